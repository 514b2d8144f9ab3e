package speech

import (
	"testing"
)

// FuzzFind holds what must be true of every text: offsets lie in it, segments
// have the bytes there and come one after the other.
func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"“Kita mulai,” kata Ketua Panitia Rahmat Hidayat kepada wartawan di Bandung, Selasa. “Itu pilihan yang sulit.”",
		"\"We begin,\" said Jane Doe.\n\n\"It is hard.\"",
		"„Wir beginnen“, sagte Anna Schmidt. »Es ist schwer.«",
		"« L'eau manque, a-t-il dit. Elle manquera, dit Anne d'Ornano, demain ! »", "«Il ponte - ha detto Rossi - costerà».", "—Sí —dijo él—. Voy.",
		"«Начинаем, — сказал он, — сейчас».", "「始めます」と彼は述べた。", "— Да, — сказал глава «Зари» Иван Ким. — Нет.", "İnönü'ye göre “olmaz” dedi.",
		"林田（七〇）は「始めます」「行きます」と述べた。", "他们的部长傑夫·諾特（Jeff）說：“好。”", "وقال الرئيس: «لنبدأ».", "김 대변인은 “가자”며 “좋다”고 말했다.", "मंत्री राम ने कहा, “चलो।”", "”A” “b \" '' ` „", "# ‘Judul’\n\n> “A”",
	} {
		for _, tag := range []string{"id", "en", "de", "ru", "fr", "es", "it", "pt", "nl", "uk", "tr", "ar", "zh", "ja", "ko", "hi", ""} {
			f.Add(text, tag)
		}
	}
	f.Fuzz(func(t *testing.T, text, tag string) {
		for _, q := range Find(text, Options{Lang: tag}) {
			at := 0
			if len(q.Segments) == 0 {
				t.Fatalf("a quote without words in %q", text)
			}
			for _, s := range q.Segments {
				if s.Start < at || s.End < s.Start || s.End > len(text) || text[s.Start:s.End] != s.Text {
					t.Fatalf("segment %d-%d %q of %q", s.Start, s.End, s.Text, text)
				}
				at = s.End
			}
			if q.Confidence < 0 || q.Confidence > 1 || q.SpeakerKind == "unnamed" && q.Speaker != "" {
				t.Fatalf("%+v in %q", q, text)
			}
		}
	})
}
