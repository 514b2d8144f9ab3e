package build

import (
	"slices"
	"strings"

	"digest/internal/pack"
	"digest/internal/site"
)

// page is what becomes of a planned page.
type page struct {
	// is is the sum of what the page is: its owner, its kind, its language.
	is site.Sum
	// asked are the numbers of the questions that its View asked: those of the
	// build before while it is kept.
	asked pack.Numbers
	why   why
}

// appendTo packs the page as the memory has it.
func (p *page) appendTo(b []byte, planned *site.Planned) []byte {
	var room [512]byte
	packed := pack.AppendText(pack.AppendText(room[:0], planned.File), planned.Kind)
	packed = append(append(packed, p.is[:]...), p.asked...)
	return pack.AppendText(b, packed)
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

// rest is what comes after the texts.
func (p keptPage) rest() (is string, asked pack.Numbers) {
	_, rest := pack.Cut(string(p))
	_, rest = pack.Cut(rest)
	n := min(len(rest), len(site.Sum{}))
	return rest[:n], pack.Numbers(rest[n:])
}

// asked are the numbers of the questions that the page's View asked.
func (p keptPage) asked() pack.Numbers {
	_, asked := p.rest()
	return asked
}

// page returns the page with an output file; "" for none. It is looked for at a
// place first: most builds have the pages of the one before.
func (k *before) page(file string, place int) keptPage {
	if k == nil {
		return ""
	}
	if place < len(k.pages) && k.pages[place].file() == file {
		return k.pages[place]
	}
	i, found := slices.BinarySearchFunc(k.pages, file, func(p keptPage, file string) int { return strings.Compare(p.file(), file) })
	if !found {
		return ""
	}
	return k.pages[i]
}

// asked are the questions that a page asked, in the build before.
func (k *before) asked(file string, place int) []uint32 {
	return slices.Collect(k.page(file, place).asked().All())
}
