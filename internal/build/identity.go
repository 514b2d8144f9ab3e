package build

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"

	"digest/internal/site"
	"digest/internal/stat"
)

// optionsKey is a sum of the options that show in the output.
func optionsKey(o Options) string {
	dir, err := filepath.Abs(o.Output)
	if err != nil {
		dir = o.Output
	}
	text, err := json.Marshal([]any{dir, o.BaseURL, o.Drafts, o.Future, o.Minify, o.Shard})
	if err != nil {
		panic(err) // text and truth values always have a JSON form
	}
	whole := site.SumOf(text)
	return hex.EncodeToString(whole[:])
}

// program tells this program from every other that might build differently: by
// version and commit, and by its file where it was built from changed sources.
// It is "" when that cannot be told.
var program = sync.OnceValue(func() string {
	id, sure := version()
	if sure {
		return id
	}
	if name, err := os.Executable(); err == nil {
		if file, err := os.Stat(name); err == nil {
			return fmt.Sprint(id, " ", stat.Of(file).Stamp)
		}
	}
	return ""
})

// version is what the program says of itself; sure is true when no other
// program says the same.
func version() (id string, sure bool) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "", false
	}
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	id = info.GoVersion + " " + info.Main.Version + " " + settings["vcs.revision"]
	return id, settings["vcs.revision"] != "" && settings["vcs.modified"] == "false"
}
