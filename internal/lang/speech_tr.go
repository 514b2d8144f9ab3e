package lang

// speechTR is Turkish, written by hand and tried on sentences of PUD. Letters
// are folded, since Turkish has a dotted and a dotless i; so bodies in great
// letters are written so.
var speechTR = Speech{
	Marks:   "\"\" “” ”” «» „“",
	Singles: "‘’ ''",
	Cues: "dedi, dediler, demişti, demişlerdi, diyor, diyorlar, diyordu, der, söyledi, söylediler, söylüyor, söylemişti, söyler, belirtti, belirttiler, belirtiyor, belirtmişti, ekledi, eklediler, ekliyor, eklemişti, konuştu, konuştular, konuşmuştu, açıkladı, açıkladılar, açıklıyor, açıklamıştı, " +
		"anlattı, anlattılar, anlatıyor, anlatmıştı, kaydetti, kaydettiler, kaydediyor, vurguladı, vurguladılar, vurguluyor, vurgulamıştı, yazdı, yazdılar, yazıyor, yazmıştı, ifade etti, ifade ettiler, ifade ediyor, ifade etmişti, dile getirdi, dile getirdiler, dile getiriyor, bildirdi, bildirdiler, bildiriyor, bildirmişti, " +
		"aktardı, aktardılar, aktarıyor, aktarmıştı, savundu, savundular, savunuyor, uyardı, uyardılar, uyarıyor, sordu, sordular, soruyor, sormuştu, cevap verdi, yanıt verdi, yanıtladı, yanıtladılar, cevapladı, yanıtını verdi, cevabını verdi, karşılığını verdi, devam etti, sürdürdü, sözlerini sürdürdü, sözlerine devam etti, sözlerini tamamladı, " +
		"değerlendirmesinde bulundu, değerlendirmesini yaptı, değerlendirdi, açıklamasında bulundu, açıklamasını yaptı, açıklama yaptı, açıklama yapmıştı, paylaşımında bulundu, paylaşımını yaptı, paylaştı, ifadelerini kullandı, ifadesini kullandı, ifadelerini kullandılar, ifadesini kullanmıştı, ifadelerine yer verdi, ifadesine yer verdi, sözlerini kullandı, sözlerine yer verdi, çağrısında bulundu, çağrısını yaptı, " +
		"iddia etti, iddia ediyor, iddiasında bulundu, öne sürdü, öne sürüyor, ileri sürdü, itiraf etti, kabul etti, hatırlattı, hatırlatıyor, dikkat çekti, dikkati çekti, işaret etti, altını çizdi, tepki gösterdi, seslendi, haykırdı, bağırdı, duyurdu, duyurdular, ilan etti, mesajını verdi, mesajı verdi, mesajını paylaştı, yorumunu yaptı, yorumladı, yorumlarını yaptı, yorumunda bulundu, " +
		"teşekkür etti, söz verdi, tweet attı, espri yaptı, şaka yaptı, şaka yaptım, tarif etti, özetledi, ekleyerek konuştu, beyan etti, beyanında bulundu, demeç verdi, not düştü, dert yandı, şikayet etti, bilgisini verdi, bilgisini paylaştı, bilgi verdi, cümlelerini kurdu, yakındı, sözleriyle anlattı, uyarısında bulundu, uyarısını yaptı, eleştirisinde bulundu, önerisinde bulundu, tespitinde bulundu, temennisinde bulundu, müjdesini verdi, müjdeledi",
	CuesAfter: "diyen, ifadesini kullanan, ifadelerini kullanan, diye konuşan, şeklinde konuşan, ifade eden, söyleyen, belirten, vurgulayan, kaydeden, dile getiren, açıklamasında bulunan, açıklamasını yapan, diye yazan, diye ekleyen",
	CuesWeak:  "düşünüyor, inanıyor, umuyor, istedi, istiyor, eleştirdi, eleştiriyor, övdü, suçladı, tanımladı, tanımlıyor, nitelendirdi, nitelendiriyor, adlandırdı, olarak nitelendirdi, olarak tanımladı, olarak değerlendirdi, güldü, gülümsedi, reddetti, yalanladı, öngördü, tahmin etti, alay etti, dalga geçti, tebrik etti, kınadı",
	Enclitic:  "",
	Negations: "değil, hiç, asla",
	Denials:   "demedi, demediler, dememişti, demiyor, söylemedi, söylemediler, söylemiyor, söylememişti, yazmadı, açıklamadı, belirtmedi, konuşmadı, dile getirmedi, ifade etmedi, demeyi reddetti, söylemeyi reddetti, dediğini yalanladı, dediğini reddetti, söylediğini yalanladı",
	According: "", AccordingAfter: "göre, aktardığına göre, söylediğine göre, belirttiğine göre, verdiği bilgiye göre, ifadesine göre, sözleriyle, deyimiyle, ifadesiyle",
	That: "diye, şeklinde, biçiminde, sözleriyle, ki, şunları, şöyle, şu şekilde, şu ifadeleri, şu sözleri, şu sözlerle, diyerek, ifadeleriyle, sözlerini, sözleri, şu açıklamayı, şunu, şu değerlendirmeyi",
	Adverbs: "ayrıca, da, de, ise, şöyle, şunları, sonra, daha sonra, önce, daha önce, dün, bugün, yine, tekrar, bir kez daha, ardından, kısaca, açıkça, sadece, yalnızca, hemen, sözlerine, konuşmasında, son olarak, bunun üzerine, bu arada, öte yandan, aynı zamanda, ancak, fakat, böylece, bana, ona, bize, onlara, kendisine, konuyla ilgili, konuya ilişkin, özetle, gülerek, " +
		"gazetecilere, basına, basın mensuplarına, muhabirlere, muhabire, ajansına, kanalına, gazetesine, televizyonuna, kalabalığa, destekçilerine, habercilere, meclise, kamuoyuna, takipçilerine, vatandaşlara",
	Auxiliaries: "olarak, olduğunu, etti, etmiş, olmuş",
	To:          "gazetecilere, basına, basın mensuplarına, muhabirlere, muhabire, ajansına, kanalına, gazetesine, televizyonuna, kalabalığa, destekçilerine, habercilere, meclise, kamuoyuna, takipçilerine, vatandaşlara",
	Place:       "",
	When:        "saat, saatlerinde, geçen, önceki, gecesi, sabahı, akşamı, yakın zamanda, geçen yıl, geçen sene, geçen hafta, geçtiğimiz",
	Event:       "düzenlediği, katıldığı, yaptığı, yaptıkları, yapılan, düzenlenen, düzenledikleri, gerçekleştirdiği, sonrasında, sonrası, öncesinde, öncesi, sırasında, esnasında, toplantısında, basın toplantısında, törende, töreninde, konuşmada, konuşmasında, ziyaretinde, görüşmesinin, mitinginde, zirvesinde, verdiği, ilişkin, ilgili, hakkında, konusunda, yayımladığı, yayınladığı, gönderdiği",
	Medium:      "röportajda, röportajında, yazılı açıklamada, yazılı açıklamasında, açıklamada, açıklamasında, sosyal medya hesabından, sosyal medya hesabında, hesabından, twitter hesabından, blog yazısında, yazısında, mesajında, mesajda, mektubunda, mektupta, paylaşımında, paylaşımda, bildiride, bildirisinde, raporda, raporunda, programda, programında, yayında, yayınında, telefonda, köşesinde, tweetinde, demecinde, mülakatta, söyleşide",
	Breaks:      "ve, ama, ancak, fakat, çünkü, ile, için, gibi, kadar, üzere, karşı, rağmen, olan, eden, yapan, veren, gelen, giden, çıkan, bulunan, olduğu, ettiği, dediği, söylediği, hazırladığı, önerilen, eğer, hem, ya, veya, üzerine, yönelik, göre, dair, doğru, ki, geldi, gitti, etti, karşıladı, ederken, iken, sert",
	Links:       "ve, ile",
	Titles:      "sayın, bay, bayan, dr, prof, doç, av, op, uzm, profesör, doktor, doçent, hacı, şeyh, sir, lord, general, albay, yarbay, binbaşı, yüzbaşı, amiral, orgeneral, korgeneral, tümgeneral, papa, kral, kraliçe, prens, prenses, ord, arş, gör, öğr, üyesi",
	Roles: "cumhurbaşkanı, başbakan, başbakanı, bakan, bakanı, dışişleri bakanı, içişleri bakanı, milletvekili, milletvekilleri, başkan, başkanı, eski başkanı, başkan yardımcısı, cumhurbaşkanı yardımcısı, genel başkanı, genel başkan, genel başkan yardımcısı, genel sekreter, genel sekreteri, genel müdür, genel müdürü, müdür, müdürü, müdür yardımcısı, direktör, direktörü, teknik direktör, teknik direktörü, vali, valisi, kaymakam, kaymakamı, belediye başkanı, muhtar, muhtarı, " +
		"büyükelçi, büyükelçisi, elçisi, senatör, senatörü, vekil, vekili, yardımcısı, lider, lideri, sekreter, sekreteri, koordinatör, koordinatörü, danışman, danışmanı, uzman, uzmanı, analist, analisti, ekonomist, ekonomisti, avukat, avukatı, savcı, savcısı, başsavcısı, hakim, hakimi, yargıç, komutan, komutanı, asistan, asistanı, temsilci, temsilcisi, kurucu, kurucusu, kurucu ortağı, ceo, CEO'su, sahibi, " +
		"patron, patronu, yönetici, yöneticisi, yönetmen, yönetmeni, oyuncu, oyuncusu, şarkıcı, yazar, yazarı, gazeteci, gazetecisi, editör, editörü, profesör, profesörü, öğretim üyesi, rektör, rektörü, dekan, dekanı, doktor, doktoru, öğretmen, öğretmeni, antrenör, antrenörü, kaptan, kaptanı, futbolcu, futbolcusu, sporcu, müfettiş, müfettişi, polis memuru, memur, memuru, itfaiyeci, araştırmacı, araştırmacısı, bilim insanı, astronot, mühendis, mühendisi, " +
		"mimar, mimarı, tarihçi, sosyolog, psikolog, üye, üyesi, aktivist, aktivisti, şef, şefi, amir, amiri, imam, imamı, papaz, patrik, patriği, diplomat, diplomatı, eş başkanı, eş genel başkanı, kral, kralı, kraliçe, kraliçesi, prens, prensi, şansölye, şansölyesi, taklitçisi, eşi, annesi, babası, oğlu, kızı, kardeşi, ağabeyi, ablası, kuzeni, dedesi, torunu, arkadaşı, komşusu, adayı, eski cumhurbaşkanı, eski başbakan, eski bakan, özel temsilcisi, grup başkanvekili, başkanvekili, yönetim kurulu başkanı, rapçi, müzisyen, sanatçı, iş insanı, işadamı, iş adamı, çiftçi, yargıcı, müsteşarı, müsteşar, sorumlusu, meteorolog",
	RoleEnds: "başkanı, bakanı, müdürü, sözcüsü, uzmanı, lideri, sekreteri, yardımcısı, temsilcisi",
	RoleFields: "türkiye, abd, ABD'li, AB, ab, BM, rusya, ukrayna, almanya, alman, fransa, fransız, ingiltere, ingiliz, çin, çinli, japonya, japon, israil, israilli, filistin, filistinli, iran, iranlı, suriye, suriyeli, amerikan, rus, ukraynalı, yunanistan, yunan, avrupa, birliği, birleşmiş, milletler, ak, parti, partisi, chp, CHP, mhp, MHP, hdp, HDP, dem, iyi, TBMM, istanbul, ankara, izmir, dışişleri, içişleri, adalet, savunma, milli, maliye, hazine, sağlık, eğitim, tarım, enerji, çevre, şehircilik, ulaştırma, ticaret, sanayi, teknoloji, kültür, turizm, gençlik, spor, aile, çalışma, orman, " +
		"büyükşehir, belediye, belediyesi, genel, meclis, meclisi, merkez, bankası, üniversitesi, bölgesi, vakfı, derneği, odası, federasyonu, kurumu, kurulu, kulübü, örgütü, şirketi, holding, hastanesi, enstitüsü, müdürlüğü, başkanlığı, yönetim, iletişim, basın, dünya, beyaz, saray, demokrat, cumhuriyetçi, muhalefet, iktidar, hükümet",
	Offices: "bakanlık, bakanlığı, hükümet, hükümeti, polis, jandarma, emniyet, savcılık, savcılığı, başsavcılığı, mahkeme, mahkemesi, meclis, meclisi, parlamento, belediye, belediyesi, valilik, valiliği, kaymakamlık, kaymakamlığı, şirket, şirketi, banka, bankası, kurum, kurumu, kurul, kurulu, dernek, derneği, vakıf, vakfı, sendika, sendikası, federasyon, federasyonu, örgüt, örgütü, parti, partisi, üniversite, üniversitesi, hastane, hastanesi, ordu, ordusu, genelkurmay, " +
		"gazete, gazetesi, ajans, ajansı, dergi, dergisi, komisyon, komisyonu, konsey, konseyi, beyaz saray, kremlin, pentagon, NATO, nato, BM, AB, WHO, kulüp, kulübü, muhalefet, AFAD, MSB, TSK, MGK, rapor, raporu, açıklama, mesaj, bildiri, elçilik, büyükelçiliği, başkanlığı, müdürlüğü, kızılay, grup, grubu, yönetim, yönetimi, oda, odası",
	OfficeEnds:    "bakanlığı, başkanlığı, müdürlüğü, savcılığı, valiliği, elçiliği",
	Spokespersons: "sözcü, sözcüsü, sözcüleri, basın sözcüsü, parti sözcüsü, hükümet sözcüsü, bakanlık sözcüsü, basın sekreteri",
	People:        "yetkili, yetkilisi, yetkililer, yetkilileri, uzmanlar, uzmanları, diplomat, diplomatlar, kaynak, kaynaklar, kaynakları, tanık, tanıklar, görgü tanığı, görgü tanıkları, vatandaş, vatandaşlar, sakini, sakinleri, mahalleli, esnaf, asker, askerler, memur, kadın, adam, genç, öğrenci, öğrenciler, işçi, işçiler, çiftçiler, analistler, gözlemci, gözlemciler, eylemci, göstericiler, yolcu, yolcular, sürücü, kurban, akraba, yakını, yakınları, çalışan, çalışanı, üst düzey yetkili, kullanıcı, amerikalı, çalışanlar, katılımcı, gönüllü, mülteci, hasta, doktorlar",
	Particles:     "van, von, de, el, al, bin, bint, ibn, der, di, da, del, la, le, dos, ül, ud",
	Pronouns:      "o, onlar, kendisi, kendileri",
	Others:        "ben, biz, sen, siz, bu, şu, kimse, biri, herkes",
	Anaphors:      "bu, söz konusu, adı geçen, aynı",
	Determiners:   "bu, şu, söz konusu, diğer",
	One:           "bir, biri, adı açıklanmayan bir, ismi açıklanmayan bir, adını vermek istemeyen bir, ismini vermek istemeyen bir, adının açıklanmasını istemeyen bir",
	Several:       "bazı, birkaç, birçok, çok sayıda, çoğu, kimi, diğer",
	Numbers:       "bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on bir, on iki",
	Scare:         "sözde, adlı, isimli, başlıklı, filmi, kitabı, dizisi, romanı, albümü, şarkısı, sloganı, sloganıyla, etiketi, etiketiyle, dergisi, gazetesi, programı, projesi, operasyonu",
	Weekdays:      "pazartesi/pazartesi günü, salı/salı günü, çarşamba/çarşamba günü, perşembe/perşembe günü, cuma/cuma günü, cumartesi/cumartesi günü, pazar/pazar günü",
	Months:        "ocak/ocak'ta, şubat/şubat'ta, mart/mart'ta, nisan/nisan'da, mayıs/mayıs'ta, haziran/haziran'da, temmuz/temmuz'da, ağustos/ağustos'ta, eylül/eylül'de, ekim/ekim'de, kasım/kasım'da, aralık/aralık'ta",
	Relative:      "-1:dün, 0:bugün, -2:evvelsi gün, 1:yarın, -1:dün akşam, -1:dün gece, 0:bu sabah",
	Abbreviations: "dr, prof, doç, av, op, uzm, sn, st, no, cad, sok, mah, vb, vs, örn, yy, bkz, s, m, alb, yrd, ord, öğr, gör, arş, müh",
	Possessives: "'nın, 'nin, 'nun, 'nün, 'ın, 'in, 'un, 'ün, ’nın, ’nin, ’nun, ’nün, ’ın, ’in, ’un, ’ün, 'da, 'de, 'ta, 'te, ’da, ’de, ’ta, ’te, 'dan, 'den, 'tan, 'ten, ’dan, ’den, ’tan, ’ten, 'a, 'e, 'ya, 'ye, ’a, ’e, ’ya, ’ye, 'na, 'ne, ’na, ’ne, " +
		"'yı, 'yi, 'yu, 'yü, 'ı, 'i, 'u, 'ü, ’yı, ’yi, ’yu, ’yü, ’ı, ’i, ’u, ’ü, 'nda, 'nde, ’nda, ’nde, 'ndan, 'nden, ’ndan, ’nden, 'la, 'le, 'yla, 'yle, ’la, ’le, ’yla, ’yle, 'daki, 'deki, 'taki, 'teki, ’daki, ’deki, ’taki, ’teki, 'lı, 'li, 'lu, 'lü, ’lı, ’li, ’lu, ’lü",
	PlaceEnds: "'da, 'de, 'ta, 'te, ’da, ’de, ’ta, ’te, 'nda, 'nde, ’nda, ’nde",
	Suffixes:  "'ya, 'ye, 'a, 'e, 'na, 'ne, ’ya, ’ye, ’a, ’e, ’na, ’ne",
	Folds:     "İi Iı âa îi",
	Most:      0.9,
	Order:     VerbLast | SubjectDrop,
}
