package site

import (
	"slices"
	"testing"
)

// A list of n entries, numbered from the oldest, is cut into pages again and
// again while it grows: a page of the archive must hold the same entries for
// ever, and every entry must be on exactly one page.
func TestArchiveNeverShifts(t *testing.T) {
	for _, size := range []int{1, 2, 5, 20} {
		archived := map[int][]int{}
		for total := 0; total <= 7*size; total++ {
			seen := map[int]bool{}
			for number := 0; number <= archives(total, size); number++ {
				start, end := window(total, size, number)
				var page []int
				for i := start; i < end; i++ {
					entry := total - 1 - i // i counts from the newest
					if seen[entry] {
						t.Fatalf("size %d, total %d: entry %d is on two pages", size, total, entry)
					}
					seen[entry] = true
					page = append(page, entry)
				}
				if number == 0 {
					if most := 2*size - 1; len(page) > most || total >= size && len(page) < size {
						t.Errorf("size %d, total %d: the first page has %d entries", size, total, len(page))
					}
					continue
				}
				if before, ok := archived[number]; ok && !slices.Equal(before, page) {
					t.Errorf("size %d, total %d: archive %d was %v, is %v", size, total, number, before, page)
				}
				archived[number] = page
			}
			if len(seen) != total {
				t.Errorf("size %d: %d of %d entries are on a page", size, len(seen), total)
			}
		}
	}
}

// From the first page, following "older" must visit every page once, and
// "newer" must lead back.
func TestArchiveNeighbours(t *testing.T) {
	for total := range 60 {
		const size = 5
		var visited []int
		for number := 0; number >= 0; {
			visited = append(visited, number)
			_, older := neighbours(total, size, number)
			if older >= 0 {
				if newer, _ := neighbours(total, size, older); newer != number {
					t.Errorf("total %d: %d is older than %d, whose newer page is %d", total, older, number, newer)
				}
			}
			number = older
		}
		if len(visited) != archives(total, size)+1 {
			t.Errorf("total %d: visited %v of %d archive pages", total, visited, archives(total, size))
		}
	}
}
