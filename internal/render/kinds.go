package render

import (
	"fmt"
	"reflect"

	"digest/internal/site"
)

// kind is one kind of page: the View that its template receives.
type kind struct {
	name string
	view reflect.Type
	doc  string
}

func (k kind) file() string { return "templates/" + k.name + ".html" }

// kinds are all kinds of page. A page's template is chosen by the type of its
// View, so that the two can never disagree.
var kinds = []kind{
	{"article", reflect.TypeFor[site.Article](), "an article, or one page of a paged one"},
	{"home", reflect.TypeFor[site.Home](), "a language's home"},
	{"section", reflect.TypeFor[site.Section](), "the stories of a section"},
	{"topic", reflect.TypeFor[site.Topic](), "the stories of a topic"},
	{"person", reflect.TypeFor[site.Person](), "a person, what they said and the stories that quote them"},
	{"outlet", reflect.TypeFor[site.Outlet](), "an outlet and the stories made from its work"},
	{"translator", reflect.TypeFor[site.Translator](), "a translator and their stories"},
	{"edition", reflect.TypeFor[site.Edition](), "the summary page of a day, week or month"},
	{"editions", reflect.TypeFor[site.EditionIndex](), "the list of editions"},
	{"quotes", reflect.TypeFor[site.Quotes](), "quotes: all of a language, of a year or of a topic"},
	{"index", reflect.TypeFor[site.Index](), "the list of topics, people, outlets or translators"},
	{"sources", reflect.TypeFor[site.Sources](), "the list of works that stories were made from"},
	{"coverage", reflect.TypeFor[site.Coverage](), "how much can be read in each language"},
	{"corrections", reflect.TypeFor[site.CorrectionIndex](), "the list of corrections"},
	{"page", reflect.TypeFor[site.Plain](), "a plain page"},
	{"tombstone", reflect.TypeFor[site.Tombstone](), "what stays where an article was"},
	{"404", reflect.TypeFor[site.NotFound](), "the page for a path that is not there"},
	{"kitchen-sink", reflect.TypeFor[site.Sink](), "every part in every state, in preview alone"},
	{"redirect", reflect.TypeFor[site.Redirect](), "a page that sends to another"},
}

// kindOf returns the index in kinds for a View, given as value or pointer, and
// the Page that it begins with.
func kindOf(view any) (int, *site.Page, error) {
	v := reflect.ValueOf(view)
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	for i := range kinds {
		if v.IsValid() && kinds[i].view == v.Type() {
			return i, pageOf(v), nil
		}
	}
	return 0, nil, fmt.Errorf("no template is for values of type %T", view)
}

// pageOf returns the Page of a View, without a copy where that can be.
func pageOf(v reflect.Value) *site.Page {
	field := v.FieldByIndex([]int{0})
	if field.CanAddr() {
		return field.Addr().Interface().(*site.Page)
	}
	page := field.Interface().(site.Page)
	return &page
}
