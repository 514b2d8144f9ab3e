package output

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// benchFiles is a site of 20,000 pages of 8 kB, each in a folder of its own.
const benchFiles = 20_000

func benchPaths() []string {
	paths := make([]string, benchFiles)
	for i := range paths {
		paths[i] = fmt.Sprintf("id/2024/%02d/story-%05d/index.html", i%12+1, i)
	}
	return paths
}

// each calls do for all paths, from two goroutines.
func each(paths []string, do func(path string)) {
	var wg sync.WaitGroup
	half := len(paths) / 2
	for _, part := range [][]string{paths[:half], paths[half:]} {
		wg.Go(func() {
			for _, path := range part {
				do(path)
			}
		})
	}
	wg.Wait()
}

func BenchmarkOSWriteFile(b *testing.B) {
	paths, content := benchPaths(), make([]byte, 8192)
	for b.Loop() {
		b.StopTimer()
		dir := b.TempDir()
		b.StartTimer()
		each(paths, func(path string) {
			name := filepath.Join(dir, path)
			if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
				b.Error(err)
			}
			if err := os.WriteFile(name, content, 0o644); err != nil {
				b.Error(err)
			}
		})
		b.StopTimer()
		_ = os.RemoveAll(dir)
		b.StartTimer()
	}
	perFile(b)
}

func BenchmarkWrite(b *testing.B) {
	paths, content := benchPaths(), make([]byte, 8192)
	for b.Loop() {
		b.StopTimer()
		dir := b.TempDir()
		b.StartTimer()
		benchBuild(b, dir, paths, func(f *Folder, path string) { _, _ = f.Write(path, content) })
		b.StopTimer()
		_ = os.RemoveAll(dir)
		b.StartTimer()
	}
	perFile(b)
}

func BenchmarkWriteUnchanged(b *testing.B) {
	paths, content := benchPaths(), make([]byte, 8192)
	dir := b.TempDir()
	write := func(f *Folder, path string) { _, _ = f.Write(path, content) }
	benchBuild(b, dir, paths, write)
	for b.Loop() {
		benchBuild(b, dir, paths, write)
	}
	perFile(b)
}

func BenchmarkKeep(b *testing.B) {
	paths, content := benchPaths(), make([]byte, 8192)
	dir := b.TempDir()
	benchBuild(b, dir, paths, func(f *Folder, path string) { _, _ = f.Write(path, content) })
	for b.Loop() {
		benchBuild(b, dir, paths, func(f *Folder, path string) {
			if !f.Keeper(false).Keep(path) {
				b.Error("not kept: " + path)
			}
		})
	}
	perFile(b)
}

func benchBuild(b *testing.B, dir string, paths []string, write func(*Folder, string)) {
	f, err := Open(dir, b.TempDir())
	if err == nil {
		err = f.Begin(paths)
	}
	if err != nil {
		b.Fatal(err)
	}
	each(paths, func(path string) { write(f, path) })
	stats, err := f.Finish()
	if err != nil || stats.Files != len(paths) {
		b.Fatal(stats, err)
	}
}

func perFile(b *testing.B) {
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*benchFiles), "µs/file")
}
