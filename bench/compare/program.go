package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"digest/bench/internal/process"
)

// program is a command to measure.
type program struct {
	name    string
	command []string // the output folder follows
	output  string
	runs    []process.Usage
	last    summary
}

// summary is the line that both programs print.
type summary struct{ Articles, Pages int }

func (c *comparison) program(name string, command ...string) *program {
	return &program{name: name, command: command, output: filepath.Join(c.dir, "output")}
}

// run runs the program once, into an empty folder.
func (p *program) run() error {
	if err := os.RemoveAll(p.output); err != nil {
		return err
	}
	var out, problems bytes.Buffer
	cmd := exec.Command(p.command[0], append(p.command[1:], p.output)...)
	cmd.Stdout, cmd.Stderr = &out, &problems
	began := time.Now()
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, problems.Bytes())
	}
	p.runs = append(p.runs, process.Of(cmd.ProcessState, began))
	return json.Unmarshal(out.Bytes(), &p.last)
}

func compile(file, pkg string) error {
	cmd := exec.Command("go", "build", "-buildvcs=false", "-o", file, pkg)
	cmd.Stderr = os.Stderr
	return cmd.Run()
}
