package deploy

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
)

// asked is a request that a service got.
type asked struct{ To, Authorization, Body string }

// service is an http.RoundTripper that leads every request to a server of this
// machine and keeps it.
type service struct {
	answers []int // the statuses, in turn; then 200
	asked   []asked
}

func (s *service) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	s.asked = append(s.asked, asked{r.URL.String(), r.Header.Get("Authorization"), string(body)})
	status := http.StatusOK
	if len(s.answers) > 0 {
		status, s.answers = s.answers[0], s.answers[1:]
	}
	w := httptest.NewRecorder()
	w.WriteHeader(status)
	fmt.Fprint(w, "an answer")
	return w.Result(), nil
}

func (s *service) purge() Purge {
	return Purge{
		BaseURL: "https://kilas.example/berita/", Token: "secret",
		Now: func() time.Time { return time.Unix(1717171717, 0) }, Client: &http.Client{Transport: s},
	}
}

func pages(n int) Changed {
	var c Changed
	for i := range n {
		c.Changed = append(c.Changed, fmt.Sprintf("https://kilas.example/berita/p%d/", i))
	}
	return c
}

func TestCloudflare(t *testing.T) {
	s := &service{}
	p := s.purge()
	p.Cloudflare = "zone"
	c := Changed{New: []string{"https://kilas.example/berita/new/"}, Changed: pages(31).Changed, Removed: []string{"https://kilas.example/berita/old/"}}
	if err := p.Send(context.Background(), c); err != nil {
		t.Fatal(err)
	}
	var sent []string
	for _, a := range s.asked {
		var r struct{ Files []string }
		if err := json.Unmarshal([]byte(a.Body), &r); err != nil {
			t.Fatal(err)
		}
		if a.To != "https://api.cloudflare.com/client/v4/zones/zone/purge_cache" || a.Authorization != "Bearer secret" || len(r.Files) > 30 {
			t.Errorf("%+v", a)
		}
		sent = append(sent, r.Files...)
	}
	if want := slices.Concat(c.Changed, c.Removed); !slices.Equal(sent, want) {
		t.Errorf("sent %v", sent)
	}

	s.asked = nil
	if err := p.Send(context.Background(), pages(601)); err != nil {
		t.Fatal(err)
	}
	if len(s.asked) != 1 || s.asked[0].Body != `{"purge_everything":true}` {
		t.Errorf("%+v", s.asked)
	}
	p.Token = ""
	refused(t, p.Send(context.Background(), pages(1)), "$CLOUDFLARE_API_TOKEN")
}

func TestIndexNow(t *testing.T) {
	s := &service{}
	p := s.purge()
	p.IndexNow = "k3y"
	if err := p.Send(context.Background(), Changed{New: []string{"https://kilas.example/berita/a/"}, Removed: []string{"https://kilas.example/berita/b/"}}); err != nil {
		t.Fatal(err)
	}
	want := []asked{{"https://api.indexnow.org/indexnow", "", `{"host":"kilas.example","key":"k3y","keyLocation":"https://kilas.example/berita/k3y.txt",` +
		`"urlList":["https://kilas.example/berita/a/","https://kilas.example/berita/b/"]}`}}
	if diff := cmp.Diff(want, s.asked); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestCloudFront(t *testing.T) {
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	s := &service{}
	p := s.purge()
	p.CloudFront = "E1"
	for _, test := range []struct {
		changed Changed
		paths   string
	}{
		{Changed{Changed: []string{"https://kilas.example/berita/a%20b/", "https://kilas.example/berita/"}},
			"<Quantity>2</Quantity><Items><Path>/berita/a%20b/</Path><Path>/berita/</Path></Items>"},
		{pages(101), "<Quantity>1</Quantity><Items><Path>/berita/*</Path></Items>"},
	} {
		s.asked = nil
		if err := p.Send(context.Background(), test.changed); err != nil {
			t.Fatal(err)
		}
		want := `<InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Paths>` + test.paths +
			`</Paths><CallerReference>digest-1717171717000000000</CallerReference></InvalidationBatch>`
		if len(s.asked) != 1 || s.asked[0].Body != want || s.asked[0].To != "https://cloudfront.amazonaws.com/2020-05-31/distribution/E1/invalidation" {
			t.Errorf("got %+v, want %s", s.asked, want)
		}
		if a := s.asked[0].Authorization; !strings.HasPrefix(a, "AWS4-HMAC-SHA256 Credential=key/20240531/us-east-1/cloudfront/aws4_request") {
			t.Errorf("signed %s", a)
		}
	}
}

// A busy service is asked again, one that refuses is not, and the others are
// told all the same. Nothing changed is nothing to tell.
func TestPurgeAnswers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &service{answers: []int{503, 429, 200, 403}}
		p := s.purge()
		p.Cloudflare, p.IndexNow = "zone", "k"
		err := p.Send(context.Background(), pages(1))
		if err == nil || !strings.Contains(err.Error(), "the site is published, but IndexNow was not told: it answers 403 Forbidden: an answer") {
			t.Errorf("got %v", err)
		}
		if len(s.asked) != 4 {
			t.Errorf("asked %d times: %+v", len(s.asked), s.asked)
		}
		if err := p.Send(context.Background(), Changed{}); err != nil || len(s.asked) != 4 {
			t.Errorf("nothing changed: %v, asked %d times", err, len(s.asked))
		}
	})
}

func TestAddress(t *testing.T) {
	for path, want := range map[string]string{
		"index.html": "https://x.example/", "id/index.html": "https://x.example/id/", "404.html": "https://x.example/404.html",
		"id/日本/index.html": "https://x.example/id/" + url.PathEscape("日本") + "/", "a b.html": "https://x.example/a%20b.html",
		"myindex.html": "https://x.example/myindex.html",
	} {
		if got := address("https://x.example/", path); got != want {
			t.Errorf("%s: got %s, want %s", path, got, want)
		}
	}
}
