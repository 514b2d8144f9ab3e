package speech

import (
	"strings"
	"testing"
)

// TestLinear reads hostile texts of two sizes: eight times the text may take
// little more than eight times the work.
func TestLinear(t *testing.T) {
	const size = 8_000
	for _, part := range []string{
		`"`, "“a ", "”A” ", "'a ", "Kata Rahmat ", "kata ", "A. ", "“A,” kata ", "“A.”\n\n", "Rahmat Hidayat, ", "— ", "«", "(", "[x](", "“A “B ‘C ", "said he, ", "von der ",
		"« a, dit-il, ", "«a, ", "—a —dijo ", "- ha detto Rossi - ", "l'", "d'un ", "-t-il", "le ministre de la ", "“a\n\n", "„A“, so ", "der, die ",
		"«А, — сказал он, — ", "— А, — ", "сказал ", "глава «А» ", "в понедельник ", "Bakan ", "'ya göre ", "”“ dedi ", "说", "他说，", "“啊，”", "総", "は", "「あ」と", "「あ」とし、", "の首相", "阿·",
		"قال ", "و", "رئيس ", "\"أ\"، ", "“가”며 ", "대통령은 ", "김", "ने कहा ", "के प्रवक्ता ", "（", "（あ）",
	} {
		for _, tag := range []string{"id", "en", "de", "ru", "fr", "es", "it", "pt", "nl", "uk", "tr", "ar", "zh", "ja", "ko", "hi"} {
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
