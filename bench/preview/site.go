package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"digest"
	"digest/bench/internal/sample"
)

// article is the story that is edited; page is where it is shown.
const (
	article = "content/stories/ukuran.id.md"
	page    = "/2024/05/ukuran/"
	style   = "static/assets/style.css"
)

// edit is a way to change the site: the text of a file, and the page where that
// is to be seen. "%d" is the number of the save.
type edit struct{ what, file, text, page string }

const front = "+++\ntitle = \"Ukuran\"\ndate = 2024-05-31\n"

var edits = []edit{
	{"a paragraph", article, front + "+++\nSatu alinea.\n\nTanda %d.\n", page},
	{"another section: the article", article, section, page},
	{"another section: its list", article, section, "/tanda-%d/"},
	{"a style sheet", style, "/* Tanda %d. */\n", page},
	{"a template of all pages", "templates/base.html", base(), page},
}

// section is the article in a section of its own.
const section = front + "section = \"Tanda %[1]d.\"\n+++\nTanda %[1]d.\n"

// base is the theme's template of all pages, with a mark in it.
func base() string {
	text, err := digest.Theme.ReadFile("templates/base.html")
	if err != nil {
		panic(err) // the program has it in itself
	}
	return strings.Replace(strings.ReplaceAll(string(text), "%", "%%"), "</main>", "<p>Tanda %d.</p>\n</main>", 1)
}

// site is one that is served.
type site struct {
	dir, address string
	command      *exec.Cmd
}

// serve makes a site and serves it.
func serve(program, temp string, stories int) (*site, error) {
	dir, err := os.MkdirTemp(temp, "preview-")
	if err != nil {
		return nil, err
	}
	s := &site{dir: dir}
	if err := sample.Write(dir, sample.Options{Stories: stories, Seed: 1, Languages: []string{"id"}}); err != nil {
		return nil, err
	}
	config, err := os.OpenFile(filepath.Join(dir, "config.toml"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	_, err = config.WriteString("\n[findings]\nsection-unknown = \"off\"\n") // it is meant
	if err := errors.Join(err, config.Close()); err != nil {
		return nil, err
	}
	for _, e := range edits {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, filepath.FromSlash(e.file))), 0o755); err != nil {
			return nil, err
		}
		if err := s.write(e, 0); err != nil {
			return nil, err
		}
	}
	s.command = exec.Command(program, "serve", "-q", "--addr", "127.0.0.1:0", "--source", dir)
	s.command.Stderr = os.Stderr
	out, err := s.command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := s.command.Start(); err != nil {
		return nil, err
	}
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("%s printed no address: %w", program, err)
	}
	s.address = strings.TrimSuffix(strings.TrimSpace(address), "/")
	return s, nil
}

func (s *site) end() {
	_ = s.command.Process.Signal(os.Interrupt)
	_ = s.command.Wait()
	_ = os.RemoveAll(s.dir)
}

func (s *site) write(e edit, number int) error {
	return os.WriteFile(filepath.Join(s.dir, filepath.FromSlash(e.file)), fmt.Appendf(nil, e.text, number), 0o644)
}

// save makes an edit and returns how long it takes until it shows in its page:
// its words are there, or another style sheet is named.
func (s *site) save(e edit, number int) (time.Duration, error) {
	page := e.page
	if strings.Contains(page, "%d") {
		page = fmt.Sprintf(page, number+1)
	}
	before, err := get(s.address + page)
	if err != nil {
		return 0, err
	}
	began := time.Now()
	if err := s.write(e, number+1); err != nil {
		return 0, err
	}
	for late := time.Now().Add(30 * time.Second); time.Now().Before(late); time.Sleep(time.Millisecond) {
		html, err := get(s.address + page)
		if err != nil {
			return 0, err
		}
		if e.file == style && sheet(html) != sheet(before) || e.file != style && strings.Contains(html, fmt.Sprintf("Tanda %d.", number+1)) {
			return time.Since(began), nil
		}
	}
	return 0, fmt.Errorf("%s was saved and did not show within 30 s", e.file)
}

// saveAndSee makes an edit and returns how long it takes until the open page has
// changed: its words are in it, or the new style sheet is in force.
func (s *site) saveAndSee(t *tab, e edit, number int) (time.Duration, error) {
	if err := t.forget(); err != nil {
		return 0, err
	}
	began := time.Now().Truncate(time.Millisecond) // as the page's clock
	if _, err := s.save(e, number); err != nil {
		return 0, err
	}
	mark := fmt.Sprintf("Tanda %d.", number+1)
	if e.file == style {
		html, err := get(s.address + page)
		if err != nil {
			return 0, err
		}
		mark = "style." + sheet(html) + ".css"
	}
	at, err := t.seen(mark)
	return at.Sub(began), err
}

// sheet is the published name of the style sheet of a page.
func sheet(html string) string {
	_, rest, _ := strings.Cut(html, "/assets/style.")
	name, _, _ := strings.Cut(rest, ".css")
	return name
}

// get returns what is at an address, whatever the status.
func get(address string) (string, error) {
	response, err := http.Get(address)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	return string(text), err
}

// memory is what the server has in memory, in bytes, and descriptors how many
// files it has open; 0 where the system does not say.
func (s *site) memory() int {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.command.Process.Pid))
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	kilobytes, _ := strconv.Atoi(strings.Fields(rest + " 0")[0])
	return kilobytes << 10
}

func (s *site) descriptors() int {
	entries, _ := os.ReadDir(fmt.Sprintf("/proc/%d/fd", s.command.Process.Pid))
	return len(entries)
}
