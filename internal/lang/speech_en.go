package lang

// speechEN is English. Cues were written by hand and ordered by their counts in
// labelled news (PolNeAR, its part for development).
var speechEN = Speech{
	Marks:   "“” \"\" ””",
	Singles: "‘’ ''",
	Cues: "said, says, say, saying, told, tells, telling, wrote, writes, writing, added, adds, adding, asked, asks, asking, read, reads, responded, responds, continued, continues, continuing, noted, notes, noting, explained, explains, explaining, argued, argues, " +
		"tweeted, tweets, tweeting, stated, states, stating, declared, declares, declaring, replied, replies, remarked, remarks, insisted, insists, claimed, claims, claiming, commented, announced, announces, acknowledged, admitted, admits, affirmed, asserted, asserts, " +
		"concluded, concludes, cautioned, conceded, confirmed, contended, countered, exclaimed, joked, lamented, mused, observed, proclaimed, quipped, recalled, recalls, recounted, reiterated, retorted, testified, testifies, vowed, warned, warns, warning, posted, emphasized, " +
		"emphasised, stressed, stresses, suggested, boasted, bragged, complained, tweeting, shouted, yelled, whispered, answered, pleaded, urged, elaborated, opined, predicted, quoted, yelling, shouting, chanted, chanting, offered, began, charged, pointed out, went on, went on to say, " +
		"chimed in, shot back, fired back, wrote back, put it, summed up, told me, blurted, snapped, implored, interjected, reported, reports, reflected, demanded, promised, protested, repeated, thundered, ranted, crowed, objected, marveled, fumed, pledged, scoffed, recommended, disclosed, revealed, conceded, maintained, clarified, maintains",
	CuesWeak: "called, calls, calling, described, describes, describing, think, thinks, thought, believes, believed, criticized, accused, accusing, blasted, denounced, slammed, praised, labeled, labelled, dubbed, ripped, referred, referring, hailed, blamed, dismissed, mocked, agreed, argued, heard, " +
		"singing, sang, invoked, cited, dismissing, mocking, branding, branded, characterized, praising, promising, quoting, agreeing, declaring, referencing, arguing, asserting, insisting, explaining, suggesting, urging",
	CuesTo:    "told, tells, telling, told me, asked, asks, reminded, assured, warned, informed",
	According: "according to, in the words of, as per, per",
	Negations: "not, never, n't, didn't, didn’t, don't, don’t, doesn't, doesn’t, hasn't, hasn’t, haven't, wasn't, wouldn't, wouldn’t, couldn't, cannot, can't, can’t, declined to, refused to, without, nobody, no one, should, should have, would have, could have, might have, never once, stopped short of, stop short of, if",
	Denials:   "denied saying, denies saying, deny saying, denied having said, denies having said, denied ever saying, denied that he said",
	That:      "that, how, as, why, whether",
	Adverbs: "also, then, later, further, again, once, recently, reportedly, famously, repeatedly, first, flatly, simply, even, previously, already, just, still, now, initially, publicly, bluntly, often, earlier, subsequently, jokingly, dryly, finally, quickly, privately, proudly, correctly, both, together, today, loudly, merely, clearly, specifically, " +
		"notably, explicitly, similarly, always, actually, angrily, quietly, calmly, gravely, nonetheless, likewise, too, sarcastically, in part, at one point, in turn",
	Auxiliaries: "has, have, had, was, is, would, will, did, does, are, were, be, been, being, may, might, can, could, do, to, went on to, took to, could be heard, can be heard, is quoted as, was quoted as",
	To:          "to, with, against",
	Place:       "in, at, outside, inside, near, from, across, behind",
	When:        "on, since, until, last, this, next, during, before, after, following, ahead of, earlier, late, early, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december",
	Event:       "during, while, when, after, before, at a, at an, following, ahead of, amid, upon, in response to, in a speech, as he, as she, as they, by, in reply, in testimony, in an address, in remarks",
	Medium: "in a statement, in an interview, in a tweet, in a letter, in an email, in an e-mail, in a post, in a memo, in a report, in a blog post, in a video, in an op-ed, in a press release, via, through, over, on twitter, on facebook, on instagram, on telegram, on x, on cnn, on fox news, on msnbc, on social media, in a phone interview, by phone, by email, in a news conference, in a call, " +
		"in a telephone interview, in a prepared statement",
	Breaks: "who, whom, whose, which, that, and, but, or, because, so, about, for, where, than, what, with, without, if, though, although, whether, not, it, there, it's, there's, yet, however, how, why, as, nor, moreover, meanwhile, instead, though, regarding, concerning, against, into, over, between, under, like, using",
	Links:  "of, for, at, in, from, to, on, and",
	Titles: "mr, mrs, ms, miss, dr, prof, sir, dame, lord, lady, sen, rep, gov, gen, col, lt, sgt, capt, maj, adm, cmdr, rev, hon, fr, st, pres, atty, det, lt gov, sens, reps, rear adm, maj gen, lt gen, brig gen, lt col, judge, justice, sheriff, officer, imam, rabbi, pastor, pope, queen, king, prince, princess, baroness, president-elect, reverend, father, sister, brother, saint, cardinal, bishop, archbishop, madam, mme",
	Roles: "president, vice president, prime minister, minister, chancellor, secretary, secretary-general, secretary general, senator, representative, congressman, congresswoman, governor, mayor, director, chairman, chairwoman, chair, chief, executive, ceo, manager, officer, general, colonel, captain, sergeant, admiral, commander, " +
		"professor, doctor, attorney, lawyer, prosecutor, judge, justice, sheriff, detective, analyst, economist, researcher, scientist, expert, adviser, advisor, aide, assistant, strategist, consultant, coach, player, author, writer, columnist, reporter, journalist, editor, host, anchor, commentator, pollster, historian, " +
		"spokesman, spokeswoman, spokesperson, candidate, nominee, leader, member, founder, co-founder, owner, partner, head, ambassador, envoy, diplomat, official, activist, organizer, teacher, student, resident, farmer, worker, veteran, activist, actor, actress, singer, king, queen, prince, princess, pope, bishop, " +
		"archbishop, cardinal, pastor, imam, rabbi, speaker, whip, lawmaker, politician, counselor, counsel, deputy, superintendent, commissioner, treasurer, coordinator, volunteer, supporter, mother, father, son, daughter, wife, husband, brother, sister, friend, colleague, moderator, correspondent, businessman, developer, billionaire, businesswoman, dean, fellow, entrepreneur, " +
		"democrat, republican, libertarian, surrogate, operative, donor, chief executive, solicitor, minister, campaign manager, running mate, president-elect, lieutenant, trooper, agent, inspector, firefighter, nurse, physician, therapist, psychologist, sociologist, filmmaker, producer, comedian, blogger, photographer, artist, musician, vet, vp, sec, congressmember",
	RoleFields: "foreign, defense, defence, state, treasury, homeland, house, white, senate, attorney, national, security, federal, special, senior, former, deputy, vice, chief, executive, press, communications, policy, university, college, institute, school, party, democratic, republican, gop, american, british, french, german, russian, " +
		"ukrainian, chinese, indonesian, israeli, european, us, u.s, u.s., uk, u.k., eu, nato, un, u.n., fbi, cia, campaign, committee, council, department, ministry, police, county, city, league, new, york, california, texas, florida, ohio, iowa, north, south, east, west, carolina, washington, minority, majority, emeritus, interim, acting, conservative, liberal, fox, news, cnn, msnbc, nbc, abc, cbs, bbc",
	Offices: "ministry, department, police, government, office, agency, court, committee, commission, council, party, company, campaign, white house, pentagon, kremlin, administration, bureau, institute, university, group, organization, organisation, association, union, federation, board, embassy, army, navy, military, " +
		"treasury, statement, report, post, tweet, letter, email, e-mail, memo, document, press release, release, spokespeople, center, foundation, bank, coalition, sign, article, headline, ad, petition, message, text, network, times, newspaper, magazine, journal, authority, firm, team, editorial, video, filing, complaint, lawsuit, ruling, law, bill, website, page, caption, banner",
	Spokespersons: "spokesman, spokeswoman, spokesperson, spokespeople, spokesmen, press secretary, communications director, representative",
	People: "official, officials, source, sources, diplomat, diplomats, aide, aides, adviser, advisers, advisor, advisors, analyst, analysts, resident, residents, witness, witnesses, expert, experts, man, woman, men, women, supporter, supporters, critic, critics, voter, voters, person, people, insider, insiders, " +
		"lawmaker, lawmakers, soldier, soldiers, officer, officers, neighbor, neighbour, student, students, teacher, worker, workers, protester, protesters, farmer, doctor, doctors, scientist, scientists, economist, economists, strategist, operative, donor, reporter, reporters, user, host, fan, fans, researchers, investigators, prosecutors, authorities, democrats, republicans, leaders, others, lawyer, lawyers, attorney, driver, passenger, employee, executive, friend, veteran, boy, girl, crowd, audience, member, protestor, heckler, moderator, judge, author, authors, writer, caller",
	Particles:   "van, de, von, der, bin, al, el, la, le, du, da, di, dos, ibn, den, del, ben, abu, ter, mc, y",
	Pronouns:    "he, she, they, him, her, them",
	Others:      "i, we, you, me, us, one, it, this, that, these, those, which, what, who",
	Anaphors:    "the, this, that, these, those, his, her, their, its",
	Determiners: "the, this, that, these, those, his, her, their, its, our, my, your, former, then, then-, longtime, veteran, senior",
	One:         "a, an, one, another, some, someone, somebody, an unnamed, anonymous",
	Several:     "several, some, many, most, other, few, a few, dozens of, a number of, various, multiple, both, a group of, a couple of",
	Numbers:     "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve",
	Scare:       "so-called, called, known as, dubbed, titled, entitled, named, nicknamed, termed, the term, the word, the phrase, the words, the terms, labeled, nickname, song, book, film, movie, album, show, hashtag, slogan, a.k.a, aka, novel, episode, series, headlined, labelled, sitcom, program, essay, article, chant of, chants of, podcast, host of, anchor of, airing on, appearing on, appeared on, like, bestseller, author of, documentary, column, of the, on the, appearance on, edition of",
	Weekdays:    "monday/mon, tuesday/tue/tues, wednesday/wed, thursday/thu/thurs, friday/fri, saturday/sat, sunday/sun",
	Months:      "january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept, october/oct, november/nov, december/dec",
	Relative:    "-1:yesterday, 0:today, 1:tomorrow, 0:tonight, -1:last night",
	Abbreviations: "mr, mrs, ms, dr, prof, sen, rep, gov, gen, col, lt, sgt, capt, maj, adm, rev, st, jr, sr, vs, inc, corp, co, ltd, no, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, u.s, u.k, u.n, e.g, i.e, a.m, p.m, d.c, ph.d, cmdr, sens, reps, " +
		"fla, ala, ariz, ark, calif, colo, conn, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont, neb, nev, okla, ore, pa, tenn, tex, va, vt, wash, wis, n.y, n.j, n.c, s.c, n.h, r.i, n.m, gov, det, hon, atty, mt, ft, j, w, h",
	Suffixes: "'s, ’s",
}
