package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/rogpeppe/go-internal/testscript"
)

// followingCommands are those of scripts that do what a host does with a
// workflow. There are
//
//	release DIR          the program under test as a release: archive and checksums
//	follow FILE EVENT    runs the steps of a workflow, in the site that it is of
//	use NAME=VALUE...    runs the steps of action.yml with these inputs
//	documented DOC FILE  writes the jobs that a page of docs/ shows as a workflow
//
// Each job of follow begins in the site as its repository has it, with a home of
// its own and without digest on the PATH. What steps keep is in $WORK/cache, and
// what they hand over in $WORK/artifacts.
var followingCommands = map[string]func(*testscript.TestScript, bool, []string){
	"release": releaseCommand, "follow": followCommand, "use": useCommand, "documented": documentedCommand,
}

func releaseCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: release DIR")
	}
	dir := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(dir, 0o755))
	// A test's program is large: what is installed only calls it.
	call := fmt.Sprintf("#!/bin/sh\nexec '%s' \"$@\"\n", filepath.Join(programFolder(ts), "digest"))
	ts.Check(os.WriteFile(filepath.Join(dir, "digest"), []byte(call), 0o755))
	archive := "digest_linux_" + runtime.GOARCH + ".tar.gz"
	if out, err := exec.Command("tar", "-czf", filepath.Join(dir, archive), "-C", dir, "digest").CombinedOutput(); err != nil {
		ts.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(filepath.Join(dir, archive))
	ts.Check(err)
	ts.Check(os.WriteFile(filepath.Join(dir, "checksums.txt"), fmt.Appendf(nil, "%x  %s\n", sha256.Sum256(text), archive), 0o644))
}

// shownJobs are the first that a page of the documentation shows.
var shownJobs = regexp.MustCompile("(?s)```yaml\n(  .*?)```")

func documentedCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: documented DOC FILE")
	}
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", args[0]))
	ts.Check(err)
	jobs := shownJobs.FindSubmatch(text)
	if jobs == nil {
		ts.Fatalf("docs/%s shows no jobs", args[0])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), append([]byte("on:\n  push:\njobs:\n"), jobs[1]...), 0o644))
}

// programFolder is where testscript has put the program under test.
func programFolder(ts *testscript.TestScript) string {
	for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
		if _, err := os.Stat(filepath.Join(dir, "digest")); err == nil {
			return dir
		}
	}
	ts.Fatalf("no digest on the PATH")
	return ""
}

func followCommand(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: [!] follow FILE EVENT")
	}
	text, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	f := &follower{ts: ts, event: args[1]}
	if strings.Contains(args[0], "gitlab") {
		err = f.gitlab(text)
	} else {
		err = f.actions(text)
	}
	if (err != nil) != neg {
		ts.Fatalf("%s on %s: %v", args[0], args[1], err)
	}
}

// follower follows a workflow on an event.
type follower struct {
	ts    *testscript.TestScript
	event string
}

// work is a file or folder of the script's own.
func (f *follower) work(name string) string { return filepath.Join(f.ts.Getenv("WORK"), name) }

// checkout brings the site back to what its repository has.
func (f *follower) checkout() {
	ignored, err := os.ReadFile(f.ts.MkAbs(".gitignore"))
	f.ts.Check(err)
	for pattern := range strings.FieldsSeq(string(ignored)) {
		found, err := filepath.Glob(f.ts.MkAbs(strings.Trim(pattern, "/")))
		f.ts.Check(err)
		for _, name := range found {
			f.ts.Check(os.RemoveAll(name))
		}
	}
}

// runner is what a job runs on.
type runner struct {
	*follower
	home, path string
	env        map[string]string
}

func (f *follower) runner() *runner {
	home, err := os.MkdirTemp(f.ts.Getenv("WORK"), "home")
	f.ts.Check(err)
	system := slices.DeleteFunc(filepath.SplitList(f.ts.Getenv("PATH")), func(dir string) bool { return dir == programFolder(f.ts) })
	return &runner{f, home, strings.Join(system, string(filepath.ListSeparator)), map[string]string{}}
}

// run runs a script, as all of these hosts do, until a command of it fails.
func (r *runner) run(script string, env map[string]string) error {
	bash := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
	bash.Dir = r.ts.MkAbs(".")
	bash.Env = []string{"HOME=" + r.home, "PATH=" + r.path, "TMPDIR=" + r.home}
	for _, set := range []map[string]string{r.env, env} {
		for name, value := range set {
			bash.Env = append(bash.Env, name+"="+value)
		}
	}
	out, err := bash.CombinedOutput()
	_, printErr := r.ts.Stdout().Write(out)
	r.ts.Check(printErr)
	if err != nil {
		return fmt.Errorf("%w in\n%s%s", err, script, out)
	}
	return nil
}

// bring copies the paths of one folder that are there into another.
func (f *follower) bring(from, to string, paths []string) (n int) {
	for _, path := range paths {
		source, target := filepath.Join(from, path), filepath.Join(to, path)
		if _, err := os.Stat(source); err != nil {
			continue
		}
		n++
		f.ts.Check(os.RemoveAll(target))
		f.ts.Check(os.MkdirAll(filepath.Dir(target), 0o755))
		if out, err := exec.Command("cp", "-r", source, target).CombinedOutput(); err != nil {
			f.ts.Fatalf("%v: %s", err, out)
		}
	}
	return n
}

// keep hands a path of the site over as an artifact.
func (f *follower) keep(path string) error {
	if f.bring(f.ts.MkAbs("."), f.work("artifacts"), []string{path}) == 0 {
		return fmt.Errorf("the artifact %s is not there", path)
	}
	return nil
}

// readable hands over a report that must be JSON.
func (f *follower) readable(file string) error {
	text, err := os.ReadFile(f.ts.MkAbs(file))
	if err != nil {
		return err
	}
	var report any
	return errors.Join(json.Unmarshal(text, &report), f.keep(file))
}

// inOrder decodes the values of a YAML mapping, in the order of the file.
func inOrder[T any](mapping yaml.MapSlice, each func(name string, value T)) error {
	for _, item := range mapping {
		text, err := yaml.Marshal(item.Value)
		if err != nil {
			return err
		}
		var value T
		if err := yaml.NewDecoder(bytes.NewReader(text)).Decode(&value); err != nil {
			return fmt.Errorf("%v: %w", item.Key, err)
		}
		each(fmt.Sprint(item.Key), value)
	}
	return nil
}

// names are those of a set, sorted.
func names[T any](set map[string]T) []string { return slices.Sorted(maps.Keys(set)) }
