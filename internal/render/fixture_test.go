package render

import (
	"html/template"
	"time"

	"digest/internal/lang"
	"digest/internal/site"
)

var jakarta = time.FixedZone("WIB", 7*60*60)

// words are the texts of the fixtures in one language: real speeches, told
// briefly.
type words struct {
	site, about                      string
	title, subtitle, summary         string
	body                             []string
	quote, quote2, role, to, place   string
	outlet, city, translator, editor string
	note, topic, person, section     string
	stories                          []string
}

var fixtures = map[string]words{
	"id": {
		site: "Kilas Dunia", about: "Kata-kata yang pernah menjadi berita, dibaca lagi dari sumbernya.",
		title: "Satu kata sebelum roket menyala", subtitle: "Yuri Gagarin menjadi manusia pertama yang mengelilingi Bumi. Yang diingat orang justru sepatah kata yang ia ucapkan saat mesin dinyalakan.",
		summary: "Penerbangan itu berlangsung 108 menit. Sebelum mesin menyala, Gagarin mengucapkan sepatah kata yang kini dikenal di seluruh dunia.",
		body: []string{
			"Pukul 09.07 waktu Moskwa, wahana Vostok 1 lepas landas dari Baikonur. Penerbangan itu berlangsung 108 menit, satu kali putaran, sebelum Gagarin mendarat dengan parasut di dekat kota Engels.",
			"Sergei Korolev, perancang utama yang namanya saat itu dirahasiakan, berada di ujung lain sambungan radio. Beberapa menit sebelumnya ia membacakan hitungan terakhir dan mendoakan penerbangan yang baik.",
			"Dari jendela kecil di kapsulnya, Gagarin menggambarkan garis biru tipis di sepanjang cakrawala. Laporan itu dikirim lewat radio dan baru disiarkan setelah ia mendarat.",
		},
		quote: "“Ayo berangkat!”", quote2: "“Saya melihat awan. Bayangannya jatuh di permukaan Bumi.”", role: "kosmonaut", to: "kendali peluncuran", place: "Baikonur",
		outlet: "Pravda", city: "Moskwa", translator: "Sari Wulandari", editor: "Bagus Nugroho",
		note: "Lama penerbangan semula ditulis 118 menit.", topic: "Antariksa", person: "Yuri Gagarin", section: "Ilmu dan Temuan",
		stories: []string{"Empat kata Jerman dari seorang presiden Amerika", "Sebuah jawaban yang terburu-buru membuka tembok", "Pagi di Pegangsaan Timur 56"},
	},
	"ar": {
		site: "لمحة عن العالم", about: "كلمات صنعت الخبر يومًا، نعود بها إلى مصدرها.",
		title: "كلمة واحدة قبل أن يشتعل الصاروخ", subtitle: "أصبح يوري غاغارين أول إنسان يدور حول الأرض، لكن ما يتذكره الناس هو الكلمة التي نطق بها حين اشتعلت المحركات.",
		summary: "استغرقت الرحلة 108 دقائق. وقبل اشتعال المحركات نطق غاغارين بكلمة يعرفها العالم كله اليوم.",
		body: []string{
			"في الساعة 9:07 بتوقيت موسكو أقلعت المركبة «فوستوك 1» من بايكونور. استغرقت الرحلة 108 دقائق ودورة واحدة، ثم هبط غاغارين بالمظلة قرب مدينة إنغلس.",
			"كان سيرغي كوروليوف، كبير المصممين الذي بقي اسمه سرًا آنذاك، على الطرف الآخر من الاتصال اللاسلكي.",
			"ومن نافذة صغيرة في كبسولته وصف غاغارين خطًا أزرق رقيقًا على امتداد الأفق.",
		},
		quote: "«هيا بنا!»", quote2: "«أرى الغيوم. وظلالها تقع على سطح الأرض.»", role: "رائد فضاء", to: "مركز الإطلاق", place: "بايكونور",
		outlet: "برافدا", city: "موسكو", translator: "ليلى حداد", editor: "سامي نصر",
		note: "ذُكرت مدة الرحلة أولًا على أنها 118 دقيقة.", topic: "الفضاء", person: "يوري غاغارين", section: "علم واختراع",
		stories: []string{"أربع كلمات ألمانية من رئيس أمريكي", "جواب متعجل يفتح الجدار", "صباح في بيغانغسان تيمور 56"},
	},
	"ja": {
		site: "世界のことば", about: "かつてニュースになった言葉を、出どころまでさかのぼって読み直す。",
		title: "ロケット点火の前のひと言", subtitle: "ユーリ・ガガーリンは地球を一周した最初の人間になった。人々が覚えているのは、点火の瞬間に口にしたひと言である。",
		summary: "飛行は108分間だった。点火の前、ガガーリンはいまや世界中が知るひと言を口にした。",
		body: []string{
			"モスクワ時間の午前9時7分、ボストーク1号はバイコヌールを離れた。飛行は108分、地球を一周し、ガガーリンはエンゲリス市の近くにパラシュートで降り立った。",
			"当時その名が伏せられていた設計責任者セルゲイ・コロリョフは、無線の向こう側にいた。",
			"カプセルの小さな窓から、ガガーリンは地平線に沿って伸びる細く青い線を描写した。",
		},
		quote: "「さあ行こう!」", quote2: "「雲が見える。その影が地表に落ちている。」", role: "宇宙飛行士", to: "発射管制", place: "バイコヌール",
		outlet: "プラウダ", city: "モスクワ", translator: "佐藤 恵", editor: "中村 健",
		note: "飛行時間を当初118分と記していた。", topic: "宇宙", person: "ユーリ・ガガーリン", section: "科学と発明",
		stories: []string{"アメリカ大統領が語った四つのドイツ語", "あわてた答えが壁を開いた", "ペガンサアン・ティムール56番地の朝"},
	},
}

