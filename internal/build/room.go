package build

// What one of each takes, in bytes, as --memprofile tells of sites with 10,000
// and 100,000 stories.
const (
	// Allocated until a site is brought up to date, but for a tenth: what is got
	// for nothing costs as much as what is used. See heap.Expect.
	ofFact = 200  // to look at what a build before asked for
	ofKept = 2200 // to know a story again
	// In use when all pages are made, and as much again: see heap.Allow.
	ofMade = 7700
)
