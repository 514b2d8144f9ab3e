package speech

import (
	"testing"
	"time"
)

// story is a wire story in short: the role stands one paragraph before the
// quote, the quote goes on in a paragraph by itself, a heading repeats its
// words in marks, and those who are not named stay so.
const story = `Menteri Pertahanan Norwegia Bjorn Halvorsen mendesak sekutunya untuk menambah pasokan, yang ia sebut mendesak.

'Keputusan Sulit'

“Keputusan semacam itu hanya dapat diambil oleh pemerintah mereka sendiri,” kata Halvorsen kepada wartawan di Bergen, Selasa, menjelang pertemuan para menteri.

“Kami tidak iri kepada mereka.”

Seorang pejabat Swedia mengatakan bahwa pasokan akan dikirim bulan depan. Pejabat tersebut menambahkan, kapal pertama sudah siap.
`

func TestStory(t *testing.T) {
	quotes := Find(story, Options{Lang: "id", Dateline: time.Date(2024, 5, 31, 0, 0, 0, 0, time.UTC)})
	var direct, reported []Quote
	for _, q := range quotes {
		if q.Kind == "indirect" {
			reported = append(reported, q)
		} else {
			direct = append(direct, q)
		}
	}
	if len(direct) != 1 {
		t.Fatalf("%d quotes in marks, want 1: %+v", len(direct), direct)
	}
	q := direct[0]
	for _, c := range []struct{ what, got, want string }{
		{"kind", q.Kind, "direct"},
		{"speaker", q.Speaker, "Bjorn Halvorsen"},
		{"as printed", q.SpeakerAsPrinted, "Halvorsen"},
		{"speaker kind", q.SpeakerKind, "named"},
		{"role", q.Role, "Menteri Pertahanan Norwegia"},
		{"to", q.To, "wartawan"},
		{"place", q.Place, "Bergen"},
		{"when", q.When, "Selasa"},
		{"event", q.Event, "menjelang pertemuan para menteri"},
		{"date", q.Date.Format(time.DateOnly), "2024-05-28"},
		{"cue", q.Cue, "kata"},
		{"rule", q.Rule, "cue-speaker"},
	} {
		if c.got != c.want {
			t.Errorf("%s is %q, want %q", c.what, c.got, c.want)
		}
	}
	if len(q.Segments) != 2 || q.Segments[1].Text != "Kami tidak iri kepada mereka." {
		t.Errorf("segments %+v, want the floating quote as the second", q.Segments)
	}
	if q.Confidence < 0.9 {
		t.Errorf("confidence %.2f is too low to publish", q.Confidence)
	}
	if len(reported) != 2 {
		t.Fatalf("%d indirect, want 2: %+v", len(reported), reported)
	}
	for i, r := range reported {
		if r.SpeakerKind != "unnamed" || r.Speaker != "" || r.Count != 1 {
			t.Errorf("indirect %d: kind %q speaker %q count %d, want one who is not named", i, r.SpeakerKind, r.Speaker, r.Count)
		}
	}
}
