//go:build unix

package build_test

import (
	"bytes"
	"flag"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

var kills = flag.Int("kills", 6, "how many builds the kill test kills")

// TestKilled kills builds at random moments, each after an edit. Whenever it
// is, the output folder holds whole files only, and the next build gives every
// byte of a cold one.
//
//	go test ./internal/build -run Kill -count=1 -v -args -kills 100
func TestKilled(t *testing.T) {
	k := newKiller(t)
	sites := []map[string][]byte{k.now.made} // that the folder may hold parts of
	for killed, missed := 0, 0; killed < *kills; {
		k.another()
		sites = append(sites, k.now.made)
		if k.kill() {
			killed++
		} else if missed++; missed > 5+*kills/2 {
			t.Fatalf("%d builds were killed, but %d had ended before", killed, missed)
		}
		k.mustHoldEither(sites, "after a kill")
		if rand.IntN(4) == 0 && killed < *kills {
			continue // let a killed build follow a killed one
		}
		began := time.Now()
		mustBuild(t, k.site, k.public)
		k.took = (k.took + time.Since(began)) / 2
		sites = []map[string][]byte{k.now.made}
		k.mustHold(k.now.made, "after the build that follows a kill")
	}
	t.Logf("killed: %v", k.phases)
	for _, phase := range []string{reading, making, publishing, done} {
		if *kills >= 50 && k.phases[phase] == 0 {
			t.Errorf("no build was killed when %s", phase)
		}
	}
}

// What a build was doing when it was killed.
const (
	reading    = "nothing was written"
	making     = "pages were made"
	publishing = "the folder was half old, half new"
	done       = "the site was done"
)

// killer kills builds of a newsroom's site.
type killer struct {
	*newsroom
	now      version
	versions []version
	took     time.Duration // by a build, about
	late     int           // builds in a row that ended before they were killed
	phases   map[string]int
}

func newKiller(t *testing.T) *killer {
	t.Helper()
	k := &killer{newsroom: newNewsroom(t, 200), phases: map[string]int{}}
	k.now = k.current()
	k.versions = append(k.versions, k.now)
	began := time.Now()
	mustBuild(t, k.site, k.public)
	k.took = time.Since(began)
	k.strangers()
	return k
}

// another edits the site, or makes it what it was at an earlier time: that is
// quicker to test, and what a memory could mistake for the present.
func (k *killer) another() {
	if len(k.versions) < 3 || rand.IntN(4) == 0 {
		k.edit()
		k.now = k.current()
		k.versions = append(k.versions, k.now)
		return
	}
	other := k.versions[rand.IntN(len(k.versions)-1)]
	if maps.EqualFunc(other.site, k.now.site, bytes.Equal) {
		other = k.versions[len(k.versions)-1]
	}
	k.now = other
	k.restore(other.site)
}

// kill begins a build and kills it, unless it ends before.
func (k *killer) kill() bool {
	k.t.Helper()
	before := manifestOf(k.public)
	cmd := digestBuild(k.t, k.site, k.public)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	began := time.Now()
	if err := cmd.Start(); err != nil {
		k.t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = cmd.Wait(); close(ended) }()
	k.wait(ended, before)
	_ = cmd.Process.Kill()
	<-ended
	if status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || status.Signal() != syscall.SIGKILL {
		if cmd.ProcessState.ExitCode() != 0 {
			k.t.Fatalf("a build that was to be killed fails:\n%s", stderr.String())
		}
		k.took = min(k.took, time.Since(began))
		k.late++
		return false
	}
	k.late = 0
	k.phases[k.phase(before)]++
	return true
}

// wait waits for a moment to kill: any at all, one shortly after something
// changed in the output folder or in the memory's, or the one when the site is
// done and not yet remembered. Those phases are short. Where
// other work keeps this test from its turn until a build has ended, the next is
// not waited for as long.
func (k *killer) wait(ended <-chan struct{}, before string) {
	if k.late > 0 {
		pause(ended, k.took>>k.late)
		return
	}
	switch rand.IntN(4) {
	case 0:
		pause(ended, k.took)
	case 1:
		for range 1 + rand.IntN(3) {
			awaitChange(k.public, ended)
		}
		pause(ended, k.took/20)
	case 2:
		awaitChange(k.memory(), ended)
		pause(ended, k.took/200)
	case 3: // until only the memory's index is missing
		for k.phase(before) != done {
			select {
			case <-ended:
				return
			case <-time.After(20 * time.Microsecond):
			}
		}
	}
}

// memory is the folder that the memory is written to: a change of it does not
// show in the one above.
func (k *killer) memory() string {
	k.t.Helper()
	folders, err := filepath.Glob(filepath.Join(k.site, ".digest", "build-*"))
	if err != nil || len(folders) == 0 {
		k.t.Fatalf("there is no memory: %v", err)
	}
	return folders[0]
}

// pause waits for a random part of a time.
func pause(ended <-chan struct{}, most time.Duration) {
	select {
	case <-ended:
	case <-time.After(rand.N(most)):
	}
}

// awaitChange waits until a name in a folder comes, goes or changes.
func awaitChange(dir string, ended <-chan struct{}) {
	stamp := func() (at time.Time) {
		if info, err := os.Stat(dir); err == nil {
			at = info.ModTime()
		}
		return at
	}
	for before := stamp(); stamp().Equal(before); {
		select {
		case <-ended:
			return
		case <-time.After(20 * time.Microsecond):
		}
	}
}

// manifestOf is the manifest of an output folder, as the output package's
// documentation shows it.
func manifestOf(dir string) string {
	text, _ := os.ReadFile(filepath.Join(dir, ".digest-manifest"))
	return string(text)
}

// phase says how far a killed build had come.
func (k *killer) phase(before string) string {
	manifest := manifestOf(k.public)
	_, err := os.Stat(filepath.Join(k.public, ".digest-stage"))
	switch {
	case manifest == before && err != nil:
		return reading
	case manifest == before:
		return making
	case strings.HasPrefix(manifest, "digest-manifest 1 pending "):
		return publishing
	}
	return done
}
