package main

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
)

// pipelineJob is a job of GitLab.
type pipelineJob struct {
	Rules     []rule
	Script    []string
	Cache     struct{ Paths []string }
	Artifacts struct {
		When    string
		Paths   []string
		Reports map[string]string
	}
}

type rule struct{ If string }

// gitlab follows a pipeline of GitLab.
func (f *follower) gitlab(text []byte) error {
	var pipeline struct {
		Workflow struct{ Rules []rule }
		Default  struct {
			Before []string `yaml:"before_script"`
		}
	}
	var all yaml.MapSlice
	if err := errors.Join(yaml.Unmarshal(text, &pipeline), yaml.Unmarshal(text, &all)); err != nil {
		return err
	}
	known := map[string]string{"$CI_PIPELINE_SOURCE": f.event, "$CI_DEFAULT_BRANCH": "main"}
	if f.event != "merge_request_event" {
		known["$CI_COMMIT_BRANCH"] = "main"
	}
	if !anyRule(pipeline.Workflow.Rules, known) {
		return errors.New("there is no pipeline")
	}
	var failed error
	err := inOrder(all, func(_ string, job pipelineJob) {
		if job.Script != nil && anyRule(job.Rules, known) {
			failed = errors.Join(failed, f.pipelineJob(job, pipeline.Default.Before))
		}
	})
	return errors.Join(err, failed)
}

// anyRule says whether one of the rules holds. A rule that cannot be read is
// none.
func anyRule(rules []rule, known map[string]string) bool {
	return slices.ContainsFunc(rules, func(r rule) bool {
		value, err := evaluate(r.If, known)
		return err == nil && truth(value)
	})
}

func (f *follower) pipelineJob(job pipelineJob, before []string) error {
	f.checkout()
	r := f.runner()
	f.bring(f.work("cache"), f.ts.MkAbs("."), job.Cache.Paths)
	err := r.run(strings.Join(append(before, job.Script...), "\n"), map[string]string{"CI_PAGES_URL": "https://desk.example/kilas"})
	if err == nil {
		f.bring(f.ts.MkAbs("."), f.work("cache"), job.Cache.Paths)
		for _, path := range job.Artifacts.Paths {
			err = errors.Join(err, f.keep(path))
		}
	}
	if err == nil || job.Artifacts.When == "always" {
		for report := range maps.Values(job.Artifacts.Reports) {
			err = errors.Join(err, r.readable(report))
		}
	}
	return err
}