// fixture makes Views in one language, as package site would.
type fixture struct {
	tag string
	w   words
}

func newFixture(tag string) fixture { return fixture{tag, fixtures[tag]} }

func (f fixture) url(path string) string { return "/" + f.tag + "/" + path }

func (f fixture) languages(path string) []site.LanguageLink {
	var all []site.LanguageLink
	for _, tag := range []string{"id", "ar", "ja"} {
		all = append(all, site.LanguageLink{
			Language: site.Language{Tag: tag, Name: lang.SelfName(tag), Dir: lang.Direction(tag)},
			URL:      "/" + tag + "/" + path, Current: tag == f.tag,
		})
	}
	return all
}

func (f fixture) page(kind, path, title string) site.Page {
	p := site.Page{
		Kind: kind, Title: title, Description: f.w.summary,
		Lang: site.Language{Tag: f.tag, Name: lang.SelfName(f.tag), Dir: lang.Direction(f.tag)},
		URL:  f.url(path), Canonical: "https://kilas.example" + f.url(path),
		Site: site.Shared{
			Title: f.w.site, Description: f.w.about, Home: f.url(""),
			Menu: []site.MenuItem{{Link: site.Link{Name: f.w.section, URL: f.url("ilmu/")}},
				{Link: site.Link{URL: f.url("editions/")}, Key: "editions"}, {Link: site.Link{URL: f.url("topics/")}, Key: "topics"},
				{Link: site.Link{URL: f.url("people/")}, Key: "people"}, {Link: site.Link{URL: f.url("outlets/")}, Key: "outlets"}},
			Footer: []site.MenuItem{{Link: site.Link{Name: f.w.site, URL: f.url("about/")}}, {Link: site.Link{URL: f.url("corrections/")}, Key: "corrections"}},
		},
		Languages: f.languages(path),
	}
	for _, l := range p.Languages {
		p.Alternates = append(p.Alternates, site.Alternate{Tag: l.Tag, Absolute: "https://kilas.example" + l.URL})
	}
	p.Alternates = append(p.Alternates, site.Alternate{Tag: "x-default", Absolute: "https://kilas.example/id/" + path})
	return p
}

