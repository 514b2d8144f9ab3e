package build

// What is allocated for one of each until a site is brought up to date, in
// bytes, as --memprofile tells of sites with 10,000 stories: see heap.Expect.
const (
	ofFact = 300    // to look at what a build before asked for
	ofKept = 9 << 9 // to know a story again
)
