package watch

import "strings"

// litterNames are files and folders that are no part of any site.
var litterNames = map[string]bool{
	".git":          true,
	".digest":       true, // what a build remembers
	"node_modules":  true,
	"4913":          true, // vim tries whether it can write here
	"___jb_tmp___":  true, // JetBrains, old
	".DS_Store":     true, // macOS Finder
	"Thumbs.db":     true, // Windows Explorer
	"desktop.ini":   true, // Windows Explorer
	".directory":    true, // KDE Dolphin
	".localized":    true, // macOS
	".Trashes":      true, // macOS
	"lost+found":    true, // ext4
	".hg":           true,
	".svn":          true,
	".sync.ffs_db":  true, // FreeFileSync
	".dropbox":      true,
	".dropbox.attr": true,
}

// litterAffixes are how the names of files begin and end that editors and
// other programs make for a moment.
var litterAffixes = []struct{ begin, end string }{
	{"", "~"},               // backups: vim, Emacs, gedit, Kate
	{".", ".swp"},           // vim
	{".", ".swo"},           // vim, the second
	{".", ".swx"},           // vim tries what the file system can
	{".", ".swpx"},          // vim, likewise
	{".#", ""},              // Emacs: locks
	{"#", "#"},              // Emacs: saved by itself
	{"", ".tmp"},            // many: written first, then renamed
	{"", "___jb_tmp___"},    // JetBrains
	{"", "___jb_old___"},    // JetBrains
	{".goutputstream-", ""}, // GLib: gedit, file managers
	{".~lock.", "#"},        // LibreOffice
	{"~$", ""},              // Microsoft Office
	{".kate-swp", ""},       // Kate, old
	{".", ".kate-swp"},      // Kate
	{"", ".crdownload"},     // Chromium: half loaded
	{"", ".part"},           // Firefox, rsync: half loaded
	{"", ".partial"},        // half loaded
	{".syncthing.", ".tmp"}, // Syncthing
	{"._", ""},              // macOS on other file systems
	{".nfs", ""},            // NFS: removed while open
	{".fuse_hidden", ""},    // FUSE: removed while open
}

// litter reports whether a file or folder of this name, without its folder, is
// passed over. A rename from such a name to another is a change of the other.
func litter(base string) bool {
	if litterNames[base] {
		return true
	}
	for _, a := range litterAffixes {
		if len(base) >= len(a.begin)+len(a.end) && strings.HasPrefix(base, a.begin) && strings.HasSuffix(base, a.end) {
			return true
		}
	}
	return false
}
