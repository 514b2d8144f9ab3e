package site

import (
	"slices"
	"testing"

	"digest/internal/markdown"
	"digest/internal/pack"
	"digest/internal/quote"
)

// What lists say of a quote has no place in the text, which the body keeps.
func TestLifted(t *testing.T) {
	quotes := []quote.Quote{{ID: "a", Block: 3}, {ID: "b", Block: 7}}
	said, blocks := lifted(quotes)
	if said[0].Block != 0 || said[1].Block != 0 || said[1].ID != "b" || !slices.Equal(blocks, []int{3, 7}) {
		t.Errorf("lifted: %v, %v", said, blocks)
	}
	if quotes[1].Block != 7 {
		t.Error("the quotes that were given have changed")
	}
}

// An article that was changed while its site was made can have more quotes in
// its record than in its body.
func TestBodyOfFewerQuotes(t *testing.T) {
	body, err := unpackBody(string(pack.Append(nil, []int{3})) + "<p>Isi</p>")
	if err != nil || body.Body != markdown.Body("<p>Isi</p>") || body.block(0) != 3 || body.block(1) != 0 {
		t.Errorf("got %+v, %v", body, err)
	}
}
