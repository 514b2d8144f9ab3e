package build

import (
	"cmp"
	"iter"
	"slices"

	"digest/internal/pack"
	"digest/internal/site"
)

// page is a page of the site.
type page struct {
	File string
	// Kind names its template. Is is the sum of what the page is: its owner,
	// its kind, its language.
	Kind string
	Is   site.Sum

	// before is the page as the memory has it, while it is kept; Asked are the
	// numbers of the questions that its View asked, when it was made.
	before keptPage
	Asked  []uint32

	why     why
	changed []uint32 // the questions that have other answers now
}

// asked are the numbers of the questions that the page's View asked.
func (p *page) asked() iter.Seq[uint32] {
	if p.before != "" {
		return p.before.asked()
	}
	return slices.Values(p.Asked)
}

// made notes that the page was made, and what was asked.
func (p *page) made(asked []uint32) { p.before, p.Asked = "", asked }

// appendTo packs the page.
func (p *page) appendTo(b []byte) []byte {
	if p.before != "" {
		return pack.AppendText(b, p.before)
	}
	packed := append(pack.AppendText(pack.AppendText(nil, p.File), p.Kind), p.Is[:]...)
	return pack.AppendText(b, pack.AppendNumbers(packed, p.Asked))
}

// keptPage is a page in the memory: packed, and read where it lies, since most
// pages are only compared.
//
//	the file and the kind, as texts
//	16 bytes, the sum of what it is
//	the questions: see pack.Numbers
//
// Read from a text that is damaged it is another page, or none.
type keptPage string

func (p keptPage) file() string {
	file, _ := pack.Cut(string(p))
	return file
}

func (p keptPage) kind() string {
	_, rest := pack.Cut(string(p))
	kind, _ := pack.Cut(rest)
	return kind
}

// is reports whether the page is what it was.
func (p keptPage) is(sum site.Sum) bool {
	is, _ := p.rest()
	return is == string(sum[:])
}

func (p keptPage) asked() iter.Seq[uint32] {
	_, asked := p.rest()
	return pack.Numbers(asked)
}

// rest is what comes after the texts.
func (p keptPage) rest() (is, asked string) {
	_, rest := pack.Cut(string(p))
	_, rest = pack.Cut(rest)
	n := min(len(rest), len(site.Sum{}))
	return rest[:n], rest[n:]
}

// page returns the page with an output file; "" for none.
func (k *before) page(file string) keptPage {
	if k == nil {
		return ""
	}
	i, found := slices.BinarySearchFunc(k.pages, file, func(p keptPage, file string) int { return cmp.Compare(p.file(), file) })
	if !found {
		return ""
	}
	return k.pages[i]
}

// asked are the questions that a page asked.
func (k *before) asked(file string) []uint32 { return slices.Collect(k.page(file).asked()) }
