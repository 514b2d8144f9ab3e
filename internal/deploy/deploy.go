// Package deploy brings a site that was built to the place it is served from: a
// bucket of an object store, a folder, or what rsync and sftp reach.
//
// What is there is compared with what the build made (see plan), and only what
// differs goes over, in an order in which no reader meets a broken link:
//
//  1. assets
//  2. pages that are new: nothing leads to them yet
//  3. pages that changed: what they lead to is there
//  4. removals: nothing leads to what goes
//
// Within a step, what is new goes before what takes the place of something: a
// style sheet may name new pictures, and the home page a new 404.html.
//
// Two files on the target, in the folder .digest-deploy, make this safe. The
// manifest names the files that the last finished deploy left: no others are
// ever removed or written over. The record of what is coming names what an
// unfinished one may have put there besides; it is written before the first
// file, and again before the third and the fourth step, which lead readers to
// pages and away from others. So a deploy may be killed at any moment, and the
// next one goes on. A third file is the lock, which keeps two deploys apart.
package deploy

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Options are what a deploy is told.
type Options struct {
	// Folder is the output folder of a finished build.
	Folder string
	// URL is where to publish to: one of Schemes.
	URL string
	// Source is the site's folder, from which file://./FOLDER counts.
	Source string
	// Compress stores texts compressed.
	Compress bool
	// Cache is the Cache-Control of pages; "" for the default.
	Cache string
	// Overwrite allows to write over files that no deploy put there.
	Overwrite bool
	// MaxRemovals is how many files may be removed.
	MaxRemovals int
	// BreakLock takes the lock away from whoever holds it.
	BreakLock bool
	// Holder says who deploys, for others that find the lock.
	Holder string
	// Parallel is how many files go over at once; 0 for the default.
	Parallel int
	// Now is the clock, for the lock.
	Now func() time.Time
	// Progress is told how many of a step's files are done; it may be nil.
	Progress func(step string, done, total int)
}

const defaultParallel = 32

// Refusal is an error that the user can put right: it says how.
type Refusal struct {
	Message string
	Hint    string
}

func (r *Refusal) Error() string { return r.Message }

// Preview returns the plan of a deploy and changes nothing. It takes no lock: a
// deploy that is going on may make it wrong.
func Preview(ctx context.Context, o Options) (*Plan, error) {
	store, err := open(ctx, o.URL, o.Source)
	if err != nil {
		return nil, err
	}
	defer store.close()
	return newDeploy(o, store).plan(ctx)
}

// Run publishes the folder, and returns what it did.
func Run(ctx context.Context, o Options) (*Plan, error) {
	store, err := open(ctx, o.URL, o.Source)
	if err != nil {
		return nil, err
	}
	defer store.close()
	return newDeploy(o, store).run(ctx)
}

// deploy is one deploy.
type deploy struct {
	Options
	store store
	site  func() ([]*file, error) // the files to publish
}

func newDeploy(o Options, s store) *deploy {
	if o.Parallel <= 0 {
		o.Parallel = defaultParallel
	}
	if o.Progress == nil {
		o.Progress = func(string, int, int) {}
	}
	d := &deploy{Options: o, store: s}
	d.site = d.readFolder
	return d
}

func (d *deploy) run(ctx context.Context) (p *Plan, err error) {
	ctx, unlock, err := d.lock(ctx)
	if err != nil {
		return nil, err
	}
	defer func() {
		if cause := context.Cause(ctx); err != nil && cause != nil {
			err = cause // what ended the deploy, not what that ended
		}
		err = errors.Join(err, unlock())
	}()
	if p, err = d.plan(ctx); err != nil {
		return nil, err
	}
	if p.Empty() && len(p.coming) == 0 && !p.stale {
		return p, nil
	}
	return p, d.publish(ctx, p)
}

// publish carries out a plan. The order is what keeps links whole.
func (d *deploy) publish(ctx context.Context, p *Plan) error {
	c := p.announce()
	if !p.Empty() {
		if err := d.announce(ctx, c); err != nil {
			return err
		}
	}
	if err := d.store.sweep(ctx, p.coming); err != nil {
		return err
	}
	if err := d.send(ctx, "assets", p.Assets); err != nil {
		return err
	}
	if err := d.send(ctx, "new pages", p.NewPages); err != nil {
		return err
	}
	if len(p.ChangedPages) > 0 && len(p.opens) > 0 {
		c.mark(p.opens, shown)
		if err := d.announce(ctx, c); err != nil {
			return err
		}
	}
	if err := d.send(ctx, "changed pages", p.ChangedPages); err != nil {
		return err
	}
	if len(p.Removals) > 0 {
		c.mark(p.Removals, going)
		if err := d.announce(ctx, c); err != nil {
			return err
		}
	}
	for _, paths := range inTurn(p.Removals) {
		if err := d.remove(ctx, paths); err != nil {
			return err
		}
	}
	if err := d.store.write(ctx, manifestName, privateHeader, text(p.manifest().encode())); err != nil {
		return fmt.Errorf("cannot write %s on the target: %w", manifestName, err)
	}
	if len(p.coming) == 0 && p.Empty() {
		return nil
	}
	if err := d.store.remove(ctx, comingName); err != nil {
		return fmt.Errorf("cannot remove %s from the target: %w", comingName, err)
	}
	return nil
}

// announce writes what is coming and how far this deploy is.
func (d *deploy) announce(ctx context.Context, c coming) error {
	if err := d.store.write(ctx, comingName, privateHeader, text(c.encode())); err != nil {
		return fmt.Errorf("cannot write %s on the target: %w", comingName, err)
	}
	return nil
}

// send writes a step's files: what is new before what may lead to it. A new home
// page comes last, for with it the site opens.
func (d *deploy) send(ctx context.Context, step string, files []*file) error {
	turns := make([][]*file, 3)
	for _, f := range files {
		turn := 0
		switch {
		case f.replaces:
			turn = 1
		case f.Path == "index.html":
			turn = 2
		}
		turns[turn] = append(turns[turn], f)
	}
	for _, files := range turns {
		if err := d.sendAll(ctx, step, files); err != nil {
			return err
		}
	}
	return nil
}

// sendAll writes files, several at once.
func (d *deploy) sendAll(ctx context.Context, step string, files []*file) error {
	if b, ok := d.store.(batch); ok && len(files) > 0 {
		d.Progress(step, 0, len(files))
		return b.writeAll(ctx, d.Folder, files)
	}
	return d.each(ctx, step, len(files), func(ctx context.Context, i int) error {
		f := files[i]
		body, err := f.content()
		if err != nil {
			return err
		}
		defer body.Close()
		if err := d.store.write(ctx, f.Path, f.header, body); err != nil {
			return fmt.Errorf("cannot write %s: %w", f.Path, err)
		}
		return nil
	})
}

func (d *deploy) remove(ctx context.Context, paths []string) error {
	if b, ok := d.store.(batch); ok && len(paths) > 0 {
		d.Progress("removals", 0, len(paths))
		return b.removeAll(ctx, paths)
	}
	return d.each(ctx, "removals", len(paths), func(ctx context.Context, i int) error {
		if err := d.store.remove(ctx, paths[i]); err != nil {
			return fmt.Errorf("cannot remove %s: %w", paths[i], err)
		}
		return nil
	})
}
