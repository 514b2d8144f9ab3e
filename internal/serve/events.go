package serve

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"time"
)

// viewer is a browser that has a page open and listens to what comes of it.
// It has no queue: when it is ready, it takes the newest state, and what came
// in between it never sees.
type viewer struct {
	server   *Server
	page     string // as Site has it
	out      io.Writer
	response *http.ResponseController

	tag      string // names the bytes that the browser has
	owner    string // of the page; it stays while the page cannot be made
	report   []byte // the report that was sent last
	followed int    // the number of the last target that was sent
}

// pageEvent is a page that has changed, or where it is now.
type pageEvent struct {
	Tag      string `json:"tag"`
	HTML     string `json:"html"`
	Location string `json:"location,omitempty"`
}

// reportEvent is a report as it matters to a page.
type reportEvent struct {
	Errors   []Problem `json:"errors"`
	Warnings []Problem `json:"warnings"` // of the page's own file
	Others   int       `json:"others"`   // how many warnings other files have
}

// followEvent is where to go, and the element to show there.
type followEvent struct {
	URL   string `json:"url"`
	Here  bool   `json:"here"` // it is the page that is open
	Block *block `json:"block"`
}

// events is a stream of server-sent events for one open page. The request says
// which page it is and, by its tag, what the browser has of it, so that a
// browser that was away gets what it missed.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	if !sameOrigin(r) {
		s.log("refused the events to a page of another site")
		refuse(w, http.StatusForbidden, "Events are for pages of this server.")
		return
	}
	at, err := url.PathUnescape(r.FormValue("page"))
	inside, ok := s.inside(at)
	if err != nil || !ok {
		refuse(w, http.StatusBadRequest, "The query must name a page of the site.")
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	if r.Method == http.MethodHead {
		return
	}
	st := s.newest()
	v := &viewer{
		server: s, page: cleaned(inside), tag: r.FormValue("tag"), followed: st.target.number,
		out: w, response: http.NewResponseController(w),
	}
	v.run(r.Context(), st)
}

// run sends what is new until the browser is gone or the server is closed.
func (v *viewer) run(ctx context.Context, st *state) {
	stop := context.AfterFunc(v.server.closed, v.giveUp)
	defer stop()
	if v.write([]byte(": the page follows its files\n\n")) != nil {
		return
	}
	beat := time.NewTicker(v.server.keepAlive)
	defer beat.Stop()
	for v.update(st) == nil {
		if st = v.wait(ctx, st, beat); st == nil {
			return
		}
	}
}

// wait returns the newest state as soon as there is another than the given
// one, or nil when the stream is over.
func (v *viewer) wait(ctx context.Context, st *state, beat *time.Ticker) *state {
	for {
		select {
		case <-st.next:
			return v.server.newest()
		case <-beat.C:
			if v.write([]byte(":\n\n")) != nil {
				return nil
			}
		case <-ctx.Done():
			return nil
		case <-v.server.closed.Done():
			return nil
		}
	}
}

// update sends what differs between a state and what the browser has.
func (v *viewer) update(st *state) error {
	a := v.server.answer(st, v.page)
	if a.owner != "" || a.failure == nil {
		v.owner = a.owner
	}
	if err := v.sendPage(a); err != nil {
		return err
	}
	if err := v.sendReport(st.report, a.failure); err != nil {
		return err
	}
	return v.sendTarget(st.target)
}

// sendPage sends a page that has changed. What cannot be made leaves the last
// page in its place; the report says why.
func (v *viewer) sendPage(a answer) error {
	if a.location != "" {
		return v.send("page", pageEvent{Location: v.server.address(a.location)})
	}
	if a.file != nil || a.tag == "" || a.tag == v.tag {
		return nil
	}
	v.tag = a.tag
	return v.send("page", pageEvent{Tag: a.tag, HTML: string(a.html)})
}

// sendReport sends the report unless the browser has it.
func (v *viewer) sendReport(r Report, failure *Problem) error {
	e := reportEvent{Errors: slices.Clone(r.Errors), Warnings: []Problem{}}
	if failure != nil && !slices.Contains(e.Errors, *failure) {
		e.Errors = append(e.Errors, *failure)
	}
	for _, w := range r.Warnings {
		if v.owner != "" && w.File == v.owner {
			e.Warnings = append(e.Warnings, w)
		} else {
			e.Others++
		}
	}
	if e.Errors == nil {
		e.Errors = []Problem{}
	}
	text, err := encode("report", e)
	if err != nil || bytes.Equal(text, v.report) {
		return err
	}
	v.report = text
	return v.write(text)
}

// sendTarget sends where to go, once.
func (v *viewer) sendTarget(t target) error {
	if t.number == v.followed {
		return nil
	}
	v.followed = t.number
	return v.send("follow", followEvent{URL: v.server.address(t.page), Here: t.page == v.page, Block: t.block})
}

func (v *viewer) send(name string, data any) error {
	text, err := encode(name, data)
	if err != nil {
		return err
	}
	return v.write(text)
}

// encode is an event as it goes over the wire. JSON has no line breaks, so the
// data is one line.
func encode(name string, data any) ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "event: %s\ndata: ", name)
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false) // it is no page, and markup is most of it
	err := encoder.Encode(data)
	b.WriteByte('\n')
	return b.Bytes(), err
}

// write sends bytes to the browser. One that does not read loses its stream,
// and opens another when it is back.
func (v *viewer) write(text []byte) error {
	late := time.AfterFunc(v.server.patience, v.giveUp)
	defer late.Stop()
	if _, err := v.out.Write(text); err != nil {
		return err
	}
	return v.response.Flush()
}

// giveUp makes writes fail, also one that waits for the browser: a deadline
// that is long past.
func (v *viewer) giveUp() { _ = v.response.SetWriteDeadline(time.Unix(1, 0)) }
