package watch

import (
	"errors"

	"golang.org/x/sys/unix"
)

// untoldKinds are file systems on which a change made elsewhere, by another
// machine or by the system around this one, raises no event here. The numbers
// are those of statfs(2) and linux/magic.h; which of them are such is from GNU
// coreutils, src/stat.c ("remote"), by which tail -f decides whether to poll.
// Overlays, which containers have, are left out: what is changed through them
// is told.
var untoldKinds = map[uint32]string{
	unix.NFS_SUPER_MAGIC:   "NFS",
	unix.SMB_SUPER_MAGIC:   "an SMB share",
	unix.SMB2_SUPER_MAGIC:  "an SMB share",
	unix.CIFS_SUPER_MAGIC:  "an SMB share",
	unix.V9FS_MAGIC:        "9P (a folder of Windows in WSL, or of a virtual machine's host)",
	unix.FUSE_SUPER_MAGIC:  "FUSE",
	unix.AFS_SUPER_MAGIC:   "AFS",
	unix.AFS_FS_MAGIC:      "AFS",
	unix.CEPH_SUPER_MAGIC:  "Ceph",
	unix.CODA_SUPER_MAGIC:  "Coda",
	unix.NCP_SUPER_MAGIC:   "NCP",
	unix.OCFS2_SUPER_MAGIC: "OCFS2",
	0x786f4256:             "a folder shared by VirtualBox",
	0xbacbacbc:             "a folder shared by VMware",
	0x7c7c6673:             "a folder shared by Parallels",
	0x01161970:             "GFS2",
	0x013111a8:             "IBRIX",
	0x0bd00bd0:             "Lustre",
	0x19830326:             "BeeGFS",
	0x47504653:             "GPFS",
	0x61636673:             "ACFS",
	0xaad7aaea:             "PanFS",
	0xbeefdead:             "SNFS",
}

// untoldKind names the file system of a path, if events do not work there. It
// is "" when they do, and when there is nothing at the path.
func untoldKind(at string) string {
	var s unix.Statfs_t
	if err := unix.Statfs(at, &s); err != nil {
		return ""
	}
	return untoldKinds[uint32(s.Type)]
}

// reason says in words for the user why events do not work.
func reason(err error) string {
	switch {
	case errors.Is(err, unix.ENOSPC):
		return "the system has no more watches for folders (sysctl fs.inotify.max_user_watches says how many)"
	case errors.Is(err, unix.EMFILE):
		return "too many files are open, or too many programs watch folders (ulimit -n and sysctl fs.inotify.max_user_instances say how many)"
	}
	return "the system cannot tell of changes: " + err.Error()
}
