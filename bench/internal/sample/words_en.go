package sample

var english = vocabulary{
	subjects: []string{
		"the government", "the ministry", "officials", "parliament", "the prime minister", "the opposition", "the central bank",
		"police", "negotiators", "a group of residents", "the weather agency", "the workers’ union", "the supreme court",
		"peacekeepers", "the election commission", "the company", "researchers", "rights groups", "local authorities",
		"two people familiar with the talks", "the security council", "a military spokesman", "farmers in the north",
		"the prosecutor’s office", "the health organisation", "rescue teams", "foreign ministers", "villagers along the river",
		"a monitoring group", "the provincial governor", "the ruling coalition", "analysts",
	},
	verbs: []string{
		"said it would review", "rejected", "announced", "approved", "postponed", "asked for", "discussed", "warned of",
		"began to investigate", "defended", "criticised", "welcomed", "signed", "has not responded to", "extended", "revoked",
		"backed", "cancelled", "demanded", "is considering", "denied reports of", "acknowledged", "pointed to", "speeded up",
		"suspended", "accepted", "set out", "will oversee",
	},
	objects: []string{
		"next year’s budget plan", "a thirty-day ceasefire", "limits on rice exports", "a rise in fuel prices",
		"a trade agreement with its neighbour", "a report on the victims of the flood", "the delivery of aid to the border region",
		"new rules for migrant workers", "the result of the by-election", "the benchmark interest rate", "the withdrawal of troops from the city",
		"mining permits in forest areas", "the timetable for the next round of talks", "a law giving police wider powers",
		"the reopening of the main port", "corruption allegations against two judges", "a vaccination programme in schools",
		"a railway line that has been delayed for years", "a proposal to amend the constitution", "defence cooperation in the region",
		"an aid package for low-income families", "an inquiry into the plane crash", "a fishing ban in disputed waters",
		"a deal to exchange prisoners", "a new tax on imported goods", "the climate policy drawn up last year",
		"job cuts at the steel plant", "a draft resolution put forward jointly",
	},
	adjuncts: []string{
		"in the capital", "after a closed meeting", "amid pressure at home", "according to documents seen by reporters",
		"before members of parliament", "for the first time in ten years", "despite objections from unions", "in a written statement",
		"in the areas hit hardest", "without saying when", "in a session that lasted six hours", "on condition that all sides attend",
		"following large protests last week", "on the border between the two countries", "together with three other states",
		"for lack of funds", "before its term ends", "at the organisation’s headquarters",
	},
	times: []string{
		"on Tuesday", "on Wednesday", "late on Thursday", "this week", "last month", "since the start of the year", "early on Friday",
		"in the coming days", "at the weekend", "until the end of the month", "on Monday", "two years ago",
	},
	openers: []string{
		"Meanwhile", "However", "According to the report", "Earlier", "On the other hand", "In a separate statement", "By Wednesday night",
		"A few hours later", "Even so", "As expected", "For now", "Outside the building",
	},
	joins: []string{"and", "while", "after", "because", "although", "but", "when", "as"},
	quoteStarts: []string{
		"We will not accept a decision made without the voice of the people", "This is not the end of the talks",
		"All we ask is certainty for the families who are waiting", "I saw the water rise to the roof myself",
		"There is no reason to delay help by a single day", "The figure is worse than we had imagined",
		"Every country has the right to guard its borders", "The door to negotiations stays open", "We warned of this a long time ago",
		"The markets will judge what we do", "The children must go back to school", "The law is the same for everyone",
		"I do not regret what I said", "This agreement is fragile", "The farmers cannot wait for the next season",
		"We must dare to be honest about the cost",
	},
	quoteEnds: []string{
		"and all sides know it", "before things get harder", "although the road is still long", "and we are ready to answer for it",
		"as long as both sides are willing to listen", "whatever the vote brings", "because time is running out",
		"and that is what we will bring to the table", "not next week, not next month", "if the world does not look away",
		"and nobody may be left behind", "until there is evidence that can be checked", "and I hope that I am wrong",
	},
	says:      []string{"said %s", "%s said", "%s added", "according to %s", "%s told those present"},
	listeners: []string{"to reporters", "at a news conference", "to members of parliament", "in a radio interview", "in a written message", "to supporters"},
	headings: []string{
		"Pressure at home", "What is not known", "The road to talks", "What it means for residents", "The opposition responds",
		"Figures in dispute", "The next steps", "Background", "Voices from the provinces", "What the unions want",
	},
	heads: []string{
		"Government", "Parliament", "Central bank", "Opposition", "Prime minister", "Supreme court", "Negotiators", "Election commission",
		"Police", "Rescue teams", "Unions", "Security council", "Farmers", "Mining company", "Researchers", "Governor",
	},
	acts: []string{
		"reject", "approve", "delay", "discuss", "announce", "withdraw", "criticise", "investigate", "extend", "cancel", "back", "demand",
	},
	matters: []string{
		"budget plan", "ceasefire", "ban on rice exports", "rise in fuel prices", "trade agreement", "flood aid", "rules for migrant workers",
		"benchmark rate", "withdrawal of troops", "mining permits", "reopening of the port", "vaccination programme", "new railway line",
		"change of the constitution", "exchange of prisoners", "import tax", "climate policy", "defence cooperation",
	},
	anchor: "%s, %s",
	days:   []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
	facts: []string{
		"about %d families are still in shelters;", "%d schools are closed until next week;", "the first delivery holds %d tonnes of rice;",
		"%d officers were sent from the nearest city;", "losses are put at %d million dollars;", "%d people gave evidence to investigators;",
	},
	columns: []string{"Region", "This year", "Last year"},
	rows:    []string{"North", "South", "East", "West", "Capital", "Islands", "Border"},
	seeAlso: "It follows %s that was reported earlier.",
	notes: []string{
		"Official figures are often revised; those used here are of the day of publication.",
		"Place names are spelt as the local government spells them.",
		"The original gives imperial units; we have converted them.",
	},
	assistance: "--With assistance from %s.",
	correction: "An earlier version gave the wrong number of seats in parliament. It has been put right.",
}
