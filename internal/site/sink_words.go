package site

// firstArticle is how Article 1 of the Universal Declaration of Human
// Rights begins, in the languages that the kitchen sink speaks: text that all
// may print, in every script that the theme must bear.
var firstArticle = []struct{ tag, text string }{
	{"en", "All human beings are born free and equal in dignity and rights."},
	{"id", "Semua orang dilahirkan merdeka dan mempunyai martabat dan hak-hak yang sama."},
	{"ar", "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق."},
	{"ja", "すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。"},
	{"de", "Alle Menschen sind frei und gleich an Würde und Rechten geboren."},
	{"es", "Todos los seres humanos nacen libres e iguales en dignidad y derechos."},
	{"fr", "Tous les êtres humains naissent libres et égaux en dignité et en droits."},
	{"hi", "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।"},
	{"it", "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti."},
	{"ko", "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다."},
	{"nl", "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren."},
	{"pt", "Todos os seres humanos nascem livres e iguais em dignidade e em direitos."},
	{"ru", "Все люди рождаются свободными и равными в своем достоинстве и правах."},
	{"tr", "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar."},
	{"uk", "Всі люди народжуються вільними і рівними у своїй гідності та правах."},
	{"zh", "人人生而自由，在尊严和权利上一律平等。"},
	{"th", "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ"},
	{"ur", "تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔"},
	{"he", "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם."},
	{"fa", "تمام افراد بشر آزاد به دنیا می\u200cآیند و از لحاظ حیثیت و حقوق با هم برابرند."},
	{"vi", "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền."},
}

// sentence is the sentence in a language, or else in English.
func sentence(tag string) string {
	for _, s := range firstArticle {
		if s.tag == tag {
			return s.text
		}
	}
	return firstArticle[0].text
}
