package browser

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// edited is a copy of the sample site that digest serve shows and somebody
// edits, open in a tab.
type edited struct {
	*preview
	folder string
}

// startServing runs the program itself over a copy of the sample site.
func startServing(t *testing.T) (folder, address string) {
	t.Helper()
	folder = t.TempDir()
	for _, name := range []string{"content", "config.toml"} {
		if err := exec.Command("cp", "-r", filepath.Join(source, name), folder).Run(); err != nil {
			t.Fatal(err)
		}
	}
	program := filepath.Join(t.TempDir(), "digest")
	if out, err := exec.Command("go", "build", "-o", program, "../../cmd/digest").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	serve := exec.Command(program, "serve", "-q", "--addr", "127.0.0.1:0", "--source", folder)
	out, err := serve.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := serve.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = serve.Process.Signal(os.Interrupt)
		if err := serve.Wait(); err != nil {
			t.Errorf("digest serve did not end well: %v", err)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	return folder, strings.TrimSuffix(strings.TrimSpace(line), "/")
}

func (e *edited) replace(name, old, new string) {
	e.t.Helper()
	file := filepath.Join(e.folder, filepath.FromSlash(name))
	text, err := os.ReadFile(file)
	if err != nil {
		e.t.Fatal(err)
	}
	if !strings.Contains(string(text), old) {
		e.t.Fatalf("%s has no %q", name, old)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(text), old, new, 1)), 0o644); err != nil {
		e.t.Fatal(err)
	}
}

// TestServing edits files of the sample site while digest serve shows an Arabic
// article of it: the whole way from the save to the page, right to left.
func TestServing(t *testing.T) {
	browser := startChromium(t)
	folder, address := startServing(t)
	const file, path = "content/stories/2024/knesset/ar.md", "/ar/2024/05/السادات-في-الكنيست/"
	e := &edited{&preview{tab: openTab(t, browser, address), t: t}, folder}
	if err := e.resize(900, 600); err != nil {
		t.Fatal(err)
	}
	if err := e.open(address + path); err != nil {
		t.Fatal(err)
	}
	e.eval(`window.mark = "the same window"; scrollTo({ top: 400, behavior: "instant" }); window.before = scrollY`)
	e.holds(`document.dir === "rtl"`, `before === 400`)

	t.Run("text", func(t *testing.T) {
		e.t = t
		e.append(file, "\n\nكلمة جديدة كتبت الآن.\n")
		e.wait(`document.body.innerText.includes("كلمة جديدة كتبت الآن")`)
		e.holds(sameWindow, `scrollY === before`, `document.dir === "rtl"`, `getComputedStyle(document.querySelector("main")).direction === "rtl"`)
		e.calm()
	})
	t.Run("error", func(t *testing.T) {
		e.t = t
		e.replace(file, "title =", "titel =")
		e.wait(panel(".errors") + `.includes("titel")`)
		e.holds(sameWindow, `document.body.innerText.includes("كلمة جديدة كتبت الآن")`) // the last good page
		e.replace(file, "titel =", "title =")
		e.wait(`!` + panel(".errors") + `.includes("titel")`)
		e.holds(sameWindow, `scrollY === before`)
	})
	t.Run("style", func(t *testing.T) {
		e.t = t
		put(t, folder, map[string]string{"static/assets/own.css": "body { outline: 3px solid rgb(1, 2, 3) }\n"})
		e.wait(`getComputedStyle(document.body).outlineColor === "rgb(1, 2, 3)"`)
		e.holds(sameWindow, `scrollY === before`)
	})
	t.Run("gone", func(t *testing.T) {
		e.t = t
		aside := filepath.Join(t.TempDir(), "ar.md")
		if err := os.Rename(filepath.Join(folder, filepath.FromSlash(file)), aside); err != nil {
			t.Fatal(err)
		}
		e.wait(`!document.body.innerText.includes("كلمة جديدة كتبت الآن")`)
		text, err := os.ReadFile(aside)
		if err != nil {
			t.Fatal(err)
		}
		put(t, folder, map[string]string{file: string(text)})
		e.wait(`document.body.innerText.includes("كلمة جديدة كتبت الآن")`)
	})
}

func (e *edited) append(name, text string) {
	e.t.Helper()
	f, err := os.OpenFile(filepath.Join(e.folder, filepath.FromSlash(name)), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		e.t.Fatal(err)
	}
	if _, err := f.WriteString(text); err != nil {
		e.t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		e.t.Fatal(err)
	}
}
