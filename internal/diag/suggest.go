package diag

import "fmt"

// Suggest returns the candidate that a writer most likely meant by name, or
// "" when none is near: at most one typing error for every three letters, two
// at least. Typing errors are those of Damerau and Levenshtein.
func Suggest(name string, candidates []string) string {
	best, bestDistance := "", max(2, len([]rune(name))/3)+1
	for _, c := range candidates {
		if d := len([]rune(c)) - len([]rune(name)); max(d, -d) >= bestDistance {
			continue // at least as many errors as letters too many
		}
		if d := distance([]rune(name), []rune(c)); d < bestDistance && d < len([]rune(c)) {
			best, bestDistance = c, d
		}
	}
	return best
}

// DidYouMean returns the hint for a name that is none of the candidates, or
// otherwise when nothing is near.
func DidYouMean(name string, candidates []string, otherwise string) string {
	if s := Suggest(name, candidates); s != "" {
		return fmt.Sprintf("did you mean %q?", s)
	}
	return otherwise
}

// distance is the optimal string alignment distance: insertions, deletions,
// substitutions and swaps of neighbours.
func distance(a, b []rune) int {
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range above {
		above[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}
