package build

import (
	"slices"

	"digest/internal/pack"
	"digest/internal/render"
	"digest/internal/site"
)

// A page is kept when nothing that it is made of changed: the program and the
// config are the same, the templates that it can use, the answers to all
// questions that its View asked, and its file is there as it was written.

// why says why a page was made, or that it was kept.
type why uint8

const (
	whyKept    why = iota
	whyCold        // nothing is known of the build before
	whyNew         // the build before had no such page
	whyOther       // the path belongs to another page now
	whyConfig      // config.toml changed
	whyTheme       // a template, a string or a static file changed
	whyAnswers     // something that the page says changed
	whyOutput      // its file is not as it was written
)

// keptPage is a page in the memory.
type keptPage struct {
	File string
	// Is is the sum of what the page is: its owner, its kind, its language.
	Is site.Sum
	// Asked are the numbers of the questions that its View asked.
	Asked []uint32
	// Why is why the last build made the page; Changed are the questions
	// whose answers had changed.
	Why     why
	Changed []uint32
}

// pagesFile is the memory's file of pages.
type pagesFile struct {
	Config site.Sum
	// Themes are the keys of templates by kind of page and language.
	Themes map[string]string
	// Questions are answereds and Pages keptPages, both in chunks.
	Questions []string
	Cards     []card
	Pages     []string
}

// answered is a question with the sum of the answer.
type answered struct {
	Question site.Question
	Answer   site.Sum
}

// card is what the maker of a summary asked; Number is that of the question
// for the summary.
type card struct {
	Number uint32
	Asked  []uint32
}

// pages are those of one build: what is known of each, in the order of plan.
type pages struct {
	kept    []keptPage
	answers []site.Sum // to the questions that the build before had
	config  site.Sum
	themes  map[string]string
}

// configKey is the sum of what of config.toml a page can print.
func (b *build) configKey() site.Sum {
	c := *b.config
	c.Findings, c.Deploy = nil, nil
	return site.SumOf(pack.Append(nil, &c))
}

// planPages decides which pages have to be made.
func (b *build) planPages(s *site.Site, theme *render.Theme) {
	p := &pages{kept: make([]keptPage, len(s.Planned)), config: b.configKey(), themes: map[string]string{}}
	b.pages = p
	for i := range s.Planned {
		planned := &s.Planned[i]
		if name := themeName(planned); p.themes[name] == "" {
			p.themes[name] = theme.Key(planned.Kind, planned.Lang)
		}
		p.kept[i] = keptPage{File: planned.File, Is: identity(planned), Why: whyCold}
	}
	if b.before == nil {
		return
	}
	changed := b.askAgain(s)
	before := make(map[string]*keptPage, len(b.before.kept))
	for i := range b.before.kept {
		before[b.before.kept[i].File] = &b.before.kept[i]
	}
	parallel(len(p.kept), func(i int) {
		p.kept[i].compare(before[p.kept[i].File], changed)
		if p.kept[i].Why != whyKept && p.kept[i].Why != whyAnswers {
			return
		}
		switch name := themeName(&s.Planned[i]); {
		case p.config != b.before.Config:
			p.kept[i].Why = whyConfig
		case p.themes[name] != b.before.Themes[name]:
			p.kept[i].Why = whyTheme
		}
	})
}

func themeName(p *site.Planned) string { return p.Kind + " " + p.Lang }

func identity(p *site.Planned) site.Sum {
	var room [256]byte
	b := room[:0]
	for _, s := range []string{p.Owner, p.What, p.Kind, p.Lang} {
		b = append(append(b, s...), 0)
	}
	return site.SumOf(b)
}

// compare holds a page against what the build before knew of it.
func (k *keptPage) compare(before *keptPage, changed []bool) {
	switch {
	case before == nil:
		k.Why = whyNew
		return
	case before.Is != k.Is:
		k.Why = whyOther
		return
	}
	k.Asked = before.Asked
	for _, question := range before.Asked {
		if int(question) >= len(changed) || changed[question] {
			k.Changed = append(k.Changed, question)
		}
	}
	k.Why = whyKept
	if len(k.Changed) > 0 {
		k.Why = whyAnswers
	}
}

// askAgain asks the site every question of the build before and returns which
// answers are others now.
func (b *build) askAgain(s *site.Site) (changed []bool) {
	questions, answers := b.before.questions, b.before.answers
	changed, b.pages.answers = make([]bool, len(questions)), make([]site.Sum, len(questions))
	parallel(len(questions), func(i int) {
		b.pages.answers[i] = s.Answer(questions[i])
		changed[i] = b.pages.answers[i] != answers[i]
	})
	for i, question := range questions {
		if question.OfSummary() {
			asked, known := b.before.cards[uint32(i)]
			changed[i] = !known || slices.ContainsFunc(asked, func(question uint32) bool { return changed[question] })
		}
	}
	return changed
}

// packPages makes the memory's file of pages. Questions that no page asks any
// more are left out, the others numbered anew.
func (b *build) packPages(s *site.Site) pagesFile {
	questions, cards := b.book.Questions(), b.book.Cards()
	used := make([]bool, len(questions))
	mark := func(asked []uint32) {
		for _, question := range asked {
			used[question] = true
		}
	}
	for i := range b.pages.kept {
		mark(b.pages.kept[i].Asked)
	}
	for number, asked := range cards {
		if used[number] {
			mark(asked)
		}
	}
	numbers := make([]uint32, len(questions))
	var kept []answered
	for i, question := range questions {
		if used[i] {
			numbers[i] = uint32(len(kept))
			kept = append(kept, answered{Question: question})
			if i < len(b.pages.answers) {
				kept[len(kept)-1].Answer = b.pages.answers[i]
			}
		}
	}
	parallel(len(kept), func(i int) {
		if kept[i].Answer == (site.Sum{}) {
			kept[i].Answer = s.Answer(kept[i].Question)
		}
	})
	renumber := func(asked []uint32) {
		for i, question := range asked {
			asked[i] = numbers[question]
		}
	}
	file := pagesFile{Config: b.pages.config, Themes: b.pages.themes, Questions: packAll(kept)}
	for i := range b.pages.kept {
		renumber(b.pages.kept[i].Asked)
		b.pages.kept[i].Changed = slices.DeleteFunc(b.pages.kept[i].Changed, func(question uint32) bool { return !used[question] })
		renumber(b.pages.kept[i].Changed)
	}
	for number := range uint32(len(questions)) {
		if asked, isCard := cards[number]; isCard && used[number] {
			renumber(asked)
			file.Cards = append(file.Cards, card{numbers[number], asked})
		}
	}
	file.Pages = packAll(b.pages.kept)
	return file
}
