package build

// What is allocated for one of each until a site is brought up to date, in
// bytes, as --memprofile tells of sites with 10,000 and 100,000 stories: see
// heap.Expect.
const (
	ofFact = 240  // to look at what a build before asked for
	ofKept = 2900 // to know a story again
)
