package content

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"digest/internal/diag"
)

// CheckReferences reports what an article names that no register lists. A
// register that is empty is not kept, and nothing is asked of it.
func CheckReferences(r *Reading, registers *Registers, sections []string) []diag.Finding {
	var found []diag.Finding
	for i, topic := range r.Topics {
		if registers.TopicID(topic) == "" && len(registers.Topics) > 0 {
			found = append(found, r.unlisted("topic-unknown", "topic", topic, slices.Sorted(maps.Keys(registers.Topics)),
				"add ["+Slug(topic)+"] to content/registers/topics.toml", "topics", strconv.Itoa(i)))
		}
	}
	if r.Source != nil && r.Source.Outlet != "" && registers.OutletID(r.Source.Outlet) == "" && len(registers.Outlets) > 0 {
		found = append(found, r.unlisted("outlet-unknown", "outlet", r.Source.Outlet, slices.Sorted(maps.Keys(registers.Outlets)),
			"add ["+Slug(r.Source.Outlet)+"] to content/registers/outlets.toml", "source", "outlet"))
	}
	if r.Section != "" && len(sections) > 0 && !slices.Contains(sections, r.Section) {
		found = append(found, r.unlisted("section-unknown", "section", r.Section, sections,
			"add [sections."+Slug(r.Section)+"] to config.toml", "section"))
	}
	return found
}

func (r *Reading) unlisted(code, thing, name string, known []string, otherwise string, keys ...string) diag.Finding {
	return r.Report(code, "unknown "+thing+" "+strconv.Quote(name), diag.DidYouMean(name, known, otherwise), keys...)
}

// TopicID returns the id of a topic given by id or by a name in any language,
// or "".
func (r *Registers) TopicID(idOrName string) string {
	if _, ok := r.Topics[idOrName]; ok {
		return idOrName
	}
	return r.topicNames[strings.ToLower(idOrName)]
}

// OutletID returns the id of an outlet given by id or by a name in any
// language, or "".
func (r *Registers) OutletID(idOrName string) string {
	if _, ok := r.Outlets[idOrName]; ok {
		return idOrName
	}
	return r.outletNames[strings.ToLower(idOrName)]
}

// note makes the names lead to an id, whatever their case. The first of two
// with one name keeps it.
func (n Names) note(id string, index map[string]string) {
	for _, name := range append(slices.Collect(maps.Values(n.Names)), n.Name) {
		if key := strings.ToLower(name); index[key] == "" {
			index[key] = id
		}
	}
}
