package build

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"digest"
	"digest/internal/output"
)

// sharded is a site whose shards are built apart, each with its own memory.
type sharded struct {
	dir string
	of  int
}

func (s sharded) folder(number int) string {
	return filepath.Join(s.dir, fmt.Sprintf("part-%d", number))
}

func (s sharded) folders() []string {
	var all []string
	for number := range s.of {
		all = append(all, s.folder(number+1))
	}
	return all
}

// build builds all shards, one of them without what it remembers; stopped is
// how many were by findings.
func (s sharded) build(o Options, forgetful int) (stopped int, err error) {
	for number := range s.of {
		o.Shard, o.Output = Shard{number + 1, s.of}, s.folder(number+1)
		o.Began = time.Now()
		if number == forgetful {
			_ = os.RemoveAll(memoryFolder(o.Source, optionsKey(o)))
		}
		result, errs := Run(noCancel, o)
		if result.Failed() {
			stopped++
		}
		err = errors.Join(err, errs)
	}
	return stopped, err
}

// merge puts the shards together, the last first.
func (s sharded) merge(into, source string) error {
	folders := s.folders()
	slices.Reverse(folders)
	_, err := output.Merge(noCancel, into, source, folders)
	return err
}

// TestShards edits a random site. The shards, built with what they remember,
// merge into what one build makes from nothing, manifest and all; and a build
// of the whole site goes on from there.
func TestShards(t *testing.T) {
	dir := t.TempDir()
	p := &playground{dir: filepath.Join(dir, "site"), Rand: rand.New(rand.NewPCG(*propertySeed, 8))}
	p.options = Options{Source: p.dir, Theme: digest.Theme, Now: time.Date(2024, 6, 1, 12, 0, 0, 0, time.UTC)}
	p.make()
	shards, merged := sharded{dir, 3}, filepath.Join(dir, "merged")
	compared := 0
	for range *propertyEdits / 5 {
		var names []string
		for range 2 {
			e := edits[p.IntN(len(edits))]
			e.apply(p)
			names = append(names, e.name)
		}
		time.Sleep(12 * time.Millisecond)
		whole := p.options
		whole.Output = filepath.Join(dir, "whole")
		if err := os.RemoveAll(whole.Output); err != nil {
			t.Fatal(err)
		}
		result, err := Run(noCancel, whole)
		stopped, errs := shards.build(p.options, p.IntN(shards.of))
		if p.refused = err != nil || result.Failed(); p.refused {
			if errs == nil && stopped == 0 {
				t.Fatalf("after %v the whole site is refused, and none of its shards", names)
			}
			p.mend()
			continue
		}
		if err := errors.Join(errs, shards.merge(merged, p.dir)); err != nil || stopped > 0 {
			t.Fatalf("after %v: %d shards are refused, %v", names, stopped, err)
		}
		if different := difference(merged, whole.Output); different != "" {
			t.Fatalf("after %v: %s", names, different)
		}
		if got, want := output.ReadManifest(merged).Sum(), output.ReadManifest(whole.Output).Sum(); got != want {
			t.Fatalf("after %v the manifests differ", names)
		}
		p.keep()
		compared++
	}
	if compared < *propertyEdits/10 {
		t.Errorf("only %d sites could be compared", compared)
	}
	goOn(t, p, merged)
}

// goOn builds the whole site in the folder of the merged shards: nothing is
// written, and then nothing is made any more.
func goOn(t *testing.T, p *playground, merged string) {
	p.mend()
	o := p.options
	o.Output = merged
	for i := range 2 {
		o.Began = time.Now().Add(time.Hour) // files are old enough to be trusted
		result, err := Run(noCancel, o)
		if err != nil || result.Failed() {
			t.Fatal(err, result.Findings)
		}
		if again := i == 1; again != result.Recalled || again && result.Output.Written > 0 {
			t.Errorf("build %d: %+v", i+1, result)
		}
	}
}

// TestShardsOfOtherSites: what the shards were made of shows, whether they are
// built with a memory or without.
func TestShardsOfOtherSites(t *testing.T) {
	dir := t.TempDir()
	p := &playground{dir: filepath.Join(dir, "site"), Rand: rand.New(rand.NewPCG(5, 8))}
	p.options = Options{Source: p.dir, Theme: digest.Theme, Now: time.Date(2024, 6, 1, 12, 0, 0, 0, time.UTC)}
	p.make()
	shards := sharded{dir, 3}
	build := func(number int, o Options) {
		t.Helper()
		o.Shard, o.Output, o.Began = Shard{number, shards.of}, shards.folder(number), time.Now()
		if result, err := Run(noCancel, o); err != nil || result.Failed() {
			t.Fatal(err, result.Findings)
		}
	}
	for number := range shards.of {
		build(number+1, p.options)
	}
	want := map[string]string{
		"one of another moment": "with different options, or for different moments",
		"one more story":        "from different sources",
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		o := p.options
		if name == "one more story" {
			p.write("content/stories/one-more.id.md", "+++\ntitle = \"Lagi\"\ndate = 2024-05-01\n+++\nBaru.\n")
		} else {
			o.Now = o.Now.Add(time.Minute)
		}
		build(2, o)
		err := shards.merge(filepath.Join(dir, "merged"), p.dir)
		if err == nil || !strings.Contains(err.Error(), want[name]) {
			t.Errorf("%s: %v", name, err)
		}
		p.remove("content/stories/one-more.id.md")
		build(2, p.options)
		if err := shards.merge(filepath.Join(dir, "merged"), p.dir); err != nil {
			t.Errorf("after %s: %v", name, err)
		}
	}
}
