package bench

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"runtime/metrics"
	"testing"
	"time"

	"digest"
	"digest/bench/internal/bareloop"
	"digest/bench/internal/sample"
	"digest/internal/build"
)

// sizes are how many stories the benchmarks build.
var sizes = []int{100, 1000, 10000}

// BenchmarkBuild makes the whole site into an empty folder.
func BenchmarkBuild(b *testing.B) {
	benchmark(b, func(source, output string) (int, error) {
		result, err := run(source, output)
		return result.Articles, err
	})
}

// BenchmarkBare makes the articles' pages with the bare loop.
func BenchmarkBare(b *testing.B) {
	benchmark(b, func(source, output string) (int, error) {
		stats, err := bareloop.Run(bareloop.Options{Source: source, Output: output})
		return stats.Articles, err
	})
}

// benchmark measures work, which returns how many articles it made.
func benchmark(b *testing.B, work func(source, output string) (int, error)) {
	for _, stories := range sizes {
		b.Run(fmt.Sprint(stories), func(b *testing.B) {
			if testing.Short() && stories > 1000 {
				b.Skip("a large site")
			}
			source := site(b, b.TempDir(), stories, 1)
			articles := 0
			peak := watchMemory()
			for b.Loop() {
				n, err := into(b, source, work)
				if err != nil {
					b.Fatal(err)
				}
				articles += n
			}
			b.ReportMetric(float64(articles)/b.Elapsed().Seconds(), "articles/s")
			b.ReportMetric(peak(), "MB-peak")
		})
	}
}

// into gives work an empty folder; what it leaves is removed off the clock.
func into(b *testing.B, source string, work func(source, output string) (int, error)) (int, error) {
	output := filepath.Join(source, "public")
	n, err := work(source, output)
	b.StopTimer()
	defer b.StartTimer()
	if err == nil {
		err = os.RemoveAll(output)
	}
	return n, err
}

// watchMemory looks at the memory in use a hundred times a second; the
// function it returns ends that and returns the most, in MB.
func watchMemory() (peak func() float64) {
	stop, most := make(chan bool), make(chan uint64)
	go func() {
		samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
		var top uint64
		for tick := time.NewTicker(10 * time.Millisecond); ; {
			select {
			case <-tick.C:
				metrics.Read(samples)
				top = max(top, samples[0].Value.Uint64()-samples[1].Value.Uint64())
			case <-stop:
				tick.Stop()
				most <- top
				return
			}
		}
	}()
	return func() float64 {
		close(stop)
		return float64(<-most) / (1 << 20)
	}
}

func run(source, output string) (*build.Result, error) {
	return build.Run(context.Background(), build.Options{
		Source: source, Output: output, Theme: digest.Theme,
		Now: time.Date(2026, time.January, 2, 0, 0, 0, 0, time.UTC),
	})
}

// site makes a sample site in a folder.
func site(t testing.TB, dir string, stories int, seed uint64) string {
	t.Helper()
	if err := sample.Write(dir, sample.Options{Stories: stories, Seed: seed, Languages: []string{"id", "en"}}); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestSample builds a sample site: nothing may be found wrong with it, and
// the bare loop must make a page for each article that digest does.
func TestSample(t *testing.T) {
	source := site(t, t.TempDir(), 200, 1)
	result, err := run(source, filepath.Join(t.TempDir(), "public"))
	if err != nil {
		t.Fatal(err)
	}
	for _, finding := range result.Findings {
		t.Errorf("unexpected finding: %v", finding)
	}
	if result.Articles < 200 {
		t.Errorf("got %d articles, want at least one for each of 200 stories", result.Articles)
	}
	stats, err := bareloop.Run(bareloop.Options{Source: source, Output: t.TempDir(), ListPages: 3})
	if err != nil {
		t.Fatal(err)
	}
	if stats.Articles != result.Articles || stats.Pages != result.Articles+3 {
		t.Errorf("the bare loop made %+v, want %d articles and 3 pages more", stats, result.Articles)
	}
}

// TestNext publishes one story more: nothing may be found wrong with it, and
// it stands first on the home page.
func TestNext(t *testing.T) {
	source, output := site(t, t.TempDir(), 200, 1), filepath.Join(t.TempDir(), "public")
	next := t.TempDir()
	o := sample.Options{Stories: 200, Seed: 1, Languages: []string{"id", "en"}}
	if err := sample.WriteNext(next, o); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(source, os.DirFS(next)); err != nil { // fails if a file is there already
		t.Fatal(err)
	}
	result, err := run(source, output)
	if err != nil || len(result.Findings) > 0 {
		t.Fatalf("got %v and findings %v", err, result.Findings)
	}
	home, err := os.ReadFile(filepath.Join(output, "id", "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	if first := regexp.MustCompile(`<h2><a href="[^"]*"`).Find(home); !bytes.HasSuffix(first, []byte(`-200/"`)) {
		t.Errorf("the first story of the home page is %s, want number 200", first)
	}
}

// TestSampleSeed: the same seed gives the same bytes, another gives others.
func TestSampleSeed(t *testing.T) {
	one, again, other := files(t, 1), files(t, 1), files(t, 2)
	if !maps.Equal(one, again) {
		t.Error("the same seed gave two different sites")
	}
	if maps.Equal(one, other) {
		t.Error("two seeds gave the same site")
	}
}

// files are a small site's, by path.
func files(t *testing.T, seed uint64) map[string]string {
	dir := site(t, t.TempDir(), 50, seed)
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, path))
		all[path] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
