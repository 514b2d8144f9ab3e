package render

import (
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"digest/internal/config"
	"digest/internal/diag"
	"digest/internal/lang"
)

const stringsFolder = "templates/strings"

// stringFiles are the messages of every strings file, by tag and key.
type stringFiles map[string]map[string]*message

// readStrings reads the strings of both file systems. Unlike other files of
// the theme, those of upper are laid over lower key by key: to change a word,
// a site's own file holds that word alone. Those of lower that no language of
// the site can come to are not read.
func readStrings(upper, lower fs.FS, cfg *config.Config, parse func([]byte) (map[string]any, error)) (stringFiles, []diag.Finding) {
	all := stringFiles{}
	used := fallbacks(cfg)
	for _, l := range cfg.Languages {
		used = append(used, parents(l.Tag)...)
	}
	var found []diag.Finding
	for i, files := range []fs.FS{lower, upper} {
		if files == nil {
			continue
		}
		entries, err := fs.ReadDir(files, stringsFolder)
		if err != nil && !errors.Is(err, fs.ErrNotExist) { // a site need not have any
			found = append(found, diag.Errorf(diag.Position{File: stringsFolder}, "template", "%v", err))
		}
		for _, e := range entries {
			tag, isTOML := strings.CutSuffix(e.Name(), ".toml")
			if isTOML && (i > 0 || slices.Contains(used, tag)) {
				found = append(found, all.read(files, e.Name(), parse)...)
			}
		}
	}
	return all, found
}

func (all stringFiles) read(files fs.FS, name string, parse func([]byte) (map[string]any, error)) []diag.Finding {
	file := path.Join(stringsFolder, name)
	at := diag.Position{File: file}
	tag, ok := lang.Parse(strings.TrimSuffix(name, ".toml"))
	if !ok {
		return []diag.Finding{diag.Errorf(at, "template", "the file's name is no language tag").
			WithHint("name it by the language of its strings: %s/id.toml", stringsFolder)}
	}
	data, err := fs.ReadFile(files, file)
	if err != nil {
		return []diag.Finding{diag.Errorf(at, "template", "%v", err)}
	}
	values, err := parse(data)
	if err != nil {
		return []diag.Finding{diag.Errorf(at, "template", "%v", err)}
	}
	if all[tag] == nil {
		all[tag] = map[string]*message{}
	}
	r := stringReader{file: file, tag: language.Make(tag), into: all[tag]}
	r.table("", values)
	return r.found
}

// stringReader turns the tables of one strings file into messages.
type stringReader struct {
	file  string
	tag   language.Tag
	into  map[string]*message
	found []diag.Finding
}

// table reads [role] author = "…" as the key "role.author". A table with the
// key "other" is a message with plural forms.
func (r *stringReader) table(prefix string, values map[string]any) {
	for _, key := range slices.Sorted(maps.Keys(values)) {
		switch v := values[key].(type) {
		case string:
			r.plain(prefix+key, v)
		case map[string]any:
			if _, ok := v["other"]; ok {
				r.forms(prefix+key, v)
			} else {
				r.table(prefix+key+".", v)
			}
		default:
			r.fail("%q is neither a string nor a table", prefix+key)
		}
	}
}

func (r *stringReader) plain(key, value string) {
	if strings.TrimSpace(value) == "" {
		return // an empty string is a missing one
	}
	m := &message{tag: r.tag, text: parseText(value)}
	if len(m.text) == 1 && m.text[0].name == "" {
		m.html = template.HTML(template.HTMLEscapeString(value))
	}
	r.into[key] = m
}

func (r *stringReader) forms(key string, values map[string]any) {
	m := &message{tag: r.tag, forms: map[plural.Form]text{}}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		form, known := formNames[name]
		value, isString := values[name].(string)
		if !known || !isString {
			r.fail("%q has %q, which is no plural form with a string", key, name)
			continue
		}
		m.forms[form] = parseText(value)
	}
	m.text = m.forms[plural.Other]
	r.into[key] = m
}

func (r *stringReader) fail(format string, args ...any) {
	r.found = append(r.found, diag.Errorf(diag.Position{File: r.file}, "template", format, args...))
}

// forLanguage returns every key's message for a language: its own or, where
// that is missing, the next of: the language without region or script, the
// site's default language, English. What is missing is a finding.
func (all stringFiles) forLanguage(tag string, cfg *config.Config) (map[string]*message, []diag.Finding) {
	own, chain := parents(tag), fallbacks(cfg)
	messages := map[string]*message{}
	missing := map[string]bool{}
	for _, t := range slices.Backward(chain) {
		for key, m := range all[t] {
			messages[key], missing[key] = m, true
		}
	}
	for _, l := range cfg.Languages { // keys that the site added in one language
		for key, m := range all[l.Tag] {
			if messages[key] == nil {
				messages[key], missing[key] = m, true
			}
		}
	}
	has := false
	for _, t := range slices.Backward(own) {
		for key, m := range all[t] {
			messages[key], missing[key], has = m, false, true
		}
	}
	return messages, missingStrings(tag, messages, missing, has)
}

func missingStrings(tag string, messages map[string]*message, missing map[string]bool, has bool) []diag.Finding {
	file := stringsFolder + "/" + tag + ".toml"
	at := diag.Position{File: file}
	name := display.English.Tags().Name(language.Make(tag))
	if !has && len(messages) > 0 {
		return []diag.Finding{diag.Errorf(at, "string-missing", "the theme has no strings in %s (%s)", name, tag).
			WithHint("copy %s/en.toml to %s and translate it", stringsFolder, file)}
	}
	var found []diag.Finding
	for _, key := range slices.Sorted(maps.Keys(missing)) {
		if missing[key] {
			found = append(found, diag.Errorf(at, "string-missing", "%q is not translated into %s (%s); pages show %q",
				key, name, tag, messages[key].text.String()).WithHint("add it to %s", file))
		}
	}
	return found
}

// fallbacks are where a message is looked for that a language lacks.
func fallbacks(cfg *config.Config) []string { return append(parents(cfg.DefaultLanguage), "en") }

// parents returns a tag and what is left of it as subtags are taken off its
// end: pt-BR, pt.
func parents(tag string) []string {
	list := []string{tag}
	for i := strings.LastIndexByte(tag, '-'); i > 0; i = strings.LastIndexByte(tag, '-') {
		tag = tag[:i]
		list = append(list, tag)
	}
	return list
}

// translate returns the text for a key. Args are names and values in turn;
// the value of "n" chooses the plural form. Words and values go through escape,
// but for values that are HTML already.
func translate(m *message, key string, args []any, number func(int) string, escape func(string) string) (string, error) {
	if m == nil {
		return "", fmt.Errorf("no strings file has the key %q", key)
	}
	if len(args)%2 != 0 {
		return "", fmt.Errorf("the values for %q must be names and values in turn", key)
	}
	value := func(name string) any {
		for i := 0; i < len(args); i += 2 {
			if args[i] == name {
				return args[i+1]
			}
		}
		return nil
	}
	return m.choose(value("n")).fill(escape, func(name string) (string, bool) {
		switch v := value(name).(type) {
		case nil:
			return "", false
		case template.HTML:
			return string(v), true
		case string:
			return escape(v), true
		case int:
			return escape(number(v)), true
		default:
			return escape(fmt.Sprint(v)), true
		}
	})
}
