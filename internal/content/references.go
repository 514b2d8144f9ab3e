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
	for _, id := range slices.Sorted(maps.Keys(r.Topics)) {
		if r.Topics[id].called(idOrName) {
			return id
		}
	}
	return ""
}

// OutletID returns the id of an outlet given by id or by name, or "".
func (r *Registers) OutletID(idOrName string) string {
	if _, ok := r.Outlets[idOrName]; ok {
		return idOrName
	}
	for _, id := range slices.Sorted(maps.Keys(r.Outlets)) {
		if r.Outlets[id].called(idOrName) {
			return id
		}
	}
	return ""
}

// called reports whether a name is one of these, whatever the case.
func (n Names) called(name string) bool {
	if strings.EqualFold(n.Name, name) {
		return true
	}
	for _, other := range n.Names {
		if strings.EqualFold(other, name) {
			return true
		}
	}
	return false
}
