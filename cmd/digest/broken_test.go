package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"digest/internal/diag"
)

// A broken case is an archive of a site with something wrong in it:
//
//	what is wrong, in a sentence
//	exit 1
//	-- content/stories/a.id.md --
//	…
//	-- want --
//	everything that digest check prints
//
// The lines above the first file may also hold
//
//	bytes NAME            the file's text has escapes such as \x00, and no line end
//	symlink NAME TARGET   a symbolic link
//	size NAME BYTES       a file that is filled up to a size
//	flags WORD…           more flags
//
// A site without a config.toml of its own gets brokenConfig.
const brokenConfig = `title = "Kilas"
base_url = "https://kilas.example/"
default_language = "id"
`

// brokenWithout are codes that no archive can show, with the reason.
var brokenWithout = map[string]string{}

func TestBroken(t *testing.T) {
	files, err := filepath.Glob("testdata/broken/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no broken sites found: %v", err)
	}
	var mu sync.Mutex
	shown := map[string]bool{}
	passed := t.Run("cases", func(t *testing.T) {
		for _, file := range files {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
				t.Parallel()
				codes := checkBroken(t, file)
				mu.Lock()
				defer mu.Unlock()
				for _, code := range codes {
					shown[code] = true
				}
			})
		}
	})
	if !passed {
		return
	}
	for _, code := range diag.CodeIDs() {
		if isAudit(code) {
			continue // internal/audit has seeds of its own
		}
		reason, excepted := brokenWithout[code]
		switch {
		case !shown[code] && !excepted:
			t.Errorf("no case in testdata/broken shows the code %s", code)
		case shown[code] && excepted:
			t.Errorf("a case shows the code %s, which brokenWithout says cannot be: %s", code, reason)
		}
	}
}

// shownCode is a finding's code at the end of its line.
var shownCode = regexp.MustCompile(`(?m)^\S.*: (?:error|warning): .* \[([a-z-]+)\]$`)

// checkBroken runs one case and returns the codes that it shows.
func checkBroken(t *testing.T, file string) []string {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	site := t.TempDir()
	c := readBroken(t, archive)
	c.layOut(t, site)
	args := append([]string{"check", "--source", site, "--now", "2024-07-01"}, c.flags...)
	code, got := runHere(args)
	got = strings.ReplaceAll(got, site, "$SITE")
	if code != c.exit {
		t.Errorf("exit code %d, want %d", code, c.exit)
	}
	switch {
	case got == c.want:
	case *update:
		rewrite(t, file, archive, got)
	default:
		t.Errorf("%s\n--- got\n%s--- want\n%s", strings.TrimSpace(string(archive.Comment)), got, c.want)
	}
	checkNothingWritten(t, site, c.flags, c.exit)
	var codes []string
	for _, m := range shownCode.FindAllStringSubmatch(got, -1) {
		codes = append(codes, m[1])
	}
	return codes
}

// runHere runs the program in this process.
func runHere(args []string) (code int, printed string) {
	var out bytes.Buffer
	code = run(context.Background(), args, &out, &out)
	return code, out.String()
}

// checkNothingWritten builds the site and looks for what must not be there.
func checkNothingWritten(t *testing.T, site string, flags []string, exit int) {
	output := filepath.Join(t.TempDir(), "out")
	args := append([]string{"build", "--source", site, "--output", output, "--now", "2024-07-01"}, flags...)
	if code, printed := runHere(args); code != exit {
		t.Errorf("build exits with %d, check with %d:\n%s", code, exit, printed)
	}
	_, err := os.Stat(output)
	if written := !errors.Is(err, fs.ErrNotExist); written != (exit == exitFine) {
		t.Errorf("exit code %d, and output written: %t", exit, written)
	}
}

func rewrite(t *testing.T, file string, archive *txtar.Archive, got string) {
	for i := range archive.Files {
		if archive.Files[i].Name == "want" {
			archive.Files[i].Data = []byte(got)
			if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Errorf("%s has no section want", file)
}

// brokenCase is what an archive holds.
type brokenCase struct {
	exit  int
	flags []string
	files map[string][]byte
	links [][2]string // name and target
	want  string
}

func readBroken(t *testing.T, archive *txtar.Archive) *brokenCase {
	c := &brokenCase{exit: -1, files: map[string][]byte{"config.toml": []byte(brokenConfig)}}
	for _, f := range archive.Files {
		c.files[f.Name] = f.Data
	}
	c.want = string(c.files["want"])
	delete(c.files, "want")
	for line := range strings.Lines(string(archive.Comment)) {
		if err := c.direct(strings.TrimSpace(line)); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	if c.exit < 0 {
		t.Fatal("the case does not say with which code the program exits")
	}
	return c
}

// direct follows a line above the first file; what is no directive says what
// the case is about.
func (c *brokenCase) direct(line string) (err error) {
	word, rest, _ := strings.Cut(line, " ")
	name, argument, _ := strings.Cut(rest, " ")
	switch word {
	case "exit":
		c.exit, err = strconv.Atoi(rest)
	case "flags":
		c.flags = strings.Fields(rest)
	case "symlink":
		c.links = append(c.links, [2]string{name, argument})
	case "bytes":
		c.files[name], err = unescape(c.files[name])
	case "size":
		c.files[name], err = fill(c.files[name], argument)
	}
	return err
}

// layOut writes the case's site into a folder.
func (c *brokenCase) layOut(t *testing.T, site string) {
	for name, text := range c.files {
		put(t, filepath.Join(site, name), text)
	}
	for _, link := range c.links {
		if err := os.Symlink(link[1], filepath.Join(site, link[0])); err != nil {
			t.Fatal(err)
		}
	}
}

// unescape reads a file whose text is that of a Go string without the quote
// marks; lines end where they do.
func unescape(text []byte) ([]byte, error) {
	var b bytes.Buffer
	for rest := strings.TrimSuffix(string(text), "\n"); rest != ""; {
		if rest[0] == '\n' || rest[0] == '"' {
			b.WriteByte(rest[0])
			rest = rest[1:]
			continue
		}
		r, multibyte, tail, err := strconv.UnquoteChar(rest, 0)
		if err != nil {
			return nil, fmt.Errorf("at %.20q: %w", rest, err)
		}
		if multibyte {
			b.WriteRune(r)
		} else {
			b.WriteByte(byte(r))
		}
		rest = tail
	}
	return b.Bytes(), nil
}

func fill(text []byte, size string) ([]byte, error) {
	n, err := strconv.Atoi(size)
	if err != nil || n < len(text) {
		return nil, fmt.Errorf("cannot fill %d bytes up to %s", len(text), size)
	}
	return append(text, bytes.Repeat([]byte("kata \n"), (n-len(text))/6+1)[:n-len(text)]...), nil
}

// put writes a file and the folders above it.
func put(t *testing.T, name string, text []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, text, 0o644); err != nil {
		t.Fatal(err)
	}
}
