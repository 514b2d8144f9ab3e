package site

// Sink is the View of the kitchen sink: every part of the theme in every state,
// for those who change it. The preview alone shows it; no build writes it.
type Sink struct {
	Page
	// Cards are quote cards: of each kind of speaker, then in each script.
	Cards []QuoteCard
	// Stories are summaries with everything, with little, and with a badge.
	Stories []*Summary
	// Articles have a source card, credits and corrections: one with
	// everything, a machine's translation, a report of our own.
	Articles []Article
	// Text is running text with everything that Markdown makes.
	Text []Part
	// Pagings lead through the first, a middle and the last page.
	Pagings []*Paging
	// Nothing is a list without stories.
	Nothing List
}
