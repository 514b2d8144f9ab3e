package sample

import "strings"

// Names of people are pairs of these. The two counts have no common divisor,
// so that pairing them in step gives every pair once.
var (
	firstNames = strings.Fields(`Adriana Amara Andrei Anwar Arjun Astrid Ayu Beatriz Budi Carlos Chandra Clara Daniel
		Dewi Diego Dmitri Elena Elif Emeka Erik Fatima Felix Gabriel Grace Hana Hassan Henrik Ibrahim Ines Irina Ivan
		Jakub Joana Joko Julia Kamal Karim Katarina Kenji Lars Layla Leila Lucas Maria Marek Mateo Mei Miguel Nadia
		Ngozi Olga Omar Paulo Priya Rafael Rina Samuel Sari Sofia Tariq Yuki`)  // 61
	lastNames = strings.Fields(`Abdullah Adeyemi Almeida Andersson Aziz Bakker Banerjee Bauer Bianchi Castillo Chen
		Costa Demir Dubois Eriksen Evans Farouk Fernandes Fischer Garcia Gunawan Haddad Hakim Halonen Hansen Hartono
		Hidayat Horvat Hussein Ibrahimov Ito Jansen Kaya Khan Kim Kovac Kumar Kusuma Laurent Lestari Lim Lindqvist
		Lopez Mahmoud Marino Martin Mendes Mensah Moreau Mori Nakamura Nasution Nguyen Novak Okafor Oliveira Park
		Pereira Petrov Pranoto Rahman Ramos Santoso Saputra Schneider Silva Sokolov Suzuki Tanaka Wibowo Yilmaz`)  // 71
)

// city is where outlets publish and news happens.
type city struct{ name, country, lang string }

var cities = []city{
	{"London", "GB", "en"}, {"Washington", "US", "en"}, {"Paris", "FR", "fr"}, {"Berlin", "DE", "de"}, {"Tokyo", "JP", "ja"},
	{"Kairo", "EG", "ar"}, {"Madrid", "ES", "es"}, {"New York", "US", "en"}, {"Singapura", "SG", "en"}, {"Manila", "PH", "en"},
	{"Canberra", "AU", "en"}, {"New Delhi", "IN", "en"}, {"Nairobi", "KE", "en"}, {"Lagos", "NG", "en"}, {"Jenewa", "CH", "fr"},
	{"Brussel", "BE", "fr"}, {"Wina", "AT", "de"}, {"Doha", "QA", "ar"}, {"Beirut", "LB", "ar"}, {"Buenos Aires", "AR", "es"},
	{"Bogota", "CO", "es"}, {"Lima", "PE", "es"}, {"Dublin", "IE", "en"}, {"Wellington", "NZ", "en"}, {"Ottawa", "CA", "en"},
	{"Amman", "JO", "ar"}, {"Rabat", "MA", "ar"}, {"Zurich", "CH", "de"}, {"Osaka", "JP", "ja"}, {"Accra", "GH", "en"},
	{"Kampala", "UG", "en"}, {"Colombo", "LK", "en"}, {"Dhaka", "BD", "en"}, {"Hong Kong", "HK", "en"}, {"Montevideo", "UY", "es"},
	{"Santiago", "CL", "es"}, {"Dakar", "SN", "fr"}, {"Tunis", "TN", "ar"}, {"Hamburg", "DE", "de"}, {"Lyon", "FR", "fr"},
}

// outletNames are patterns: each city has one outlet of each.
var outletNames = []string{"%s Courier", "Radio %s", "The %s Ledger", "%s Wire", "%s Weekly Review"}

