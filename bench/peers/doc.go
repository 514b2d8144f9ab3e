// Peers compares digest with other generators, Hugo and Eleventy, and with the
// bare loop: the same sample site, converted for each, with templates that
// print the same parts. Each builds as a process of its own into an empty
// folder, then with nothing changed, with an article edited and with a story
// published; medians, and whether our goals are reached, are printed and
// written to bench/RESULTS.md.
//
// A peer gets what its manual recommends and, in case of doubt, what is faster
// for it: one file for each story, with links, summaries, names of people and
// quotes already worked out. What differs is in results.md, with which the
// report begins.
//
// Samples are written and converted one story at a time: on Linux, a program's
// peak memory is at least what the process that starts it ever held.
package main
