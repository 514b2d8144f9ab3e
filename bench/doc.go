// Package bench measures how long digest takes and how much memory, on sites
// of sample news. README.md says how to run it.
package bench
