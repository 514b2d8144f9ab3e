package render

import (
	"html/template"
	"strings"

	"digest/internal/site"
)

// contents writes the HTML of an entry. Feed readers take little of it over and
// know no style sheet of ours: so it is paragraphs, lists and blockquotes, and
// the direction of the language stands on the whole.
type contents struct {
	*feedWriter
	b strings.Builder
	// inside makes the links of an article's text absolute.
	inside *strings.Replacer
	err    error
}

// contents begins the HTML of the entry at an address.
func (f *feedWriter) contents(url string) *contents {
	c := &contents{feedWriter: f, inside: strings.NewReplacer(
		` href="/`, ` href="`+f.feed.Origin+`/`,
		` src="/`, ` src="`+f.feed.Origin+`/`,
		` href="#`, ` href="`+template.HTMLEscapeString(url)+`#`,
	)}
	attributes(&c.b, "div", "lang", f.feed.Lang.Tag, "dir", f.feed.Lang.Dir)
	return c
}

func (c *contents) html() (string, error) {
	c.b.WriteString("</div>")
	return c.b.String(), c.err
}

// word is a word of the theme.
func (c *contents) word(key string, args ...any) string {
	text, err := c.plain(key, args...)
	if err != nil && c.err == nil {
		c.err = err
	}
	return text
}

func (c *contents) paragraph(html template.HTML) {
	if html == "" {
		return
	}
	c.b.WriteString("<p>")
	c.b.WriteString(string(html))
	c.b.WriteString("</p>\n")
}

func escaped(text string) template.HTML { return template.HTML(template.HTMLEscapeString(text)) }

// labelled is "Label: what it is".
func (c *contents) labelled(label string, html template.HTML) template.HTML {
	return escaped(label+c.word("colon")) + html
}

func (c *contents) story(e *site.FeedEntry) {
	s := e.Story
	for i := range s.Corrections {
		c.correction(&s.Corrections[i])
	}
	c.picture(s.Cover)
	if e.Whole != nil {
		c.parts(e.Whole)
	} else {
		c.paragraph(escaped(s.Text))
		if s.Quote != nil {
			c.quote(s.Quote)
		}
	}
	c.credits(s)
}

// parts are an article's text with its quotes.
func (c *contents) parts(parts []site.Part) {
	for i := range parts {
		if parts[i].Quote != nil {
			c.quote(parts[i].Quote)
		}
		_, _ = c.inside.WriteString(&c.b, string(parts[i].HTML)) // a Builder takes all
	}
}

func (c *contents) picture(p *site.Picture) {
	if p == nil {
		return
	}
	c.b.WriteString("<figure>")
	attributes(&c.b, "img", "src", c.absolute(p.URL), "alt", p.Alt)
	caption := strings.TrimSpace(p.Caption + " " + p.Credit)
	if caption != "" {
		c.b.WriteString("<figcaption>" + string(escaped(caption)) + "</figcaption>")
	}
	c.b.WriteString("</figure>\n")
}

// quote is a quote card as a blockquote that ends with who said it.
func (c *contents) quote(q *site.QuoteCard) {
	attributes(&c.b, "blockquote", "lang", q.Lang, "dir", q.Dir)
	for _, words := range q.Words {
		c.paragraph(escaped(words))
	}
	c.paragraph("— " + c.said(q))
	c.b.WriteString("</blockquote>\n")
}

// original is what stands behind a translated quote.
func (c *contents) original(q *site.QuoteCard) {
	if o := q.Original; o != nil {
		attributes(&c.b, "blockquote", "lang", o.Lang, "dir", o.Dir)
		c.paragraph(escaped(o.Text))
		c.b.WriteString("</blockquote>\n")
	}
}

// said is who said a quote, and on what occasion.
func (c *contents) said(q *site.QuoteCard) template.HTML {
	who, role := q.Speaker.Name, q.Speaker.Role
	if who == "" {
		who, role = q.Speaker.Description, ""
		if n := q.Speaker.Count; n > 1 {
			who += " (" + c.word("count.sources", "n", n) + ")"
		}
	}
	words := []template.HTML{linkto(who, c.absolute(q.Speaker.URL))}
	add := func(text string) {
		if text != "" {
			words = append(words, escaped(text))
		}
	}
	add(role)
	if q.Context != "" {
		add(q.Context)
	} else {
		if q.To != "" {
			add(c.word("quote.to", "to", q.To))
		}
		if q.Place != "" {
			add(c.word("quote.place", "place", q.Place))
		}
		add(q.Event)
		day, err := c.date("long", q.Date)
		if c.err == nil {
			c.err = err
		}
		add(day)
	}
	separator := escaped(c.word("separator"))
	line := words[0]
	for _, word := range words[1:] {
		line += separator + word
	}
	if q.Speaker.Reason != "" {
		line += "<br>" + escaped(c.word("speaker.reason", "reason", q.Speaker.Reason))
	}
	if q.Original != nil {
		line += "<br>" + c.labelled(c.word("quote.original"), foreign(*q.Original))
	}
	if q.SecondHand {
		line += "<br>" + escaped(c.word("quote.second_hand"))
	}
	return line
}

func (c *contents) correction(n *site.Correction) {
	day, err := c.date("long", n.Date)
	if c.err == nil {
		c.err = err
	}
	label := "<strong>" + escaped(c.word("correction."+n.Kind)) + "</strong>"
	if n.Origin == "source" {
		label += " " + escaped(c.word("correction.by_source"))
	}
	c.paragraph(label + escaped(c.word("separator")+day+c.word("colon")) + escaped(n.Note))
}

// credits are where a story comes from and who translated it.
func (c *contents) credits(s *site.Summary) {
	if src := s.Source; src != nil {
		outlet := template.HTML(link(c.absoluteLink(src.Outlet)))
		if src.Place != "" || src.Country != "" {
			outlet += escaped(c.word("separator")) + c.place(src.Place, src.Country)
		}
		c.paragraph(escaped(c.word("source.from")) + " " + outlet)
		if src.URL != "" {
			title := src.Title.Text
			if title == "" {
				title = src.URL
			}
			c.paragraph(c.labelled(c.word("read_original"), linkto(title, src.URL)))
		}
	}
	if len(s.Translators) > 0 {
		var links []site.Link
		for _, t := range s.Translators {
			links = append(links, c.absoluteLink(t))
		}
		c.paragraph(c.labelled(c.word("role.translator"), c.linkedNames(links)))
	}
	if s.Method != "" && s.Method != "human" {
		c.paragraph(c.labelled(c.word("method.label"), escaped(c.word("method."+s.Method))))
	}
	if s.Extent != "" && s.Extent != "full" {
		c.paragraph(c.labelled(c.word("extent.label"), escaped(c.word("extent."+s.Extent))))
	}
}

func (c *contents) absoluteLink(l site.Link) site.Link {
	return site.Link{Name: l.Name, URL: c.absolute(l.URL)}
}

func (c *contents) edition(e *site.FeedEdition) {
	c.paragraph(escaped(e.Summary))
	c.b.WriteString("<ul>\n")
	for _, story := range e.Stories {
		c.b.WriteString("<li>" + string(linkto(story.Name, c.absolute(story.URL))))
		if story.Outlet != "" {
			c.b.WriteString(string(escaped(" — " + story.Outlet)))
		}
		c.b.WriteString("</li>\n")
	}
	c.b.WriteString("</ul>\n")
}