func (f fixture) quotes() []site.QuoteCard {
	speaker := site.Speaker{Name: f.w.person, URL: f.url("people/gagarin/"), Kind: "named", Role: f.w.role}
	dir := lang.Direction(f.tag)
	return []site.QuoteCard{
		{ID: "gagarin-1", URL: f.url("1961/04/kata/#gagarin-1"), Kind: "direct", Words: []string{f.w.quote}, Lang: f.tag, Dir: dir,
			Speaker: speaker, To: f.w.to, Place: f.w.place, Date: time.Date(1961, 4, 12, 0, 0, 0, 0, jakarta),
			Original: &site.Text{Text: "«Поехали!»", Lang: "ru", Dir: "ltr"}, Wording: "translated", Translators: []site.Link{{Name: "Sari"}},
			Passage: "https://pravda.example/1961/#:~:text=%D0%9F", Article: site.Link{Name: f.w.title, URL: f.url("1961/04/kata/")}},
		{ID: "gagarin-2", URL: f.url("1961/04/kata/#gagarin-2"), Kind: "direct", Words: []string{f.w.quote2}, Lang: f.tag, Dir: dir,
			Speaker: speaker, SecondHand: true, Wording: "second-hand", Article: site.Link{Name: f.w.title, URL: f.url("1961/04/kata/")}},
	}
}

