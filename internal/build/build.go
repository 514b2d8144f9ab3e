// Package build is the pipeline: it reads a site's folder, checks it, and
// makes its pages. Read Run first.
package build

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/data"
	"digest/internal/diag"
	"digest/internal/markdown"
	"digest/internal/output"
	"digest/internal/render"
	"digest/internal/site"
)

// Options are what a build is told.
type Options struct {
	// Source is the site's folder. Output is the folder to write; a build
	// with none checks everything and writes nothing.
	Source, Output string
	// BaseURL replaces config's when it is not "".
	BaseURL string
	// Drafts and Future show what is not public yet; Minify makes pages
	// smaller.
	Drafts, Future, Minify bool
	// Now is the moment of the build: embargoes and expiries are judged by it.
	Now time.Time
	// Began is when the build began in truth, whatever Now says: files that
	// changed shortly before are read again by the next build.
	Began time.Time
	// Theme is the built-in theme.
	Theme fs.FS
	// Progress is told how far a stage is; it may be nil. It is called from
	// one goroutine at a time.
	Progress func(stage string, done, total int)
}

// Result is what came of a build.
type Result struct {
	Findings  []diag.Finding
	Languages int
	Articles  int // that are public
	Pages     int // made
	// Recalled is true when nothing changed since the build before, so that
	// nothing was read or made again.
	Recalled bool
	Output   output.Stats
}

// Failed reports whether the findings stopped the build.
func (r *Result) Failed() bool {
	failures, _ := diag.Count(r.Findings)
	return failures > 0
}

// ErrConfig means that config.toml cannot be used; the findings say why.
var ErrConfig = errors.New("config.toml has to be mended first")

// Run makes a site: the whole pipeline, one stage after another. Each stage
// takes data and returns data and findings; nothing is written before the
// last, and then only when no finding is an error. When nothing changed since
// the build before, it says so at once.
func Run(ctx context.Context, o Options) (*Result, error) {
	if same := recall(o); same != nil {
		return same, nil
	}
	b, err := start(o)
	if err != nil {
		return b.result(err)
	}
	defer b.close()
	tree, registers, err := b.scan()
	if err != nil {
		return b.result(err)
	}
	entries := b.readStories(ctx, tree, registers)
	pages, editions := b.readNotes(tree)
	if err := ctx.Err(); err != nil {
		return b.result(err)
	}
	assembled, found := site.Assemble(site.Input{
		Config: b.config, Registers: registers, Files: b.files,
		Entries: entries, Pages: pages, Editions: editions, Body: b.body,
		Now: o.Now, Drafts: o.Drafts, Future: o.Future,
	})
	b.found = append(b.found, found...)
	theme, found := render.Load(b.root, o.Theme, b.config, render.Options{
		ParseTOML: data.ParseTOML, Minify: o.Minify, Summaries: b.cards,
	})
	b.found = append(b.found, found...)
	b.claimAssets(assembled, theme)
	b.count(assembled)
	if b.settle().Failed() || o.Output == "" {
		return b.result(nil)
	}
	err = b.write(ctx, assembled, theme)
	if err == nil && !b.outcome.Failed() {
		b.remember(assembled)
	}
	return b.result(err)
}

// build is one run: what every stage needs, and what was found so far.
type build struct {
	Options
	root    fs.FS
	facts   *recorder // root, as the stages see it
	config  *config.Config
	files   *content.Files
	bodies  *spill[*site.Entry]
	cards   *spill[*site.Summary] // summaries, made once
	found   []diag.Finding
	outcome Result
	closers []func() error
}

// start opens the site and reads its config.
func start(o Options) (*build, error) {
	b := &build{Options: o}
	root, err := os.OpenRoot(o.Source)
	if err != nil {
		return b, fmt.Errorf("cannot open the site's folder: %w", err)
	}
	b.closers = append(b.closers, root.Close)
	b.facts = newRecorder(root.FS())
	b.root = b.facts
	b.files = content.NewFiles(b.root)
	if b.config, b.found, err = config.Load(b.root); err != nil {
		b.close()
		return b, fmt.Errorf("cannot read %s: %w; digest init makes a new site", filepath.Join(o.Source, config.File), err)
	}
	if errors, _ := diag.Count(b.found); errors > 0 {
		b.close()
		return b, ErrConfig
	}
	if o.BaseURL != "" {
		if err := b.config.SetBaseURL(o.BaseURL); err != nil {
			b.close()
			return b, fmt.Errorf("--base-url: %w", err)
		}
	}
	b.bodies, b.cards = newSpill[*site.Entry](), newSpill[*site.Summary]()
	b.closers = append(b.closers, b.bodies.close, b.cards.close)
	b.outcome.Languages = len(b.config.Languages)
	return b, nil
}

func (b *build) close() {
	for _, close := range b.closers {
		_ = close() // everything was only read, or is temporary
	}
	b.closers = nil
}

// scan lists the content and reads the registers.
func (b *build) scan() (*content.Tree, *content.Registers, error) {
	tree, found, err := content.Scan(b.root, b.tags())
	if err != nil {
		return nil, nil, err
	}
	b.found = append(b.found, found...)
	registers, found := content.ReadRegisters(b.root)
	b.found = append(b.found, found...)
	return tree, registers, nil
}

// body returns an article's text, kept since it was read.
func (b *build) body(e *site.Entry) (markdown.Body, error) {
	text, _, err := b.bodies.Get(e)
	return markdown.Body(text), err
}

func (b *build) tags() []string {
	tags := make([]string, len(b.config.Languages))
	for i, l := range b.config.Languages {
		tags[i] = l.Tag
	}
	return tags
}

// count notes what the site consists of.
func (b *build) count(s *site.Site) {
	b.outcome.Articles, b.outcome.Pages = s.Public(), len(s.Planned)
}

// settle gives the findings their severities and their order.
func (b *build) settle() *Result {
	b.outcome.Findings = diag.Sort(diag.Apply(b.found, b.severities()))
	return &b.outcome
}

func (b *build) severities() map[string]diag.Severity {
	if b.config == nil {
		return nil
	}
	return b.config.Findings
}

func (b *build) result(err error) (*Result, error) {
	if b.outcome.Findings == nil {
		b.settle()
	}
	return &b.outcome, err
}

func (b *build) progress(stage string, done, total int) {
	if b.Progress != nil {
		b.Progress(stage, done, total)
	}
}

// workers is how many goroutines share a stage's work.
func workers() int { return runtime.GOMAXPROCS(0) }
