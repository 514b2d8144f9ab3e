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
	m.Add("text/css", &css.Minifier{})
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
