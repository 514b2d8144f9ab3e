package build

import (
	"os"
	"slices"

	"digest/internal/site"
)

// remember keeps what the build learned, for the next. What cannot be kept
// does no harm: the next build is a cold one.
func (b *build) remember(s *site.Site) {
	if b.facts.spoiled || program() == "" {
		return
	}
	options := optionsKey(b.Options)
	m := &memory{dir: memoryFolder(b.Source, options), index: index{
		Program: program(), Options: options, Taken: b.Began, Now: b.Now, Until: s.Next(), Output: b.manifest,
		Reading: reading{b.readingKey(), b.tags(), b.treeFound, b.tree.Editions, b.tree.Pages},
		Plan:    b.pages.plan, Why: b.cold, Findings: b.outcome.Findings,
		Made: figures{b.outcome.Languages, b.outcome.Articles, b.outcome.Pages, b.outcome.Output.Files},
	}}
	if os.MkdirAll(m.dir, 0o755) == nil && b.save(m, s) == nil {
		m.tidy()
	} else {
		_ = os.RemoveAll(m.dir) // what is in the way goes, if it can
	}
	forget(b.Source)
}

// save writes the memory, as far as it is not there already.
func (b *build) save(m *memory, s *site.Site) (err error) {
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
	return m.save(old.Facts)
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
	m.Registers, err = putRuns(m.texts, registers, byNumber(1, old.Registers), func(int) string { return "" },
		func(int) bool { return b.registersKept })
	if err != nil {
		return err
	}
	name := func(i int) string { return b.stories[i].Story.ID }
	m.Stories, err = putRuns(m.texts, b.stories, byName(len(b.stories), name, old.Stories), name, func(i int) bool { return b.stories[i].kept })
	return err
}

// savePages keeps the pages and their questions.
func (b *build) savePages(m *memory, old *index, s *site.Site) (err error) {
	m.Remade = b.remade()
	questions, same := b.answer(s)
	list := b.pages.list
	if 4*len(questions) > 5*old.Asked { // too many of them, perhaps, are of no page any more
		if still, count := b.stillAsked(questions); count < len(questions) {
			questions, same = b.renumber(questions, still), func(int) bool { return false }
			old = &index{}
		}
		old.Asked = len(questions)
	}
	m.Asked = old.Asked
	name := func(i int) string { return list[i].File }
	kept := func(i int) bool { return list[i].why == whyKept }
	if m.Pages, err = putRuns(m.texts, list, byName(len(list), name, old.Pages), name, kept); err != nil {
		return err
	}
	m.Questions, err = putRuns(m.texts, questions, byNumber(len(questions), old.Questions), func(int) string { return "" }, same)
	return err
}

// remade says of the pages that were made why they were, but for those of a
// cold build.
func (b *build) remade() (list []remade) {
	if b.before == nil {
		return nil
	}
	for i := range b.pages.list {
		p := &b.pages.list[i]
		if p.why == whyKept {
			continue
		}
		r := remade{File: p.File, Why: p.why}
		for _, number := range p.changed {
			r.Changed = append(r.Changed, b.book.Question(number).String())
		}
		list = append(list, r)
	}
	return list
}

// answer returns all questions with their answers, and whether one is as the
// build before had it.
func (b *build) answer(s *site.Site) (all []site.Answered, same func(i int) bool) {
	all, cards := b.book.All(), b.book.Cards()
	known := len(b.pages.answers)
	other := make([]bool, known)
	parallel(len(all), func(i int) {
		now := all[i]
		if i < known {
			now.Answer = b.pages.answers[i]
		} else {
			now.Answer = s.Answer(now.Question)
		}
		if asked, made := cards[uint32(i)]; made {
			now.Asked = asked
		}
		if i < known {
			other[i] = now.Answer != all[i].Answer || !slices.Equal(now.Asked, all[i].Asked)
		}
		all[i] = now
	})
	return all, func(i int) bool { return i < known && !other[i] }
}

// stillAsked reports which questions a page or a summary asks, and how many
// they are.
func (b *build) stillAsked(all []site.Answered) (still []bool, count int) {
	still = make([]bool, len(all))
	mark := func(asked []uint32) {
		for _, n := range asked {
			if !still[n] {
				still[n] = true
				count++
			}
		}
	}
	for i := range b.pages.list {
		mark(b.pages.list[i].Asked)
	}
	for i := range all {
		if still[i] {
			mark(all[i].Asked)
		}
	}
	return still, count
}

// renumber drops the questions that nobody asks and changes the numbers of the
// others wherever they stand. Their order stays.
func (b *build) renumber(all []site.Answered, still []bool) (kept []site.Answered) {
	numbers := make([]uint32, len(all))
	for i := range all {
		if still[i] {
			numbers[i] = uint32(len(kept))
			kept = append(kept, all[i])
		}
	}
	change := func(asked []uint32) []uint32 {
		changed := make([]uint32, len(asked))
		for i, n := range asked {
			changed[i] = numbers[n]
		}
		return changed
	}
	for i := range kept {
		kept[i].Asked = change(kept[i].Asked)
	}
	for i := range b.pages.list {
		b.pages.list[i].Asked = change(b.pages.list[i].Asked)
	}
	return kept
}
