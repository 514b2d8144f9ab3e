// Package build is the pipeline: it reads a site's folder, checks it, and
// makes its pages. Read Run first.
package build

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/data"
	"digest/internal/diag"
	"digest/internal/heap"
	"digest/internal/output"
	"digest/internal/pack"
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
	// Host, such as "http://127.0.0.1:1948", replaces the scheme and host of
	// the base URL when it is not "".
	Host string
	// Drafts and Future show what is not public yet; Minify makes pages
	// smaller.
	Drafts, Future, Minify bool
	// Now is the moment of the build: embargoes and expiries are judged by it.
	Now time.Time
	// Began is when the build began in truth, whatever Now says: files that
	// changed shortly before are read again by the next build.
	Began time.Time
	// Shard is the part of the site to write; the zero Shard is all of it.
	Shard Shard
	// Theme is the built-in theme.
	Theme fs.FS
	// Progress is told how far a stage is; it may be nil. It is called from
	// one goroutine at a time.
	Progress func(stage string, done, total int)
	// Elapsed is the time since Began; it may be nil. With it, the Result has
	// Timings.
	Elapsed func() time.Duration
}

// Result is what came of a build.
type Result struct {
	Findings  []diag.Finding
	Languages int
	Articles  int // that are public
	Pages     int // of the site, or of its shard, for readers: feeds and the like are files
	Kept      int // pages that did not have to be made
	// Recalled is true when nothing changed since the build before, so that
	// nothing was read or made again.
	Recalled bool
	Output   output.Stats
	Timings  *Timings
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
// last, and then only when no finding is an error. What the build before knew
// saves work: when nothing changed, all of it.
func Run(ctx context.Context, o Options) (*Result, error) {
	watch := newStopwatch(o.Elapsed)
	past, cold := recall(o)
	watch.stage("look for changes", past.size())
	if past.same(o) {
		past.refresh(o.Began)
		return past.result(watch), nil
	}
	b, err := start(o, past, cold, watch)
	if err != nil {
		return b.result(err)
	}
	defer b.close()
	assembled, theme, err := b.assemble(ctx)
	if err != nil || b.settle().Failed() || o.Output == "" {
		return b.result(err)
	}
	b.ahead.Wait()
	if err := b.narrow(assembled, theme); err != nil {
		return b.result(err)
	}
	b.planPages(assembled, theme)
	b.watch.stage("plan pages", len(assembled.Planned))
	err = b.write(ctx, assembled, theme)
	if err == nil && !b.outcome.Failed() {
		b.remember(b.learned)
		b.watch.stage("remember", b.facts.count())
	}
	return b.result(err)
}

// assemble reads the site and plans its pages.
func (b *build) assemble(ctx context.Context) (*site.Site, *render.Theme, error) {
	tree, registers, err := b.scan()
	if err != nil {
		return nil, nil, err
	}
	b.watch.stage("scan", len(tree.Stories))
	heap.Allow(uint64(len(tree.Stories)) * ofMade)
	entries := b.readStories(ctx, tree, registers)
	pages, editions := b.readNotes(tree)
	b.watch.stage("read", len(b.stories))
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	var theme *render.Theme
	var beside sync.WaitGroup
	beside.Go(func() { theme, b.ofTheme = render.Load(b.root, b.Theme, b.config, b.themeOptions(b.themeTried())) })
	assembled, found := site.Assemble(ctx, site.Input{
		Config: b.config, Registers: registers, Files: b.files,
		Entries: entries, Pages: pages, Editions: editions, Record: b.record, Body: b.body, Cards: b.cards, Book: b.book, Now: b.Now,
		Drafts: b.Drafts, Future: b.Future,
	})
	beside.Wait()
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	b.found = append(b.found, found...)
	b.found = append(b.found, ofPages(assembled, runtime.GOOS)...)
	b.watch.stage("assemble, load theme", len(entries))
	b.ofTheme = append(b.ofTheme, ofPaths(assembled, theme)...)
	b.outcome.Articles, b.outcome.Pages = assembled.Public(), assembled.PageCount()
	return assembled, theme, nil
}

// build is one run: what every stage needs, and what was found so far.
type build struct {
	Options
	watch    *stopwatch
	past     *past          // nil for a cold build
	before   *before        // what of the past can be used
	ahead    sync.WaitGroup // until all of it is known
	cold     string         // why nothing can
	root     fs.FS
	facts    *recorder // root, as the stages see it
	scanned  []string  // the names of the facts that the tree is made of
	restored bool      // the tree was taken from the memory
	foreseen bool      // there is a story that is not there: the tree must be read
	config   *config.Config
	files    *content.Files
	tree     *content.Tree
	// treeFound is what was found while the tree was read.
	treeFound     []diag.Finding
	registers     keptRegisters
	registersKept bool // they were taken from the memory
	reader        *reader
	stories       []*story
	room          pack.Room        // for what is kept in memory of stories and pages
	texts         *store           // the memory's, or what becomes it
	unchecked     bool             // they may be damaged
	bodies        *store           // those of articles, packed, from when they are read
	reread        *spill           // those of them that were read again, by file
	cards         site.Cards       // summaries, packed; nil when they are not kept
	summaries     render.Summaries // and as HTML, with quotes in lists
	book          *site.Book
	pages         *pages
	part          output.Part // the part of the site that is written
	manifest      string      // the sum of the output's
	learned       learned     // what the next build is told
	// found is what was found anywhere but in stories and in the theme.
	found, ofTheme []diag.Finding
	outcome        Result
	closers        []func() error
}

// start opens the site and reads its config.
func start(o Options, past *past, cold string, watch *stopwatch) (*build, error) {
	b := &build{Options: o, past: past, cold: cold, watch: watch}
	if past != nil {
		b.closers = append(b.closers, past.texts.close)
	}
	folder, err := openSite(o.Source)
	if err != nil {
		return b, fmt.Errorf("cannot open the site's folder: %w", err)
	}
	b.closers = append(b.closers, folder.close)
	if err := b.begin(folder); err != nil {
		b.close()
		return b, err
	}
	bodies, cards, summaries := new(store), new(store), new(store)
	b.bodies, b.reread, b.cards, b.summaries = bodies, newSpill(bodies), cards, newSpill(summaries)
	b.closers = append(b.closers, bodies.close, cards.close, summaries.close)
	b.open()
	b.watch.stage("start", 1)
	return b, nil
}

// begin reads the config of the site in a folder.
func (b *build) begin(folder fs.FS) (err error) {
	b.facts = newRecorder(folder, b.past.table())
	b.root = b.facts
	b.files = content.NewFiles(b.root)
	if b.config, b.found, err = config.Load(b.root); err != nil {
		return fmt.Errorf("cannot read %s: %w; digest init makes a new site", filepath.Join(b.Source, config.File), err)
	}
	if errors, _ := diag.Count(b.found); errors > 0 {
		return ErrConfig
	}
	if b.BaseURL != "" {
		if err := b.config.SetBaseURL(b.BaseURL); err != nil {
			return fmt.Errorf("--base-url: %w", err)
		}
	}
	if b.Host != "" {
		if err := b.config.SetBaseURL(b.Host + b.config.BasePath); err != nil {
			return err
		}
	}
	b.outcome.Languages = len(b.config.Languages)
	return nil
}

func (b *build) close() {
	b.ahead.Wait()
	for _, close := range b.closers {
		_ = close() // everything was only read, or is temporary
	}
	b.closers = nil
}

// scan lists the content, unless its folders are as they were, and reads the
// registers.
func (b *build) scan() (*content.Tree, *content.Registers, error) {
	if b.tree = b.restoreTree(); b.tree == nil {
		if err := b.readTree(); err != nil {
			return nil, nil, err
		}
	}
	b.found = append(b.found, b.treeFound...)
	registers, found := b.restoreRegisters()
	if b.registersKept = registers != nil; !b.registersKept {
		registers, found = content.ReadRegisters(b.root)
	}
	b.registers = keptRegisters{registers.Entries, found}
	b.found = append(b.found, found...)
	return b.tree, registers, nil
}

func (b *build) readTree() (err error) {
	t := &trail{recorder: b.facts}
	b.tree, b.treeFound, err = content.Scan(t, b.tags())
	b.scanned = t.others(nil)
	return err
}

func (b *build) tags() []string {
	tags := make([]string, len(b.config.Languages))
	for i, l := range b.config.Languages {
		tags[i] = l.Tag
	}
	return tags
}

// themeOptions are how the theme is loaded. One that an earlier build has
// tried, and that did not change, need not be tried again.
func (b *build) themeOptions(tried bool) render.Options {
	return render.Options{ParseTOML: data.ParseTOML, Minify: b.Minify, Summaries: b.summaries, Tried: tried}
}

// settle gathers the findings.
func (b *build) settle() *Result {
	b.outcome.Findings = b.allFound(b.stories, b.ofTheme)
	return &b.outcome
}

// allFound returns all findings with their severities and in their order.
func (b *build) allFound(stories []*story, ofTheme []diag.Finding) []diag.Finding {
	found := slices.Concat(b.found, ofTheme)
	for _, s := range stories {
		if s != nil { // reading was not broken off before it
			found = append(found, s.Found...)
		}
	}
	return diag.Sort(diag.Apply(found, b.severities()))
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
	b.outcome.Timings = b.watch.timings()
	return &b.outcome, err
}

func (b *build) progress(stage string, done, total int) {
	if b.Progress != nil {
		b.Progress(stage, done, total)
	}
}
