// Peers compares digest with other generators, Hugo and Eleventy: the same
// sample site, converted for each, with templates that print the same parts.
// Each builds as a process of its own into an empty folder, and once more with
// nothing changed; medians are printed and written to bench/RESULTS.md.
//
// A peer gets what its manual recommends and, in case of doubt, what is faster
// for it: one file for each story, with links, summaries, names of people and
// quotes already worked out. What differs is in results.md, with which the
// report begins.
package main
