package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"runtime"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"digest/internal/build"
	"digest/internal/diag"
	"digest/internal/serve"
	"digest/internal/watch"
)

func serveCommand() *cobra.Command {
	var site siteFlags
	var s session
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Show the site in the browser while you write",
		Long: `serve shows the site at an address on this machine, and shows each change as
soon as a file is saved: the open page changes in its place. Drafts and what is
under embargo are shown, with a badge. What is wrong is shown over the page; until
it is mended, the site stays as it last was without errors.

Nothing is written to disk.`,
		Example: `  digest serve --open              open it in the browser, too
  digest serve --follow            the browser goes to what you edit
  digest serve --addr :8080        at a port of your choice
  digest serve --public            only what is public now`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s.out, s.err = cmd.OutOrStdout(), cmd.ErrOrStderr()
			return s.run(cmd.Context(), &site)
		},
	}
	site.registerSource(cmd)
	flags := cmd.Flags()
	flags.StringVar(&s.addr, "addr", "", "address to listen at (default "+serve.DefaultAddr+", or a free port)")
	flags.BoolVar(&s.open, "open", false, "open the site in the browser")
	flags.BoolVar(&s.follow, "follow", false, "let the browser go to the page that is edited")
	flags.BoolVar(&s.public, "public", false, "leave out drafts and what is under embargo or dated later")
	flags.BoolVar(&s.poll, "poll", false, "look at all files again and again, where the system tells of no changes")
	flags.BoolVarP(&s.quiet, "quiet", "q", false, "print the address and findings only")
	return cmd
}

// session is one run of serve.
type session struct {
	addr                              string
	open, follow, public, poll, quiet bool
	out, err                          io.Writer

	source  string
	server  *serve.Server
	preview *build.Preview
	shown   *build.Snapshot
	told    []diag.Finding // what was printed last
	next    chan time.Time // when the site will change by itself
}

func (s *session) run(ctx context.Context, site *siteFlags) error {
	o, err := site.options()
	if err != nil {
		return err
	}
	o.Drafts, o.Future = !s.public, !s.public
	listener, err := serve.Listen(s.addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	if o.BaseURL == "" {
		o.Host = "http://" + listener.Addr().String()
	}
	if !s.quiet {
		o.Progress = progress(s.err)
	}
	s.source, s.next = site.source, make(chan time.Time, 1)
	if s.preview, err = build.NewPreview(o, site.clock); err != nil {
		return err
	}
	defer s.preview.Close()
	watcher, err := watch.New(site.source, watch.Options{Poll: s.poll, Log: s.say, Now: time.Now})
	if err != nil {
		return err
	}
	defer watcher.Close()
	return s.serve(ctx, listener.Addr().String(), watcher, func(ctx context.Context) error { return s.server.Serve(ctx, listener) })
}

// serve builds the site, then answers requests and follows changes until the
// context is done.
func (s *session) serve(ctx context.Context, addr string, watcher *watch.Watcher, listen func(context.Context) error) error {
	first, err := s.preview.Update(ctx, nil, true)
	if err != nil {
		return err
	}
	base, ok := s.preview.BasePath()
	if !ok { // config.toml cannot be read
		if err := printFindings(s.err, s.source, first.Findings); err != nil {
			return err
		}
		return build.ErrConfig
	}
	s.server = serve.New(serve.Options{BasePath: base, Hosts: []string{s.addr}, Follow: s.follow, Log: s.say})
	s.show(first)
	fmt.Fprintf(s.out, "http://%s%s\n", addr, base)
	s.say("Ctrl-C ends it.")
	if s.open {
		openBrowser("http://" + addr + base)
	}
	ctx, cancel := context.WithCancel(ctx)
	served := make(chan error, 1)
	go func() {
		served <- listen(ctx)
		cancel()
	}()
	err = watch.Each(ctx, withMoments(ctx, watcher.Batches(), s.next), s.update)
	cancel()
	if errors.Is(err, context.Canceled) {
		err = nil // Ctrl-C
	}
	return errors.Join(err, <-served)
}

// update brings the site up to date after files changed: the page that is being
// edited first, where the rest takes longer.
func (s *session) update(ctx context.Context, batch watch.Batch) error {
	began := time.Now()
	for more := true; more; batch.Names, batch.All = nil, false {
		u, err := s.preview.Update(ctx, batch.Names, batch.All)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil: // the folder is gone, the disk is full: it may come back
			s.say(err.Error())
			s.server.Show(s.siteShown(), serve.Report{Errors: []serve.Problem{{Message: err.Error()}}})
			return nil
		case u.Same:
			return nil
		}
		s.take(u)
		if errors, _ := diag.Count(u.Findings); errors == 0 { // else they were printed
			s.say(fmt.Sprintf("%s: %s after %v", time.Now().Format(time.TimeOnly), changes(u, batch), time.Since(began).Round(time.Millisecond)))
		}
		more = u.More
	}
	return nil
}

