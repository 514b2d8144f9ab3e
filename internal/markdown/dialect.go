package markdown

import (
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"
)

// articleKey is where the parsers below find the article they work for.
var articleKey = parser.NewContextKey()

func articleOf(pc parser.Context) *article { return pc.Get(articleKey).(*article) }

// dialect is CommonMark with tables and footnotes, as far as goldmark parses
// it; writing is our own. What differs from goldmark's defaults:
//   - HTML blocks are only what is never text (htmlBlocks);
//   - footnotes are looked up by label (footnoteBlocks, footnoteLinks);
//   - attribute blocks are cut from quote blocks before their inline parts
//     are parsed (quoteAttributes);
//   - nothing takes more than linear time and space (limits.go).
//
// The numbers are goldmark's own priorities.
var dialect = parser.NewParser(
	parser.WithBlockParsers(
		util.Prioritized(parser.NewSetextHeadingParser(), 100),
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(nested{parser.NewListParser()}, 300),
		util.Prioritized(nested{parser.NewListItemParser()}, 400),
		util.Prioritized(parser.NewCodeBlockParser(), 500),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
		util.Prioritized(nested{parser.NewBlockquoteParser()}, 800),
		util.Prioritized(htmlBlocks{parser.NewHTMLBlockParser()}, 900),
		util.Prioritized(nested{newFootnoteBlocks()}, 999),
		util.Prioritized(parser.NewParagraphParser(), 1000),
	),
	parser.WithInlineParsers(
		util.Prioritized(codeSpans{parser.NewCodeSpanParser()}, 100),
		util.Prioritized(footnoteLinks{}, 101),
		util.Prioritized(links{parser.NewLinkParser()}, 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(parser.NewRawHTMLParser(), 400),
		util.Prioritized(emphasisRuns{parser.NewEmphasisParser()}, 500),
	),
	parser.WithParagraphTransformers(
		util.Prioritized(definitions{parser.LinkReferenceParagraphTransformer}, 100),
		util.Prioritized(newTables(), 200),
		util.Prioritized(quoteAttributes{}, 900),
	),
	parser.WithEscapedSpace(),
)
