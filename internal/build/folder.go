package build

import (
	"errors"
	"io/fs"
	"os"
)

// siteFolder is the folder of a site, to be read: an fs.FS of which no link
// leads out. It is safe for concurrent use.
type siteFolder struct {
	root   *os.Root
	whole  fs.FS // root, as an FS
	folder *os.File
}

func openSite(name string) (*siteFolder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	folder, err := root.Open(".")
	if err != nil {
		return nil, errors.Join(err, root.Close())
	}
	return &siteFolder{root, root.FS(), folder}, nil
}

func (s *siteFolder) close() error { return errors.Join(s.folder.Close(), s.root.Close()) }

// Open implements fs.FS. What cannot be opened in one call is left to os.Root,
// which knows why.
func (s *siteFolder) Open(name string) (fs.File, error) {
	if file, err := beneath(s.folder, name); err == nil {
		return file, nil
	}
	return s.whole.Open(name)
}

// Stat implements fs.StatFS.
func (s *siteFolder) Stat(name string) (fs.FileInfo, error) { return fs.Stat(s.whole, name) }
