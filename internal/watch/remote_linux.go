package watch

import (
	"errors"

	"golang.org/x/sys/unix"
)

// remotes are file systems whose files others change: the system tells of no
// such change. The numbers are those of statfs(2) and linux/magic.h; DrvFs, where
// WSL has the files of Windows, is 9P.
var remotes = map[int64]string{
	0x6969:     "a network folder (NFS)",
	0x517b:     "a network folder (SMB)",
	0xfe534d42: "a network folder (SMB)",
	0xff534d42: "a network folder (CIFS)",
	0x01021997: "a shared folder (9P, as of WSL)",
	0x65735546: "a mounted folder (FUSE)",
	0x786f4256: "a shared folder (VirtualBox)",
	0xbacbacbc: "a shared folder (VMware)",
	0x5346414f: "a network folder (AFS)",
	0x00c36400: "a network folder (Ceph)",
}

// remote says on what kind of file system without events a folder is; "" where
// events come.
func remote(dir string) string {
	var s unix.Statfs_t
	if unix.Statfs(dir, &s) != nil {
		return ""
	}
	return remotes[int64(uint32(s.Type))]
}

// tooMany reports whether the system refuses because there are too many watches
// or open files.
func tooMany(err error) bool {
	return errors.Is(err, unix.ENOSPC) || errors.Is(err, unix.EMFILE) || errors.Is(err, unix.ENFILE)
}
