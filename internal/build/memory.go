package build

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"digest/internal/diag"
	"digest/internal/heap"
	"digest/internal/pack"
	"digest/internal/site"
)

// memoryDir is where builds keep what they know, in the site's folder.
const memoryDir = ".digest"

// A build remembers for the next what it learned of the site, and what came of
// it, in a folder of its own for each set of options:
//
//	.digest/build-2d711642b726b044/
//	  index        what the memory is of, and where its parts are among the texts
//	  texts-8231…  facts, stories, questions, pages: see shelf.go; and the record
//	               of each article, read when a page prints it
//
// Texts are only ever added. The index is written last, beside its place, and
// renamed: from that moment the memory is a new one. A memory that is missing,
// damaged, of another version of the program or of other options is as good as
// none.

// index is what the file of that name has.
type index struct {
	// Program and Options must be the same for the memory to mean anything.
	Program, Options string
	// Taken is when the build began to read. Now is the moment it was made
	// for; at Until the site will change by itself, unless that is zero.
	Taken, Now, Until time.Time
	// Output is the sum of the output folder's manifest.
	Output string
	// Texts is the name of the file of texts, Length how much of it counts.
	Texts  string
	Length int64
	// What was learned: namedFacts, stories, one keptRegisters, questions,
	// pages.
	Facts, Stories, Registers, Questions, Pages []run
	// Asked is how many questions there were when those that no page asks any
	// more were last left out.
	Asked   int
	Reading reading
	Plan    plan
	// Why is why the build kept nothing of the one before; "" when it did.
	// Remade are the pages that it made although there was one before.
	Why    string
	Remade []remade
	// Findings and Made are what the build came to.
	Findings []diag.Finding
	Made     figures
}

// figures are of what a build made: see Result.
type figures struct{ Languages, Articles, Pages, Files int }

// memory is an index, and the store that it leads to.
type memory struct {
	dir string
	index
	texts *store
	facts []namedFact // in order
}

// memoryFolder is where the memory of a build with these options lies: builds
// with others, such as a preview with drafts, have their own.
func memoryFolder(source, options string) string {
	return filepath.Join(source, memoryDir, "build-"+options[:16])
}

const (
	indexName     = "index"
	memoryVersion = "digest-memory 3 "
)

// loadMemory returns the memory in a folder, or nil.
func loadMemory(dir string) *memory {
	text, err := os.ReadFile(filepath.Join(dir, indexName))
	if err != nil {
		return nil
	}
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	if string(first) != fmt.Sprintf("%s%x", memoryVersion, site.SumOf(rest)) {
		return nil
	}
	m := &memory{dir: dir}
	if _, err := pack.Unpack(string(rest), nil, &m.index); err != nil {
		return nil
	}
	if m.texts, err = openStore(filepath.Join(dir, m.Texts), m.Length); err != nil {
		return nil
	}
	heap.Expect(count(m.Facts) * ofFact)
	if m.facts, err = getRuns[namedFact](m.texts, m.Facts, nil); err != nil {
		_ = m.texts.close()
		return nil
	}
	return m
}

// pack adds the facts to the texts.
func (m *memory) pack(before []run) (err error) {
	same := func(i int) bool { return m.facts[i].same }
	name := func(i int) string { return m.facts[i].Name }
	m.Facts, err = putRuns(m.texts, byName(len(m.facts), name, before), name, packing(m.facts), same)
	return err
}

// save writes the index beside its place and renames it: the texts are the
// memory from then on.
func (m *memory) save() (err error) {
	if m.Texts, err = m.texts.Save("texts-"); err != nil {
		return err
	}
	m.Length = m.texts.Length()
	body := pack.Append(nil, &m.index)
	return replaceFile(m.dir, indexName, append(fmt.Appendf(nil, "%s%x\n", memoryVersion, site.SumOf(body)), body...))
}

// replaceFile writes a file beside its place and renames it.
func replaceFile(dir, name string, text []byte) error {
	temp, err := os.CreateTemp(dir, "new-")
	if err != nil {
		return err
	}
	_, err = temp.Write(text)
	if err = errors.Join(err, temp.Close()); err == nil {
		if err = os.Rename(temp.Name(), filepath.Join(dir, name)); err != nil {
			_ = os.RemoveAll(filepath.Join(dir, name)) // somebody's folder is in the way
			err = os.Rename(temp.Name(), filepath.Join(dir, name))
		}
	}
	if err != nil {
		_ = os.Remove(temp.Name())
	}
	return err
}

// tidy removes the files in the folder that are not part of the memory.
func (m *memory) tidy() {
	entries, err := os.ReadDir(m.dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if e.Name() != indexName && e.Name() != m.Texts {
			_ = os.RemoveAll(filepath.Join(m.dir, e.Name()))
		}
	}
}

// remembered is how many memories are kept, of builds with different options.
const remembered = 8

// forget removes the oldest memories of a site when there are too many, and
// what other versions of the program left.
func forget(source string) {
	dir := filepath.Join(source, memoryDir)
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	var folders []string
	for _, e := range entries {
		name := filepath.Join(dir, e.Name())
		switch {
		case e.IsDir() && strings.HasPrefix(e.Name(), "build-"):
			folders = append(folders, name)
		case strings.HasPrefix(e.Name(), "build-") || strings.HasPrefix(e.Name(), "new-"):
			_ = os.Remove(name)
		}
	}
	if len(folders) <= remembered {
		return
	}
	slices.SortFunc(folders, func(a, b string) int { return lastUse(b).Compare(lastUse(a)) })
	for _, name := range folders[remembered:] {
		_ = os.RemoveAll(name)
	}
}

func lastUse(folder string) time.Time {
	info, err := os.Stat(filepath.Join(folder, indexName))
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}
