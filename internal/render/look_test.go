package render

import ("testing";"os";"fmt";"bytes";"digest";"digest/internal/data";"io";"path/filepath")

func TestLook(t *testing.T) {
	th, found := Load(nil, digest.Theme, testConfig("id", "ar", "ja"), Options{ParseTOML: data.ParseTOML})
	for _, f := range found { t.Error(f.Error()) }
	for _, a := range th.Assets() {
		p := "/tmp/look/"+a.Path; os.MkdirAll(filepath.Dir(p), 0o755)
		r, _ := a.Open(); b, _ := io.ReadAll(r); os.WriteFile(p, b, 0o644)
	}
	for _, tag := range []string{"id","ar","ja"} {
		for i, v := range newFixture(tag).views() {
			var b bytes.Buffer
			if err := th.Render(&b, v); err != nil { t.Fatal(err) }
			os.WriteFile(fmt.Sprintf("/tmp/look/%s-%02d.html", tag, i), b.Bytes(), 0o644)
		}
	}
}

func BenchmarkRenderArticle(b *testing.B) {
	th, _ := Load(nil, digest.Theme, testConfig("id", "ar", "ja"), Options{ParseTOML: data.ParseTOML})
	a := newFixture("id").article()
	var buf bytes.Buffer
	b.ReportAllocs()
	for b.Loop() { buf.Reset(); th.Render(&buf, &a) }
	b.ReportMetric(float64(buf.Len()), "bytes")
}
