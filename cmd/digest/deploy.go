package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/user"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"digest/internal/build"
	"digest/internal/config"
	"digest/internal/deploy"
	"digest/internal/diag"
)

// maxRemovals is how many files a deploy removes unless it is told otherwise:
// more is rarely what was meant.
const maxRemovals = 256

func deployCommand() *cobra.Command {
	var d deploying
	cmd := &cobra.Command{
		Use:   "deploy [TARGET]",
		Short: "Publish the site that was built",
		Long: `deploy brings what digest build wrote to a target of config.toml: a bucket, a
folder, a server. Only what changed goes over: assets first, then pages, then
removals, so that no reader meets a broken link. A deploy that was killed does no
harm; the next one goes on where it ended. Files that digest did not put there are
never touched.`,
		Example: `  digest build && digest deploy
  digest deploy live --dry-run             what would be done
  digest deploy live --urls changed.txt    the addresses that changed, for a cache`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{fmt.Errorf("unexpected argument %q", args[1])}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			d.stdout, d.stderr = cmd.OutOrStdout(), cmd.ErrOrStderr()
			return d.run(cmd.Context(), args)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&d.source, "source", "s", ".", "folder of the site: config.toml, content/, …")
	flags.StringVarP(&d.folder, "output", "o", "", "folder that was built (default: public/ in the site's folder)")
	flags.StringVar(&d.baseURL, "base-url", "", "address of the site, instead of config's base_url")
	flags.BoolVarP(&d.dry, "dry-run", "n", false, "print what would be done, and do nothing")
	flags.IntVar(&d.options.MaxRemovals, "max-removals", maxRemovals, "how many files may be removed")
	flags.BoolVar(&d.options.Overwrite, "overwrite", false, "replace files on the target that digest did not put there")
	flags.BoolVar(&d.options.BreakLock, "break-lock", false, "deploy although another deploy seems to be going on")
	flags.IntVar(&d.options.Parallel, "parallel", 0, "how many files go over at once (default 32)")
	flags.StringVar(&d.urls, "urls", "", "write the addresses that changed to this file, one a line")
	flags.BoolVarP(&d.quiet, "quiet", "q", false, "print nothing unless something is wrong")
	return cmd
}

// deploying is the command deploy, as it was called.
type deploying struct {
	source, folder, baseURL, urls string
	dry, quiet                    bool
	options                       deploy.Options
	stdout, stderr                io.Writer
}

func (d *deploying) run(ctx context.Context, args []string) error {
	c, err := d.config()
	if err != nil {
		return err
	}
	target, err := chooseTarget(c, args)
	if err != nil {
		return err
	}
	o := d.options
	o.Folder, o.URL, o.Compress, o.Cache = d.folder, target.URL, target.Compress, target.Cache
	if o.Folder == "" {
		o.Folder = filepath.Join(d.source, "public")
	}
	o.Source, o.Now, o.Holder = d.source, time.Now, holder()
	if d.dry {
		plan, err := deploy.Preview(ctx, o)
		if plan != nil {
			printPlan(d.stdout, plan)
		}
		return err
	}
	if !d.quiet {
		o.Progress = progress(d.stderr)
	}
	began := time.Now()
	plan, err := deploy.Run(ctx, o)
	if err != nil {
		return err
	}
	changed := plan.Changed(c.BaseURL)
	if err := d.report(target, plan, changed, time.Since(began)); err != nil {
		return err
	}
	return d.purge(target.Purge, c.BaseURL).Send(ctx, changed)
}

// config reads config.toml and prints what is wrong with it.
func (d *deploying) config() (*config.Config, error) {
	c, findings, err := config.Load(os.DirFS(d.source))
	if err != nil {
		return nil, err
	}
	if errs, _ := diag.Count(findings); errs > 0 {
		return nil, errors.Join(build.ErrConfig, diag.Print(d.stderr, diag.Sort(findings), sourceOf(d.source)))
	}
	if d.baseURL != "" {
		if err := c.SetBaseURL(d.baseURL); err != nil {
			return nil, usageError{fmt.Errorf("--base-url %q is no address of a site", d.baseURL)}
		}
	}
	return c, nil
}

// chooseTarget finds the target that was named, or the only one.
func chooseTarget(c *config.Config, args []string) (config.Target, error) {
	var names []string
	for _, t := range c.Deploy {
		names = append(names, t.Name)
		if len(args) == 0 && len(c.Deploy) == 1 || len(args) == 1 && t.Name == args[0] {
			return t, nil
		}
	}
	switch {
	case len(names) == 0:
		return config.Target{}, usageError{errors.New(`config.toml names no target; add [deploy.targets.live] with url = "s3://bucket?region=…"`)}
	case len(args) == 0:
		return config.Target{}, usageError{fmt.Errorf("name the target: %s", strings.Join(names, ", "))}
	}
	return config.Target{}, usageError{fmt.Errorf("unknown target %q: %s", args[0], diag.DidYouMean(args[0], names, "there are "+strings.Join(names, ", ")))}
}

// holder says who deploys from where.
func holder() string {
	name := "somebody"
	if u, err := user.Current(); err == nil {
		name = u.Username
	}
	host, err := os.Hostname()
	if err != nil {
		host = "an unknown machine"
	}
	return fmt.Sprintf("%s on %s (process %d)", name, host, os.Getpid())
}

// printPlan prints each file that a deploy would touch, in its order.
func printPlan(w io.Writer, p *deploy.Plan) {
	for _, step := range p.Steps() {
		for _, path := range step.Paths {
			fmt.Fprintf(w, "%-7s %s\n", step.Verb, path)
		}
	}
	printLeft(w, p)
	fmt.Fprintf(w, "%d to write, %d to remove, %d unchanged; nothing was done\n", p.Uploads(), len(p.Removals), p.Unchanged)
}

func printLeft(w io.Writer, p *deploy.Plan) {
	for _, path := range p.Left {
		fmt.Fprintf(w, "%-7s %s (somebody else changed it)\n", "leave", path)
	}
}

// shownAddresses is how many changed addresses stand on the screen.
const shownAddresses = 20

func (d *deploying) report(t config.Target, p *deploy.Plan, c deploy.Changed, took time.Duration) error {
	all := append(append(c.New, c.Changed...), c.Removed...)
	if d.urls != "" {
		text := strings.Join(all, "\n")
		if text != "" {
			text += "\n"
		}
		if err := os.WriteFile(d.urls, []byte(text), 0o644); err != nil {
			return err
		}
	}
	if d.quiet {
		return nil
	}
	for i, address := range all {
		if i == shownAddresses {
			fmt.Fprintf(d.stdout, "… and %d more\n", len(all)-i)
			break
		}
		fmt.Fprintln(d.stdout, address)
	}
	printLeft(d.stdout, p)
	fmt.Fprintf(d.stdout, "%s: %d written, %d removed, %d unchanged (%s)\n", t.Name, p.Uploads(), len(p.Removals), p.Unchanged, took.Round(time.Millisecond))
	return nil
}

func (d *deploying) purge(p config.Purge, baseURL string) deploy.Purge {
	return deploy.Purge{
		CloudFront: p.CloudFront, Cloudflare: p.Cloudflare, IndexNow: p.IndexNow,
		BaseURL: baseURL, Token: os.Getenv("CLOUDFLARE_API_TOKEN"), Now: time.Now, Client: &http.Client{Timeout: time.Minute},
	}
}
