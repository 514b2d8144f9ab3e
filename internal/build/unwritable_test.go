//go:build unix

package build_test

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// nobody is a user without rights.
const nobody = 65534

// buildAsNobody is a build by a user whom permissions bind, and who has all of
// the site.
func (n *newsroom) buildAsNobody() *exec.Cmd {
	n.t.Helper()
	cmd := digestBuild(n.t, n.site, n.public)
	if os.Getuid() != 0 {
		return cmd
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	give := func(name string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(name, nobody, nobody)
	}
	if err := filepath.WalkDir(n.site, give); err != nil {
		n.t.Fatal(err)
	}
	// The folder of all temporary folders of a test is its owner's alone.
	if err := os.Chmod(filepath.Dir(n.site), 0o755); err != nil {
		n.t.Fatal(err)
	}
	return cmd
}

// chmod sets the rights of a file or folder of the site until the returned
// function gives them back.
func (n *newsroom) chmod(name string, mode fs.FileMode) (back func()) {
	n.t.Helper()
	name = filepath.Join(n.site, name)
	info, err := os.Stat(name)
	if err == nil {
		err = os.Chmod(name, mode)
	}
	if err != nil {
		n.t.Fatal(err)
	}
	back = func() { _ = os.Chmod(name, info.Mode()) }
	n.t.Cleanup(back) // else nothing could remove the site
	return back
}

// TestUnwritable builds where something may not be written or read: a message
// names it, nothing is lost, and the next build with all rights is as any.
func TestUnwritable(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 4)
	n.write("templates/strings/id.toml", "skip = \"Lompat\"\n")
	n.write("content/pages/tentang.id.md", "+++\ntitle = \"Tentang\"\n+++\n")
	n.build()
	n.strangers()
	before, now := n.twoVersions()
	for _, test := range []struct {
		name    string // of what may not be used
		mode    fs.FileMode
		message string // where SITE is the site's folder; "" when the build succeeds
	}{
		{"public", 0o555, "cannot write SITE/public/"},
		{"public", 0, "cannot read SITE/public: permission denied"},
		{"public/index.html", 0, ""}, // replaced, not written to
		{"public/id/catatan.txt", 0, ""},
		{"public/id/2024/05/s1", 0, "cannot write SITE/public/id/2024/05/s1/index.html: permission denied"},
		{"public/.digest-manifest", 0, "cannot read SITE/public/.digest-manifest: permission denied"},
		{".digest", 0o555, ""},
		{".digest", 0, ""},
		{".", 0o555, ""}, // public and .digest are there
		{"config.toml", 0, "cannot read SITE/config.toml: "},
		{"content/stories/s3", 0, "content/stories/s3: error: the folder cannot be read: permission denied"},
		{"content/pages", 0, "content/pages: error: the folder cannot be read: permission denied"},
		{"content/registers", 0, "content/registers/topics.toml: error: the file cannot be read: permission denied"},
		{"templates/strings", 0, "templates/strings: error: "},
		{"content/stories/s3/id.md", 0, "content/stories/s3/id.md: error: the file cannot be read: permission denied"},
	} {
		n.restore(now.site)
		sites := []map[string][]byte{before.made, now.made}
		n.tryWithout(test.name, test.mode, strings.ReplaceAll(test.message, "SITE", n.site), sites)
		before, now = now, before
	}
}

// TestUnmakable builds where the output folder cannot be made.
func TestUnmakable(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 1)
	n.chmod(".", 0o555)
	mustComplain(t, n.buildAsNobody(), "cannot make "+n.public+": permission denied")
}

// tryWithout builds once without the right to something, and once with it. The
// folder goes from the first of two sites to the second.
func (n *newsroom) tryWithout(name string, mode fs.FileMode, message string, sites []map[string][]byte) {
	n.t.Helper()
	cmd, back := n.buildAsNobody(), n.chmod(name, mode)
	if message == "" {
		mustEndWell(n.t, cmd)
	} else {
		mustComplain(n.t, cmd, message)
	}
	back()
	if message != "" {
		n.mustHoldEither(sites, fmt.Sprintf("with %s %v", name, mode))
		n.build()
	}
	n.mustHold(sites[1], fmt.Sprintf("after %s was %v", name, mode))
}

func (n *newsroom) build() { n.t.Helper(); mustEndWell(n.t, n.buildAsNobody()) }
