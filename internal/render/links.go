package render

import (
	"html/template"
	"strings"

	"digest/internal/site"
)

// link LINK prints a Link: a name that leads somewhere, or the name alone when
// it has no URL.
//
//	{{link .Link}} → <a href="/id/topics/nato/"><bdi>NATO</bdi></a>
func link(l site.Link) template.HTML { return linkto(l.Name, l.URL) }

// linkto NAME URL prints what link does, of what is no Link.
//
//	{{linkto "NATO" "/id/topics/nato/"}} → <a href="/id/topics/nato/"><bdi>NATO</bdi></a>
func linkto(name, url string) template.HTML {
	var b strings.Builder
	b.Grow(linkSize(name, url))
	writeLink(&b, name, url)
	return template.HTML(b.String())
}

// names LINKS prints several Links as a list in words.
//
//	{{names .Links}} → <bdi>Ana</bdi>, <bdi>Budi</bdi>, dan <bdi>Citra</bdi>
func (l *locale) linkedNames(links []site.Link) template.HTML {
	var b strings.Builder
	if len(links) > 0 {
		b.Grow(len(links) * linkSize(links[0].Name, links[0].URL))
	}
	for i, link := range links {
		escapeTo(&b, l.joins.Before(i, len(links)))
		writeLink(&b, link.Name, link.URL)
	}
	return template.HTML(b.String())
}

// list WORDS prints several names, which lead nowhere, as a list in words.
//
//	{{list .Authors}} → <bdi>Н. Денисов</bdi> dan <bdi>В. Борзенко</bdi>
func (l *locale) list(words []string) template.HTML {
	var b strings.Builder
	if len(words) > 0 {
		b.Grow(len(words) * linkSize(words[0], ""))
	}
	for i, word := range words {
		escapeTo(&b, l.joins.Before(i, len(words)))
		writeLink(&b, word, "")
	}
	return template.HTML(b.String())
}

// text TEXT prints a Text with the language and direction that it has.
//
//	{{text .Original}} → <bdi lang="ru" dir="ltr">«Поехали!»</bdi>
func foreign(t site.Text) template.HTML {
	var b strings.Builder
	b.Grow(len(`<bdi lang="" dir=""></bdi>`) + len(t.Text) + len(t.Lang) + len(t.Dir))
	attributes(&b, "bdi", "lang", t.Lang, "dir", t.Dir)
	escapeTo(&b, t.Text)
	b.WriteString("</bdi>")
	return template.HTML(b.String())
}

// words CARD prints the words of a QuoteCard as a <blockquote> with the
// language and direction that they have.
//
//	{{words .Card}} → <blockquote lang="id" dir="ltr"><p>“Hidup terus.”</p></blockquote>
func quotedWords(card *site.QuoteCard) template.HTML {
	var b strings.Builder
	size := len(`<blockquote lang="" dir=""></blockquote>`) + len(card.Lang) + len(card.Dir)
	for _, paragraph := range card.Words {
		size += len(`<p></p>`) + len(paragraph)
	}
	b.Grow(size)
	attributes(&b, "blockquote", "lang", card.Lang, "dir", card.Dir)
	for _, paragraph := range card.Words {
		b.WriteString("<p>")
		escapeTo(&b, paragraph)
		b.WriteString("</p>")
	}
	b.WriteString("</blockquote>")
	return template.HTML(b.String())
}

// linkSize is about how much a link takes.
func linkSize(name, url string) int {
	return len(`<a href=""><bdi></bdi></a>`) + len(name) + len(url)
}

func writeLink(b *strings.Builder, name, url string) {
	leads := url != "" && safeURL(url)
	if leads {
		b.WriteString(`<a href="`)
		escapeTo(b, url)
		b.WriteString(`">`)
	}
	b.WriteString("<bdi>")
	escapeTo(b, name)
	b.WriteString("</bdi>")
	if leads {
		b.WriteString("</a>")
	}
}

