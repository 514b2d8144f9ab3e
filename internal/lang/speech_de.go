package lang

// speechDE is German. Cues are in the order of their counts in labelled news
// (the news articles for training of the shared task on speaker attribution,
// KONVENS 2023), and completed by hand.
var speechDE = Speech{
	Marks:   "„“ \"\" „” “” »« «»",
	Singles: "‚‘ '' ›‹ ‹›",
	Cues: "sagte, sagten, sagt, sagen, gesagt, erklärte, erklärten, erklärt, äußerte, äußerten, äußert, geäußert, schrieb, schrieben, schreibt, schreiben, geschrieben, meinte, meinten, meint, kommentierte, kommentiert, fügte, warnte, warnen, warnt, betonte, betonten, betont, mitteilte, teilte, " +
		"kritisierte, kritisiert, erläuterte, erläutert, berichtete, berichtet, berichten, berichteten, ergänzte, ergänzt, forderte, fordert, behauptete, behauptet, bemerkte, stellte, zitierte, zitiert, zitieren, antwortete, antwortet, bestätigte, bestätigt, verkündete, verkündet, bekräftigte, unterstrich, versicherte, versichert, " +
		"begründete, begründet, räumte, führte, hob, wies, rief, ruft, fragte, fragt, entgegnete, sprach, spricht, gab, gibt, verlautbarte, lautet, lautete, lauten, spottete, spottet, spotteten, verlauten, fragten, fragen, ausgesagt, aussagte, meinen, verriet, ergänzten, äußern, wissen, befand, befanden, meldete sich, scherzte, witzelte, ätzte, wetterte, schimpfte, klagte, klagt, klagten, jubelte, frohlockte, höhnte, bekannte, bekräftigt, bekräftigten, unterstrichen, unterstreicht, präzisierte, präzisiert, bilanziert, urteilt, urteilten, mahnten, entgegneten, erwiderten, versprachen, drohten, droht, gestand, gestanden, gesteht, verteidigten, begründeten, schilderten, argumentierten, kommentierten, behaupteten, bestätigten, verkündeten, bekundete, bekundeten, bekundet, versicherten, schrien, schrie, brüllte, flüsterte, murmelte, seufzte, skandierten, skandierte, riefen, beschlossen, berichtigte, korrigierte, relativierte, resümiert, prognostizierte, prognostiziert, postete, postet, bloggte, twittert, mailte, simste, orakelte, sinnierte, philosophierte, polterte, giftete, empörten, freuten, beschwerten, kritisierten, plädierten, appellierten, veröffentlichte, veröffentlichten, resümierte, mahnte, mahnt, argumentierte, argumentiert, beteuerte, formulierte, urteilte, beklagte, beklagt, lobte, lobt, zeigte, freute, zeigt, erzählte, erzählt, kündigte, kündigt, " +
		"beschrieb, beschreibt, beschwerte, erwiderte, schilderte, schildert, twitterte, wiederholte, entschuldigte, verteidigte, verteidigt, wandte, stellt, reagierte, plädierte, appellierte, drohte, konstatierte, bilanzierte, fasste, fuhr, hielt, prophezeite, versprach, bezeichnete, bezeichnet, nannte, nennt, nennen, genannt, vermutet, vermutete, empörte, gestand, dementierte, sprachen",
	CuesAfter: "so, findet, glaubt, hofft, denkt, weiß, beginnt, begann, schließt, schloss, lacht, lachte, ließ, meldet, meldete, gratulierte",
	CuesWeak:  "dankte, bedankte, erinnerte, glaubte, hoffte, wertete, bewertete, sah, sieht, verurteilte, verwies, bat, erkannte, wirft, warf, charakterisierte, kam, tat, befürchtet, bedauerte, bedauert, machte, empfahl, vertrat, zu lesen, verlangte, verlangt, deutete, interpretierte, wünschte, erwartet",
	CuesNaming: "nannte, nannten, nennt, nennen, bezeichnete, bezeichneten, bezeichnet, bezeichnen, sprach von, sprachen von, spricht von, sprechen von, sprach, spricht, sprachen, warnte vor, warnten vor, warnt vor, warnte, hält, hielt, halten, hielten, kritisierte, kritisierten, kritisiert, " +
		"verurteilte, verurteilten, verurteilt, wertete, werteten, wertet, bewertete, bewerteten, beurteilte, beurteilten, beurteilt, sieht, sah, sahen, würdigte, würdigten, würdigt, lobte, lobten, lobt, wies, wiesen, beschrieb, beschrieben, beschreibt, versprach, verspricht, riet, warf, warfen, wirft, betrachtet, " +
		"betrachtete, charakterisierte, charakterisiert, titulierte, bezichtigte, rechtfertigte, skandierten, skandierte, forderte, forderten, fordert, rügte, begrüßte, begrüßten, empfiehlt, empfahl, feierte, feierten, beklagte, beklagt, schimpfte, beschimpfte, geißelte, tadelte, verspottete, taufte, bestätigte",
	CuesText:  "heißt es, hieß es, geheißen, steht, stand, ist zu lesen, war zu lesen, zu lesen, zu lesen ist, zu lesen war, geschrieben stand, lautet es, war zu hören, fand sich, findet sich, verkündete es",
	Separable: "strich heraus, teilte mit, teilt mit, teilten mit, fügte hinzu, fügt hinzu, fügten hinzu, gab bekannt, gibt bekannt, gab an, kündigte an, kündigt an, räumte ein, wies hin, wies zurück, führte aus, hob hervor, stellte fest, stellte klar, rief auf, fuhr fort, hielt fest, fasste zusammen, wandte ein, sprach aus, zeigte sich, rief zu, gab zu",
	Negations: "nicht, nie, niemals, kein, keine, keinen, nichts, wollte nicht, bestritt, weder, noch nie, ohne",
	Denials:   "bestritt gesagt zu haben, dementierte gesagt zu haben",
	According: "laut, nach angaben, nach angabe, nach den worten, nach ansicht, zitat von, zitat, ansicht nach, meinung nach, nach meinung, nach auffassung, zufolge, nach aussage, nach aussagen, in den worten, gemäß, nach einschätzung, mit den worten",
	That:      "dass, daß, ob, wie, wörtlich, folgendes, wie folgt",
	Adverbs: "auch, weiter, ferner, zudem, außerdem, dazu, hierzu, wörtlich, gestern, heute, dann, jedoch, ebenfalls, bereits, zuvor, daraufhin, abschließend, nur, sich, ihm, ihr, ihnen, es, dabei, hingegen, dagegen, indes, darüber hinaus, unterdessen, inzwischen, schließlich, allerdings, zugleich, später, anschließend, nun, noch, wiederum, " +
		"deshalb, darin, dort, hier, demnach, selbst, beispielsweise, unter anderem, damit, davon, öffentlich, kürzlich, schon, erneut, weiterhin, denn, aber, darauf, man, uns",
	Auxiliaries: "hat, haben, hatte, hatten, habe, wird, werden, wurde, wurden, ist, sind, war, waren, sei, würde, kann, will, wolle, soll, muss",
	To:          "gegenüber, zu, zum, zur, an",
	Place:       "in, im, bei, aus, vor, beim",
	When:        "am, seit, um, gegen, nach, vor, bis, anfang, ende, mitte",
	Event:       "nach, während, anlässlich, bei, auf, vor, beim, nachdem, bevor, im rahmen, am rande, zu beginn, zum abschluss, zur eröffnung, auf einer, in einer rede, als",
	Medium:      "per, über, via, mittels, auf twitter, auf facebook, in einem interview, im interview, in einer pressemitteilung, in einem brief, in einer erklärung, in einer stellungnahme, in einem schreiben, in seinem blog, in einem beitrag, im deutschlandfunk, in der sendung, mit den worten",
	Breaks: "der sich, die sich, und, aber, weil, da, damit, wenn, dass, daß, sondern, oder, denn, mit, für, durch, ohne, über, unter, um, weshalb, obwohl, sowie, als, wie, wo, wobei, man, es, sie habe, doch, " +
		"nicht, wegen, trotz, seitens, zwischen, werde, wurde, habe",
	Links:  "der, des, von, vom, für, im, in, und, beim, bei, aus, zur, zum",
	Titles: "herr, herrn, frau, dr, prof, professor, graf, freiherr, sir, general, oberst, hauptmann, pfarrer, papst, pater, kardinal, bischof, könig, königin, prinz, prinzessin, major",
	Roles: "kanzler, kanzlerin, präsident, präsidentin, minister, ministerin, sprecher, sprecherin, chef, chefin, vorsitzende, vorsitzender, vorsitzenden, abgeordnete, abgeordneter, bürgermeister, bürgermeisterin, direktor, direktorin, leiter, leiterin, experte, expertin, professor, anwalt, anwältin, trainer, generalsekretär, generalsekretärin, " +
		"geschäftsführer, geschäftsführerin, vorstand, staatsanwalt, richter, botschafter, botschafterin, autor, autorin, forscher, forscherin, wissenschaftler, politiker, politikerin, beauftragte, beauftragter, sekretär, kommissar, kommissarin, mitglied, gründer, könig, königin, papst, bischof, senator, senatorin, gouverneur, gouverneurin, general, redakteur, kandidat, kandidatin, pilot, augenzeuge, zeuge, ex-präsident, premier, premierminister, premierministerin, regierungschef, staatschef, analyst, manager, managerin, soziologe, historiker, journalist, spieler, stürmer, sänger, betreiber, kapitän, oberbürgermeister, fraktionschef, vizepräsident, verteidiger, astronom, biologe, physiker, entwickler, funktionär, unternehmer, schauspieler, regisseur, stellvertreter, koordinator, ökonom, meteorologe, landrat, rechtsanwalt, intendant, veranstalter, kollege, vater, mutter, sohn, tochter, bruder, polizist, beamter, einwohner, bewohner, schüler, student, lehrer, mediziner, arzt, ärztin, aktivist, aktivistin",
	RoleEnds: "minister, ministerin, sprecher, sprecherin, präsident, präsidentin, chef, chefin, kanzler, kanzlerin, meister, meisterin, direktor, direktorin, leiter, leiterin, führer, führerin, experte, expertin, vorsitzende, vorsitzender, vorsitzenden, trainer, anwalt, anwältin, politiker, politikerin, forscher, forscherin, " +
		"sekretär, sekretärin, beauftragte, beauftragter, kandidat, kandidatin, richter, kommissar, kommissarin, abgeordnete, abgeordneter, manager, vorstand, wissenschaftler, mitglied, botschafter, inhaber, berater, beraterin, redakteur, anführer, gründer, offizier, wart, inspektor, arzt, rat, rätin, loge, ökonom, analyst, autor, spieler, fahrer",
	RoleFields: "cdu, csu, spd, fdp, grüne, grünen, linke, bayern, deutsche, deutschen, bundes",
	Offices: "ministerium, polizei, regierung, bundesregierung, behörde, behörden, partei, gericht, staatsanwaltschaft, unternehmen, konzern, verband, organisation, amt, bundesamt, kommission, universität, institut, gewerkschaft, fraktion, verein, agentur, nachrichtenagentur, zeitung, zeitschrift, bericht, erklärung, mitteilung, pressemitteilung, schreiben, brief, urteil, antrag, gesellschaft, bank, rat, " +
		"parlament, nato, uno, eu, who, greenpeace, feuerwehr, stadt, firma, magazin, begründung, text, studie, artikel, beschluss, papier, resolution, aufruf, senat, bundestag, ausschuss",
	OfficeEnds:    "ministerium, amt, behörde, verband, partei, gericht, anwaltschaft, gesellschaft, agentur, zeitung, konzern, regierung, fraktion, institut, bund, kommission, bank, polizei, rat, verein, werk, schaft, gruppe, bericht, schreiben, mitteilung, erklärung",
	Spokespersons: "sprecher, sprecherin, pressesprecher, pressesprecherin, regierungssprecher, polizeisprecher, polizeisprecherin, unternehmenssprecher, sprechern",
	People:        "beamter, zeuge, zeugen, augenzeuge, augenzeugen, experte, experten, kritiker, anwohner, diplomat, vertreter, mitarbeiter, bewohner, mann, frau, soldat, insider, polizist, forscher, wissenschaftler, politiker, analysten, beobachter, ärzte, arzt, quelle, kreise, polizisten, fan, fans, schüler, student, teilnehmer, demonstranten, bürger, einwohner, überlebende, überlebender, opfer, abgeordneter, nutzer, leser",
	Relatives:     "der, die, welcher, welche, welches",
	Passives:      "wird, werden, wurde, wurden, worden, würde",
	Agents:        "von, vom, durch",
	Particles:     "von, van, zu, der, de, bin, al, el, zur, ibn, dos, da, di, le, la, den, ten",
	Pronouns:      "er, sie, dieser, diese, jener, letzterer, letztere",
	Others:        "ich, wir, du, ihr, es, man, mich, das, dies, was",
	Anaphors:      "der, die, dieser, diese, sein, seine, ihr, ihre",
	Determiners:   "der, die, das, den, dem, des, sein, seine, seiner, ihr, ihre, ihrer, dieser, diese, dieses, unser, unsere",
	One:           "ein, eine, einer, einem, einen, jemand, eines",
	Several:       "mehrere, einige, viele, zahlreiche, andere, manche, beide, verschiedene, anderen",
	Numbers:       "eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf",
	Scare:         "sogenannt, sogenannte, sogenannten, sogenannter, so genannt, so genannte, so genannten, so genannter, titel, namens, begriff, wort, film, buch, lied, projekt, magazin, zeitung, zeitschrift, namen, name, motto, song, album, marke, aktion, programm, sendung, operation, stichwort, tageszeitung, schiff, band, club, organisation, gruppe",
	Weekdays:      "montag, dienstag, mittwoch, donnerstag, freitag, samstag/sonnabend, sonntag",
	Months:        "januar/jan/jänner, februar/feb, märz, april/apr, mai, juni, juli, august/aug, september/sep/sept, oktober/okt, november/nov, dezember/dez",
	Relative:      "-1:gestern, 0:heute, -2:vorgestern, 1:morgen",
	Abbreviations: "dr, prof, z, b, bzw, u, a, d, h, ca, nr, st, str, usw, etc, mio, mrd, jr, sr, co, hrsg, dipl, ing, vgl, evtl, ggf, inkl, jan, feb, aug, sept, okt, nov, dez, abs, art",
	Order:         VerbFirst | Bracket | NounsCapital | NegationAfter,
}
