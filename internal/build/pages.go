package build

import (
	"context"
	"slices"

	"digest/internal/pack"
	"digest/internal/parallel"
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

// remade says why a page was made; Changed are the questions whose answers
// had changed, as they print.
type remade struct {
	File    string
	Why     why
	Changed []string
}

// plan is what the memory knows of pages besides each.
type plan struct {
	Config site.Sum
	// Themes are the keys of templates by kind of page and language.
	Themes map[string]string
}

// pages are those of one build, in the order of the plan.
type pages struct {
	list []page
	// changed are the questions of the build before, by number, that have
	// other answers now.
	changed []bool
	plan    plan
}

// configKey is the sum of what of config.toml a page can print.
func (b *build) configKey() site.Sum {
	c := *b.config
	c.Findings, c.Deploy = nil, nil
	return site.SumOf(pack.Append(nil, &c))
}

// planPages decides which pages have to be made.
func (b *build) planPages(s *site.Site, theme *render.Theme) {
	giveWay(s, theme)
	p := &pages{list: make([]page, len(s.Planned)), plan: plan{b.configKey(), map[string]string{}}}
	b.pages = p
	for i := range s.Planned {
		planned := &s.Planned[i]
		if name := themeName(planned); p.plan.Themes[name] == "" {
			p.plan.Themes[name] = theme.Key(planned.Kind, planned.Lang)
		}
	}
	if b.before != nil {
		p.changed = b.askAgain(s)
	}
	parallel.Each(context.Background(), len(p.list), func(i int) {
		planned, now, before := &s.Planned[i], &p.list[i], b.before.page(s.Planned[i].File, i)
		now.is = identity(planned)
		is, asked := before.rest()
		switch name := themeName(planned); {
		case b.before == nil:
			now.why = whyCold
		case before == "":
			now.why = whyNew
		case is != string(now.is[:]):
			now.why = whyOther
		case p.plan.Config != b.past.Plan.Config:
			now.why = whyConfig
		case p.plan.Themes[name] != b.past.Plan.Themes[name]:
			now.why = whyTheme
		case p.anyChanged(asked):
			now.why = whyAnswers
		default:
			now.asked = asked
		}
	})
}

// giveWay leaves out pages in whose place the theme has a static file.
func giveWay(s *site.Site, theme *render.Theme) {
	static := map[string]bool{}
	for _, asset := range theme.Assets() {
		static[asset.Path] = true
	}
	s.Planned = slices.DeleteFunc(s.Planned, func(p site.Planned) bool { return p.Yields && static[p.File] })
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

// anyChanged reports whether one of some questions has another answer now.
func (p *pages) anyChanged(asked pack.Numbers) bool {
	for question := range asked.All() {
		if p.hasChanged(question) {
			return true
		}
	}
	return false
}

func (p *pages) hasChanged(question uint32) bool {
	return int(question) >= len(p.changed) || p.changed[question]
}

// askAgain asks the site every question of the build before and returns which
// answers are others now.
func (b *build) askAgain(s *site.Site) (changed []bool) {
	questions := b.before.questions
	changed = make([]bool, len(questions))
	parallel.Each(context.Background(), len(questions), func(i int) {
		changed[i] = !questions[i].Same(s.Answer(questions[i].Question()))
	})
	for i := range questions {
		if !questions[i].Question().OfSummary() {
			continue
		}
		for question := range questions[i].Asked().All() {
			changed[i] = changed[i] || int(question) >= len(changed) || changed[question]
		}
	}
	return changed
}
