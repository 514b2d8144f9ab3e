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
	"digest/internal/pack"
	"digest/internal/site"
)

// memoryDir is where builds keep what they know, in the site's folder.
const memoryDir = ".digest"

// A build remembers for the next what it learned of the site, and what came of
// it, in a folder of its own for each set of options:
//
//	.digest/build-2d711642b726b044/
//	  facts             every path that was asked for, and what was there
//	  stories-5f1c…     each story: its articles' heads, its findings
//	  pages-5f1c…       each page: what its View asked for; all answers
//	  records-5f1c…     the rest of each article, read when a page prints it
//
// The file facts is written last and names the others with their sums: that
// one renaming is the moment from which the memory is a new one. A memory that
// is missing, damaged, of another version of the program or of other options
// is as good as none.

// head is what a memory says of itself and of its build.
type head struct {
	// Program and Options must be the same for the memory to mean anything.
	Program, Options string
	// Taken is when the build began to read. Now is the moment it was made
	// for; at Until the site will change by itself, unless that is zero.
	Taken, Now, Until time.Time
	// Output is the sum of the output folder's manifest.
	Output string
	// Stories, Pages and Records are the other files.
	Stories, Pages, Records part
	// Why is why the build made all pages; "" when it could keep some.
	Why string
	// Findings and Made are what the build came to.
	Findings []diag.Finding
	Made     figures
}

// figures are of what a build made: see Result.
type figures struct{ Languages, Articles, Pages, Files int }

// part is one of the files of a memory. Sum is that of its content, or zero
// for records, each of which has its own; Length is how much of it counts.
type part struct {
	Name   string
	Sum    site.Sum
	Length int64
}

// namedFact is a fact as it is kept. Scanned are those that the list of
// stories is made of.
type namedFact struct {
	Name    string
	Scanned bool
	Fact    fact
}

// factsFile is the file that makes a memory a whole.
type factsFile struct {
	Head  head
	Facts []string // namedFacts in chunks
}

// memory is the folder of a memory and what its file of facts says.
type memory struct {
	dir   string
	head  head
	facts []namedFact
}

// memoryFolder is where the memory of a build with these options lies: builds
// with others, such as a preview with drafts, have their own.
func memoryFolder(source, options string) string {
	return filepath.Join(source, memoryDir, "build-"+options[:16])
}

const (
	factsName     = "facts"
	memoryVersion = "digest-memory 2 "
)

// loadMemory returns the memory in a folder, or nil.
func loadMemory(dir string) *memory {
	text, err := os.ReadFile(filepath.Join(dir, factsName))
	if err != nil {
		return nil
	}
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	if string(first) != fmt.Sprintf("%s%x", memoryVersion, site.SumOf(rest)) {
		return nil
	}
	var file factsFile
	if _, err := pack.Unpack(string(rest), nil, &file); err != nil {
		return nil
	}
	facts, err := unpackAll[namedFact](file.Facts, nil)
	if err != nil {
		return nil
	}
	return &memory{dir: dir, head: file.Head, facts: facts}
}

// load reads one of the other files into a value.
func (m *memory) load(p part, zone *time.Location, into any) error {
	text, err := os.ReadFile(filepath.Join(m.dir, p.Name))
	if err != nil {
		return err
	}
	if site.SumOf(text) != p.Sum {
		return pack.ErrDamaged
	}
	_, err = pack.Unpack(string(text), zone, into)
	return err
}

// save writes the file of facts beside its place and renames it.
func (m *memory) save() error {
	body := pack.Append(nil, factsFile{Head: m.head, Facts: packAll(m.facts)})
	return m.replace(factsName, append(fmt.Appendf(nil, "%s%x\n", memoryVersion, site.SumOf(body)), body...))
}

// write writes one of the other files.
func (m *memory) write(p *part, name string, value any) error {
	text := pack.Append(nil, value)
	p.Sum, p.Length = site.SumOf(text), int64(len(text))
	p.Name = sumName(name, p.Sum)
	return m.replace(p.Name, text)
}

// replace writes a file beside its place and renames it.
func (m *memory) replace(name string, text []byte) error {
	temp, err := os.CreateTemp(m.dir, "new-")
	if err != nil {
		return err
	}
	_, err = temp.Write(text)
	if err = errors.Join(err, temp.Close()); err == nil {
		err = os.Rename(temp.Name(), filepath.Join(m.dir, name))
	}
	if err != nil {
		_ = os.Remove(temp.Name())
	}
	return err
}

// tidy removes the files in the folder that are no longer part of the memory.
func (m *memory) tidy() {
	entries, err := os.ReadDir(m.dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !slices.Contains([]string{factsName, m.head.Stories.Name, m.head.Pages.Name, m.head.Records.Name}, e.Name()) {
			_ = os.Remove(filepath.Join(m.dir, e.Name()))
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
	info, err := os.Stat(filepath.Join(folder, factsName))
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

// chunk is how many values are packed as one, so that all processors can
// unpack a memory.
const chunk = 512

// packAll packs values in chunks.
func packAll[T any](values []T) []string {
	chunks := make([]string, (len(values)+chunk-1)/chunk)
	parallel(len(chunks), func(i int) {
		some := values[i*chunk : min((i+1)*chunk, len(values))]
		chunks[i] = string(pack.Append(nil, &some))
	})
	return chunks
}

// unpackAll is the reverse of packAll.
func unpackAll[T any](chunks []string, zone *time.Location) ([]T, error) {
	parts, problems := make([][]T, len(chunks)), make([]error, len(chunks))
	parallel(len(chunks), func(i int) { _, problems[i] = pack.Unpack(chunks[i], zone, &parts[i]) })
	return slices.Concat(parts...), errors.Join(problems...)
}
