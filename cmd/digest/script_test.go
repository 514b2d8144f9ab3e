package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestScript runs testdata/script. Beside the commands of testscript there are
//
//	tree DIR              prints the files of a folder, sorted
//	[!] mentions TEXT DIR whether a file of the folder, or its name, has the text
//	sametree DIR DIR      both folders have the same files with the same bytes
//	image FILE            writes a picture of one pixel
//	exitcode N PROGRAM…   exec that must exit with this code
//
// and those of servingCommands and followingCommands.
func TestScript(t *testing.T) {
	commands := map[string]func(*testscript.TestScript, bool, []string){
		"tree": treeCommand, "mentions": mentionsCommand, "sametree": sameTreeCommand, "image": imageCommand,
		"exitcode": exitCodeCommand,
	}
	maps.Copy(commands, servingCommands)
	maps.Copy(commands, followingCommands)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                commands,
	})
}

func treeCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: tree DIR")
	}
	files, err := readTree(ts.MkAbs(args[0]))
	ts.Check(err)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintln(ts.Stdout(), name)
	}
}

func mentionsCommand(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: mentions TEXT DIR")
	}
	files, err := readTree(ts.MkAbs(args[1]))
	ts.Check(err)
	where := ""
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if where == "" && (strings.Contains(name, args[0]) || bytes.Contains(files[name], []byte(args[0]))) {
			where = name
		}
	}
	switch {
	case len(files) == 0:
		ts.Fatalf("%s is empty", args[1])
	case neg && where != "":
		ts.Fatalf("%q stands in %s", args[0], where)
	case !neg && where == "":
		ts.Fatalf("%q stands nowhere in %s", args[0], args[1])
	}
}

func sameTreeCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: sametree DIR DIR")
	}
	first, err := readTree(ts.MkAbs(args[0]))
	ts.Check(err)
	second, err := readTree(ts.MkAbs(args[1]))
	ts.Check(err)
	if differences := compareTrees(first, second); len(differences) > 0 {
		ts.Fatalf("%s and %s differ:\n%s", args[0], args[1], strings.Join(differences, "\n"))
	}
}

// onePixel is a grey GIF.
const onePixel = "GIF89a\x01\x00\x01\x00\x80\x00\x00\x80\x80\x80\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"

func imageCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: image FILE")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(onePixel), 0o644))
}

func exitCodeCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exitcode N PROGRAM [ARGUMENT...]")
	}
	err := ts.Exec(args[1], args[2:]...)
	code := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("exit code %d, want %s", code, args[0])
	}
}

// readTree reads every file below a folder, by its slash-separated path.
func readTree(dir string) (map[string][]byte, error) {
	files := map[string][]byte{}
	root := os.DirFS(dir)
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		files[name] = text
		return err
	})
	return files, err
}

// compareTrees names what differs between two trees of files, both ways.
func compareTrees(want, got map[string][]byte) []string {
	var differences []string
	for _, name := range slices.Sorted(maps.Keys(want)) {
		text, ok := got[name]
		switch {
		case !ok:
			differences = append(differences, "missing: "+name)
		case !bytes.Equal(text, want[name]):
			differences = append(differences, "different: "+name+firstDifference(want[name], text))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		if _, ok := want[name]; !ok {
			differences = append(differences, "unexpected: "+name)
		}
	}
	return differences
}

// firstDifference shows the first line in which two texts differ.
func firstDifference(want, got []byte) string {
	a, b := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf(", line %d\n  want %.200s\n  got  %.200s", i+1, a[i], b[i])
		}
	}
	return ", in length"
}
