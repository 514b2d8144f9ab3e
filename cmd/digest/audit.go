package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/spf13/cobra"

	"digest/internal/audit"
	"digest/internal/build"
	"digest/internal/config"
	"digest/internal/diag"
)

func auditCommand() *cobra.Command {
	var a auditing
	cmd := &cobra.Command{
		Use:   "audit [DIR]",
		Short: "Read the finished site like a robot",
		Long: `audit reads a folder of finished pages, of this program or of any other, as a
search engine, a feed reader and a strict browser do: where links lead, whether
versions in other languages agree, feeds, sitemaps, structured data, and what
was left behind. It reads files only and asks no network.

Without DIR it audits public/ in the site's folder, at the address and with the
severities of config.toml. With DIR it reads nothing but that folder; the pages
say themselves at which address they are, unless --base-url does. Exit code 1
means that there are errors.`,
		Example: `  digest build && digest audit
  digest audit /var/www/kilas --base-url https://kilas.example/
  digest audit --format json | jq -r .code | sort | uniq -c`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{fmt.Errorf("one folder at a time: unexpected argument %q", args[1])}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkFormat(a.format, findingFormats); err != nil {
				return err
			}
			if err := a.choose(args, cmd.OutOrStdout()); err != nil {
				return err
			}
			return a.run(cmd.Context(), cmd.OutOrStdout())
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&a.source, "source", "s", ".", "folder of the site, whose public/ is audited")
	flags.StringVar(&a.baseURL, "base-url", "", "address of the site (default: as config or the pages have it)")
	flags.StringVar(&a.format, "format", "text", formatHelp)
	return cmd
}

// auditing is the command audit, as it was called.
type auditing struct {
	source, baseURL, format string

	folder     string
	severities map[string]diag.Severity
}

// choose settles which folder is read, and what of config goes for it.
func (a *auditing) choose(args []string, stdout io.Writer) error {
	if len(args) == 1 {
		a.folder = args[0]
		return nil
	}
	a.folder = filepath.Join(a.source, "public")
	site, found, err := config.Load(os.DirFS(a.source))
	if errors.Is(err, fs.ErrNotExist) {
		return usageError{fmt.Errorf("there is no %s in %s: name the folder to audit", config.File, a.source)}
	}
	if err != nil {
		return err
	}
	if broken, _ := diag.Count(found); broken > 0 {
		if err := printFormat(stdout, a.format, a.source, found); err != nil {
			return err
		}
		return build.ErrConfig
	}
	if a.severities = site.Findings; a.baseURL == "" {
		a.baseURL = site.BaseURL
	}
	return nil
}

// run audits the folder and prints what was found.
func (a *auditing) run(ctx context.Context, stdout io.Writer) error {
	if info, err := os.Stat(a.folder); err != nil || !info.IsDir() {
		return usageError{fmt.Errorf("there is no folder %s", a.folder)}
	}
	report, err := audit.Run(ctx, os.DirFS(a.folder), audit.Options{BaseURL: a.baseURL})
	if errors.Is(err, audit.ErrBaseURL) {
		return usageError{err}
	}
	if err != nil {
		return err
	}
	found := diag.Apply(report.Findings, a.severities)
	for i := range found {
		found[i].File = path.Join(filepath.ToSlash(a.folder), found[i].File)
	}
	if err := printFormat(stdout, a.format, "", found); err != nil {
		return err
	}
	errors, warnings := diag.Count(found)
	if a.format == "text" {
		fmt.Fprintf(stdout, "%s, %s: %s, %s\n", count(report.Pages, "page"), count(report.Files, "file"), count(errors, "error"), count(warnings, "warning"))
	}
	if errors > 0 {
		return errFindings
	}
	return nil
}
