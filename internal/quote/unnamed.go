package quote

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"digest/internal/diag"
	"digest/internal/quote/speech"
)

// limitUnnamed counts an article's speakers and holds those without a name
// against the desk's limits.
func (c *collector) limitUnnamed(said []speech.Quote, blocks []speech.Block) {
	unnamed, named, first := c.census(said)
	limit := c.policy.Unnamed
	total := len(unnamed) + named
	var message string
	switch {
	case limit.Most >= 0 && len(unnamed) > limit.Most:
		message = fmt.Sprintf("%d speakers of the article are unnamed; at most %d may be", len(unnamed), limit.Most)
	case len(unnamed) > 0 && float64(len(unnamed)) > limit.Share*float64(total):
		message = fmt.Sprintf("%d of the article's %d speakers are unnamed; at most %v of them may be", len(unnamed), total, limit.Share)
	default:
		return
	}
	at := diag.Position{File: c.reading.File}
	if first != nil {
		at = c.at(first.SpeakerAt, first.SpeakerAsPrinted, blocks)
	}
	c.report(diag.Errorf(at, "unnamed-limit", "%s", message).
		WithHint("name a speaker, or leave a statement out: %s", strings.Join(unnamed, "; ")))
}

// census lists the unnamed speakers of an article, counts the others, and
// returns the first statement of an unnamed one. A speaker is counted once,
// whatever he says; "three officials" are one, since nobody can tell them apart.
func (c *collector) census(said []speech.Quote) (unnamed []string, named int, first *speech.Quote) {
	seen := map[string]bool{}
	add := func(description, name string) {
		key := strings.ToLower(fold(description + name))
		if seen[key] || key == "" {
			return
		}
		if seen[key] = true; name != "" {
			named++
			return
		}
		unnamed = append(unnamed, description)
	}
	for i := range c.quotes {
		if s := &c.quotes[i].Speaker; s.Kind == "anonymous" {
			add(s.Description, "")
		} else {
			add("", s.Name)
		}
	}
	for i := range said {
		q := &said[i]
		switch {
		case q.SpeakerKind == "unnamed" && q.SpeakerAsPrinted != "":
			if add(q.SpeakerAsPrinted, ""); first == nil {
				first = q
			}
		case q.Speaker != "":
			add("", q.Speaker)
		case q.SpeakerKind == "office" || q.SpeakerKind == "spokesperson":
			add("", q.SpeakerAsPrinted)
		}
	}
	return unnamed, named, first
}

// askReasons reports the [[quote]]s of unnamed speakers that do not say why.
func (c *collector) askReasons() {
	if !c.policy.Unnamed.Reason {
		return
	}
	for i, e := range c.reading.Quotes {
		if e.Source != nil && slices.Contains([]string{"anonymous", "spokesperson"}, e.Source.Anonymity) && e.Speaker == "" && e.Source.Reason == "" {
			c.report(c.reading.Report("unnamed-reason", fmt.Sprintf("quote %q does not say why its speaker has no name", e.ID),
				`add source = { reason = "…" }: readers are told why`, "quote", strconv.Itoa(i), "source"))
		}
	}
}
