package markdown

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkDocument holds what is true of every Document, whatever was parsed.
func checkDocument(t *testing.T, src Source, d *Document) {
	t.Helper()
	checkBody(t, d)
	for i, b := range d.Blocks {
		if b.Start < 0 || b.End < b.Start || b.End > len(src.Text) {
			t.Errorf("block %d: offsets %d to %d of %d", i, b.Start, b.End, len(src.Text))
		}
		if !strings.Contains(d.Text, b.Text) || !utf8.ValidString(b.Text) || strings.Trim(b.Text, " \n") != b.Text {
			t.Errorf("block %d: text %q", i, b.Text)
		}
		if b.Page < 0 || b.Page >= d.Pages || i > 0 && b.Page < d.Blocks[i-1].Page {
			t.Errorf("block %d: page %d of %d", i, b.Page, d.Pages)
		}
	}
	if i := strings.IndexFunc(d.Text, func(r rune) bool { return r < ' ' && r != '\n' && r != '\t' || r == 0x7f }); i >= 0 {
		t.Errorf("control character in text: %q", d.Text[i:])
	}
	seen := map[string]bool{}
	for _, h := range d.Headings {
		if h.ID == "" || seen[h.ID] || utf8.RuneCountInString(h.ID) > maxID+8 {
			t.Errorf("heading id %q", h.ID)
		}
		seen[h.ID] = true
	}
	for _, q := range d.Quotes {
		if d.Blocks[q.Block].Kind != Quotation || !strings.Contains(d.Blocks[q.Block].Text, q.Text) {
			t.Errorf("quote %+v is not in its block", q)
		}
	}
	for _, f := range d.Findings {
		if f.Line < 1 || f.Column < 1 || f.Message == "" {
			t.Errorf("finding %v has no place or text", f)
		}
	}
}

// checkBody checks that each stretch between blocks and pages is balanced,
// and that marks stand where they may.
func checkBody(t *testing.T, d *Document) {
	t.Helper()
	var block strings.Builder
	blocks, pages, quotes, ended := 0, 1, 0, true
	d.Body.Walk(
		func(html string) { block.WriteString(html); ended = false },
		func(kind MarkKind, argument string) {
			switch kind {
			case MarkLink, MarkImage:
				if s := block.String(); !strings.HasSuffix(s, `href="`) && !strings.HasSuffix(s, `src="`) {
					t.Errorf("mark of kind %c after %q", kind, s)
				}
				block.WriteString("mark:")
			case MarkBlock:
				if Index(argument) != blocks {
					t.Errorf("block %s, want %d", argument, blocks)
				}
				if err := balanced(block.String()); err != nil {
					t.Errorf("block %d: %v in %q", blocks, err, block.String())
				}
				blocks++
				block.Reset()
				ended = true
			case MarkQuote:
				if Index(argument) != quotes || block.Len() > 0 {
					t.Errorf("quote %s, want %d", argument, quotes)
				}
				quotes++
			case MarkPage:
				if !ended || blocks == 0 || blocks == len(d.Blocks) {
					t.Errorf("page break %d within or beside nothing", pages)
				}
				pages++
			default:
				t.Errorf("unknown mark %q", kind)
			}
		})
	if !ended || blocks != len(d.Blocks) || pages != d.Pages || quotes != len(d.Quotes) {
		t.Errorf("body has %d blocks, %d pages, %d quotes; document %d, %d, %d; ended %v",
			blocks, pages, quotes, len(d.Blocks), d.Pages, len(d.Quotes), ended)
	}
}

var (
	tagPattern       = regexp.MustCompile(`^<(/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>`)
	attributePattern = regexp.MustCompile(` ([a-z]+)="([^"]*)"`)
	allowedTags      = setOf("p em strong a code pre ul ol li blockquote h2 h3 h4 h5 h6 hr br img figure figcaption table thead tbody tr th td sup div")
	allowedAttribute = setOf("href src alt title id class width height loading decoding role start dir tabindex")
	voidTags         = setOf("hr br img")
)

// balanced checks HTML as Parse writes it, which is stricter than HTML: only
// known tags and attributes, each tag closed, each < the start of a tag.
func balanced(s string) error {
	var open []string
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			break
		}
		if strings.Contains(s[:i], ">") {
			return fmt.Errorf("stray >")
		}
		m := tagPattern.FindStringSubmatch(s[i:])
		if m == nil || !allowedTags[m[2]] {
			return fmt.Errorf("no tag that may be here: %.40q", s[i:])
		}
		s = s[i+len(m[0]):]
		switch {
		case m[1] == "/":
			if len(open) == 0 || open[len(open)-1] != m[2] {
				return fmt.Errorf("</%s> closes %v", m[2], open)
			}
			open = open[:len(open)-1]
		case !voidTags[m[2]]:
			open = append(open, m[2])
		}
		if err := safeAttributes(m[3]); err != nil {
			return err
		}
	}
	if len(open) > 0 {
		return fmt.Errorf("open at the end: %v", open)
	}
	return nil
}

func safeAttributes(s string) error {
	for _, m := range attributePattern.FindAllStringSubmatch(s, -1) {
		if !allowedAttribute[m[1]] {
			return fmt.Errorf("attribute %s", m[1])
		}
		if m[1] == "href" || m[1] == "src" {
			address := html.UnescapeString(m[2])
			scheme, _, _ := strings.Cut(strings.ToLower(address), ":")
			if !isLinkable(scheme) && scheme != "mark" && !strings.HasPrefix(address, "#") {
				return fmt.Errorf("address %q", address)
			}
		}
	}
	return nil
}