// original is how headlines and quotes look in the languages of sources.
var originals = map[string]struct{ titles, quotes []string }{
	"en": {english.matters, english.quoteStarts},
	"fr": {
		[]string{"Le gouvernement présente un plan contesté", "Accord fragile après une nuit de négociations", "Les syndicats appellent à la grève", "Inondations : l’aide arrive lentement"},
		[]string{"Nous n’accepterons pas une décision prise sans la voix du peuple.", "La porte des négociations reste ouverte.", "Il n’y a aucune raison de retarder l’aide d’un seul jour."},
	},
	"de": {
		[]string{"Regierung legt umstrittenen Plan vor", "Brüchige Einigung nach einer Nacht der Verhandlungen", "Gewerkschaften rufen zum Streik auf", "Hochwasser: Hilfe kommt nur langsam an"},
		[]string{"Wir nehmen keine Entscheidung hin, die ohne die Stimme der Menschen fällt.", "Die Tür für Verhandlungen bleibt offen.", "Es gibt keinen Grund, die Hilfe auch nur einen Tag aufzuschieben."},
	},
	"es": {
		[]string{"El gobierno presenta un plan discutido", "Acuerdo frágil tras una noche de negociaciones", "Los sindicatos convocan a la huelga", "Inundaciones: la ayuda llega despacio"},
		[]string{"No aceptaremos una decisión tomada sin la voz del pueblo.", "La puerta de las negociaciones sigue abierta.", "No hay razón para retrasar la ayuda ni un solo día."},
	},
	"ar": {
		[]string{"الحكومة تعرض خطة مثيرة للجدل", "اتفاق هش بعد ليلة من المفاوضات", "النقابات تدعو إلى الإضراب", "الفيضانات: المساعدات تصل ببطء"},
		[]string{"لن نقبل قرارًا يُتخذ من دون صوت الناس.", "باب المفاوضات ما زال مفتوحًا.", "لا سبب لتأخير المساعدة يومًا واحدًا."},
	},
	"ja": {
		[]string{"政府、議論を呼ぶ計画を発表", "徹夜の交渉の末、もろい合意", "労働組合がストライキを呼びかけ", "洪水被害、支援の到着に遅れ"},
		[]string{"人々の声を聞かずに下された決定は受け入れません。", "交渉の扉は開かれたままです。", "支援を一日でも遅らせる理由はありません。"},
	},
}

// term is a thing with a name in both languages.
type term struct{ slug, id, en string }

var roles = []term{
	{"", "Perdana Menteri", "Prime Minister"}, {"", "Menteri Luar Negeri", "Foreign Minister"}, {"", "Menteri Keuangan", "Finance Minister"},
	{"", "juru bicara pemerintah", "government spokesperson"}, {"", "pemimpin oposisi", "opposition leader"}, {"", "gubernur bank sentral", "central bank governor"},
	{"", "kepala badan penanggulangan bencana", "head of the disaster agency"}, {"", "jaksa penuntut", "prosecutor"}, {"", "ketua serikat pekerja", "union leader"},
	{"", "profesor ilmu politik", "professor of political science"}, {"", "ahli ekonomi", "economist"}, {"", "warga", "resident"},
	{"", "utusan khusus", "special envoy"}, {"", "panglima angkatan darat", "army chief"}, {"", "pengacara", "lawyer"}, {"", "dokter", "doctor"},
}

var sections = []term{
	{"world", "Dunia", "World"}, {"politics", "Politik", "Politics"}, {"economy", "Ekonomi", "Economy"},
	{"climate", "Iklim", "Climate"}, {"science", "Ilmu", "Science"}, {"society", "Masyarakat", "Society"},
}

// Topics are a subject in a region.
var (
	subjects = []term{
		{"elections", "Pemilu", "Elections"}, {"trade", "Perdagangan", "Trade"}, {"conflict", "Konflik", "Conflict"},
		{"floods", "Banjir", "Floods"}, {"migration", "Migrasi", "Migration"}, {"courts", "Peradilan", "Courts"},
		{"health", "Kesehatan", "Health"}, {"energy", "Energi", "Energy"}, {"labour", "Perburuhan", "Labour"}, {"defence", "Pertahanan", "Defence"},
	}
	regions = []term{
		{"southeast-asia", "Asia Tenggara", "Southeast Asia"}, {"middle-east", "Timur Tengah", "the Middle East"}, {"europe", "Eropa", "Europe"},
		{"north-america", "Amerika Utara", "North America"}, {"east-asia", "Asia Timur", "East Asia"}, {"south-asia", "Asia Selatan", "South Asia"},
		{"west-africa", "Afrika Barat", "West Africa"}, {"east-africa", "Afrika Timur", "East Africa"}, {"latin-america", "Amerika Latin", "Latin America"},
		{"pacific", "Pasifik", "the Pacific"},
	}
)

var licences = []term{
	{"syndication", "Langganan kantor berita", "News agency subscription"}, {"cc-by", "CC BY 4.0", "CC BY 4.0"},
	{"cc-by-sa", "CC BY-SA 4.0", "CC BY-SA 4.0"}, {"open-government", "Lisensi pemerintah terbuka", "Open government licence"},
}
