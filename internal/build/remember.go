package build

import (
	"encoding/hex"
	"maps"
	"os"
	"slices"

	"digest/internal/output"
	"digest/internal/site"
)

// remember keeps what the build learned, for the next. What cannot be kept
// does no harm: the next build is a cold one.
func (b *build) remember(s *site.Site) {
	if b.facts.spoiled || program() == "" {
		return
	}
	sum, files, ok := output.Finished(b.Output)
	if !ok {
		return
	}
	options := optionsKey(b.Options)
	m := &memory{dir: memoryFolder(b.Source, options), facts: b.namedFacts()}
	m.head = head{
		Program: program(), Options: options, Taken: b.Began, Now: b.Now, Until: s.Next(), Output: sum,
		Why: b.cold, Findings: b.outcome.Findings,
		Made: figures{b.outcome.Languages, b.outcome.Articles, b.outcome.Pages, files},
	}
	if b.saveParts(m, s) == nil && m.save() == nil {
		m.tidy()
		forget(b.Source)
	}
}

// namedFacts are all facts that the build learned.
func (b *build) namedFacts() []namedFact {
	scanned := make(map[string]bool, len(b.scanned))
	for _, name := range b.scanned {
		scanned[name] = true
	}
	facts := make([]namedFact, 0, len(b.facts.facts))
	for _, name := range slices.Sorted(maps.Keys(b.facts.facts)) {
		facts = append(facts, namedFact{name, scanned[name], b.facts.facts[name]})
	}
	return facts
}

// saveParts writes the files that the file of facts names.
func (b *build) saveParts(m *memory, s *site.Site) error {
	if err := os.MkdirAll(m.dir, 0o755); err != nil {
		return err
	}
	if err := b.saveRecords(m); err != nil {
		return err
	}
	kept := make([]keptStory, len(b.stories))
	parallel(len(kept), func(i int) { kept[i] = b.stories[i].keep() })
	err := m.write(&m.head.Stories, "stories", storiesFile{
		Reading: b.readingKey(), Tags: b.tags(), Found: b.treeFound,
		Editions: b.tree.Editions, Pages: b.tree.Pages, Stories: packAll(kept),
	})
	if err != nil {
		return err
	}
	return m.write(&m.head.Pages, "pages", b.packPages(s))
}

// saveRecords keeps the store of records, or what is of use of it when most of
// it is not.
func (b *build) saveRecords(m *memory) (err error) {
	var live int64
	for _, s := range b.stories {
		for _, e := range s.entries {
			live += int64(e.Kept.Length)
		}
	}
	if b.records.Length() > 2*live+storeAt {
		if err := b.copyRecords(m.dir); err != nil {
			return err
		}
	}
	if m.head.Records.Name, err = b.records.Save("records-"); err == nil {
		m.head.Records.Length = b.records.Length()
	}
	return err
}

// copyRecords makes a new store of the records that are of use.
func (b *build) copyRecords(dir string) error {
	fresh := &store{dir: dir}
	for _, s := range b.stories {
		for _, e := range s.entries {
			text, err := b.records.Text(e.Kept)
			if err == nil {
				e.Kept, err = fresh.Append([]byte(text))
			}
			if err != nil {
				return err
			}
		}
	}
	b.closers = append(b.closers, fresh.close)
	b.records = fresh
	return nil
}

// sumName is a file's name that no file with other content has.
func sumName(name string, sum site.Sum) string { return name + "-" + hex.EncodeToString(sum[:8]) }
