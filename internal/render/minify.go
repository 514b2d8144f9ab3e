package render

import (
	"io"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/svg"
)

// newMinifier returns a minifier that changes nothing a reader or a program
// could notice: quotes, end tags and document tags stay.
func newMinifier() *minify.M {
	m := minify.New()
	m.Add("text/html", &html.Minifier{
		KeepDocumentTags: true, KeepEndTags: true, KeepQuotes: true,
		KeepDefaultAttrVals: true, KeepSpecialComments: true, KeepWhitespace: false,
	})
	m.AddFunc("text/css", css.Minify)
	m.Add("image/svg+xml", &svg.Minifier{KeepComments: true})
	return m
}

// minified writes what write makes to w, minified.
func minified(m *minify.M, w io.Writer, write func(io.Writer) error) error {
	buf := buffers.Get().(*buffer)
	defer buffers.Put(buf)
	buf.Reset()
	if err := write(buf); err != nil {
		return err
	}
	return m.Minify("text/html", w, buf)
}

// minifiedStyle returns a style sheet without its comments and spaces. It is made
// smaller in every build: once for all pages, and nobody sees a page before it.
func minifiedStyle(text []byte) ([]byte, error) {
	m := minify.New()
	m.AddFunc("text/css", css.Minify)
	return m.Bytes("text/css", text)
}
