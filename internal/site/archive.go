package site

import "strconv"

// A list's first page holds its newest entries, from size to 2*size-1 of them;
// the rest stands on archive pages of size entries each, numbered from the
// oldest. So a page of the archive, once full, never changes again, and a new
// story changes the first page alone.

// archives returns how many archive pages a list of total entries has.
func archives(total, size int) int { return max(0, total/size-1) }

// window returns the entries of an archive page, from start to end counted
// from the newest; number 0 is the first page.
func window(total, size, number int) (start, end int) {
	if number == 0 {
		return 0, total - archives(total, size)*size
	}
	return total - number*size, total - (number-1)*size
}

// neighbours returns the numbers of the page with newer entries and of the one
// with older ones; -1 for none.
func neighbours(total, size, number int) (newer, older int) {
	last := archives(total, size)
	switch {
	case number == 0:
		newer, older = -1, last
	case number == last:
		newer, older = 0, number-1
	default:
		newer, older = number+1, number-1
	}
	if older == 0 {
		older = -1
	}
	return newer, older
}

// archivePath is the path of an archive page of a list that lives at place.
func (l *language) archivePath(place string, number int) string {
	if number == 0 {
		return place
	}
	return place + l.word("archive") + "/" + strconv.Itoa(number) + "/"
}

// archiveURL is archivePath as an address, "" for -1.
func (a *asker) archiveURL(l *language, place string, number int) string {
	if number < 0 {
		return ""
	}
	return a.url(l.archivePath(place, number))
}
