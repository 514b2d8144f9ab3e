package build

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"digest"
)

var (
	propertySeed  = flag.Uint64("seed", 1, "seed of the property test's edits")
	propertyEdits = flag.Int("edits", 60, "how many edits the property test makes")
)

// TestProperty makes random edits to a random site and builds it after each:
// once with the memory of the build before, once cold. Both must give the same
// bytes, the same findings and the same outcome, always. A failure is cut down
// to the edits that it takes.
func TestProperty(t *testing.T) {
	random := rand.New(rand.NewPCG(*propertySeed, 0))
	steps := make([]step, *propertyEdits)
	for i := range steps {
		steps[i] = step{edits[random.IntN(len(edits))], random.Uint64()}
	}
	failure, counts := play(t.TempDir(), steps)
	if failure == "" {
		t.Logf("%d builds: %d recalled, %d made, %d refused; of %d pages %d kept",
			len(steps), counts.recalled, counts.made, counts.refused, counts.pages, counts.kept)
		if counts.recalled < len(steps)/30 || counts.made < len(steps)/3 || counts.kept < counts.pages/3 {
			t.Error("the edits do not try what they should")
		}
		return
	}
	for i := len(steps) - 1; i >= 0; i-- {
		fewer := slices.Delete(slices.Clone(steps), i, i+1)
		if again, _ := play(t.TempDir(), fewer); again != "" {
			steps, failure = fewer, again
		}
	}
	var names []string
	for _, s := range steps {
		names = append(names, s.name)
	}
	t.Fatalf("seed %d: after %s:\n%s", *propertySeed, strings.Join(names, ", "), failure)
}

// step is an edit and the numbers it draws.
type step struct {
	edit
	seed uint64
}

// edit changes something about a site or its build.
type edit struct {
	name  string
	apply func(*playground)
}

// playground is a site that is being edited.
type playground struct {
	*rand.Rand
	dir     string
	options Options
	counts  counts
	refused bool // the last builds were
}

// counts are what became of the warm builds, and of the pages of those that
// were made.
type counts struct{ recalled, made, refused, pages, kept int }

// play makes a site and applies the steps; it returns how the first pair of
// builds differed, or "".
func play(dir string, steps []step) (failure string, outcome counts) {
	p := &playground{dir: filepath.Join(dir, "site"), Rand: rand.New(rand.NewPCG(7, 7))}
	p.options = Options{Source: p.dir, Theme: digest.Theme, Now: time.Date(2024, 6, 1, 12, 0, 0, 0, time.UTC)}
	p.make()
	for i, s := range steps {
		p.Rand = rand.New(rand.NewPCG(s.seed, 0))
		if p.IntN(2) == 0 {
			p.mend()
		}
		s.apply(p)
		if difference := p.compare(dir); difference != "" {
			return fmt.Sprintf("step %d: %s", i+1, difference), p.counts
		}
	}
	return "", p.counts
}

// compare builds warm and cold and says how they differ. Half of the builds
// trust stamps as if all files were old: then only a change of the stamp can
// show that a file changed.
func (p *playground) compare(dir string) string {
	time.Sleep(12 * time.Millisecond) // over a tick of any file system's clock
	warm, cold := p.options, p.options
	warm.Output, cold.Output = filepath.Join(dir, "warm"), filepath.Join(dir, "cold")
	warm.Began = time.Now()
	if p.IntN(2) == 0 {
		warm.Began = warm.Began.Add(time.Hour)
	}
	if err := os.RemoveAll(cold.Output); err != nil {
		return err.Error()
	}
	a, errA := Run(noCancel, warm)
	b, errB := Run(noCancel, cold)
	switch {
	case fmt.Sprint(errA) != fmt.Sprint(errB):
		return fmt.Sprintf("warm ends with %v, cold with %v", errA, errB)
	case fmt.Sprint(a.Findings) != fmt.Sprint(b.Findings):
		return fmt.Sprintf("warm finds %v, cold %v", a.Findings, b.Findings)
	case a.Failed() || errA != nil:
		p.counts.refused++
		p.refused = true
		return ""
	case a.Pages != b.Pages || a.Articles != b.Articles || a.Output.Files != b.Output.Files || a.Output.Written+a.Output.Unchanged != a.Output.Files:
		return fmt.Sprintf("warm counts %+v, cold %+v", a, b)
	}
	if a.Recalled {
		p.counts.recalled++
	} else {
		p.counts.made++
		p.counts.pages += a.Pages
		p.counts.kept += a.Kept
	}
	p.refused = false
	p.keep()
	return difference(warm.Output, cold.Output)
}

// difference names the first file in which two folders differ.
func difference(a, b string) string {
	left, right := contents(a), contents(b)
	for name, text := range left {
		if other, ok := right[name]; !ok {
			return "only warm has " + name
		} else if !bytes.Equal(text, other) {
			return name + " differs"
		}
	}
	for name := range right {
		if _, ok := left[name]; !ok {
			return "only cold has " + name
		}
	}
	return ""
}

func contents(dir string) map[string][]byte {
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".digest") {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		files[rel], err = os.ReadFile(name)
		return err
	})
	if err != nil {
		panic(err)
	}
	return files
}
