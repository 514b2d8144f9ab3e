package audit

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed schemaorg.txt
var schemaorg string

// vocabulary is what schema.org defines.
type vocabulary struct {
	parents    map[string][]string // of a type
	members    map[string][]string // of an enumeration: in which it is
	properties map[string]property
	superseded map[string]string
}

type property struct {
	domain, ranges []string
}

// words reads the vocabulary when JSON-LD is met for the first time.
var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{map[string][]string{}, map[string][]string{}, map[string]property{}, map[string]string{}}
	for line := range strings.Lines(schemaorg) {
		fields := strings.Fields(line)
		switch fields[0] {
		case "type":
			v.parents[fields[1]] = fields[2:]
		case "member":
			v.members[fields[1]] = fields[2:]
		case "superseded":
			v.superseded[fields[1]] = strings.Join(fields[2:], " or ")
		case "property":
			i := slices.Index(fields, ":")
			v.properties[fields[1]] = property{fields[2:i], fields[i+1:]}
		}
	}
	return v
})

// isA tells whether a type is one of some types, or below one of them.
func (v *vocabulary) isA(name string, types []string) bool {
	return slices.Contains(types, name) || slices.ContainsFunc(v.parents[name], func(parent string) bool { return v.isA(parent, types) })
}

// isEnumeration tells whether a type's values are a closed list.
func (v *vocabulary) isEnumeration(name string) bool { return v.isA(name, []string{"Enumeration"}) }

// typeNames and propertyNames are what a misspelt name may have meant.
func (v *vocabulary) typeNames() []string { return keys(v.parents) }

func (v *vocabulary) propertyNames() []string { return keys(v.properties) }

func keys[V any](m map[string]V) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
