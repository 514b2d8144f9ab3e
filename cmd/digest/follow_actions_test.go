package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/rogpeppe/go-internal/testscript"
)

// job is a job of a workflow of GitHub or Forgejo.
type job struct {
	If      string
	Needs   string
	Outputs map[string]string
	// Strategy has a matrix of one name, or none.
	Strategy struct{ Matrix map[string][]string }
	Steps    []step
}

type step struct {
	ID, Name, If, Uses, Run string
	Env, With               map[string]string
}

// actions follows a workflow of GitHub or Forgejo.
func (f *follower) actions(text []byte) error {
	var workflow struct {
		On   map[string]any
		Jobs yaml.MapSlice
	}
	if err := yaml.Unmarshal(text, &workflow); err != nil {
		return err
	}
	if _, ok := workflow.On[f.event]; !ok {
		return fmt.Errorf("nothing happens on %s: there are %v", f.event, names(workflow.On))
	}
	known := map[string]string{"github.event_name": f.event, "github.event.repository.private": "false",
		"github.event.pull_request.head.repo.fork": "false", "github.run_id": "7"}
	var failed error
	err := inOrder(workflow.Jobs, func(name string, job job) {
		if failed != nil {
			return
		}
		run, err := evaluate(job.If, known)
		if err != nil || run != "true" {
			failed = err
			return
		}
		failed = f.jobs(job, known)
		for output, value := range job.Outputs {
			known["needs."+name+".outputs."+output] = substitute(value, known)
		}
	})
	return errors.Join(err, failed)
}

// jobs runs a job, for each value of its matrix.
func (f *follower) jobs(job job, known map[string]string) (failed error) {
	if len(job.Strategy.Matrix) == 0 {
		return f.job(job, known)
	}
	for name, values := range job.Strategy.Matrix {
		for _, value := range values {
			known["matrix."+name] = value
			failed = errors.Join(failed, f.job(job, known))
		}
	}
	return failed
}

// job runs the steps of a job. What they put out becomes known.
func (f *follower) job(job job, known map[string]string) (failed error) {
	f.checkout()
	r := f.runner()
	for _, s := range job.Steps {
		wanted, err := evaluate(s.If, known)
		if err != nil {
			return err
		}
		if wanted != "true" || failed != nil && !strings.Contains(s.If, "cancelled()") {
			continue
		}
		if err := r.step(s, known); err != nil {
			failed = errors.Join(failed, fmt.Errorf("step %s%s: %w", s.Name, s.Uses, err))
		}
	}
	return failed
}

func (r *runner) step(s step, known map[string]string) error {
	if s.Uses != "" {
		return r.use(s, known)
	}
	output, path := filepath.Join(r.home, "output"), filepath.Join(r.home, "path")
	env := map[string]string{"GITHUB_OUTPUT": output, "GITHUB_PATH": path, "GITHUB_EVENT_NAME": r.event}
	for _, file := range []string{output, path} {
		r.ts.Check(os.WriteFile(file, nil, 0o644))
	}
	for name, value := range s.Env {
		env[name] = substitute(value, known)
	}
	if err := r.run(substitute(s.Run, known), env); err != nil {
		return err
	}
	outputs, err := os.ReadFile(output)
	r.ts.Check(err)
	for line := range strings.Lines(string(outputs)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		known["steps."+s.ID+".outputs."+name] = value
	}
	paths, err := os.ReadFile(path)
	r.ts.Check(err)
	for dir := range strings.FieldsSeq(string(paths)) {
		r.path = dir + string(filepath.ListSeparator) + r.path
	}
	return nil
}

// use does what an action does, as far as the site sees it.
func (r *runner) use(s step, known map[string]string) error {
	name, _, _ := strings.Cut(strings.TrimPrefix(s.Uses, "https://code.forgejo.org/"), "@")
	site := r.ts.MkAbs(".")
	switch name {
	case "actions/checkout":
	case "actions/cache/restore":
		r.bring(r.work("cache"), site, strings.Fields(s.With["path"]))
	case "actions/cache/save":
		if r.bring(site, r.work("cache"), strings.Fields(s.With["path"])) != len(strings.Fields(s.With["path"])) {
			return errors.New("what is to be kept is not all there")
		}
	case "actions/upload-artifact", "forgejo/upload-artifact", "actions/upload-pages-artifact":
		return r.keep(substitute(s.With["path"], known))
	case "actions/download-artifact": // several, each of one file that has its name
		found, err := filepath.Glob(r.work("artifacts/" + s.With["pattern"]))
		for _, file := range found {
			r.bring(r.work("artifacts"), site, []string{filepath.Base(file)})
		}
		return err
	case "actions/configure-pages":
		known["steps."+s.ID+".outputs.base_url"] = "https://desk.example/kilas"
	case "actions/deploy-pages":
		known["steps."+s.ID+".outputs.page_url"] = "https://desk.example/kilas/"
		_, err := os.Stat(r.work("artifacts/public"))
		return err
	case "github/codeql-action/upload-sarif":
		return r.readable(s.With["sarif_file"])
	default:
		return fmt.Errorf("nobody has said what %s does", s.Uses)
	}
	return nil
}

// useCommand runs the action of this repository, at the version v0.
func useCommand(ts *testscript.TestScript, neg bool, args []string) {
	root, err := filepath.Abs(filepath.Join("..", ".."))
	ts.Check(err)
	text, err := os.ReadFile(filepath.Join(root, "action.yml"))
	ts.Check(err)
	var action struct {
		Inputs map[string]struct{ Default string }
		Runs   struct{ Steps []step }
	}
	ts.Check(yaml.Unmarshal(text, &action))
	known := map[string]string{"github.action_path": root, "github.action_ref": "v0",
		"github.server_url": "file://" + ts.Getenv("WORK"), "github.action_repository": "desk/digest"}
	for name, input := range action.Inputs {
		known["inputs."+name] = input.Default
	}
	for _, arg := range args {
		name, value, _ := strings.Cut(arg, "=")
		if _, ok := action.Inputs[name]; !ok {
			ts.Fatalf("the action has no input %s", name)
		}
		known["inputs."+name] = value
	}
	if err := (&follower{ts: ts}).job(job{Steps: action.Runs.Steps}, known); (err != nil) != neg {
		ts.Fatalf("the action: %v", err)
	}
}
