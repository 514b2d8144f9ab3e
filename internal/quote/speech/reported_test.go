package speech

import (
	"testing"
	"time"
)

// TestReported holds that reported speech is found in scripts whose letters
// tell neither names nor the beginning of a clause, and only where the sentence
// shows that it is.
func TestReported(t *testing.T) {
	for _, tt := range []struct {
		lang, text, speaker, said string // said is empty where nothing is reported
	}{
		{"zh", "水利部发言人周明远4日表示，工程将在冬季前完成。", "周明远", "工程将在冬季前完成。"},
		{"ar", "وقال سامي الحداد إن السد لا يحتاج إلى إصلاح كبير.", "سامي الحداد", "السد لا يحتاج إلى إصلاح كبير"},
		{"ar", "وأخبر سامي الحداد هيوستن بأنه سينزل غدا.", "", ""},
		{"ja", "青木健一報道官は工事は冬までに終わると述べた。", "青木健一", "工事は冬までに終わる"},
		{"ja", "青木健一報道官は二時間にわたって語った。", "", ""},
		{"ja", "青木健一報道官は工事は冬までに終わるとは述べていない。", "", ""},
		{"ko", "김민수 대변인은 공사가 겨울 전에 끝난다고 말했다.", "김민수", "공사가 겨울 전에 끝난다고"},
		{"ko", "김민수 대변인은 두 시간 동안 말했다.", "", ""},
		{"hi", "जल मंत्री सुनील वर्मा ने कहा कि काम सर्दियों से पहले पूरा होगा।", "सुनील वर्मा", "काम सर्दियों से पहले पूरा होगा।"},
	} {
		var speaker, said string
		for _, q := range Find(tt.text, Options{Lang: tt.lang, Dateline: time.Date(2024, 6, 5, 0, 0, 0, 0, time.UTC)}) {
			if q.Kind == "indirect" {
				speaker, said = q.Speaker, q.Segments[0].Text
			}
		}
		if speaker != tt.speaker || said != tt.said {
			t.Errorf("%s: got %q by %q, want %q by %q", tt.text, said, speaker, tt.said, tt.speaker)
		}
	}
}

// TestSignedElsewhere reads what stands in signatures where letters do not tell
// names.
func TestSignedElsewhere(t *testing.T) {
	for _, tt := range []struct{ lang, quote, signature, role, to, place, day string }{
		{"ar", "«هذه خطوة صغيرة لإنسان.»", "نيل أرمسترونغ، قائد أبولو 11، إلى هيوستن من سطح القمر، مساء الأحد", "قائد أبولو 11", "هيوستن", "سطح القمر", "2024-06-02"},
		{"ja", "「これは小さな一歩である。」", "ニール・アームストロング、アポロ11号船長、月面からヒューストンに、日曜夜", "アポロ11号船長", "ヒューストン", "", "2024-06-02"},
		{"ja", "「これは小さな一歩である。」", "アントニオ・グテーレス、国連事務総長、ニューヨークで、2018年12月6日（木）", "国連事務総長", "", "ニューヨーク", "2018-12-06"},
		{"ja", "「これは小さな一歩である。」", "アントニオ・グテーレス、国連事務総長、３０日", "国連事務総長", "", "", "2024-05-30"},
	} {
		text := tt.quote + "\n— " + tt.signature
		quotes := Find(text, Options{
			Lang: tt.lang, Dateline: time.Date(2024, 6, 5, 0, 0, 0, 0, time.UTC),
			Blocks: []Block{{Quotation, 0, len(tt.quote)}, {Quotation, len(tt.quote) + 1, len(text)}},
		})
		if len(quotes) != 1 {
			t.Errorf("%s: %d quotes", tt.signature, len(quotes))
			continue
		}
		q := quotes[0]
		for _, c := range [][2]string{{q.Role, tt.role}, {q.To, tt.to}, {q.Place, tt.place}, {q.Date.Format(time.DateOnly), tt.day}} {
			if c[0] != c[1] {
				t.Errorf("%s: got %q, want %q", tt.signature, c[0], c[1])
			}
		}
	}
}

// TestFigures tells a day in figures from what else is counted.
func TestFigures(t *testing.T) {
	for _, tt := range []struct{ lang, when, day string }{
		{"ja", "4日", "2024-06-04"}, {"ja", "30日", "2024-05-30"}, {"ja", "12月6日", "2023-12-06"}, {"ja", "4日間", ""},
		{"zh", "6月4日", "2024-06-04"}, {"zh", "2018年12月6号", "2018-12-06"}, {"zh", "5号", ""},
		{"ko", "4일", "2024-06-04"}, {"ko", "2018년 12월 6일", "2018-12-06"}, {"ko", "4일간", ""},
	} {
		d := &doc{text: tt.when, table: tableOf(tt.lang), room: new(room), options: Options{Dateline: time.Date(2024, 6, 5, 0, 0, 0, 0, time.UTC)}}
		p := &para{toks: d.tokens(0, len(tt.when))}
		day := ""
		if end := d.when(p, 0, len(p.toks)); end > 0 {
			day = d.resolveDay(p, stretch{0, end}).Format(time.DateOnly)
		}
		if day != tt.day {
			t.Errorf("%s: got %q, want %q", tt.when, day, tt.day)
		}
	}
}
