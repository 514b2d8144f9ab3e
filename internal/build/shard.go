package build

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"digest/internal/output"
	"digest/internal/render"
	"digest/internal/site"
)

// Shard is one of several parts of a site's files, to be made on a machine of
// its own. Every shard reads and plans the whole site and makes the pages that
// are its own; output.Merge puts them together. The zero Shard is all files.
type Shard struct {
	Number, Of int // the first is 1
}

// some reports whether it is not all files.
func (s Shard) some() bool { return s.Of > 0 }

// has reports whether a file is of the shard. It goes by the path alone, so
// that a page stays where it is as long as the number of shards does.
func (s Shard) has(file string) bool {
	if !s.some() {
		return true
	}
	h := fnv.New64a()
	_, _ = io.WriteString(h, file)
	return h.Sum64()%uint64(s.Of) == uint64(s.Number-1)
}

// narrow leaves out what is of other shards.
func (b *build) narrow(s *site.Site, theme *render.Theme) error {
	if !b.Shard.some() {
		return nil
	}
	sources, err := b.sources(s, theme)
	if err != nil {
		return err
	}
	program, err := contentOfProgram()
	if err != nil {
		return fmt.Errorf("the program cannot read itself: %w", err)
	}
	b.part = output.Part{
		Number: b.Shard.Number, Of: b.Shard.Of,
		Program: program, Options: b.optionsOfParts(), Sources: sources,
	}
	s.Planned = slices.DeleteFunc(s.Planned, func(p site.Planned) bool { return !b.Shard.has(p.File) })
	s.Media = slices.DeleteFunc(s.Media, func(m site.Media) bool { return !b.Shard.has(m.File) })
	b.outcome.Pages = s.PageCount()
	return nil
}

// assets are the static files that the build writes.
func (b *build) assets(theme *render.Theme) []render.Asset {
	if !b.Shard.some() {
		return theme.Assets()
	}
	return slices.DeleteFunc(slices.Clone(theme.Assets()), func(a render.Asset) bool { return !b.Shard.has(a.Path) })
}

// optionsOfParts is a sum of the options that all shards of a site must have.
func (b *build) optionsOfParts() string {
	text, err := json.Marshal([]any{b.BaseURL, b.Host, b.Drafts, b.Future, b.Minify, b.Now.UTC()})
	if err != nil {
		panic(err) // text, truth values and moments always have a JSON form
	}
	return output.Sum(text)
}

// sources is a sum of everything that was read to plan the site, and of the
// files that it becomes.
func (b *build) sources(s *site.Site, theme *render.Theme) (string, error) {
	h := sha256.New()
	facts := maps.Collect(b.facts.all())
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		f := facts[name]
		if f.Kind == file && readLate(name) {
			f = presence(0)
		}
		fmt.Fprintf(h, "%s\x00%x\n", name, f.Sum)
	}
	for i := range s.Planned {
		fmt.Fprintf(h, "%s\n", s.Planned[i].File)
	}
	for _, m := range s.Media {
		fmt.Fprintf(h, "%s\n", m.File)
	}
	for _, a := range theme.Assets() {
		fmt.Fprintf(h, "%s\n", a.Path)
		if strings.HasPrefix(a.Path, "assets/") {
			continue // the path has a sum of the content
		}
		if err := copyAll(h, a.Open); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}

// readLate reports whether a file's content is read when it is published, so
// that only a build with a memory knows of it before: what lies beside an
// article, and the static files.
func readLate(name string) bool {
	ext := path.Ext(name)
	return strings.HasPrefix(name, "static/") || strings.HasPrefix(name, "content/") && ext != ".md" && ext != ".toml"
}

// contentOfProgram tells this program from every other, on any machine.
func contentOfProgram() (string, error) {
	if id, sure := version(); sure {
		return output.Sum([]byte(id)), nil
	}
	name, err := os.Executable()
	if err != nil {
		return "", err
	}
	h := sha256.New()
	err = copyAll(h, func() (io.ReadCloser, error) { return os.Open(name) })
	return hex.EncodeToString(h.Sum(nil)[:8]), err
}

// copyAll writes all of what open opens.
func copyAll(to io.Writer, open func() (io.ReadCloser, error)) error {
	from, err := open()
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from)
	return errors.Join(err, from.Close())
}
