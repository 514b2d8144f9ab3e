package build

import (
	"os"

	"digest/internal/pack"
	"digest/internal/site"
)

// learned is the memory of this build, but for what became of its output. All
// of it is in the store of texts, where it means nothing before remember.
type learned struct {
	memory *memory // nil when there is to be none
	err    error
}

// learn packs what the build learned, for the next, as far as it is not there
// already.
func (b *build) learn(s *site.Site) (l learned) {
	if b.facts.spoiled || program() == "" {
		return l
	}
	options := optionsKey(b.Options)
	m := &memory{dir: memoryFolder(b.Source, options), index: index{
		Program: program(), Options: options, Taken: b.Began, Now: b.Now, Until: s.Next(),
		Reading: reading{b.readingKey(), b.tags(), b.treeFound, b.tree.Editions, b.tree.Pages},
		Plan:    b.pages.plan, Why: b.cold, Findings: b.outcome.Findings,
	}}
	err := os.MkdirAll(m.dir, 0o755)
	if err == nil {
		err = b.pack(m, s)
	}
	return learned{m, err}
}

// remember keeps what the build learned, now that its output is known. What
// cannot be kept does no harm: the next build is a cold one.
func (b *build) remember(l learned) {
	m := l.memory
	if m == nil {
		return
	}
	m.Output = b.manifest
	m.Made = figures{b.outcome.Languages, b.outcome.Articles, b.outcome.Pages, b.outcome.Output.Files}
	if l.err == nil && m.save() == nil {
		m.tidy()
	} else {
		_ = os.RemoveAll(m.dir) // what is in the way goes, if it can
	}
	forget(b.Source)
}

// pack adds to the texts what is not there already.
func (b *build) pack(m *memory, s *site.Site) (err error) {
	old := &index{}
	if b.past != nil {
		old = &b.past.index
	}
	if b.texts.Length() > 2*b.live(old)+storeAt {
		if err := b.copyRecords(m.dir); err != nil {
			return err
		}
		old = &index{} // all is packed again
	}
	m.texts = b.texts
	if err := b.saveStories(m, old); err != nil {
		return err
	}
	if err := b.savePages(m, old, s); err != nil {
		return err
	}
	m.facts = b.namedFacts()
	return m.pack(old.Facts)
}

// live is how much of the texts is of use.
func (b *build) live(old *index) int64 {
	bytes := length(old.Facts, old.Stories, old.Registers, old.Questions, old.Pages)
	for _, s := range b.stories {
		for _, e := range s.Articles {
			bytes += int64(e.Kept.Length)
		}
	}
	return bytes
}

// copyRecords makes a new store of the records that are of use.
func (b *build) copyRecords(dir string) error {
	fresh := &store{dir: dir}
	b.closers = append(b.closers, fresh.close)
	for _, s := range b.stories {
		s.kept = false
		for _, e := range s.Articles {
			text, err := b.texts.Text(e.Kept)
			if err == nil {
				e.Kept, err = fresh.Append([]byte(text))
			}
			if err != nil {
				return err
			}
		}
	}
	b.texts = fresh
	return nil
}

// namedFacts are all facts that the build learned, in order.
func (b *build) namedFacts() []namedFact {
	list := b.facts.inOrder()
	if b.restored {
		return list // the tree is made of the same facts
	}
	scanned := make(map[string]bool, len(b.scanned))
	for _, name := range b.scanned {
		scanned[name] = true
	}
	for i := range list {
		f := &list[i]
		f.same = f.same && f.Scanned == scanned[f.Name]
		f.Scanned = scanned[f.Name]
	}
	return list
}

func (b *build) saveStories(m *memory, old *index) (err error) {
	registers := []keptRegisters{b.registers}
	m.Registers, err = putRuns(m.texts, byNumber(1, old.Registers), func(int) string { return "" }, packing(registers),
		func(int) bool { return b.registersKept })
	if err != nil {
		return err
	}
	name := func(i int) string { return b.stories[i].Story.ID }
	m.Stories, err = putRuns(m.texts, byName(len(b.stories), name, old.Stories), name, packing(b.stories), func(i int) bool { return b.stories[i].kept })
	return err
}

// savePages keeps the pages and their questions.
func (b *build) savePages(m *memory, old *index, s *site.Site) (err error) {
	m.Remade = b.remade(s)
	if 4*b.book.Len() > 5*old.Asked { // too many of them, perhaps, are of no page any more
		if still, count := b.stillAsked(); count < b.book.Len() {
			b.renumber(still)
			old = &index{}
		}
		old.Asked = b.book.Len()
	}
	m.Asked = old.Asked
	list := b.pages.list
	name := func(i int) string { return s.Planned[i].File }
	add := func(text []byte, i int) []byte { return list[i].appendTo(text, &s.Planned[i]) }
	kept := func(i int) bool { return list[i].why == whyKept }
	if m.Pages, err = putRuns(m.texts, byName(len(list), name, old.Pages), name, add, kept); err != nil {
		return err
	}
	return b.saveQuestions(m, old, s)
}

// saveQuestions keeps the questions with the answers of now.
func (b *build) saveQuestions(m *memory, old *index, s *site.Site) (err error) {
	other := b.pages.changed
	for _, card := range b.book.Others() {
		if int(card) < len(other) {
			other[card] = true
		}
	}
	same := func(i int) bool { return i < len(other) && !other[i] }
	add := func(text []byte, i int) []byte {
		if same(i) {
			return pack.AppendText(text, b.before.questions[i])
		}
		var room [512]byte
		return pack.AppendText(text, b.book.Append(room[:0], uint32(i), s.Answer(b.book.Question(uint32(i)))))
	}
	m.Questions, err = putRuns(m.texts, byNumber(b.book.Len(), old.Questions), func(int) string { return "" }, add, same)
	return err
}

// remade says of the pages that were made why they were, but for those of a
// cold build.
func (b *build) remade(s *site.Site) (list []remade) {
	if b.before == nil {
		return nil
	}
	for i := range b.pages.list {
		file, why := s.Planned[i].File, b.pages.list[i].why
		if why == whyKept {
			continue
		}
		r := remade{File: file, Why: why}
		if why == whyAnswers {
			for number := range b.before.page(file, i).asked().All() {
				if b.pages.hasChanged(number) {
					r.Changed = append(r.Changed, b.book.Question(number).String())
				}
			}
		}
		list = append(list, r)
	}
	return list
}

// stillAsked reports which questions a page or a summary asks, and how many
// they are.
func (b *build) stillAsked() (still []bool, count int) {
	still = make([]bool, b.book.Len())
	mark := func(asked pack.Numbers) {
		for n := range asked.All() {
			if !still[n] {
				still[n] = true
				count++
			}
		}
	}
	for i := range b.pages.list {
		mark(b.pages.list[i].asked)
	}
	for i := range still {
		if still[i] {
			mark(b.book.Asked(uint32(i)))
		}
	}
	return still, count
}

// renumber drops the questions that nobody asks and changes the numbers of the
// others wherever they stand. Their order stays.
func (b *build) renumber(still []bool) {
	var numbers []uint32
	b.book, numbers = b.book.Keep(still)
	b.pages.changed = nil // what the build before had of them is of no use
	for i := range b.pages.list {
		p := &b.pages.list[i]
		p.asked = site.Renumber(p.asked, numbers)
	}
}
