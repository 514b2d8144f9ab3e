package audit

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"digest/internal/diag"
	"digest/internal/lang"
)

// linkedData checks one block of JSON-LD by schema.org's vocabulary.
type linkedData struct {
	*pageReader
	*vocabulary
}

// readLinkedData reads the script that the reader is in.
func (p *pageReader) readLinkedData() {
	at := p.token
	root, err := parseJSON(p.text[at.start:at.start+at.length], at.start)
	if err != nil {
		p.reportJSON(err)
		return
	}
	l := linkedData{p, words()}
	root.each(func(v *value) {
		if !isSchemaOrg(v.member("@context")) {
			return // of another vocabulary it need only be JSON
		}
		if graph := v.member("@graph"); graph != nil {
			graph.each(l.checkTop)
			return
		}
		l.checkTop(v)
	})
}

// isSchemaOrg tells whether names are those of schema.org.
func isSchemaOrg(context *value) bool {
	found := false
	context.each(func(v *value) {
		text := v.text()
		if v.kind == '{' {
			text = v.member("@vocab").text()
		}
		text = strings.TrimPrefix(strings.TrimPrefix(strings.TrimSuffix(text, "/"), "https://"), "http://")
		found = found || text == "schema.org"
	})
	return found
}

func (l *linkedData) wrong(at span, hint, format string, args ...any) {
	l.report(at, "audit-jsonld", hint, format, args...)
}

// checkTop checks a node that describes the page or something beside it.
func (l *linkedData) checkTop(v *value) {
	if v.kind != '{' {
		l.wrong(v.at, "write an object with @type", "%s where an object is to be", v.kindName())
		return
	}
	l.checkNode(v)
	if l.describesPage(v) {
		l.keepWorks(v)
		l.checkLanguageOf(v)
	}
}

// describesPage tells whether a node is about this very page.
func (l *linkedData) describesPage(v *value) bool {
	if !slices.ContainsFunc(l.types(v), func(t string) bool { return l.isA(t, []string{"CreativeWork"}) }) {
		return false
	}
	for _, key := range []string{"mainEntityOfPage", "url", "@id"} {
		named := v.member(key)
		if named != nil && named.kind == '{' {
			named = named.member("@id")
		}
		if named.isText() {
			to := l.resolve(l.path, named.text())
			return to.file >= 0 && l.site.files[to.file] == l.name
		}
	}
	return false
}

// checkLanguageOf wants the page and its description in one language.
func (l *linkedData) checkLanguageOf(v *value) {
	text := v.member("inLanguage")
	if tag, ok := lang.Parse(text.text()); text.isText() && ok && l.page.lang != "" && tag != l.page.lang {
		l.wrong(text.at, "write "+l.page.lang, "inLanguage is %q, and the page is in %q", text.text(), l.page.lang)
	}
}

// keepWorks keeps which pages of the site a node calls translations of its own.
func (l *linkedData) keepWorks(v *value) {
	var works worksOfOne
	for _, key := range []string{"workTranslation", "translationOfWork"} {
		v.member(key).each(func(work *value) {
			named := work
			for _, inner := range []string{"url", "@id"} {
				if work.kind == '{' && work.member(inner).isText() {
					named = work.member(inner)
					break
				}
			}
			if to := l.resolve(l.path, named.text()); named.isText() && to.file >= 0 {
				works.to = append(works.to, reference{named.text(), to, l.placeOf(named.at)})
			}
		})
	}
	if len(works.to) > 0 {
		works.at = l.placeOf(v.at)
		l.page.works = append(l.page.works, works)
	}
}

// types are the names of a node's types.
func (l *linkedData) types(v *value) []string {
	var types []string
	v.member("@type").each(func(t *value) { types = append(types, localName(t.text())) })
	return types
}

// localName is a name without schema.org's address or prefix.
func localName(name string) string {
	for _, prefix := range []string{"https://schema.org/", "http://schema.org/", "schema:"} {
		name = strings.TrimPrefix(name, prefix)
	}
	return name
}

// checkNode checks a node and all that is in it.
func (l *linkedData) checkNode(v *value) {
	if v.member("@value") != nil {
		return // a literal with its language
	}
	types := l.types(v)
	v.member("@type").each(func(t *value) {
		if name := localName(t.text()); !l.known(name) {
			l.wrong(t.at, diag.DidYouMean(name, l.typeNames(), "schema.org lists its types"), "schema.org has no type %q", t.text())
		} else if by := l.superseded[name]; by != "" {
			l.wrong(t.at, "write "+by, "the type %s has been replaced", name)
		}
	})
	if len(types) == 0 && !onlyRefers(v) {
		l.wrong(v.at, `write "@type"`, "an object that does not say of which type it is")
	}
	for _, m := range v.members {
		if !strings.HasPrefix(m.key, "@") {
			l.checkProperty(types, m)
		}
	}
}

func (l *linkedData) known(name string) bool { _, ok := l.parents[name]; return ok }

// onlyRefers tells whether an object is a reference to another one.
func onlyRefers(v *value) bool { return len(v.members) == 1 && v.members[0].key == "@id" }

