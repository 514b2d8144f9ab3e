package site

import (
	"encoding/binary"

	"digest/internal/pack"
)

// Answered is a question with the sum of the answer, and with what the maker of
// a summary asked: see Question.OfSummary. It is packed, and read where it lies
// in the memory: there are five for each page, and a build that makes few pages
// only compares them.
//
//	16 bytes  the answer
//	1 to 10   the length of the question
//	          the question, as text
//	          what the maker asked: see pack.Numbers
//
// Read from a text that is damaged it is another, or none.
type Answered string

func appendAnswered(to, question []byte, answer Sum, asked pack.Numbers) []byte {
	return append(pack.AppendText(append(to, answer[:]...), question), asked...)
}

// Question returns the question.
func (a Answered) Question() Question { return questionOf(a.text()) }

// Same reports whether an answer is the one of then.
func (a Answered) Same(answer Sum) bool {
	return len(a) >= len(answer) && string(a[:len(answer)]) == string(answer[:])
}

// Asked returns what the maker of a summary asked.
func (a Answered) Asked() pack.Numbers {
	_, asked := a.parts()
	return pack.Numbers(asked)
}

// text is the question as text.
func (a Answered) text() string {
	text, _ := a.parts()
	return text
}

func (a Answered) parts() (question, asked string) {
	if len(a) < len(Sum{}) {
		return "", ""
	}
	return pack.Cut(string(a[len(Sum{}):]))
}

// appendTo appends the question as text.
func (q Question) appendTo(b []byte) []byte {
	b = append(b, byte(q.Kind))
	b = binary.AppendVarint(b, int64(q.N))
	for _, part := range []string{q.Lang, q.Of} {
		b = pack.AppendText(b, part)
	}
	return append(b, q.ID...)
}

// questionOf reads a question that appendTo wrote.
func questionOf(text string) (q Question) {
	if text == "" {
		return q
	}
	q.Kind = questionKind(text[0])
	q.N, text = pack.CutInt(text[1:])
	q.Lang, text = pack.Cut(text)
	q.Of, q.ID = pack.Cut(text)
	return q
}
