package output

import (
	"context"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sync"

	"digest/internal/parallel"
)

// Merge makes a folder hold the whole site of which other folders hold the
// parts. It refuses parts that do not make up one site: nothing is written
// then. Source is the site's folder, as for Open.
func Merge(ctx context.Context, dir, source string, from []string) (Stats, error) {
	parts, err := readParts(from)
	if err != nil {
		return Stats{}, err
	}
	folder, err := Open(dir, source)
	if err != nil {
		return Stats{}, err
	}
	var paths []string
	for _, p := range parts {
		for _, e := range p.files {
			paths = append(paths, e.path)
		}
	}
	if err := folder.Begin(paths); err != nil {
		return Stats{}, err
	}
	defer folder.Abort()
	for _, p := range parts {
		if err := folder.take(ctx, p); err != nil {
			return Stats{}, err
		}
	}
	return folder.Finish()
}

// partFolder is a folder with a part of a site.
type partFolder struct {
	dir string
	*Manifest
}

// readParts reads what the parts say of themselves, and refuses those that are
// not all of one site.
func readParts(from []string) (parts []partFolder, err error) {
	for _, dir := range from {
		m := ReadManifest(dir)
		if m == nil {
			return nil, &Refusal{dir + " is not as a finished build leaves it", "build this part again; copy the folder whole, with its hidden files"}
		}
		if m.part.whole() {
			return nil, &Refusal{dir + " holds a whole site, and no part of one", "parts are built with --shard"}
		}
		parts = append(parts, partFolder{dir, m})
	}
	slices.SortStableFunc(parts, func(a, b partFolder) int { return a.part.Number - b.part.Number })
	for i := 1; i < len(parts); i++ {
		if err := parts[i].besides(parts[i-1]); err != nil {
			return nil, err
		}
	}
	return parts, complete(parts)
}

// besides reports what keeps a part from being of one site with another.
func (p partFolder) besides(other partFolder) error {
	const again = "build all parts again, of one state of the sources and with one --now"
	what := ""
	switch {
	case p.part.Of != other.part.Of:
		return &Refusal{fmt.Sprintf("%s is part %s, and %s is part %s", other.dir, other.part, p.dir, p.part), "merge parts of one number"}
	case p.part.Number == other.part.Number:
		return &Refusal{fmt.Sprintf("%s and %s are both part %s", other.dir, p.dir, p.part), "name each part once"}
	case p.part.Program != other.part.Program:
		what = "by different programs"
	case p.part.Options != other.part.Options:
		what = "with different options, or for different moments"
	case p.part.Sources != other.part.Sources:
		what = "from different sources"
	default:
		return nil
	}
	return &Refusal{fmt.Sprintf("%s and %s were made %s", other.dir, p.dir, what), again}
}

// complete refuses parts of which one is missing.
func complete(parts []partFolder) error {
	if len(parts) == 0 {
		return &Refusal{"there is no part to merge", "name the folders that digest build --shard wrote"}
	}
	of := parts[0].part.Of
	for number := 1; number <= of; number++ {
		if number > len(parts) || parts[number-1].part.Number != number {
			return &Refusal{fmt.Sprintf("part %d/%d is missing", number, of), fmt.Sprintf("digest build --shard %d/%d makes it", number, of)}
		}
	}
	return nil
}

// take copies all files of a part.
func (f *Folder) take(ctx context.Context, p partFolder) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var once sync.Once
	parallel.Each(ctx, len(p.files), func(i int) {
		if err := f.takeFile(p, p.files[i]); err != nil {
			once.Do(func() { cancel(err) })
		}
	})
	return context.Cause(ctx)
}

// takeFile copies a file of a part, unless it is there from a merge before.
func (f *Folder) takeFile(p partFolder, e entry) error {
	if old, there := f.build.old.find(e.path, 0); there && old == e && f.Keeper(false).Keep(e.path) {
		return nil
	}
	name := filepath.Join(p.dir, filepath.FromSlash(e.path))
	changed := &Refusal{name + " is not as it was built", "build this part again, or copy it again"}
	if info, err := os.Lstat(name); err != nil || !info.Mode().IsRegular() || info.Size() != e.size {
		return changed
	}
	c := &stream{open: func() (io.ReadCloser, error) { return os.Open(name) }, length: e.size}
	if _, err := f.put(e.path, c, !isPage(e.path)); err != nil {
		return err
	}
	if c.entry(e.path) != e {
		return changed
	}
	return nil
}

// isPage reports whether a file leads to others, so that it comes after them.
func isPage(name string) bool {
	return slices.Contains([]string{".html", ".xml", ".json", ".txt"}, path.Ext(name))
}
