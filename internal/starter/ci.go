package starter

import (
	"bytes"
	"maps"
	"slices"
	"text/template"
)

// CI says which workflow a new site has.
type CI struct {
	Host string // one of Hosts
	// Release is the address of the release of the program that the workflow
	// installs: a folder with archives and checksums.txt.
	Release string
}

// Hosts are those that there are workflows for.
var Hosts = slices.Sorted(maps.Keys(workflows))

// workflows are for each host the files of ci/ that a site has, by the names
// they have there.
var workflows = map[string]map[string]string{
	"github":     {".github/workflows/site.yml": "github.yml"},
	"gitlab":     {".gitlab-ci.yml": "gitlab.yml"},
	"forgejo":    {".forgejo/workflows/site.yml": "forgejo.yml"},
	"cloudflare": {".github/workflows/site.yml": "github.yml", "wrangler.toml": "wrangler.toml"},
	"netlify":    {".github/workflows/site.yml": "github.yml", "netlify.toml": "netlify.toml"},
}

// published are the hosts by the names that [publish] has for them.
var published = map[string]string{
	"github": "github-pages", "gitlab": "gitlab-pages", "cloudflare": "cloudflare", "netlify": "netlify",
}

// add gives a site its workflow.
func (ci CI) add(site map[string][]byte) error {
	// ${{ }} and {{ }} are the workflows' own.
	parts, err := template.New("").Delims("[[", "]]").ParseFS(files, "ci/*")
	if err != nil {
		return err
	}
	write := func(name, from string) error {
		text := bytes.NewBuffer(site[name])
		err := parts.ExecuteTemplate(text, from, ci)
		site[name] = text.Bytes()
		return err
	}
	for name, from := range workflows[ci.Host] {
		if err := write(name, from); err != nil {
			return err
		}
	}
	if host, ok := published[ci.Host]; ok {
		site["config.toml"] = append(site["config.toml"], "\n[publish]\nhost = \""+host+"\"\n"...)
	}
	if err := write("ci/install.sh", "install.sh"); err != nil {
		return err
	}
	return write("README.md", "README.md")
}
