package main

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// Commands of scripts about what goes on by itself:
//
//	serving [ARG...]       starts digest serve at a free port; $SITE is its address
//	ended                  ends it as Ctrl-C does, and prints what it said to stderr
//	waitget PATH TEXT...   asks for a page until it has the texts; "!" before a
//	                       text: until it has not; "404": until there is none
//	waitfile FILE TEXT     the same for a file
//	waitsaid TEXT          the same for what digest serve has said to stderr
var servingCommands = map[string]func(*testscript.TestScript, bool, []string){
	"serving": servingCommand, "ended": endedCommand, "waitget": waitGetCommand, "waitfile": waitFileCommand,
	"waitsaid": waitSaidCommand,
}

// longestWait is how long a script waits for what should come at once: a busy
// machine is slow, and a script that passes does not wait.
const longestWait = 20 * time.Second

type serving struct {
	command *exec.Cmd
	said    *said
}

// said is what a program has written so far.
type said struct {
	mu   sync.Mutex
	text []byte
}

// Write implements io.Writer.
func (s *said) Write(text []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.text = append(s.text, text...)
	return len(text), nil
}

// String implements fmt.Stringer.
func (s *said) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return string(s.text)
}

func servingCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("usage: serving [ARG...]")
	}
	s := &serving{said: &said{}}
	s.command = exec.Command("digest", append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)...)
	s.command.Dir, s.command.Env, s.command.Stderr = ts.MkAbs("."), append(os.Environ(), "HOME="+ts.Getenv("HOME")), s.said
	out, err := s.command.StdoutPipe()
	ts.Check(err)
	ts.Check(s.command.Start())
	ts.Defer(func() { _ = s.command.Process.Kill() })
	lines := bufio.NewReader(out)
	line, err := lines.ReadString('\n')
	if err != nil {
		_ = s.command.Wait()
		ts.Fatalf("digest serve printed no address: %s", s.said)
	}
	go func() { _, _ = io.Copy(io.Discard, lines) }()
	ts.Setenv("SITE", strings.TrimSpace(line))
	running.Store(ts.Getenv("WORK"), s)
}

// running are the servers of scripts, by the script's folder.
var running sync.Map

// served is the script's server, or nil.
func served(ts *testscript.TestScript) *serving {
	s, _ := running.Load(ts.Getenv("WORK"))
	server, _ := s.(*serving)
	return server
}

func endedCommand(ts *testscript.TestScript, neg bool, args []string) {
	s := served(ts)
	if neg || len(args) != 0 || s == nil {
		ts.Fatalf("usage: ended, after serving")
	}
	ts.Check(s.command.Process.Signal(os.Interrupt))
	if err := s.command.Wait(); err != nil {
		ts.Fatalf("digest serve ended with %v: %s", err, s.said)
	}
	_, err := io.WriteString(ts.Stdout(), s.said.String())
	ts.Check(err)
}

func waitGetCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: waitget PATH TEXT...")
	}
	got := ""
	until(ts, func() bool {
		response, err := http.Get(strings.TrimSuffix(ts.Getenv("SITE"), "/") + args[0])
		ts.Check(err)
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		ts.Check(err)
		got = response.Status + "\n" + string(body)
		if args[1] == "404" {
			return response.StatusCode == http.StatusNotFound
		}
		return response.StatusCode == http.StatusOK && hasAll(got, args[1:])
	}, func() string { return "the page " + args[0] + " stayed " + got })
}

func waitFileCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: waitfile FILE TEXT")
	}
	got := ""
	until(ts, func() bool {
		text, _ := os.ReadFile(ts.MkAbs(args[0]))
		got = string(text)
		return hasAll(got, args[1:])
	}, func() string { return args[0] + " stayed " + got })
}

func waitSaidCommand(ts *testscript.TestScript, neg bool, args []string) {
	s := served(ts)
	if neg || len(args) != 1 || s == nil {
		ts.Fatalf("usage: waitsaid TEXT, after serving")
	}
	until(ts, func() bool { return hasAll(s.said.String(), args) }, func() string { return "it said only " + s.said.String() })
}

func hasAll(text string, wanted []string) bool {
	for _, want := range wanted {
		if absent, no := strings.CutPrefix(want, "!"); no && strings.Contains(text, absent) || !no && !strings.Contains(text, want) {
			return false
		}
	}
	return true
}

func until(ts *testscript.TestScript, done func() bool, otherwise func() string) {
	for began := time.Now(); !done(); time.Sleep(10 * time.Millisecond) {
		if time.Since(began) > longestWait {
			ts.Fatalf("%s", otherwise())
		}
	}
}
