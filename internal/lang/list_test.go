package lang

import "testing"

func TestJoiner(t *testing.T) {
	tests := []struct{ tag, two, four string }{
		{"id", "A dan B", "A, B, C, dan D"},
		{"en", "A and B", "A, B, C, and D"},
		{"en-GB", "A and B", "A, B, C and D"},
		{"ar", "A وB", "A وB وC وD"},
		{"zh", "A和B", "A、B、C和D"},
		{"zh-Hant-TW", "A和B", "A、B、C和D"},
		{"ja", "A、B", "A、B、C、D"},
		{"fr", "A et B", "A, B, C et D"},
		{"de", "A und B", "A, B, C und D"},
		{"es", "A y B", "A, B, C y D"},
		{"pt-BR", "A e B", "A, B, C e D"},
		{"it", "A e B", "A, B, C e D"},
		{"ru", "A и B", "A, B, C и D"},
		{"uk", "A і B", "A, B, C і D"},
		{"tr", "A ve B", "A, B, C ve D"},
		{"ko", "A 및 B", "A, B, C 및 D"},
		{"hi", "A और B", "A, B, C, और D"},
		{"nl", "A en B", "A, B, C en D"},
		{"vo", "A, B", "A, B, C, D"},
	}
	join := func(tag string, items ...string) string {
		j, s := NewJoiner(tag), ""
		for i, item := range items {
			s += j.Before(i, len(items)) + item
		}
		return s
	}
	for _, tt := range tests {
		if got := join(tt.tag, "A", "B"); got != tt.two {
			t.Errorf("two items in %s: got %q, want %q", tt.tag, got, tt.two)
		}
		if got := join(tt.tag, "A", "B", "C", "D"); got != tt.four {
			t.Errorf("four items in %s: got %q, want %q", tt.tag, got, tt.four)
		}
		if got := join(tt.tag, "A"); got != "A" {
			t.Errorf("one item in %s: got %q", tt.tag, got)
		}
	}
}
