package sample

// vocabulary is the words of one language that sentences are put together
// from. In every list the first entries are used most.
type vocabulary struct {
	subjects, verbs, objects []string // "the ministry", "has approved", "a plan to …"
	adjuncts, times          []string // "in the capital", "on Tuesday"
	openers, joins           []string // "Meanwhile", "while"
	quoteStarts, quoteEnds   []string // two halves of what somebody says
	says                     []string // "%s said"
	listeners                []string // "reporters"
	headings                 []string
	heads, acts, matters     []string // three parts of a headline
	anchor                   string   // "%s (%s)", the place and the day that open an article
	days                     []string // Sunday first
	facts                    []string // items of lists, each with one %d
	columns                  []string // of tables
	rows                     []string
	seeAlso                  string // "%s" is a link
	notes                    []string
	assistance               string // "--With assistance from %s."
	correction               string
}

// vocabularies by language; the generator can write no other.
var vocabularies = map[string]*vocabulary{"id": &indonesian, "en": &english}
