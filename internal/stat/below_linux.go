package stat

import (
	"errors"
	"io/fs"
	"os"

	"golang.org/x/sys/unix"
)

// quick says that below works here.
const quick = true

// below looks at a path below a folder. It takes a quarter less time than
// os.Stat: the kernel need not walk to the folder each time, and nothing is
// allocated but the path.
func below(folder *os.File, name string, follow bool) (Info, error) {
	flags := 0
	if !follow {
		flags = unix.AT_SYMLINK_NOFOLLOW
	}
	var s unix.Stat_t
	err := unix.Fstatat(int(folder.Fd()), name, &s, flags)
	for errors.Is(err, unix.EINTR) {
		err = unix.Fstatat(int(folder.Fd()), name, &s, flags)
	}
	if err != nil {
		return Info{}, err
	}
	return Info{typeOf(s.Mode), Stamp{s.Size, s.Mtim.Nano(), s.Ino, s.Ctim.Nano()}}, nil
}

// typeOf is the type in a mode of the system's.
func typeOf(mode uint32) fs.FileMode {
	switch mode & unix.S_IFMT {
	case unix.S_IFREG:
		return 0
	case unix.S_IFDIR:
		return fs.ModeDir
	case unix.S_IFLNK:
		return fs.ModeSymlink
	case unix.S_IFIFO:
		return fs.ModeNamedPipe
	case unix.S_IFSOCK:
		return fs.ModeSocket
	case unix.S_IFBLK:
		return fs.ModeDevice
	case unix.S_IFCHR:
		return fs.ModeDevice | fs.ModeCharDevice
	}
	return fs.ModeIrregular
}
