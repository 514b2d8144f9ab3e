package build

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"digest/internal/diag"
)

// memoryDir is where builds keep what they know, in the site's folder.
const memoryDir = ".digest"

// memory is what a build remembers for the next: what it learned of the site,
// and what came of it. One that is missing, damaged, of another version of
// the program or of other options is as good as none.
type memory struct {
	facts map[string]fact
	head  head
}

// head is all of a memory but its facts.
type head struct {
	// Program and Options must be the same for the memory to mean anything.
	Program string
	Options string
	// Taken is when the build began to read. Now is the moment it was made
	// for; at Until the site will change by itself, unless that is zero.
	Taken, Now, Until time.Time
	// Output is the sum of the output folder's manifest.
	Output string
	// What the build came to.
	Findings                          []diag.Finding
	Languages, Articles, Pages, Files int
}

// memoryFile is where the memory of a build with these options lies: builds
// with others, such as a preview with drafts, have their own.
func memoryFile(source, options string) string {
	return filepath.Join(source, memoryDir, "build-"+options[:16])
}

// save writes the memory beside its place and renames it. What cannot be
// remembered does no harm: the next build is a cold one.
func (m *memory) save(name string) {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return
	}
	temp, err := os.CreateTemp(filepath.Dir(name), "new-")
	if err != nil {
		return
	}
	_, err = temp.Write(m.encode())
	if closing := temp.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(temp.Name(), name)
	}
	if err != nil {
		_ = os.Remove(temp.Name())
	}
	forget(filepath.Dir(name))
}

// remembered is how many memories are kept, of builds with different options.
const remembered = 8

// forget removes the oldest memories when there are too many.
func forget(dir string) {
	names, err := filepath.Glob(filepath.Join(dir, "build-*"))
	if err != nil || len(names) <= remembered {
		return
	}
	slices.SortFunc(names, func(a, b string) int { return lastUse(b).Compare(lastUse(a)) })
	for _, name := range names[remembered:] {
		_ = os.Remove(name)
	}
}

func lastUse(name string) time.Time {
	info, err := os.Stat(name)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

// The memory is text: a line with the sum of all that follows, the head as
// JSON, and a line for each fact:
//
//	digest-memory 1 2d711642b726b04412f3a8e0c9b1d7aa
//	{"Program":"…"}
//	f 4f2a… 8192 1717171717000000000 4711 1717171717000000000 content/pages/about.id.md
const memoryVersion = "digest-memory 1 "

func (m *memory) encode() []byte {
	head, err := json.Marshal(m.head)
	if err != nil { // a head has nothing that JSON cannot hold
		panic(err)
	}
	var b bytes.Buffer
	b.Write(head)
	b.WriteByte('\n')
	for _, name := range slices.Sorted(maps.Keys(m.facts)) {
		if strings.Contains(name, "\n") {
			return nil // no memory rather than one that cannot be read
		}
		f := m.facts[name]
		fmt.Fprintf(&b, "%c %x %d %d %d %d %s\n", f.kind, f.sum, f.stamp.size, f.stamp.written, f.stamp.number, f.stamp.changed, name)
	}
	return append(fmt.Appendf(nil, "%s%x\n", memoryVersion, sumOf(b.Bytes())), b.Bytes()...)
}

// loadMemory returns the memory in a file, or nil.
func loadMemory(name string) *memory {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	if string(first) != fmt.Sprintf("%s%x", memoryVersion, sumOf(rest)) {
		return nil
	}
	m := &memory{facts: map[string]fact{}}
	line, rest, _ := bytes.Cut(rest, []byte("\n"))
	if json.Unmarshal(line, &m.head) != nil {
		return nil
	}
	for line := range strings.Lines(string(rest)) {
		name, f, ok := parseFact(strings.TrimSuffix(line, "\n"))
		if !ok {
			return nil
		}
		m.facts[name] = f
	}
	return m
}

func parseFact(line string) (name string, f fact, ok bool) {
	fields := strings.SplitN(line, " ", 7)
	if len(fields) != 7 || len(fields[0]) != 1 {
		return "", f, false
	}
	f.kind = kind(fields[0][0])
	n, err := hex.Decode(f.sum[:], []byte(fields[1]))
	if err != nil || n != len(f.sum) {
		return "", f, false
	}
	var failed [4]error
	f.stamp.size, failed[0] = strconv.ParseInt(fields[2], 10, 64)
	f.stamp.written, failed[1] = strconv.ParseInt(fields[3], 10, 64)
	f.stamp.number, failed[2] = strconv.ParseUint(fields[4], 10, 64)
	f.stamp.changed, failed[3] = strconv.ParseInt(fields[5], 10, 64)
	return fields[6], f, errors.Join(failed[:]...) == nil
}
