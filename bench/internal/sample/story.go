package sample

import (
	"fmt"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"time"
)

// Stories are published in Jakarta, some twelve a day up to the last day; a
// very large site has more of them a day and not more years.
const (
	storiesPerDay = 12
	mostYears     = 30
)

var (
	zone    = time.FixedZone("WIB", 7*60*60)
	lastDay = time.Date(2025, time.December, 31, 0, 0, 0, 0, zone)
)

// story is what all languages of a story share.
type story struct {
	number    int
	folder    bool // a folder, not files of its own name
	languages []string
	date      time.Time
	happened  time.Time
	section   string
	topics    []string
	place     city
	outlet    int
	extent    string
	desk      int
	quotes    []saying
	// head, act and matter choose the parts of the headline.
	head, act, matter int
}

// saying is a quote: who said what, in which form it stands in the text.
type saying struct {
	person     int
	start, end int
	listener   int
	block      bool // a quote block, not [[quote]]
}

// story makes the facts of a story from its number.
func (g *generator) story(number int) *story {
	d := g.roll(number, 0)
	s := &story{number: number, languages: g.Languages[:1], folder: d.chance(60)}
	if len(g.Languages) > 1 && d.chance(50) {
		s.languages = g.Languages
	}
	s.head, s.act, s.matter = d.index(len(indonesian.heads)), d.index(len(indonesian.acts)), d.IntN(len(indonesian.matters))
	s.date = g.date(number, d)
	s.happened = s.date.AddDate(0, 0, -d.index(4))
	s.section = sections[d.index(len(sections))].slug
	for range d.between(1, 3) {
		if topic := topicID(d.index(topics)); !slices.Contains(s.topics, topic) {
			s.topics = append(s.topics, topic)
		}
	}
	s.place = cities[d.index(len(cities))]
	s.outlet = d.index(outlets)
	s.extent = []string{"full", "condensed", "condensed", "summary"}[d.IntN(4)]
	s.desk = d.index(desk)
	s.quotes = sayings(d)
	return s
}

// date spreads stories evenly over the days, and over each day from five to
// eleven.
func (g *generator) date(number int, d dice) time.Time {
	perDay := max(storiesPerDay, g.Stories/(mostYears*365))
	days := (g.Stories - 1) / perDay
	day := lastDay.AddDate(0, 0, number/perDay-days)
	minute := 5*60 + (number%perDay)*18*60/perDay + d.IntN(10)
	return day.Add(time.Duration(minute) * time.Minute)
}

// sayings chooses one to three quotes. A few people speak most (Zipf).
func sayings(d dice) []saying {
	speakers := rand.NewZipf(d.Rand, 1.2, 8, people-1)
	starts := len(indonesian.quoteStarts)
	start := d.IntN(starts)
	list := make([]saying, []int{1, 1, 1, 1, 2, 2, 2, 2, 3, 3}[d.IntN(10)])
	for i := range list {
		list[i] = saying{
			person: int(speakers.Uint64()), start: (start + 5*i) % starts, end: d.IntN(len(indonesian.quoteEnds)),
			listener: d.index(len(indonesian.listeners)), block: d.chance(45),
		}
	}
	return list
}

// headline is the story's title in a language.
func (s *story) headline(v *vocabulary) string {
	return v.heads[s.head] + " " + v.acts[s.act] + " " + v.matters[s.matter]
}

// slug ends in the story's number, so that no two are the same.
func (s *story) slug(v *vocabulary) string {
	return fmt.Sprintf("%s-%d", strings.ReplaceAll(v.matters[s.matter], " ", "-"), s.number)
}

// id is the story's path under content/stories.
func (s *story) id() string {
	return s.date.Format("2006/01/") + s.slug(vocabularies[s.languages[0]])
}

// linkTo is how an article of the story links to another story.
func (s *story) linkTo(other *story) string {
	up := "../../"
	if s.folder {
		up = "../../../"
	}
	return up + other.id()
}

// writeStory writes a story's files.
func (g *generator) writeStory(s *story) error {
	base := path.Join("content/stories", s.id())
	if s.folder {
		if err := g.write(base+"/story.toml", s.shared()); err != nil {
			return err
		}
	}
	for i, tag := range s.languages {
		name := base + "." + tag + ".md"
		if s.folder {
			name = base + "/" + tag + ".md"
		}
		if err := g.write(name, g.article(s, tag, g.roll(s.number, i+1))); err != nil {
			return err
		}
	}
	return nil
}
