//go:build unix

package build_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"digest/internal/build"
)

// TestTogether runs several builds on one output folder at once. Each gives a
// whole site or is refused, and the next build is as any.
func TestTogether(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 30)
	refused := 0
	for round := 0; round < 2 || refused == 0; round++ {
		if round == 20 {
			t.Fatal("no build was refused: they do not run at once")
		}
		n.edit()
		built := 0
		for _, e := range n.atOnce(3) {
			switch {
			case e.code == 0 && e.stderr == "":
				built++
			case e.code == 1 && strings.Contains(e.stderr, "another digest build is writing to "+n.public) && strings.Contains(e.stderr, "\n  hint: wait "):
				refused++
			default:
				t.Errorf("a build beside others ends with %d and says\n%s", e.code, e.stderr)
			}
		}
		if built == 0 {
			t.Error("of builds at once, none came through")
		}
		want := cold(t, n.site)
		n.mustHold(want, "after builds at once")
		mustBuild(t, n.site, n.public)
		n.mustHold(want, "after the build that follows builds at once")
	}
}

// atOnce runs builds of the site at once.
func (n *newsroom) atOnce(builds int) []ending {
	endings := make([]ending, builds)
	var group sync.WaitGroup
	for i := range endings {
		cmd := digestBuild(n.t, n.site, n.public)
		group.Go(func() { endings[i] = finish(n.t, cmd) })
	}
	group.Wait()
	return endings
}

// TestApart builds one site into several folders at once, each time after an
// edit: the builds share the memory's folder.
func TestApart(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 10)
	outputs := []string{n.public, filepath.Join(t.TempDir(), "public"), filepath.Join(t.TempDir(), "public")}
	for range 2 {
		n.edit()
		want := cold(t, n.site)
		var group sync.WaitGroup
		for _, output := range outputs {
			cmd := digestBuild(t, n.site, output)
			group.Go(func() {
				if e := finish(t, cmd); e.code != 0 || e.stderr != "" {
					t.Errorf("a build beside others ends with %d and says\n%s", e.code, e.stderr)
				}
			})
		}
		group.Wait()
		for _, output := range outputs {
			sameTree(t, want, tree(t, output))
			mustBuild(t, n.site, output)
			sameTree(t, want, tree(t, output))
		}
	}
}

// TestOneProcess builds one site into two folders at once in one process, for
// the race detector to watch.
func TestOneProcess(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 5)
	outputs := []string{n.public, filepath.Join(t.TempDir(), "public")}
	for range 2 {
		n.edit()
		var group sync.WaitGroup
		for _, output := range outputs {
			group.Go(func() {
				o := options(n.site, output)
				o.Began = time.Now()
				if result, err := build.Run(t.Context(), o); err != nil || result.Failed() {
					t.Errorf("%v %v", err, result.Findings)
				}
			})
		}
		group.Wait()
		want := cold(t, n.site)
		sameTree(t, want, tree(t, outputs[0]))
		sameTree(t, want, tree(t, outputs[1]))
	}
}

// TestEditedMeanwhile edits the site while it is built. What that build gives
// may be half of each; the next one must not believe it.
func TestEditedMeanwhile(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 10)
	began := time.Now()
	mustBuild(t, n.site, n.public)
	took := time.Since(began)
	for i := range 3 {
		n.edit()
		ended := make(chan ending)
		cmd := digestBuild(t, n.site, n.public)
		go func() { ended <- finish(t, cmd) }()
		time.Sleep(rand.N(took))
		n.rewrite()
		n.edit()
		if e := <-ended; e.code != 0 && e.code != 1 {
			t.Errorf("a build during edits ends with %d and says\n%s", e.code, e.stderr)
		}
		mustBuild(t, n.site, n.public)
		n.mustHold(cold(t, n.site), fmt.Sprintf("after edit %d during a build", i))
	}
}
