package lang

// speechNL is Dutch. It was written by hand; no labelled news was at hand to try it on.
var speechNL = Speech{
	Marks:   "“” \"\" ‘’ ’’ „” «» ””",
	Singles: "‘’ '' ’’ ‚’",
	Cues: "zeg, zegt, zeggen, zei, zeiden, gezegd, verklaart, verklaren, verklaarde, verklaarden, verklaard, vertelt, vertellen, vertelde, vertelden, verteld, schrijft, schrijven, " +
		"schreef, schreven, geschreven, benadrukt, benadrukken, benadrukte, benadrukten, stelt, stellen, stelde, stelden, gesteld, meldt, melden, meldde, meldden, gemeld, " +
		"reageert, reageren, reageerde, reageerden, gereageerd, antwoordt, antwoorden, antwoordde, antwoordden, geantwoord, vraagt, vragen, vroeg, vroegen, gevraagd, waarschuwt, " +
		"waarschuwen, waarschuwde, waarschuwden, gewaarschuwd, erkent, erkennen, erkende, erkenden, erkend, bevestigt, bevestigen, bevestigde, bevestigden, bevestigd, beweert, " +
		"beweren, beweerde, beweerden, beweerd, beaamt, beamen, beaamde, beaamden, beaamd, vervolgt, vervolgen, vervolgde, vervolgden, vervolgd, concludeert, concluderen, " +
		"concludeerde, concludeerden, geconcludeerd, constateert, constateren, constateerde, constateerden, geconstateerd, oordeelt, oordelen, oordeelde, oordeelden, geoordeeld, " +
		"betoogt, betogen, betoogde, betoogden, betoogd, redeneert, redeneren, redeneerde, geredeneerd, verzucht, verzuchten, verzuchtte, verzuchtten, roept, roepen, riep, " +
		"riepen, geroepen, schreeuwt, schreeuwen, schreeuwde, schreeuwden, geschreeuwd, fluistert, fluisteren, fluisterde, gefluisterd, grapt, grappen, grapte, grapten, gegrapt, " +
		"grinnikt, grinnikte, twittert, twitteren, twitterde, twitterden, getwitterd, tweette, meent, menen, meende, meenden, gemeend, hoopten, vreesden, gevreesd, verwachtte, " +
		"verwachtten, voorspelt, voorspellen, voorspelde, voorspelden, voorspeld, belooft, beloven, beloofde, beloofden, beloofd, eist, eisen, eiste, eisten, geëist, klaagt, " +
		"klagen, klaagde, klaagden, geklaagd, bekent, bekennen, bekende, bekenden, verduidelijkt, verduidelijken, verduidelijkte, verduidelijkten, verheldert, verhelderde, " +
		"preciseert, preciseerde, gepreciseerd, onderstreept, onderstrepen, onderstreepte, onderstreepten, herhaalt, herhalen, herhaalde, herhaalden, herhaald, herinnert, " +
		"herinneren, herinnerde, herinnerden, herinnerd, nuanceert, nuanceren, nuanceerde, nuanceerden, genuanceerd, relativeert, relativeerde, adviseert, adviseren, adviseerde, " +
		"adviseerden, geadviseerd, suggereert, suggereren, suggereerde, suggereerden, gesuggereerd, bekritiseert, bekritiseerde, hekelt, hekelen, hekelde, hekelden, gehekeld, " +
		"looft, loofde, betreurt, betreuren, betreurde, betreurden, betreurd, verdedigt, verdedigen, verdedigde, verdedigden, verdedigd, rapporteert, rapporteren, rapporteerde, " +
		"gerapporteerd, berichtte, berichtten, citeert, citeerde, noteert, noteerde, genoteerd, analyseert, analyseerde, memoreert, memoreerde, pleit, pleiten, pleitte, pleitten, " +
		"gepleit, dreigt, dreigen, dreigde, dreigden, gedreigd, fulmineert, fulmineerde, foetert, foeterde, moppert, mopperde, mijmert, mijmerde, peinst, peinsde, sneert, " +
		"sneerde, schampert, schamperde, bezweert, bezweren, bezwoer, bezworen, garandeert, garandeerde, verzekert, verzekeren, verzekerde, verzekerden, verzekerd, formuleert, " +
		"formuleerde, informeert, informeerde, onthult, onthulde, onthulden, onthuld, openbaart, openbaarde, verkondigt, verkondigde, proclameert, proclameerde, scandeert, " +
		"scanderen, scandeerde, scandeerden, luidt, luidde, luiden, repliceert, repliceerde, riposteert, riposteerde, countert, temperde, filosofeert, filosofeerde, jubelt, " +
		"jubelde, juicht, juichte, treurt, treurde, bromt, bromde, gromt, gromde, snauwt, snauwde, sist, siste, stamelt, stamelde, zuchtte, oppert, opperen, opperde, opperden, " +
		"geopperd, poneert, poneerde, postuleert, argumenteert, argumenteren, argumenteerde, motiveert, motiveerde, signaleert, signaleerde, observeert, observeerde, " +
		"concretiseert, verwijt, verweet, verweten, verwoordt, verwoordde, mailt, mailde, appt, appte, sms't, postte, resumeert, resumeerde, becommentarieert, becommentarieerde, " +
		"maant, maande, sommeert, sommeerde, smeekt, smeekte, bidt, gebiedt, beveelt, beval, bepleit, bepleitte, ageert, ageerde, protesteert, protesteerde, glundert, glunderde, " +
		"bezigt, laat weten, lieten weten, liet weten, laten weten, laat hij weten, liet hij weten, laat ze weten, stelt vast, geeft aan, gaf aan, voegt, voegde, voegden, voegen, " +
		"legt, legde, leggen, kondigt, kondigde, deelt, deelde, deelden, geeft, gaf, gaven, vat, vatte, brengt, bracht, wijst, wees, gaat, ging, vult, vulde, werpt, wierp, licht, " +
		"lichtte, dringt, drong, spreekt uit, sprak uit, zo zegt, zo stelt, zo luidt, luidde het, luidt het, heet het, heette het, klinkt het, klonk het, staat te lezen, " +
		"stond te lezen, valt te lezen, viel te lezen, is te lezen, was te lezen, staat er, stond er, hield vol, houdt vol, laat optekenen, liet optekenen, nam het woord, " +
		"besluit, besloot, sprak, spreekt, spraken",
	CuesAfter: "aldus, zo, klinkt, klonk, heet, denkt, dacht, denken, vindt, vond, vinden, vonden, hoopt, hoopte, hopen, vreest, vreesde, lacht, lachte, leest, las, zucht, tempert, " +
		"concludeert, besluit, sombert, relativeert, weet, wist, gelooft, geloofde, verwacht, verwachten, voelt, droomt, knipoogt, zingt, juicht, glimlacht, bericht, meent, " +
		"begint, begon, ontkent, ontkende, bekende, wil, beseft, begrijpt, dankt, looft, prijst, prees, sluit, foetert",
	CuesWeak: "noemt, noemen, noemde, noemden, genoemd, typeert, typeerde, omschrijft, omschreef, omschrijven, beschrijft, beschreef, beschrijven, bestempelt, bestempelde, betitelt, " +
		"betitelde, kwalificeert, kwalificeerde, denkt, dacht, vindt, vond, vonden, vinden, gelooft, geloofde, hoopt, hoopte, vreest, vreesde, spreekt van, sprak van, " +
		"spraken van, spreken van, gesproken van, heeft het over, had het over, prees, prijst, bedankte, bedankt, beschuldigde, beschuldigt, beschuldigen, veroordeelde, " +
		"veroordeelt, verwees naar, verwijst naar, riep op, roept op, wees op, wijst op, weigerde, verwierp, verwerpt, citeerde, citeert, bekritiseerde, wil, wilde, verwacht, " +
		"verwachtte, ziet, zag, deed, doet, steunt, hekelde",
	CuesNaming: "noemt, noemen, noemde, noemden, genoemd, typeert, typeerde, omschrijft, omschreef, omschrijven, omschreven, beschrijft, beschreef, beschrijven, beschreven, bestempelt, " +
		"bestempelde, bestempeld, betitelt, betitelde, betiteld, kwalificeert, kwalificeerde, spreekt van, sprak van, spraken van, spreken van, gesproken van, spreekt, sprak, " +
		"spraken, spreken, heeft het over, had het over, beschuldigde, beschuldigt, beschuldigd, bekritiseerde, bekritiseert, hekelde, hekelt, vindt, vond, vonden, vinden, " +
		"waarschuwt, waarschuwde, waarschuwden, belooft, beloofde, beloofden, eist, eiste, eisten, prijst, prees, verwerpt, verwierp, veroordeelt, veroordeelde, veroordeelden, " +
		"ziet, zag, vergelijkt, vergeleek, betreurt, betreurde, betuigde, scandeerden, verwijt, verweet",
	CuesText: "staat, stond, staat te lezen, stond te lezen, valt te lezen, viel te lezen, is te lezen, was te lezen, luidt het, luidde het, heet het, heette het, klinkt het, " +
		"klonk het, staat er, stond er, meldt",
	Separable: "voegt toe, voegde toe, voegden toe, voegen toe, legt uit, legde uit, leggen uit, legden uit, kondigt aan, kondigde aan, kondigden aan, deelt mee, deelde mee, " +
		"deelden mee, geeft aan, gaf aan, gaven aan, geeft toe, gaf toe, gaven toe, vat samen, vatte samen, brengt uit, stelt vast, stelde vast, wijst erop, wees erop, " +
		"gaat verder, ging verder, vult aan, vulde aan, werpt tegen, wierp tegen, licht toe, lichtte toe, lichtten toe, dringt aan, drong aan, houdt vol, hield vol, merkt op, " +
		"merkte op, merkten op, merken op, haalt uit, haalde uit, roept op, riep op, roept uit, riep uit, vraagt af, vroeg af, sluit af, sloot af, blikt terug, blikte terug, " +
		"kijkt terug, stipt aan, stipte aan, somt op, brengt in, bracht in, schrijft terug, valt bij, viel bij, spreekt tegen, sprak tegen, slaat terug, geeft mee, klaagt aan, " +
		"laat weten, liet weten, lieten weten, laten weten, draagt aan, drukt uit, drukte uit, bijt toe",
	Negations: "niet, nooit, geen, niets, nimmer, zonder, weigerde, weigert, weigerden, niemand, noch, ontkende, ontkent, ontkenden, ontkennen, evenmin, nergens, zou moeten, had moeten, " +
		"had kunnen",
	Denials: "ontkent gezegd te hebben, ontkende gezegd te hebben, ontkent te hebben gezegd, ontkende te hebben gezegd",
	According: "volgens, aldus, naar eigen zeggen van, in de woorden van, naar de mening van, naar het oordeel van, naar mening van, naar de woorden van, zoals, om met, " +
		"om te spreken met, in de ogen van, conform, afgaande op, blijkens",
	That: "dat, hoe, waarom, of, als volgt, als, dit, dan ook, letterlijk, onder meer, het volgende",
	Adverbs: "ooit, eens, destijds, ook, nog, verder, bovendien, daarnaast, daarbij, daarna, later, eerder, dan, toen, echter, toch, evenwel, niettemin, vervolgens, tenslotte, " +
		"ten slotte, uiteindelijk, alleen, slechts, reeds, al, opnieuw, weer, nogmaals, van zijn kant, van haar kant, op zijn beurt, op haar beurt, hierover, daarover, hierop, " +
		"daarop, erover, erop, eraan, er, hem, hen, me, mij, zich, daar, hier, aldaar, intussen, ondertussen, inmiddels, tegelijkertijd, recent, onlangs, vorige week, " +
		"publiekelijk, letterlijk, duidelijk, droog, kort, nadrukkelijk, stellig, openlijk, expliciet, desgevraagd, zelf, zelfs, bijvoorbeeld, onder meer, onder andere, juist, " +
		"precies, trots, lachend, boos, meteen, direct, onmiddellijk, net, nu, daarmee, daarom, dus, zelfverzekerd, cynisch, ironisch, voorzichtig, resoluut, schriftelijk, " +
		"telefonisch, strijdbaar, wel, tevens, eveneens, overigens, anderzijds, wederom, altijd, steeds, vaak, soms, telkens, heel",
	Auxiliaries: "heeft, hebben, had, hadden, is, zijn, was, waren, wordt, worden, werd, werden, zou, zouden, zal, zullen, kan, kunnen, kon, konden, wil, wilde, wilden, moet, moest, mag, " +
		"mocht, blijft, bleef, blijven, begon te, begint te, durft, te, gaat, ging",
	To:    "tegen, tegenover, aan, richting, voor, jegens",
	Place: "in, te, bij, vanuit, uit, op, nabij, buiten, voor, vanaf, naast",
	When:  "op, sinds, tot, rond, begin, eind, medio, tijdens, na, voor, vanaf, afgelopen, vorige week, vorig jaar, afgelopen week",
	Event: "tijdens, na, voor, voorafgaand aan, na afloop van, na afloop, in aanloop naar, ter gelegenheid van, bij, op een persconferentie, op de persconferentie, " +
		"tijdens een persconferentie, in een toespraak, in zijn toespraak, in haar toespraak, in een speech, in een debat, in het debat, naar aanleiding van, in reactie op, " +
		"in een reactie op, aan het begin van, aan het einde van, aan de vooravond van, in de marge van, bij de opening van, bij de presentatie van, bij aankomst in, toen, " +
		"terwijl, nadat, voordat, in de tweede kamer, in de kamer, in een commissie, voor de rechter, op een bijeenkomst, op het congres, in een verhoor",
	Medium: "op twitter, op x, op facebook, op instagram, op telegram, op tiktok, op sociale media, op social media, op zijn website, op haar website, via, per, in een interview, " +
		"in een interview met, in een gesprek met, in een tweet, in een brief, in een verklaring, in een schriftelijke verklaring, in een persbericht, in een mededeling, " +
		"in een bericht, in een rapport, in het rapport, in een artikel, in een opiniestuk, in een e-mail, in een mail, in een video, in een videoboodschap, in een reactie, " +
		"in een eerste reactie, in een vraaggesprek, in een uitzending, in het radioprogramma, in het tv-programma, in het programma, in de krant, in de podcast, in de talkshow, " +
		"in nieuwsuur, bij nieuwsuur, bij op1, bij jinek, op nporadio 1, op npo radio 1, op de radio, op televisie, op tv, tegenover de pers, telefonisch, door middel van, " +
		"aan de telefoon, in een blog, op zijn blog",
	Relatives: "die, dat, wie, welke",
	Breaks: "die, wie, wiens, waar, en, maar, of, omdat, want, doordat, zodat, terwijl, toen, als, hoewel, ofschoon, met, zonder, voor, over, onder, tegen, volgens, tussen, naar, " +
		"door, indien, zoals, dan, na, alsook, evenals, naast, gezien, dankzij, wegens, ondanks, namens, is, was, heeft, wordt, werd, niet, gevraagd, nadat, voordat, waarin, " +
		"waarmee, waarop, waarbij, waarna, wat, er, ze, op, inzake, betreffende, dat hij, dat ze, nu",
	Links: "van, van de, van het, voor, der, des, in, bij, uit, aan, en, te, op, tegen, voor de",
	Titles: "meneer, mijnheer, mevrouw, dhr, mevr, mw, heer, dr, drs, prof, professor, ir, ing, mr, jhr, jonkheer, baron, barones, graaf, gravin, prins, prinses, koning, koningin, " +
		"paus, kardinaal, bisschop, pater, dominee, ds, pastoor, sir, lord, lady, generaal, kolonel, kapitein, luitenant, majoor, admiraal, sergeant, ambtgenoot, sint, hertog, " +
		"hertogin, rabbijn, imam",
	Roles: "president, vicepresident, vice-president, oud-president, minister, oud-minister, ex-minister, premier, oud-premier, vicepremier, minister-president, staatssecretaris, " +
		"kanselier, bondskanselier, secretaris, secretaris-generaal, kabinetschef, chef, stafchef, regeringsleider, staatshoofd, leider, partijleider, fractieleider, " +
		"fractievoorzitter, lijsttrekker, kamerlid, tweede kamerlid, eerste kamerlid, parlementariër, europarlementariër, volksvertegenwoordiger, afgevaardigde, senator, " +
		"burgemeester, oud-burgemeester, wethouder, schepen, raadslid, gemeenteraadslid, gedeputeerde, statenlid, gouverneur, commissaris, commissaris van de koning, korpschef, " +
		"politiechef, officier, officier van justitie, advocaat-generaal, procureur, procureur-generaal, rechter, raadsheer, advocaat, advocate, raadsman, raadsvrouw, notaris, " +
		"ombudsman, directeur, adjunct-directeur, algemeen directeur, directrice, bestuurder, bestuurslid, bestuursvoorzitter, topman, topvrouw, ceo, cfo, manager, ondernemer, " +
		"ondernemster, oprichter, oprichtster, medeoprichter, eigenaar, eigenaresse, baas, hoofd, coördinator, projectleider, teamleider, vertegenwoordiger, vertegenwoordigster, " +
		"woordvoerder, woordvoerster, voorlichter, voorzitter, vicevoorzitter, voorzitster, penningmeester, ambassadeur, consul, gezant, afgezant, adviseur, adviseuse, assistent, " +
		"medewerker, medewerkster, lid, kandidaat, presidentskandidaat, nummer twee, deskundige, expert, specialist, analist, econoom, hoofdeconoom, econome, onderzoeker, " +
		"onderzoekster, wetenschapper, socioloog, sociologe, historicus, historica, politicoloog, politicologe, jurist, juriste, filosoof, filosofe, psycholoog, psychologe, " +
		"psychiater, epidemioloog, viroloog, virologe, klimatoloog, klimaatwetenschapper, meteoroloog, weerman, geograaf, geoloog, antropoloog, bioloog, biologe, fysicus, " +
		"natuurkundige, chemicus, astronoom, arts, huisarts, dokter, chirurg, verpleegkundige, verpleegster, apotheker, hoogleraar, lector, docent, docente, leraar, lerares, " +
		"leerkracht, rector, rector magnificus, decaan, student, studente, leerling, journalist, journaliste, columnist, columniste, redacteur, hoofdredacteur, verslaggever, " +
		"verslaggeefster, correspondent, correspondente, presentator, presentatrice, schrijver, schrijfster, auteur, romanschrijver, dichter, filmmaker, regisseur, regisseuse, " +
		"scenarist, producent, acteur, actrice, zanger, zangeres, muzikant, kunstenaar, kunstenares, schilder, cabaretier, architect, trainer, coach, bondscoach, hoofdtrainer, " +
		"speler, speelster, aanvoerder, aanvoerster, spits, verdediger, doelman, keeper, middenvelder, voetballer, tennisser, coureur, wielrenner, wielrenster, scheidsrechter, " +
		"atleet, atlete, kampioen, kampioene, vakbondsleider, vakbondsman, activist, activiste, opposant, dissident, boer, boerin, veehouder, visser, winkelier, arbeider, " +
		"ingenieur, brandweerman, brandweercommandant, agent, agente, politieagent, militair, soldaat, generaal, kolonel, commandant, luitenant, admiraal, inspecteur, " +
		"rechercheur, getuige, slachtoffer, inwoner, bewoner, bewoonster, vader, moeder, zoon, dochter, broer, zus, echtgenoot, echtgenote, man, vrouw, weduwe, weduwnaar, oom, " +
		"tante, neef, nicht, opa, oma, vriend, vriendin, collega, buurman, buurvrouw, partner, koning, koningin, prins, prinses, paus, bisschop, aartsbisschop, kardinaal, " +
		"priester, pastoor, dominee, predikant, imam, rabbijn, opperrabbijn, diplomaat, diplomate, onderhandelaar, bemiddelaar, formateur, informateur, rapporteur, politicus, " +
		"politica, miljardair, aandeelhouder, consultant, strateeg, seismoloog, vulkanoloog, eurocommissaris, hoge vertegenwoordiger, hoge commissaris, buitenlandchef, " +
		"landsadvocaat, curator, bewindspersoon, bewindsman, bewindsvrouw, fractiegenoot, partijgenoot, ambtgenoot, medeauteur, conservator, museumdirecteur, intendant, dirigent, " +
		"componist, pianist, rapper, influencer, vlogger, gids, chauffeur, machinist, piloot, kapitein, schipper, steward, monteur, timmerman, bakker, slager, kok, chef-kok, ober",
	RoleEnds: "minister, ministers, woordvoerder, woordvoerster, voorzitter, voorzitster, president, presidente, directeur, directrice, leider, leidster, chef, secretaris, lid, baas, " +
		"hoofd, hoogleraar, deskundige, expert, onderzoeker, onderzoekster, econoom, econome, analist, advocaat, advocate, rechter, officier, commissaris, burgemeester, " +
		"bestuurder, topman, topvrouw, trainer, coach, speler, speelster, redacteur, verslaggever, correspondent, ambassadeur, gezant, adviseur, kandidaat, eigenaar, oprichter, " +
		"vertegenwoordiger, vertegenwoordigster, directielid, politicus, politica, specialist, wetenschapper, arts, psycholoog, historicus, bioloog, loog, loge, inspecteur, " +
		"commandant, manager, medewerker, medewerkster, houder, verpleegkundige, docent, leraar, agent, meester, kundige, wethouder, vrouw, man, schrijver, schrijfster, maker, " +
		"advocaten, handelaar, ondernemer, organisator, coördinator, onderhandelaar, generaal, bisschop",
	RoleFields: "buitenlandse, binnenlandse, zaken, economische, financiën, financien, defensie, justitie, veiligheid, volksgezondheid, welzijn, sport, onderwijs, cultuur, wetenschap, " +
		"sociale, werkgelegenheid, infrastructuur, waterstaat, landbouw, natuur, voedselkwaliteit, visserij, klimaat, energie, wonen, ruimtelijke, ordening, milieu, " +
		"koninkrijksrelaties, ontwikkelingssamenwerking, handel, europese, europa, kamer, tweede, eerste, senaat, parlement, raad, commissie, comité, unie, partij, groep, " +
		"federatie, bond, vereniging, vakbond, organisatie, verenigde, naties, vn, navo, imf, eu, bank, centrale, wereldbank, hof, hoge, rechtbank, openbaar, ministerie, politie, " +
		"leger, marine, universiteit, hogeschool, instituut, school, centrum, stichting, autoriteit, bureau, departement, provincie, gemeente, regio, algemeen, algemene, " +
		"nationale, nationaal, regionale, plaatsvervangend, waarnemend, demissionair, voormalig, voormalige, huidige, nederlandse, nederlands, belgische, vlaamse, waalse, " +
		"amerikaanse, britse, duitse, franse, russische, oekraïense, chinese, israëlische, palestijnse, italiaanse, spaanse, turkse, iraanse, japanse, poolse, hongaarse, " +
		"indonesische, socialistische, republikeinse, democratische, conservatieve, liberale, vvd, pvda, cda, d66, pvv, groenlinks, bbb, nsc, sgp, christenunie, pvdd, fvd, ja21, " +
		"cd&v, vld, n-va, vlaams, belang, fnv, cnv, vno-ncw, lto, rivm, knmi, cbs, cpb, prorail, schiphol, klm, philips, shell, asml, amsterdam, rotterdam, haag, utrecht, " +
		"groningen, eindhoven, brussel, antwerpen, gent, leiden, nijmegen, maastricht, tilburg, delft, wageningen, washington, moskou, kiev, kyiv, peking, londen, berlijn, rome, " +
		"madrid, parijs, genève, new, york, kremlin, witte, huis, pentagon, noord, zuid, oost, west, oppositie, coalitie, noord-holland, zuid-holland, gelderland, brabant, " +
		"noord-brabant, limburg, zeeland, friesland, drenthe, overijssel, flevoland",
	Offices: "ministerie, regering, kabinet, politie, justitie, gemeente, provincie, openbaar ministerie, om, parket, rechtbank, hof, hoge raad, raad van state, witte huis, kremlin, " +
		"pentagon, commissie, europese commissie, europese unie, eu, vn, navo, who, unicef, imf, bank, centrale bank, wereldbank, partij, vakbond, bond, vereniging, federatie, " +
		"organisatie, ngo, collectief, comité, raad, leger, marine, luchtmacht, ambassade, consulaat, agentschap, instituut, universiteit, hogeschool, school, bedrijf, " +
		"onderneming, concern, maatschappij, groep, fabrikant, directie, bestuur, autoriteit, autoriteiten, toezichthouder, parlement, kamer, senaat, oppositie, coalitie, " +
		"beweging, rapport, verklaring, persbericht, tekst, brief, bericht, mededeling, document, nota, krant, dagblad, weekblad, tijdschrift, zender, omroep, radio, televisie, " +
		"site, website, media, pers, studie, onderzoek, enquête, peiling, artikel, hoofdartikel, resolutie, akkoord, besluit, wet, wetsvoorstel, bord, spandoek, leus, opschrift, " +
		"vonnis, uitspraak, aanklacht, petitie, manifest, pamflet, tweet, post, club, ploeg, team, ziekenhuis, kliniek, bisdom, kerk, vaticaan, stichting, kantoor, centrum, " +
		"dienst, eenheid, anp, afp, reuters, regime, familie, brandweer, rode kruis, afdeling, instelling, platform, vervoerder, luchtvaartmaatschappij, spoorbedrijf, " +
		"consultancy, multinational, rijkswaterstaat, rivm, knmi, inspectie, belastingdienst, waterschap, veiligheidsregio, ggd, ns, prorail, advocaten, motie, column, " +
		"onderschrift",
	OfficeEnds: "ministerie, partij, bond, vereniging, organisatie, bedrijf, instituut, dienst, bureau, raad, commissie, rechtbank, bank, autoriteit, maatschappij, concern, blad, krant, " +
		"rapport, fonds, agentschap, club, politie, stichting, federatie, unie, verbond, inspectie, schap, regering, leger",
	Spokespersons: "woordvoerder, woordvoerster, woordvoerders, voorlichter, voorlichtster, perswoordvoerder, persvoorlichter, regeringswoordvoerder, politiewoordvoerder",
	People: "ambtenaar, ambtenaren, functionaris, functionarissen, bron, bronnen, diplomaat, diplomaten, getuige, getuigen, ooggetuige, ooggetuigen, buurtbewoner, buurtbewoners, " +
		"bewoner, bewoners, inwoner, inwoners, omwonende, omwonenden, expert, experts, deskundige, deskundigen, analist, analisten, waarnemer, waarnemers, agent, agenten, " +
		"politieman, soldaat, soldaten, militair, militairen, officier, officieren, man, mannen, vrouw, vrouwen, persoon, personen, mensen, voorbijganger, voorbijgangers, " +
		"demonstrant, demonstranten, betoger, betogers, actievoerder, actievoerders, student, studenten, scholier, scholieren, leerling, leerlingen, ouder, ouders, leraar, " +
		"leraren, docent, docenten, arts, artsen, dokter, huisarts, verpleegkundige, verpleegkundigen, patiënt, patiënten, boer, boeren, visser, vissers, winkelier, winkeliers, " +
		"arbeider, arbeiders, werknemer, werknemers, medewerker, medewerkers, chauffeur, chauffeurs, automobilist, reiziger, reizigers, passagier, passagiers, toerist, toeristen, " +
		"klant, klanten, kiezer, kiezers, gepensioneerde, vluchteling, vluchtelingen, migrant, migranten, asielzoeker, asielzoekers, overlevende, overlevenden, slachtoffer, " +
		"slachtoffers, nabestaande, nabestaanden, familielid, familieleden, vriend, vrienden, vriendin, collega, collega's, advocaat, advocaten, rechter, rechters, rechercheur, " +
		"onderzoeker, onderzoekers, kamerlid, kamerleden, parlementariër, parlementariërs, senator, minister, ministers, adviseur, adviseurs, bestuurder, bestuurders, " +
		"wetenschapper, wetenschappers, econoom, economen, specialist, specialisten, historicus, historici, journalist, journalisten, gebruiker, gebruikers, supporter, " +
		"supporters, fan, fans, speler, spelers, opposant, opposanten, critici, criticus, hulpverlener, hulpverleners, brandweerman, vrijwilliger, vrijwilligers, strijder, " +
		"strijders, rebel, rebellen, onderhandelaar, onderhandelaars, deelnemer, deelnemers, iemand, sommigen, velen, anderen, moeder, vader, jongere, jongeren, tiener, kind, " +
		"kinderen, jongen, meisje, bejaarde, eigenaar, eigenaren, betrokkene, betrokkenen, ingewijde, ingewijden, buurman, buurvrouw, lezer, lezers, luisteraar, kijker",
	Particles:   "van, van de, van der, van den, van het, van 't, de, den, der, ten, ter, te, 't, von, bin, al, el, ibn, da, di, du, la, le, op, in, 's",
	Pronouns:    "hij, zij, ze, deze, die, laatstgenoemde, eerstgenoemde, hijzelf, zijzelf",
	Others:      "ik, wij, we, jij, je, u, jullie, men, het, dit, dat, wat, wie",
	Anaphors:    "de, het, die, deze, dit, dat, zijn, haar, hun, diens, genoemde, bewuste",
	Passives:    "wordt, worden, werd, werden, geworden",
	Agents:      "door",
	Determiners: "de, het, die, deze, dit, dat, zijn, haar, hun, ons, onze, mijn, jouw, uw, diens, 't",
	One:         "een, één, ene, een van de, een van, iemand, nog een, een andere, een zekere",
	Several: "meerdere, verschillende, enkele, sommige, veel, vele, andere, diverse, tal van, tientallen, honderden, duizenden, een aantal, beide, een groep, de meeste, talrijke, " +
		"allerlei, een paar",
	Numbers: "een/één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf",
	Scare: "zogenaamd, zogenaamde, zogeheten, zogenoemde, genaamd, genaamde, getiteld, getitelde, bijgenaamd, bijnaam, naam, woord, woorden, term, termen, uitdrukking, titel, film, " +
		"boek, roman, lied, nummer, single, album, serie, programma, tijdschrift, motto, leus, slogan, hashtag, operatie, tentoonstelling, voorstelling, project, documentaire, " +
		"begrip, concept, wedstrijd, prijs, schip, plan, wet, alias, krant, café, restaurant, theater, zaak, campagne, vereniging, collectief, actiegroep, spandoek, " +
		"onder de noemer, bekend als, het vak",
	Weekdays: "maandag/maandagochtend/maandagmiddag/maandagavond, dinsdag/dinsdagochtend/dinsdagmiddag/dinsdagavond, woensdag/woensdagochtend/woensdagmiddag/woensdagavond, " +
		"donderdag/donderdagochtend/donderdagmiddag/donderdagavond, vrijdag/vrijdagochtend/vrijdagmiddag/vrijdagavond, zaterdag/zaterdagochtend/zaterdagmiddag/zaterdagavond, " +
		"zondag/zondagochtend/zondagmiddag/zondagavond",
	Months:   "januari/jan, februari/feb/febr, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sep/sept, oktober/okt, november/nov, december/dec",
	Relative: "-1:gisteren, 0:vandaag, -2:eergisteren, 1:morgen, -1:gisteravond, -1:gisterochtend, -1:gistermiddag, 0:vanochtend, 0:vanmorgen, 0:vanmiddag, 0:vanavond",
	Abbreviations: "dr, drs, prof, ir, ing, mr, jhr, dhr, mevr, mw, ds, st, nr, nrs, blz, p, pp, bijv, bv, enz, etc, ca, o.a, d.w.z, e.d, m.n, i.v.m, t.a.v, jl, a.s, j, a, m, h, w, c, g, " +
		"jr, sr, co, red, resp, t/m, vgl, art, tel, jan, feb, febr, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec",
	Possessives: "'s, ’s",
	Order:       VerbFirst | Bracket | NegationAfter,
	Most:        0.88,
}
