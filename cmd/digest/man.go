package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
)

// manWidth is how many columns the lists of flags take.
const manWidth = 78

func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "man DIR",
		Short:  "Write the manual pages",
		Long:   "man writes a manual page for each command into a folder, for those who package digest.",
		Args:   oneArgument("the folder of the pages"),
		Hidden: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return err
			}
			return writeManual(cmd.Root(), args[0])
		},
	}
}

// writeManual writes the page of a command and those of its subcommands.
func writeManual(cmd *cobra.Command, dir string) error {
	name := filepath.Join(dir, manName(cmd)+".1")
	if err := os.WriteFile(name, manPage(cmd), 0o644); err != nil {
		return err
	}
	for _, sub := range shownCommands(cmd) {
		if err := writeManual(sub, dir); err != nil {
			return err
		}
	}
	return nil
}

// manName is a command's name as a page: digest-new-story.
func manName(cmd *cobra.Command) string { return strings.ReplaceAll(cmd.CommandPath(), " ", "-") }

// shownCommands are the subcommands that help lists.
func shownCommands(cmd *cobra.Command) (shown []*cobra.Command) {
	for _, sub := range cmd.Commands() {
		if sub.IsAvailableCommand() {
			shown = append(shown, sub)
		}
	}
	return shown
}

// manPage is a command's page. It has neither date nor version: the same
// program has the same pages.
func manPage(cmd *cobra.Command) []byte {
	cmd.InitDefaultHelpFlag()
	var page roff
	page.line(".TH", strings.ToUpper(manName(cmd)), "1", "", "digest", "")
	page.line(".SH", "NAME")
	page.text(manName(cmd) + " - " + cmd.Short)
	page.line(".SH", "SYNOPSIS")
	page.text(cmd.UseLine())
	page.line(".SH", "DESCRIPTION")
	page.paragraphs(cmd.Long, cmd.Short)
	if subs := shownCommands(cmd); len(subs) > 0 {
		page.line(".SH", "COMMANDS")
		for _, sub := range subs {
			page.item(sub.Name(), sub.Short+": see "+manName(sub)+"(1)")
		}
	}
	page.line(".SH", "OPTIONS")
	page.verbatim(strings.TrimSuffix(cmd.NonInheritedFlags().FlagUsagesWrapped(manWidth), "\n"))
	if cmd.Example != "" {
		page.line(".SH", "EXAMPLES")
		page.verbatim(cmd.Example)
	}
	if !cmd.HasSubCommands() {
		page.line(".SH", "EXIT STATUS")
		page.text("0 fine, 1 findings of level error or a failure, 2 wrong usage or a broken config")
	}
	if cmd.HasParent() {
		page.line(".SH", "SEE ALSO")
		page.text(manName(cmd.Parent()) + "(1)")
	}
	return page.Bytes()
}

// roff is a page in the language of man.
type roff struct{ bytes.Buffer }

// line writes a request and its arguments.
func (p *roff) line(request string, args ...string) {
	p.WriteString(request)
	for _, arg := range args {
		p.WriteString(` "` + escapeRoff(arg) + `"`)
	}
	p.WriteByte('\n')
}

// text writes lines of text, none of which is a request.
func (p *roff) text(text string) {
	for line := range strings.Lines(text) {
		line = escapeRoff(strings.TrimRight(line, "\n"))
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			line = `\&` + line
		}
		p.WriteString(line + "\n")
	}
}

// paragraphs writes a long text, or otherwise where it is empty.
func (p *roff) paragraphs(text, otherwise string) {
	if text == "" {
		text = otherwise
	}
	for i, paragraph := range strings.Split(text, "\n\n") {
		if i > 0 {
			p.line(".PP")
		}
		p.text(paragraph)
	}
}

func (p *roff) verbatim(text string) {
	p.line(".nf")
	p.text(text)
	p.line(".fi")
}

// item writes a word and, indented, what is said of it.
func (p *roff) item(word, said string) {
	p.line(".TP")
	p.line(".B", word)
	p.text(said)
}

// escapeRoff keeps what roff would take for its own.
func escapeRoff(text string) string {
	return strings.NewReplacer(`\`, `\e`, "-", `\-`, `"`, `\(dq`).Replace(text)
}
