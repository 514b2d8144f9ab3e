package build

import (
	"time"

	"digest/internal/stat"
)

// young is how long before it was read a file must have last changed for an
// equal stamp to be proof: the clocks of file systems are coarse, and a change
// right after reading may leave the same stamp.
const young = 2 * time.Second

// trusted reports whether an equal stamp proves that nothing changed since the
// moment at which it was taken.
func trusted(s stat.Stamp, taken time.Time) bool {
	latest := taken.Add(-young).UnixNano()
	return s.Written < latest && s.Changed < latest
}