func (l *linkedData) checkProperty(types []string, m member) {
	name := localName(m.key)
	p, ok := l.properties[name]
	if !ok {
		l.wrong(m.at, diag.DidYouMean(name, l.propertyNames(), "schema.org lists its properties"), "schema.org has no property %q", m.key)
		return
	}
	if by := l.superseded[name]; by != "" {
		l.wrong(m.at, "write "+by, "the property %s has been replaced", name)
	}
	inDomain := slices.ContainsFunc(types, func(t string) bool { return !l.known(t) || l.isA(t, p.domain) })
	if !inDomain && len(types) > 0 {
		l.wrong(m.at, "schema.org has it for "+strings.Join(p.domain, ", "), "%s cannot have %s", strings.Join(types, ", "), name)
	}
	empty := true
	m.value.each(func(v *value) {
		empty = false
		l.checkValue(name, p, v)
	})
	if empty {
		l.wrong(m.at, "leave it out", "%s is an empty list", name)
	}
}

// checkValue holds one value against what its property may have.
func (l *linkedData) checkValue(name string, p property, v *value) {
	switch v.is.(type) {
	case string:
		l.checkTextValue(name, p, v)
	case json.Number:
		if !slices.ContainsFunc(p.ranges, func(r string) bool { return r == "Text" || l.isA(r, []string{"Number"}) }) {
			l.wrongRange(name, p, v)
		}
	case bool:
		if !slices.Contains(p.ranges, "Boolean") {
			l.wrongRange(name, p, v)
		}
	default:
		if v.kind != '{' {
			l.wrong(v.at, "leave it out", "%s is null", name)
			return
		}
		l.checkNode(v)
		types := slices.DeleteFunc(l.types(v), func(t string) bool { return !l.known(t) })
		fits := func(t string) bool { return l.isA(t, p.ranges) || l.isA(t, []string{"Role"}) }
		if len(types) > 0 && !slices.ContainsFunc(types, fits) {
			l.wrongRange(name, p, v)
		}
	}
}

func (l *linkedData) wrongRange(name string, p property, v *value) {
	is := v.kindName()
	if types := l.types(v); v.kind == '{' && len(types) > 0 {
		is = strings.Join(types, ", ")
	}
	l.wrong(v.at, "schema.org wants "+strings.Join(p.ranges, " or "), "%s is %s", name, is)
}

// checkTextValue holds a text against the kinds of text that a property may
// have. An address may stand for any thing.
func (l *linkedData) checkTextValue(name string, p property, v *value) {
	text := v.text()
	if isAbsolute(text) {
		l.checkURL(name, v)
	}
	switch {
	case text == "":
		l.wrong(v.at, "leave it out", "%s is empty", name)
	case slices.ContainsFunc(p.ranges, func(r string) bool { return l.fits(text, r) }):
	case slices.ContainsFunc(p.ranges, l.isEnumeration):
		l.wrong(v.at, "see schema.org/"+name, "%s is %q, which is none of the values that schema.org lists", name, text)
	case slices.ContainsFunc(p.ranges, func(r string) bool { return r == "Date" || r == "DateTime" }):
		l.wrong(v.at, "write it as 2024-05-31 or 2024-05-31T20:10:00+07:00", "%s is %q, which is no date", name, text)
	case slices.Contains(p.ranges, "URL"):
		l.wrong(v.at, "write it with https:// and the host", "%s is %q, which is not a whole address", name, text)
	default:
		l.wrongRange(name, p, v)
	}
}

// fits tells whether a text can stand for a value of a type.
func (l *linkedData) fits(text, kind string) bool {
	switch {
	case kind == "Date":
		_, ok := parseAny(text, time.DateOnly, "2006-01", "2006", time.RFC3339)
		return ok
	case kind == "DateTime":
		_, ok := parseAny(text, time.RFC3339, "2006-01-02T15:04Z07:00")
		return ok
	case kind == "Time":
		_, ok := parseAny(text, time.TimeOnly, "15:04", "15:04:05Z07:00")
		return ok
	case kind == "Boolean":
		return slices.Contains([]string{"True", "False"}, localName(text))
	case kind == "URL":
		return isAbsolute(text)
	case l.isA(kind, []string{"Number"}):
		return json.Valid([]byte(text)) && strings.ContainsAny(text[:1], "-0123456789")
	case l.isA(kind, []string{"Quantity"}):
		return strings.HasPrefix(text, "P") || strings.ContainsAny(text, "0123456789")
	case l.isA(kind, []string{"Text"}):
		return true
	case l.isEnumeration(kind):
		return l.isA(first(l.members[localName(text)]), []string{kind})
	}
	return isAbsolute(text) // the thing is described there
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// checkURL looks for what an address in JSON-LD leads to.
func (l *linkedData) checkURL(name string, v *value) {
	to := l.resolve(l.path, v.text())
	switch {
	case to.file == unreadable:
		l.wrong(v.at, "write an address such as https://kilas.example/page/", "%s is %q, which cannot be read", name, v.text())
	case l.site.isLocal(to.url):
		l.report(v.at, "audit-local", "build the site for the address that it will have", "%q is an address of one machine or network only", v.text())
	case to.file == missing:
		l.report(v.at, "audit-link", hintOf(to), "%s is %q, which leads nowhere", name, v.text())
	}
}