func (f fixture) article() site.Article {
	quotes := f.quotes()
	a := site.Article{
		Page: f.page("article", "1961/04/kata/", f.w.title), Subtitle: f.w.subtitle, Summary: f.w.summary,
		Date: time.Date(2024, 5, 31, 20, 10, 0, 0, jakarta), Section: site.Link{Name: f.w.section, URL: f.url("ilmu/")},
		Dateline: site.Dateline{Place: f.w.place, Date: time.Date(1961, 4, 12, 0, 0, 0, 0, jakarta)},
		Source: &site.SourceCard{
			Outlet: site.Link{Name: f.w.outlet, URL: f.url("outlets/pravda/")}, OutletLang: f.tag, Place: f.w.city, Country: "RU",
			Title: site.Text{Text: "«Человек в космосе»", Lang: "ru", Dir: "ltr"}, URL: "https://pravda.example/1961/04/13", Archive: "https://archive.example/pravda",
			Authors: []string{"Н. Денисов", "В. Борзенко"}, Lang: "ru", Published: time.Date(1961, 4, 13, 0, 0, 0, 0, jakarta),
			Licence: site.Link{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"},
		},
		Translation: &site.Translation{Method: "human", From: "ru", Translators: []site.Link{{Name: f.w.translator, URL: f.url("translators/sari/")}}, Reviewers: []site.Link{{Name: f.w.editor}}},
		Extent:      "condensed",
		Credits: []site.Credit{
			{Role: "translator", People: []site.Link{{Name: f.w.translator, URL: f.url("translators/sari/")}}},
			{Role: "editor", People: []site.Link{{Name: f.w.editor}}},
			{Role: "assistance", People: []site.Link{{Name: "Iain Marlow"}, {Name: "Sylvia Westall"}, {Name: "Alex Morales"}}},
		},
		Desk: []site.Link{{Name: "bbn", URL: f.url("people/bbn/")}}, Responsible: f.w.editor,
		Quotes:      quotes,
		Corrections: []site.Correction{{Kind: "corrected", Date: time.Date(2024, 6, 1, 9, 0, 0, 0, jakarta), Note: f.w.note, Origin: "ours"}},
		Topics:      []site.Link{{Name: f.w.topic, URL: f.url("topics/space/")}}, People: []site.Link{{Name: f.w.person, URL: f.url("people/gagarin/")}},
		Last:   true,
		Rights: &site.Rights{Licence: site.Link{Name: "CC BY-SA 4.0", URL: "https://creativecommons.org/licenses/by-sa/4.0/"}, Holder: f.w.site, Republish: true},
	}
	for i, name := range f.w.stories {
		a.Related = append(a.Related, site.Teaser{Link: site.Link{Name: name, URL: f.url("1963/06/story/")}, Date: time.Date(2024, 5, 20-i, 8, 0, 0, 0, jakarta), Outlet: f.w.outlet})
	}
	for i, text := range f.w.body {
		a.Body = append(a.Body, site.Part{HTML: template.HTML("<p>" + text + "</p>\n")})
		if i < len(quotes) {
			a.Body = append(a.Body, site.Part{Quote: &quotes[i]})
		}
		if i == 1 {
			a.Body = append(a.Body, site.Part{HTML: template.HTML(`<h2 id="langit">` + f.w.stories[0] + "</h2>\n")})
		}
	}
	return a
}

func (f fixture) stories() []*site.Summary {
	quotes := f.quotes()
	var all []*site.Summary
	for i, name := range append([]string{f.w.title}, f.w.stories...) {
		s := site.Summary{
			Link: site.Link{Name: name, URL: f.url("1961/04/story/")}, Text: f.w.summary, Date: time.Date(2024, 5, 31-i, 8, 0, 0, 0, jakarta),
			Section: site.Link{Name: f.w.section, URL: f.url("ilmu/")}, Dateline: site.Dateline{Place: f.w.place},
			Source: &site.SourceCredit{
				Outlet: site.Link{Name: f.w.outlet, URL: f.url("outlets/pravda/")}, Place: f.w.city, Country: "RU", Lang: "ru",
				Title: site.Text{Text: "«Человек в космосе»", Lang: "ru", Dir: "ltr"}, URL: "https://pravda.example/1961/04/13",
				Published: time.Date(1961, 4, 13, 0, 0, 0, 0, jakarta),
			},
			Translators: []site.Link{{Name: f.w.translator, URL: f.url("translators/sari/")}}, Method: "human", Extent: "full", Pages: 1,
			Languages: f.languages("1961/04/story/"),
		}
		switch {
		case i < 2:
			s.Quote = &quotes[i]
		case i == 2:
			s.Source.Title, s.Source.Published = site.Text{Lang: "und", Dir: "auto"}, time.Time{}
			s.Method, s.Extent, s.Corrected, s.Pages = "machine+review", "excerpt", true, 3
		}
		all = append(all, &s)
	}
	return all
}

// views returns one View of every kind, in the order of kinds.
func (f fixture) views() []any {
	w, day := f.w, time.Date(2024, 5, 31, 0, 0, 0, 0, jakarta)
	list := site.List{Stories: f.stories(), Older: f.url("archive/3/")}
	paging := &site.Paging{Number: 2, Count: 3, Previous: f.url("long/"), Next: f.url("long/3/"), All: f.url("long/all/"),
		Pages: []string{f.url("long/"), f.url("long/2/"), f.url("long/3/")}}
	article := f.article()
	paged := f.article()
	paged.Paging, paged.Last, paged.Badge = paging, false, "draft"
	correction := article.Corrections[0]
	return []any{
		&article, &paged,
		&site.Home{Page: f.page("home", "", w.site), List: list, Editions: []site.EditionEntry{
			{URL: f.url("editions/2024-05-31/"), Period: "day", Name: "2024-05-31", Start: day, End: day, Count: 4}}},
		&site.Section{Page: f.page("section", "ilmu/", w.section), List: list},
		&site.Topic{Page: f.page("topic", "topics/space/", w.topic), List: list, About: w.about},
		&site.Person{Page: f.page("person", "people/gagarin/", w.person), List: list, Role: w.role, About: w.summary,
			Website: "https://gagarin.example/", OtherNames: []site.Text{{Text: "Юрий Гагарин", Lang: "ru", Dir: "ltr"}}, Quotes: f.quotes()},
		&site.Outlet{Page: f.page("outlet", "outlets/pravda/", w.outlet), List: list, Place: w.city, Country: "RU", Language: "ru", Website: "https://pravda.example/", About: w.about, Licence: site.Link{Name: "CC BY 4.0"}},
		&site.Translator{Page: f.page("translator", "translators/sari/", w.translator), List: list, Role: w.editor, About: w.about},
		&site.Edition{Page: f.page("edition", "editions/2024-05-31/", ""), Period: "day", Name: "2024-05-31", Start: day, End: day, Stories: f.stories(),
			Outlets: []site.Link{{Name: w.outlet, URL: f.url("outlets/pravda/")}, {Name: "NASA"}, {Name: "JFK Library"}}, SourceLanguages: []string{"ru", "en", "de"},
			Previous: site.EditionEntry{URL: f.url("editions/2024-05-30/"), Period: "day", Name: "2024-05-30", Start: day.AddDate(0, 0, -1), End: day.AddDate(0, 0, -1), Count: 2}},
		&site.EditionIndex{Page: f.page("editions", "editions/", ""), Entries: []site.EditionEntry{
			{URL: f.url("editions/2024-05-31/"), Period: "day", Name: "2024-05-31", Start: day, End: day, Title: w.stories[0], Count: 4},
			{URL: f.url("editions/2024-W22/"), Period: "week", Name: "2024-W22", Start: day.AddDate(0, 0, -4), End: day.AddDate(0, 0, 2), Week: 22, Count: 11}}},
		&site.Index{Page: f.page("index", "outlets/", ""), Of: "outlets", Entries: []site.IndexEntry{
			{Link: site.Link{Name: w.outlet, URL: f.url("outlets/pravda/")}, Detail: w.city, Count: 1}, {Link: site.Link{Name: "NASA", URL: f.url("outlets/nasa/")}, Count: 12}}},
		&site.Sources{Page: f.page("sources", "sources/", ""), List: list},
		&site.Coverage{Page: f.page("coverage", "coverage/", ""), Total: 3, In: f.coverage(), Missing: []site.MissingStory{
			{Link: site.Link{Name: "Off we go!", URL: "/en/1961/04/off/"}, Lang: site.Language{Tag: "en", Name: "English", Dir: "ltr"}, Date: day}}},
		&site.CorrectionIndex{Page: f.page("corrections", "corrections/", ""), Entries: []site.CorrectionEntry{{Correction: correction, Article: site.Link{Name: w.title, URL: f.url("1961/04/kata/")}}}},
		&site.Plain{Page: f.page("page", "about/", w.site), Body: []site.Part{{HTML: template.HTML("<p>" + w.body[0] + "</p>")}}},
		&site.Tombstone{Page: f.page("tombstone", "old/", w.title), Reason: "withdrawn", Date: day, Note: w.note, Source: site.Link{Name: w.outlet, URL: "https://pravda.example/"}},
		&site.NotFound{Page: f.page("404", "404.html", ""), Homes: f.languages("")},
		&site.Redirect{Page: f.page("redirect", "moved/", w.title), To: f.url("1961/04/kata/"), Absolute: "https://kilas.example" + f.url("1961/04/kata/")},
		&site.Sink{Page: f.page("kitchen-sink", "_kitchen-sink/", ""), Cards: f.quotes(), Stories: f.stories(), Articles: []site.Article{article}},
		&site.Quotes{Page: f.page("quotes", "quotes/", ""), Of: "all", Quotes: f.quotes(), Years: []site.Link{{Name: "1961", URL: f.url("quotes/1961/")}},
			Topics: []site.Link{{Name: w.topic, URL: f.url("quotes/topics/space/")}}, JSON: "/quotes.json", CSV: "/quotes.csv"},
	}
}

// coverage are two of three stories in one language, and all in another.
func (f fixture) coverage() []site.CoverageEntry {
	var entries []site.CoverageEntry
	for i, l := range f.languages("") {
		entries = append(entries, site.CoverageEntry{LanguageLink: l, Count: 2 + i%2, Percent: 66 + 34*(i%2)})
	}
	return entries
}
