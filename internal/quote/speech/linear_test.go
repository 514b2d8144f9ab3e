package speech

import (
	"strings"
	"testing"
)

// TestLinear reads hostile texts of two sizes: eight times the text may take
// little more than eight times the work.
func TestLinear(t *testing.T) {
	const size = 20_000
	for _, part := range []string{
		`"`, "“a ", "”A” ", "'a ", "Kata Rahmat ", "kata ", "A. ", "“A,” kata ", "“A.”\n\n", "Rahmat Hidayat, ", "— ", "«", "(", "[x](", "“A “B ‘C ", "said he, ", "von der ",
		"« a, dit-il, ", "«a, ", "—a —dijo ", "- ha detto Rossi - ", "l'", "d'un ", "-t-il", "le ministre de la ", "“a\n\n", "„A“, so ", "der, die ",
	} {
		for _, tag := range []string{"id", "en", "de", "ru", "fr", "es", "it", "pt", "nl"} {
			_, small := find(strings.Repeat(part, size/len(part)), Options{Lang: tag})
			_, large := find(strings.Repeat(part, 8*size/len(part)), Options{Lang: tag})
			if small == 0 && large == 0 {
				continue
			}
			if large > 10*max(small, size/8) {
				t.Errorf("%q in %s: %d steps, %d for eight times the text", part, tag, small, large)
			}
		}
	}
}
