package build

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"digest/internal/diag"
	"digest/internal/output"
	"digest/internal/parallel"
	"digest/internal/render"
	"digest/internal/site"
)

// write makes every page and puts the site into the output folder: assets
// first, then pages, then the removal of what is no longer made.
func (b *build) write(ctx context.Context, s *site.Site, theme *render.Theme) error {
	folder, err := output.Open(b.Output, b.Source)
	if err != nil {
		return err
	}
	if b.past != nil {
		folder.Know(b.past.output)
	}
	folder.SetPart(b.part)
	if err := folder.Begin(b.paths(s, theme)); err != nil {
		return err
	}
	defer folder.Abort()
	b.watch.stage("prepare the folder", 1)
	if err := b.writeFiles(s, theme, folder); err != nil {
		return err
	}
	b.watch.stage("copy files", len(theme.Assets())+len(s.Media))
	b.checkOutput(folder)
	if err := b.writePages(ctx, s, theme, folder); err != nil || b.settle().Failed() {
		return err
	}
	b.outcome.Kept = b.kept(s)
	b.watch.stage("make pages", b.outcome.Pages-b.outcome.Kept)
	err = b.publish(s, folder)
	b.watch.stage("publish", b.outcome.Output.Written)
	return err
}

// publish moves what was made into its place. While the system does that, what
// the next build needs is packed.
func (b *build) publish(s *site.Site, folder *output.Folder) (err error) {
	var beside sync.WaitGroup
	beside.Go(func() { b.learned = b.learn(s) })
	b.outcome.Output, err = folder.Finish()
	b.manifest = folder.Manifest()
	beside.Wait()
	return err
}

// kept is how many pages did not have to be made.
func (b *build) kept(s *site.Site) (n int) {
	for i := range b.pages.list {
		if b.pages.list[i].why == whyKept && site.ForReaders(s.Planned[i].File) {
			n++
		}
	}
	return n
}

// paths are all files that the build writes.
func (b *build) paths(s *site.Site, theme *render.Theme) []string {
	var files []string
	for _, asset := range b.assets(theme) {
		files = append(files, asset.Path)
	}
	for _, m := range s.Media {
		files = append(files, m.File)
	}
	slices.Sort(files)
	all := make([]string, 0, len(files)+len(s.Planned)) // in order, as pages are: to sort many costs more
	for i := range s.Planned {
		for len(files) > 0 && files[0] < s.Planned[i].File {
			all, files = append(all, files[0]), files[1:]
		}
		all = append(all, s.Planned[i].File)
	}
	return append(all, files...)
}

// claimed reports pages whose path a static file has. The theme is nil when it
// could not be loaded.
func claimed(s *site.Site, theme *render.Theme) (found []diag.Finding) {
	if theme == nil {
		return nil
	}
	for _, asset := range theme.Assets() {
		i, taken := slices.BinarySearchFunc(s.Planned, asset.Path, func(p site.Planned, path string) int { return strings.Compare(p.File, path) })
		if taken && !s.Planned[i].Yields {
			found = append(found, diag.Errorf(diag.Position{File: s.Planned[i].Owner}, "url-collision", "a page claims the path /%s, which %s has", asset.Path, asset.Source).
				WithHint("rename the static file, or set slug"))
		}
	}
	return found
}

// writeFiles copies static files and the files of articles.
func (b *build) writeFiles(s *site.Site, theme *render.Theme, folder *output.Folder) error {
	for _, asset := range b.assets(theme) {
		if _, err := folder.Copy(asset.Path, asset.Open, asset.Size); err != nil {
			return err
		}
	}
	for _, m := range s.Media {
		open := func() (io.ReadCloser, error) { return b.root.Open(m.Source) }
		if _, err := folder.Copy(m.File, open, m.Size); err != nil {
			return err
		}
	}
	return nil
}

// pageBuffers are reused: pages of a site are about the same size.
var pageBuffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// writePages makes every page and stages it. All template errors are found,
// not the first alone.
func (b *build) writePages(ctx context.Context, s *site.Site, theme *render.Theme, folder *output.Folder) error {
	var mu sync.Mutex
	var failure error
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	b.keepPages(s, folder)
	order := slices.DeleteFunc(s.Order(), func(i int32) bool { return b.pages.list[i].why == whyKept })
	parallel.Each(ctx, len(order), b.telling("write", len(order), func(i int) {
		err := b.writePage(s, int(order[i]), theme, folder)
		if err == nil {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		var inTemplate *render.Error
		if errors.As(err, &inTemplate) {
			b.found = append(b.found, inTemplate.Finding())
			return
		}
		if failure == nil {
			failure = err
		}
		cancel()
	}))
	if failure == nil {
		failure = context.Cause(ctx)
	}
	return failure
}

// checkOutput gives up on keeping pages when the output folder is not as the
// build before left it.
func (b *build) checkOutput(folder *output.Folder) {
	if b.before != nil && folder.Before() == b.past.Output {
		return
	}
	for i := range b.pages.list {
		if page := &b.pages.list[i]; page.why == whyKept {
			page.why = whyOutput
		}
	}
}

// keepPages leaves the pages as they are that need not be made, unless their files
// are not there any more.
func (b *build) keepPages(s *site.Site, folder *output.Folder) {
	if b.before == nil {
		return
	}
	parallel.Parts(context.Background(), len(s.Planned), func(from, to int) {
		keeper := folder.Keeper(b.past.intact)
		for i := from; i < to; i++ {
			if page := &b.pages.list[i]; page.why == whyKept && !keeper.Keep(s.Planned[i].File) {
				page.why = whyOutput
			}
		}
	})
}

// writePage makes the page with a number.
func (b *build) writePage(s *site.Site, number int, theme *render.Theme, folder *output.Folder) error {
	p, page := &s.Planned[number], &b.pages.list[number]
	defer b.watch.template(p.Kind)()
	view, asked, err := s.View(p, b.before.asked(p.File, number), theme.SumsUp(p.Kind))
	if err != nil {
		return fmt.Errorf("cannot read %s again: %w", p.Owner, err)
	}
	buffer := pageBuffers.Get().(*bytes.Buffer)
	defer pageBuffers.Put(buffer)
	buffer.Reset()
	if err := theme.Render(buffer, view); err != nil {
		return err
	}
	page.asked = b.room.Numbers(asked())
	_, err = folder.Write(p.File, buffer.Bytes())
	return err
}
