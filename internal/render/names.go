package render

import (
	"reflect"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/gohugoio/locales"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	printer "golang.org/x/text/message"
	"golang.org/x/text/number"

	"digest/internal/site"
)

// names are what languages and countries are called in one language. CLDR's
// tables are slow to ask, so answers are kept: there are only so many tags.
type names struct {
	languages display.Namer
	regions   display.Namer
	known     *sync.Map
}

func newNames(tag string) names {
	t := language.Make(tag)
	n := names{languages: display.Languages(t), regions: display.Regions(t), known: &sync.Map{}}
	if n.languages == nil {
		n.languages = display.Languages(language.English)
	}
	if n.regions == nil {
		n.regions = display.Regions(language.English)
	}
	return n
}

func (n names) language(tag string) string {
	return n.remember("l"+tag, func() string {
		t, err := language.Parse(tag)
		if err != nil {
			return tag
		}
		for _, name := range []string{n.languages.Name(t), display.English.Tags().Name(t)} {
			if name != "" {
				return name
			}
		}
		return tag
	})
}

func (n names) country(code string) string {
	return n.remember("c"+code, func() string {
		r, err := language.ParseRegion(code)
		if err != nil {
			return code
		}
		for _, name := range []string{n.regions.Name(r), display.English.Regions().Name(r)} {
			if name != "" {
				return name
			}
		}
		return code
	})
}

func (n names) remember(key string, name func() string) string {
	if s, ok := n.known.Load(key); ok {
		return s.(string)
	}
	s := name()
	n.known.Store(key, s)
	return s
}

// grouping writes whole numbers of a language, in the digits of its dates.
type grouping struct {
	tag     language.Tag
	minimum int // the smallest number that gets a separator
}

// twoDigitGroups are the languages in which 1234 has no separator but 12 345
// has (CLDR 48, minimumGroupingDigits 2).
var twoDigitGroups = []string{"es", "it", "pl", "pt-PT"}

func newGrouping(tag string) grouping {
	g := grouping{tag: language.Make(tag), minimum: 1000}
	if t, err := g.tag.SetTypeForKey("nu", "latn"); err == nil {
		g.tag = t
	}
	for _, t := range parents(tag) {
		if slices.Contains(twoDigitGroups, t) {
			g.minimum = 10000
		}
	}
	return g
}

func (g grouping) format(n int) string {
	if -g.minimum < n && n < g.minimum {
		return strconv.Itoa(n)
	}
	return printer.NewPrinter(g.tag).Sprint(number.Decimal(n))
}

// standaloneMonths are months without a day, where their form differs from
// the one beside a day (CLDR 48, months of type stand-alone).
var standaloneMonths = map[string][12]string{
	"ru": {"январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"},
	"uk": {"січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"},
}

func standaloneMonth(tag string, month time.Month, dates locales.Translator) string {
	for _, t := range parents(tag) {
		if names, ok := standaloneMonths[t]; ok {
			return names[month-1]
		}
	}
	return dates.MonthWide(month)
}

// sameShared reports whether two values are those of one language in one run.
// Params are compared as maps, not by what they hold: a run has one.
func sameShared(a, b *site.Shared) bool {
	return a.Title == b.Title && a.Description == b.Description && a.Home == b.Home &&
		slices.Equal(a.Menu, b.Menu) && slices.Equal(a.Footer, b.Footer) && slices.Equal(a.Feeds, b.Feeds) &&
		reflect.ValueOf(a.Params).UnsafePointer() == reflect.ValueOf(b.Params).UnsafePointer()
}
