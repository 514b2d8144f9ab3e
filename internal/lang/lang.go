// Package lang holds what is known of languages: direction, names, how lists
// are joined. It knows tables, never text: it reads no article and no file.
package lang

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Parse reads a BCP 47 tag and returns its canonical form: "ID" is "id",
// "zh-hant-tw" is "zh-Hant-TW". ok is false for what is no tag.
func Parse(tag string) (canonical string, ok bool) {
	f, ok := factsOf(tag)
	return f.canonical, ok
}

// facts are what is asked of a tag again and again.
type facts struct{ canonical, direction string }

// known keeps the facts of tags: reading one is slow, and a site has few. What
// is no tag is not kept, since there is no end to that.
var known sync.Map

func factsOf(tag string) (facts, bool) {
	if f, ok := known.Load(tag); ok {
		return f.(facts), true
	}
	t, err := language.Raw.Parse(tag)
	if err != nil || t == language.Und {
		return facts{}, false
	}
	f := facts{t.String(), "ltr"}
	if script, _ := t.Script(); strings.Contains(rightToLeft, " "+script.String()+" ") {
		f.direction = "rtl"
	}
	known.Store(strings.Clone(tag), f)
	return f, true
}

// rightToLeft are the ISO 15924 codes of scripts written from right to left
// (Unicode 16, bidi classes R and AL).
const rightToLeft = " Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Todr Yezi "

// Direction returns "rtl" or "ltr", by the tag's script or, where it names
// none, by the language's likely script (CLDR). It returns "auto" for "und".
func Direction(tag string) string {
	if f, ok := factsOf(tag); ok {
		return f.direction
	}
	return "auto"
}

// Script returns the ISO 15924 code of the script that a tag names or, where it
// names none, of the language's likely one (CLDR): "Latn". It is "Zzzz" for what
// is no tag.
func Script(tag string) string {
	script, _ := language.Make(tag).Script()
	return script.String()
}

// SelfName returns a language's name in itself ("Bahasa Indonesia" as CLDR has
// it, "Indonesia"), or the tag when CLDR has none.
func SelfName(tag string) string {
	t, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	if name := display.Self.Name(t); name != "" {
		return name
	}
	return tag
}
