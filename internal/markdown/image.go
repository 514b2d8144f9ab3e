package markdown

import (
	"strconv"
	"strings"

	"digest/internal/diag"

	"github.com/yuin/goldmark/ast"
)

// An image as it will be written.
type image struct {
	address string // of a remote one
	picture Picture
	alt     string
	refused bool // not shown; its alt text stands in its place
}

func (a *article) writeImage(n *ast.Image) {
	if a.inAlt {
		a.writeInlines(n)
		return
	}
	img, ok := a.resolveImage(n)
	switch {
	case !ok:
	case img.refused:
		a.writeVerbatim([]byte(img.alt))
	default:
		a.writeImg(img, n.Title)
	}
}

// writeFigure writes a paragraph that is one image; its title is the caption.
func (a *article) writeFigure(n *ast.Image) {
	img, ok := a.resolveImage(n)
	if !ok || img.refused && img.alt == "" {
		return
	}
	a.newLine()
	if img.refused {
		a.html = append(a.html, "<p>"...)
		a.writeVerbatim([]byte(img.alt))
		a.html = append(a.html, "</p>\n"...)
		return
	}
	a.html = append(a.html, "<figure>"...)
	a.writeImg(img, nil)
	if len(n.Title) > 0 {
		a.html = append(a.html, "<figcaption>"...)
		a.writeText(n.Title)
		a.html = append(a.html, "</figcaption>"...)
	}
	a.html = append(a.html, "</figure>\n"...)
}

// resolveImage finds out what to show, and reports what is wrong with it.
func (a *article) resolveImage(n *ast.Image) (image, bool) {
	at := a.startOfInline(n)
	if !a.mayCopy(n.Reference, at, len(n.Destination)+len(n.Title)) {
		return image{}, false
	}
	img := image{alt: a.altOf(n)}
	d := destinationOf(n.Destination)
	switch {
	case d.kind == onSite:
		picture, problem := a.askImage(d.text)
		if problem != nil {
			a.reportProblem(problem, at)
			return image{}, false
		}
		img.picture = picture
		a.addPicture(picture.Key)
	case d.kind == elsewhere && (d.scheme == "http" || d.scheme == "https"):
		img.address = d.text
	case d.kind == onPage:
		a.refuseDestination(destination{}, at, "picture")
		return image{}, false
	default:
		a.refuseImage(d, at)
		img.refused = true
		return img, true
	}
	if img.alt == "" {
		a.report(diag.Errorf(a.at(at), "image-alt", "a picture without a description").
			WithHint("say in the brackets what it shows: ![…](…)").Marking("![]"))
	}
	return img, true
}

func (a *article) refuseImage(d destination, at int) {
	if d.kind != otherScheme && d.kind != elsewhere {
		a.refuseDestination(d, at, "picture")
		return
	}
	a.report(diag.Errorf(a.at(at), "link-scheme", "a picture with the scheme %q", excerpt(d.scheme)).
		WithHint("put the picture in the story's folder, and write its file name"))
}

func (a *article) askImage(destination string) (Picture, *Problem) {
	if a.src.Image == nil {
		return Picture{}, &Problem{Code: "image-missing", Message: "pictures are not known here"}
	}
	return a.src.Image(destination)
}

func (a *article) altOf(n *ast.Image) string {
	a.inAlt = true
	alt := a.capture(func() { a.writeInlines(n) })
	a.inAlt = false
	return strings.TrimSpace(alt)
}

func (a *article) addPicture(key string) {
	if a.pictures[key] {
		return
	}
	if a.pictures == nil {
		a.pictures = map[string]bool{}
	}
	a.pictures[key] = true
	a.doc.Pictures = append(a.doc.Pictures, key)
}

func (a *article) writeImg(img image, title []byte) {
	a.html = append(a.html, `<img src="`...)
	if img.address != "" {
		a.html = appendAddress(a.html, img.address)
	} else {
		a.html = appendMark(a.html, MarkImage, img.picture.Key)
	}
	a.html = append(a.html, `" alt="`...)
	a.html = appendEscaped(a.html, img.alt)
	a.html = append(a.html, '"')
	if img.picture.Width > 0 && img.picture.Height > 0 {
		a.html = append(a.html, ` width="`...)
		a.html = strconv.AppendInt(a.html, int64(img.picture.Width), 10)
		a.html = append(a.html, `" height="`...)
		a.html = strconv.AppendInt(a.html, int64(img.picture.Height), 10)
		a.html = append(a.html, '"')
	}
	a.writeTitle(title)
	a.html = append(a.html, ` loading="lazy" decoding="async">`...)
}
