package output

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unsafe"
)

// manifestName is the file at the folder's root that names what is ours:
//
//	digest-manifest 1 done 2d711642b726b044
//	4e07408562bedb8b 8192 id/2024/05/perang/index.html
//	…
//
// The first line ends in the sum of the lines after it.
const manifestName = reserved + "manifest"

// sum is the hash of a file's content: the beginning of a SHA-256. Its zero
// stands for that of a file that is not written yet.
type sum [8]byte

// String is the sum as the manifest has it.
func (s sum) String() string { return hex.EncodeToString(s[:]) }

func sumOf(content []byte) sum {
	hash := sha256.Sum256(content)
	return sum(hash[:len(sum{})])
}

// noSum is the zero sum as it is written.
const noSum = "0000000000000000"

// state says how far a manifest can be trusted.
type state string

const (
	done    state = "done"    // the build finished: files are as named
	pending state = "pending" // it did not: some are older, newer or missing
	// damaged: somebody or something changed the manifest. What can still be
	// read may be wrong, so a file is only removed if its bytes have the sum
	// of its line: then it is one that we made. Names may be missing, so a
	// page may replace a file that is not named. The build writes a whole
	// manifest again.
	damaged state = "damaged"
)

// manifest is the files of a build, in the order of their paths, each once.
type manifest struct {
	state state
	part  Part // when it is done
	files []entry
}

// entry is one file of a manifest.
type entry struct {
	path string
	sum  sum
	size int64
}

// find returns a path's entry. It is looked for at a place first: most builds make
// the files of the one before.
func (m manifest) find(path string, place int) (e entry, ok bool) {
	if place < len(m.files) && m.files[place].path == path {
		return m.files[place], true
	}
	i, ok := slices.BinarySearchFunc(m.files, path, func(e entry, path string) int { return strings.Compare(e.path, path) })
	if ok {
		e = m.files[i]
	}
	return e, ok
}

// has reports whether a path is named.
func (m manifest) has(path string) bool {
	_, ok := m.find(path, 0)
	return ok
}

// without returns the paths of another manifest that this one does not name.
func (m manifest) without(other manifest) (paths []string) {
	i := 0
	for _, e := range other.files {
		for i < len(m.files) && m.files[i].path < e.path {
			i++
		}
		if i == len(m.files) || m.files[i].path != e.path {
			paths = append(paths, e.path)
		}
	}
	return paths
}

// sort puts entries into their order; of those with one path the last stays.
func (m *manifest) sort() {
	byPath := func(a, b entry) int { return strings.Compare(a.path, b.path) }
	if !slices.IsSortedFunc(m.files, byPath) {
		slices.SortStableFunc(m.files, byPath)
	}
	kept := m.files[:0]
	for i, e := range m.files {
		if i+1 == len(m.files) || m.files[i+1].path != e.path {
			kept = append(kept, e)
		}
	}
	m.files = kept
}

// Sum is the hash of a file's content, as the manifest has it.
func Sum(content []byte) string { return sumOf(content).String() }

func (m manifest) equal(other manifest) bool {
	return m.state == other.state && m.part == other.part && slices.Equal(m.files, other.files)
}

func (m manifest) encode() []byte {
	head := len(m.head(noSum)) + 1
	size := head
	for _, e := range m.files {
		size += len(noSum) + len(" 1234567890 ") + len(e.path) + 1
	}
	text := make([]byte, head, size)
	for _, e := range m.files {
		text = hex.AppendEncode(text, e.sum[:])
		text = append(text, ' ')
		text = strconv.AppendInt(text, e.size, 10)
		text = append(text, ' ')
		text = append(text, e.path...)
		text = append(text, '\n')
	}
	copy(text, m.head(Sum(text[head:]))+"\n")
	return text
}

// parseManifest reads what can be read. It never fails: a manifest that is
// not whole is damaged, and lines that make no sense are left out. The paths are
// parts of the text, which must not be changed any more.
func parseManifest(text []byte) manifest {
	head, lines, _ := bytes.Cut(text, []byte("\n"))
	m := manifest{state: damaged}
	part, _ := parsePart(string(head))
	for _, may := range []manifest{{state: done, part: part}, {state: pending}} {
		if string(head) == may.head(Sum(lines)) {
			m = may
		}
	}
	m.files = make([]entry, 0, bytes.Count(text, []byte("\n")))
	for line := range strings.Lines(unsafe.String(unsafe.SliceData(lines), len(lines))) {
		if e, ok := parseLine(strings.TrimRight(line, "\r\n")); ok {
			m.files = append(m.files, e)
		}
	}
	m.sort()
	return m
}

// manifestText is a manifest as it is written.
type manifestText []byte

// as returns the text with another state: its first line, and the others.
func (t manifestText) as(s state) (head, lines []byte) {
	_, lines, _ = bytes.Cut(t, []byte("\n"))
	return []byte(manifest{state: s}.head(Sum(lines)) + "\n"), lines
}

func parseLine(line string) (e entry, ok bool) {
	hash, rest, _ := strings.Cut(line, " ")
	digits, path, _ := strings.Cut(rest, " ")
	size, err := strconv.ParseInt(digits, 10, 64)
	e = entry{path: path, size: size}
	if err != nil || len(hash) != len(noSum) || size < 0 || checkPath(path) != nil {
		return e, false
	}
	_, err = hex.Decode(e.sum[:], []byte(hash))
	return e, err == nil
}

// readManifest fills in what is known of earlier builds.
func (f *Folder) readManifest() error {
	b := f.build
	file, err := b.root.Open(manifestName)
	if errors.Is(err, fs.ErrNotExist) {
		b.old.state, b.fresh = done, true
		return nil
	}
	if err != nil {
		return f.failed("read", manifestName, err)
	}
	defer file.Close()
	if f.known != nil {
		if same, _ := sameStream(file, bytes.NewReader(f.known.text)); same {
			b.old, b.oldText, b.oldTime = f.known.manifest, f.known.text, f.known.written
			return nil
		}
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return f.failed("read", manifestName, err)
		}
	}
	info, err := file.Stat()
	if err != nil {
		return f.failed("read", manifestName, err)
	}
	var read bytes.Buffer
	read.Grow(int(info.Size()) + bytes.MinRead)
	if _, err := read.ReadFrom(file); err != nil {
		return f.failed("read", manifestName, err)
	}
	text := read.Bytes()
	b.old, b.oldText, b.oldTime = parseManifest(text), text, info.ModTime()
	return nil
}

// writeManifest writes a manifest's text, which may be in parts.
func (f *Folder) writeManifest(text ...[]byte) error {
	write := func(w io.Writer) (err error) {
		for i := 0; i < len(text) && err == nil; i++ {
			_, err = w.Write(text[i])
		}
		return err
	}
	if err := replace(f.build.root, manifestName, write); err != nil {
		return f.failed("write", manifestName, err)
	}
	return nil
}