// langlinks LANGUAGES prints a language switch as <li> elements, each in its
// own language: links, and the name alone for the language of the page. One
// that the page is not in says so, in the string language_absent.
//
//	{{langlinks .Languages}} → <li><a lang="ar" dir="rtl" hreflang="ar" href="/ar/"><bdi>العربية</bdi></a></li>
func (l *locale) langlinks(all []site.LanguageLink) (template.HTML, error) {
	var b strings.Builder
	for _, other := range all {
		end := "</bdi></span></li>"
		switch {
		case other.Current:
			attributes(&b, "li><span", "lang", other.Tag, "dir", other.Dir, "aria-current", "true")
		case other.URL != "" && safeURL(other.URL):
			end = "</bdi></a></li>"
			attributes(&b, "li><a", "lang", other.Tag, "dir", other.Dir, "hreflang", other.Tag, "href", other.URL)
		default:
			absent, err := l.t("language_absent")
			if err != nil {
				return "", err
			}
			end = `</bdi></span> <small>(` + string(absent) + `)</small></li>`
			b.WriteString(`<li class="absent">`)
			attributes(&b, "span", "lang", other.Tag, "dir", other.Dir)
		}
		b.WriteString("<bdi>")
		escapeTo(&b, other.Name)
		b.WriteString(end)
	}
	return template.HTML(b.String()), nil
}

// otherlangs LANGUAGES prints what langlinks does, without the language of the
// page.
func (l *locale) otherlangs(all []site.LanguageLink) (template.HTML, error) {
	others := make([]site.LanguageLink, 0, len(all))
	for _, other := range all {
		if !other.Current {
			others = append(others, other)
		}
	}
	return l.langlinks(others)
}

// alternates CANONICAL ALTERNATES prints the <link> elements of a page's own
// URL and of its versions in other languages.
func alternates(canonical string, all []site.Alternate) template.HTML {
	var b strings.Builder
	if canonical != "" && safeURL(canonical) {
		attributes(&b, "link", "rel", "canonical", "href", canonical)
	}
	for _, a := range all {
		if !safeURL(a.Absolute) {
			continue
		}
		b.WriteByte('\n')
		attributes(&b, "link", "rel", "alternate", "hreflang", a.Tag, "href", a.Absolute)
	}
	return template.HTML(b.String())
}

// feeds FEEDS TITLE prints the <link> elements by which feed readers find
// feeds. TITLE is the site's, which stands behind the names of lists.
func (l *locale) feeds(links []site.FeedLink, title string) (template.HTML, error) {
	var b strings.Builder
	for _, link := range links {
		if !safeURL(link.URL) {
			continue
		}
		name, err := l.feedName(link.Name, link.Key)
		if err != nil {
			return "", err
		}
		if name != title {
			name += " · " + title
		}
		format := mediaTypes[link.Format]
		attributes(&b, "link", "rel", "alternate", "type", format.kind, "title", name+" ("+format.name+")", "href", link.URL)
		b.WriteByte('\n')
	}
	return template.HTML(b.String()), nil
}

// attributes writes an element's start tag; pairs are names and values.
func attributes(b *strings.Builder, element string, pairs ...string) {
	b.WriteByte('<')
	b.WriteString(element)
	for i := 0; i < len(pairs); i += 2 {
		b.WriteByte(' ')
		b.WriteString(pairs[i])
		b.WriteString(`="`)
		escapeTo(b, pairs[i+1])
		b.WriteByte('"')
	}
	b.WriteByte('>')
}

// escapeTo writes text so that it stands for itself in HTML and in quoted
// attributes.
func escapeTo(b *strings.Builder, text string) {
	b.WriteString(template.HTMLEscapeString(text))
}

// safeURL reports whether a link may be followed: a path, or a scheme that
// cannot run anything. It holds what html/template holds for other links.
func safeURL(u string) bool {
	scheme, _, found := strings.Cut(u, ":")
	if !found || strings.ContainsAny(scheme, "/?#") {
		return true
	}
	switch strings.ToLower(scheme) {
	case "http", "https", "mailto", "tel":
		return true
	}
	return false
}
