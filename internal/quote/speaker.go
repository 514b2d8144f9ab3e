package quote

import (
	"maps"
	"slices"
	"strings"
)

// speaker finds a speaker by id or by a name that the register has.
func (c *collector) speaker(idOrName string) Speaker {
	if idOrName == "" {
		return Speaker{Kind: "named"}
	}
	if p := c.registers.Person(idOrName); p != nil {
		name := p.In(c.reading.Lang)
		if p.ID != idOrName { // a name as the article has it
			name = idOrName
		}
		return Speaker{Person: p.ID, Name: name, Kind: "named"}
	}
	return Speaker{Name: idOrName, Kind: "named"}
}

func (c *collector) personIDs() []string {
	return slices.Sorted(maps.Keys(c.registers.People))
}

// separators are the commas that end a speaker's name in an attribution.
const separators = ",،、，"

// attribution splits what follows the dash of a quote block: the speaker's
// name, and the rest as it stands.
func attribution(text string) (name, context string) {
	i := strings.IndexAny(text, separators)
	if i < 0 {
		return strings.TrimSpace(text), ""
	}
	return strings.TrimSpace(text[:i]), strings.TrimSpace(strings.TrimLeft(text[i:], separators+" "))
}
