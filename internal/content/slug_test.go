package content

import (
	"strings"
	"testing"
	"unicode/utf8"
)

var slugs = []struct{ script, text, want string }{
	{"Latin", "Perang di Kyiv: “Kami lelah”", "perang-di-kyiv-kami-lelah"},
	{"Latin with marks", "Économie à l’été — l'œuf", "économie-à-lété-lœuf"},
	{"decomposed", "E\u0301conomie", "économie"},
	{"Turkish", "İstanbul IŞIK", "istanbul-işik"},
	{"Vietnamese", "Tiếng Việt", "tiếng-việt"},
	{"Cyrillic", "Новости дня", "новости-дня"},
	{"Greek", "Τα Νέα ΟΔΌΣ", "τα-νέα-οδόσ"},
	{"Arabic", "أخبار اليوم، عاجل", "أخبار-اليوم-عاجل"},
	{"Persian", "می\u200cخواهم", "می\u200cخواهم"},
	{"Hebrew", "חֲדָשׁוֹת היום", "חֲדָשׁוֹת-היום"},
	{"Devanagari", "आज की ख़बर", "आज-की-ख़बर"},
	{"Bengali", "আজকের খবর", "আজকের-খবর"},
	{"Tamil", "இன்றைய செய்தி", "இன்றைய-செய்தி"},
	{"Thai", "ข่าววันนี้", "ข่าววันนี้"},
	{"Chinese", "今日新闻：北约", "今日新闻-北约"},
	{"Japanese", "ニュース「今日」", "ニュース-今日"},
	{"Korean", "오늘의 뉴스", "오늘의-뉴스"},
	{"Ethiopic", "የዛሬ ዜና", "የዛሬ-ዜና"},
	{"digits", "G-7 & 2024/25", "g-7-2024-25"},
	{"Arabic digits", "٢٠٢٤", "٢٠٢٤"},
	{"path", "../../etc/passwd", "etc-passwd"},
	{"dots", "...", "untitled"},
	{"empty", "", "untitled"},
	{"emoji", "🎉🎉", "untitled"},
	{"hyphens", "--a---b--", "a-b"},
	{"not UTF-8", "a\xffb", "a-b"},
	{"NUL and controls", "a\x00b\nc", "a-b-c"},
	{"direction marks", "\u202ea\u2066b", "a-b"},
	{"joiners alone", "\u200c\u200d", "untitled"},
	{"joiner beside a hyphen", "a \u200c b", "a-b"},
	{"long words", strings.Repeat("kata ", 60), strings.TrimSuffix(strings.Repeat("kata-", 40), "-")},
	{"one long word", strings.Repeat("新", 100), strings.Repeat("新", 66)},
}

func TestSlug(t *testing.T) {
	for _, test := range slugs {
		if got := Slug(test.text); got != test.want {
			t.Errorf("%s: Slug(%q): got %q, want %q", test.script, test.text, got, test.want)
		}
	}
}

func FuzzSlug(f *testing.F) {
	if len(slugs) == 0 {
		f.Fatal("no seeds")
	}
	for _, test := range slugs {
		f.Add(test.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		slug := Slug(text)
		if slug == "" || len(slug) > maxSlug || !utf8.ValidString(slug) || strings.ContainsAny(slug, "/.\\%?#: \x00") {
			t.Errorf("Slug(%q) is %q", text, slug)
		}
		if again := Slug(slug); again != slug {
			t.Errorf("Slug(%q) is %q, and of that %q", text, slug, again)
		}
	})
}
