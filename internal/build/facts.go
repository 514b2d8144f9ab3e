package build

import (
	"hash/maphash"
	"iter"
	"slices"
	"strings"

	"digest/internal/lookup"
	"digest/internal/site"
	"digest/internal/stat"
)

// kind says what a build learned of a path.
type kind byte

const (
	missing kind = 'm' // that nothing is there
	present kind = 'p' // what kind of thing is there, and no more
	file    kind = 'f' // a file's content
	folder  kind = 'd' // a folder's names
)

// fact is what a build learned of one path. A build is a function of its facts
// and its options: while they hold, it would write the same again.
type fact struct {
	Kind  kind
	Stamp stat.Stamp
	Sum   site.Sum
}

// namedFact is a fact of a path. Scanned are those that the tree of content is
// made of. The fields without a capital are of one build alone.
type namedFact struct {
	Name    string
	Fact    fact
	Scanned bool

	holds bool // it is true now
	same  bool // it is as it was kept, with its stamp
}

// table is facts by number, such as those of the build before: one serves a build
// after the other. There are two for each story.
type table struct {
	list    []namedFact
	numbers lookup.Index
}

func newTable(list []namedFact) *table {
	t := &table{list: list}
	t.numbers.Grow(len(list))
	for i := range list {
		t.numbers.Add(uint32(i), hashOf(list[i].Name))
	}
	return t
}

var factSeed = maphash.MakeSeed()

func hashOf(name string) uint64 { return maphash.String(factSeed, name) }

// number returns a path's number, if it has one.
func (t *table) number(name string) (number uint32, ok bool) {
	if t == nil {
		return 0, false
	}
	return t.numbers.Find(hashOf(name), func(n uint32) bool { return t.list[n].Name == name })
}

// get returns a path's fact, if it holds.
func (t *table) get(name string) (f fact, holds bool) {
	if i, known := t.number(name); known && t.list[i].holds {
		return t.list[i].Fact, true
	}
	return fact{}, false
}

// set replaces a path's fact, which holds now.
func (t *table) set(name string, f fact) (number uint32) {
	number, known := t.number(name)
	if !known {
		number = uint32(len(t.list))
		t.list = append(t.list, namedFact{Name: name})
		t.numbers.Add(number, hashOf(name))
	}
	t.list[number].Fact, t.list[number].holds = f, true
	return number
}

// drop notes that a path's fact does not hold any more.
func (t *table) drop(name string) {
	if i, known := t.number(name); known {
		t.list[i].holds = false
	}
}

func (t *table) len() int {
	if t == nil {
		return 0
	}
	return len(t.list)
}

// facts of a build are those of the build before that it asked for again, and
// others. A path is in one of both.
type facts struct {
	known *table // nil without a build before
	noted []bool // by number
	more  *table
}

func newFacts(known *table) facts {
	return facts{known: known, noted: make([]bool, known.len()), more: new(table)}
}

// get returns a path's fact, if there is one.
func (s *facts) get(name string) (f fact, ok bool) {
	if i, known := s.known.number(name); known && s.noted[i] {
		return s.known.list[i].Fact, true
	}
	return s.more.get(name)
}

// kind is the kind of a path's fact; 0 for none.
func (s *facts) kind(name string) kind {
	f, _ := s.get(name)
	return f.Kind
}

// set replaces a path's fact.
func (s *facts) set(name string, f fact) {
	i, known := s.known.number(name)
	if known {
		s.noted[i] = s.known.list[i].holds && s.known.list[i].Fact == f
		if s.noted[i] {
			s.more.drop(name)
			return
		}
	}
	s.more.set(name, f)
}

// forget removes a path's fact.
func (s *facts) forget(name string) {
	if i, known := s.known.number(name); known {
		s.noted[i] = false
	}
	s.more.drop(name)
}

// all are the paths with their facts, in no order.
func (s *facts) all() iter.Seq2[string, fact] {
	return func(yield func(string, fact) bool) {
		for i, noted := range s.noted {
			if noted && !yield(s.known.list[i].Name, s.known.list[i].Fact) {
				return
			}
		}
		for i := range s.more.list {
			if f := &s.more.list[i]; f.holds && !yield(f.Name, f.Fact) {
				return
			}
		}
	}
}

// count is how many they are.
func (s *facts) count() (n int) {
	for range s.all() {
		n++
	}
	return n
}

// under returns the names of the facts in a folder, in order.
func (s *facts) under(dir string) []string {
	var names []string
	for name := range s.all() {
		if strings.HasPrefix(name, dir+"/") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// settle makes a table of all facts, for the next build. Those that were of the
// build before stay where they are.
func (s *facts) settle(scanned []string) *table {
	if s.known == nil {
		s.known = newTable(nil)
	}
	t := s.known
	for i := range t.list {
		t.list[i].holds, t.list[i].Scanned = s.noted[i], false
	}
	for _, f := range s.more.list {
		if !f.holds {
			continue
		}
		i := t.set(f.Name, f.Fact)
		if int(i) == len(s.noted) {
			s.noted = append(s.noted, false)
		}
		s.noted[i] = true
	}
	s.more = new(table)
	for _, name := range scanned {
		if i, known := t.number(name); known {
			t.list[i].Scanned = true
		}
	}
	return t
}

// inOrder are all facts by name, for the memory. They take the room of the
// tables, which must not be used any more.
func (s *facts) inOrder() []namedFact {
	list := slices.DeleteFunc(s.more.list, func(f namedFact) bool { return !f.holds })
	if s.known != nil {
		added := list
		list = s.known.list[:0]
		for i, f := range s.known.list {
			if s.noted[i] {
				list = append(list, f)
			}
		}
		list = append(list, added...)
	}
	if s.more.len() > 0 {
		slices.SortFunc(list, func(a, b namedFact) int { return strings.Compare(a.Name, b.Name) })
	}
	return list
}