// take shows what an update came to, and leads those who follow to what was
// edited.
func (s *session) take(u *build.Update) {
	before := s.siteShown()
	s.show(u)
	for _, file := range u.Edited {
		s.server.Follow(s.shown.Place(file), before, s.siteShown())
	}
}

// changes says what an update was about.
func changes(u *build.Update, batch watch.Batch) string {
	names := u.Edited
	if len(names) == 0 {
		names = batch.Names
	}
	switch len(names) {
	case 0:
		return "the whole site is up to date"
	case 1:
		return names[0] + " is up to date"
	}
	return fmt.Sprintf("%s and %d more are up to date", names[0], len(names)-1)
}

// show gives the server what an update came to.
func (s *session) show(u *build.Update) {
	s.shown = u.Snapshot
	s.server.Show(s.siteShown(), report(u.Findings, s.source))
	s.print(u.Findings)
	select {
	case <-s.next: // a moment that nobody waits for any more
	default:
	}
	s.next <- u.Next
}

// print tells of findings, unless they are those of which it told last.
func (s *session) print(findings []diag.Finding) {
	if slices.Equal(findings, s.told) {
		return
	}
	s.told = findings
	_ = diag.Print(s.err, findings, sourceOf(s.source)) // the browser shows them too
	switch errors, warnings := diag.Count(findings); {
	case errors > 0:
		fmt.Fprintf(s.err, "%s, %s: the site is shown as it was before\n", count(errors, "error"), count(warnings, "warning"))
	case warnings > 0:
		fmt.Fprintln(s.err, count(warnings, "warning"))
	default:
		fmt.Fprintln(s.err, "all is mended")
	}
}

func (s *session) siteShown() serve.Site {
	if s.shown == nil {
		return nil
	}
	return shownSite{s.shown, s.source}
}

// say tells the editor something, unless it is to be quiet.
func (s *session) say(message string) {
	if !s.quiet {
		fmt.Fprintln(s.err, message)
	}
}

// withMoments adds batches without names at the moments at which the site
// changes by itself.
func withMoments(ctx context.Context, batches <-chan watch.Batch, next <-chan time.Time) <-chan watch.Batch {
	all := make(chan watch.Batch)
	send := func(b watch.Batch) {
		select {
		case all <- b:
		case <-ctx.Done():
		}
	}
	go func() {
		defer close(all)
		var alarm <-chan time.Time
		for {
			select {
			case <-ctx.Done():
				return
			case b, open := <-batches:
				if !open {
					return
				}
				send(b)
			case moment := <-next:
				if alarm = nil; !moment.IsZero() {
					alarm = time.After(time.Until(moment))
				}
			case <-alarm:
				alarm = nil
				send(watch.Batch{})
			}
		}
	}()
	return all
}

// openBrowser asks the system to open an address; where it cannot, the address
// stands on the screen.
func openBrowser(address string) {
	name, arguments := "xdg-open", []string{address}
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name, arguments = "rundll32", []string{"url.dll,FileProtocolHandler", address}
	}
	if command := exec.Command(name, arguments...); command.Start() == nil {
		go func() { _ = command.Wait() }()
	}
}
