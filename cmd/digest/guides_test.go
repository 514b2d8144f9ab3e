package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// guideBlock is a block of a guide, with what it is marked as.
var guideBlock = regexp.MustCompile("(?ms)^```([a-z]*)\n(.*?)^```$")

// TestStartGuide types what docs/start.md says, and gets what stands there.
func TestStartGuide(t *testing.T) {
	guide := readGuide(t, "start.md")
	t.Chdir(t.TempDir())
	follow(t, guide, func(command string) {
		if command == "digest check" {
			const file = "content/stories/first-telegram/en.md"
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			put(t, file, bytes.Replace(text, []byte("\ntitle"), []byte("\ntitel"), 1))
		}
	})
}

// TestEditorsGuide writes the story of docs/editors.md, and gets its findings.
func TestEditorsGuide(t *testing.T) {
	guide := readGuide(t, "editors.md")
	t.Chdir(t.TempDir())
	if code := run(t.Context(), []string{"init", "."}, new(bytes.Buffer), os.Stderr); code != exitFine {
		t.Fatal("init ends with", code)
	}
	for kind, name := range map[string]string{"toml": "story.toml", "md": "id.md"} {
		for _, m := range guideBlock.FindAllStringSubmatch(guide, -1) {
			if m[1] == kind { // the first alone
				put(t, filepath.Join("content/stories/2026/oslo-the-ministers-meet", name), []byte(m[2]))
				break
			}
		}
	}
	follow(t, guide, func(string) {})
}

func readGuide(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// follow types each command of a guide that stands behind a $, but for serve,
// and compares what is printed. Before is called first.
func follow(t *testing.T, guide string, before func(command string)) {
	typed := 0
	for _, block := range guideBlock.FindAllStringSubmatch(guide, -1) {
		if !strings.HasPrefix(block[2], "$ ") {
			continue
		}
		for _, part := range strings.Split(block[2][len("$ "):], "\n$ ") {
			command, want, _ := strings.Cut(part, "\n")
			if dir, ok := strings.CutPrefix(command, "cd "); ok {
				t.Chdir(dir)
				continue
			}
			if strings.HasPrefix(command, "digest serve") {
				continue
			}
			before(command)
			typed++
			if diff := cmp.Diff(varying(want), varying(typeIn(t, command))); diff != "" {
				t.Errorf("%s (-guide +digest):\n%s", command, diff)
			}
		}
	}
	if typed == 0 {
		t.Error("there is no command to type")
	}
}

func typeIn(t *testing.T, command string) string {
	t.Helper()
	var words []string
	for _, m := range regexp.MustCompile(`"([^"]*)"|(\S+)`).FindAllStringSubmatch(command, -1) {
		words = append(words, m[1]+m[2])
	}
	var printed bytes.Buffer
	run(t.Context(), words[1:], &printed, &printed)
	return printed.String()
}

var (
	summaryLine = regexp.MustCompile(`(?m)^\d+ pages from .*$`)
	numbers     = regexp.MustCompile(`[\d.]+`)
	yearFolder  = regexp.MustCompile(`stories/\d{4}/`)
)

// varying leaves out what differs from day to day and with the theme: how much
// was written and how long it took, and this year's folder.
func varying(text string) string {
	text = summaryLine.ReplaceAllStringFunc(text, func(line string) string {
		return strings.Replace(numbers.ReplaceAllString(line, "N"), "(Nms)", "(Ns)", 1)
	})
	return strings.TrimSpace(yearFolder.ReplaceAllString(text, "stories/YEAR/"))
}
