//go:build !linux

package watch

// untoldKind knows no file systems here: who has the site on another machine
// asks for polling.
func untoldKind(string) string { return "" }

// reason says in words for the user why events do not work.
func reason(err error) string { return "the system cannot tell of changes: " + err.Error() }
