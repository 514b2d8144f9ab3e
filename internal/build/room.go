package build

// What one of each takes, in bytes, as --memprofile tells of sites with 10,000
// and 100,000 stories.
const (
	// Allocated until a site is brought up to date: see heap.Expect.
	ofFact = 240  // to look at what a build before asked for
	ofKept = 2900 // to know a story again
	// In use when all pages are made, and as much again: see heap.Allow.
	ofMade = 7000
)
