package build

import (
	"io/fs"
	"time"
)

// stamp is what can be known of a file or folder without reading it. Times are
// nanoseconds since 1970.
type stamp struct {
	Size    int64
	Written int64
	Number  uint64
	Changed int64
}

func stampOf(info fs.FileInfo) stamp {
	s := stamp{Size: info.Size(), Written: info.ModTime().UnixNano()}
	s.Number, s.Changed = systemStamp(info)
	return s
}

// young is how long before it was read a file must have last changed for an
// equal stamp to be proof: the clocks of file systems are coarse, and a change
// right after reading may leave the same stamp.
const young = 2 * time.Second

// trusted reports whether an equal stamp proves that nothing changed since the
// moment at which it was taken.
func (s stamp) trusted(taken time.Time) bool {
	latest := taken.Add(-young).UnixNano()
	return s.Written < latest && s.Changed < latest
}
