package sample

var indonesian = vocabulary{
	subjects: []string{
		"pemerintah", "kementerian itu", "para pejabat", "parlemen", "perdana menteri", "pihak oposisi", "bank sentral",
		"kepolisian", "para perunding", "sejumlah warga", "badan meteorologi", "serikat pekerja", "mahkamah agung",
		"pasukan penjaga perdamaian", "komisi pemilihan umum", "perusahaan itu", "para peneliti", "kelompok hak asasi",
		"otoritas setempat", "dua sumber yang mengetahui pembicaraan itu", "dewan keamanan", "juru bicara militer",
		"para petani di wilayah utara", "kantor kejaksaan", "organisasi kesehatan", "tim penyelamat", "para menteri luar negeri",
		"penduduk desa di sepanjang sungai", "lembaga pemantau", "gubernur provinsi", "koalisi yang berkuasa", "para analis",
	},
	verbs: []string{
		"mengatakan akan", "menolak", "mengumumkan", "menyetujui", "menunda", "meminta", "membahas", "memperingatkan soal",
		"mulai menyelidiki", "mempertahankan", "mengkritik", "menyambut", "menandatangani", "belum menanggapi", "memperluas",
		"mencabut", "mendukung", "membatalkan", "menuntut", "mempertimbangkan", "membantah", "mengakui", "menyoroti",
		"mempercepat", "menghentikan sementara", "menerima", "merinci", "mengawasi",
	},
	objects: []string{
		"rencana anggaran tahun depan", "gencatan senjata selama tiga puluh hari", "pembatasan ekspor beras",
		"kenaikan harga bahan bakar", "perjanjian dagang dengan negara tetangga", "laporan tentang korban banjir",
		"pengiriman bantuan kemanusiaan ke daerah perbatasan", "aturan baru untuk pekerja migran", "hasil pemilihan sela",
		"suku bunga acuan", "penarikan pasukan dari kota itu", "izin tambang di kawasan hutan", "jadwal perundingan berikutnya",
		"undang-undang yang memberi polisi wewenang lebih luas", "pembukaan kembali pelabuhan utama", "tuduhan korupsi terhadap dua hakim",
		"program vaksinasi di sekolah", "pembangunan jalur kereta yang tertunda sejak lama", "usul untuk mengubah konstitusi",
		"kerja sama pertahanan di kawasan", "paket bantuan bagi keluarga berpenghasilan rendah", "penyelidikan atas kecelakaan pesawat",
		"larangan penangkapan ikan di perairan sengketa", "kesepakatan pertukaran tahanan", "pajak baru atas barang impor",
		"kebijakan iklim yang disusun tahun lalu", "pemutusan hubungan kerja di pabrik baja", "rancangan resolusi yang diajukan bersama",
	},
	adjuncts: []string{
		"di ibu kota", "setelah pertemuan tertutup", "di tengah tekanan dari dalam negeri", "menurut dokumen yang dilihat wartawan",
		"di hadapan anggota parlemen", "untuk pertama kali dalam sepuluh tahun", "meskipun ada keberatan dari serikat pekerja",
		"melalui pernyataan tertulis", "di wilayah yang paling parah terdampak", "tanpa menyebutkan kapan", "dalam sidang yang berlangsung enam jam",
		"dengan syarat semua pihak hadir", "menyusul demonstrasi besar pekan lalu", "di perbatasan kedua negara", "bersama tiga negara lain",
		"karena kekurangan dana", "sebelum masa jabatannya berakhir", "di kantor perserikatan itu",
	},
	times: []string{
		"pada Selasa", "pada Rabu", "pada Kamis malam", "pekan ini", "bulan lalu", "sejak awal tahun", "pada Jumat pagi",
		"dalam beberapa hari ke depan", "pada akhir pekan", "hingga akhir bulan", "pada Senin", "dua tahun lalu",
	},
	openers: []string{
		"Sementara itu", "Namun", "Menurut laporan itu", "Sebelumnya", "Di sisi lain", "Dalam pernyataan terpisah", "Hingga Rabu malam",
		"Beberapa jam kemudian", "Kendati demikian", "Seperti diperkirakan", "Untuk sementara", "Di luar gedung",
	},
	joins: []string{"dan", "sedangkan", "setelah", "karena", "meskipun", "tetapi", "ketika", "sementara"},
	quoteStarts: []string{
		"Kami tidak akan menerima keputusan yang dibuat tanpa suara rakyat", "Ini bukan akhir dari pembicaraan",
		"Yang kami minta hanyalah kepastian bagi keluarga yang menunggu", "Saya melihat sendiri air naik sampai ke atap",
		"Tidak ada alasan untuk menunda bantuan satu hari pun", "Angka itu lebih buruk daripada yang kami bayangkan",
		"Setiap negara berhak menjaga perbatasannya", "Pintu perundingan tetap terbuka", "Kami sudah memperingatkan hal ini sejak lama",
		"Pasar akan menilai apa yang kami kerjakan", "Anak-anak harus kembali ke sekolah", "Hukum berlaku sama bagi semua orang",
		"Saya tidak menyesali apa yang saya katakan", "Kesepakatan ini rapuh", "Para petani tidak bisa menunggu musim depan",
		"Kita harus berani berkata jujur tentang biayanya",
	},
	quoteEnds: []string{
		"dan semua pihak tahu itu", "sebelum keadaan menjadi lebih sulit", "meskipun jalannya masih panjang", "dan kami siap mempertanggungjawabkannya",
		"selama kedua pihak mau mendengar", "apa pun hasil pemungutan suara nanti", "karena waktunya hampir habis",
		"dan itulah yang akan kami bawa ke meja perundingan", "bukan pekan depan, bukan bulan depan", "kalau dunia tidak berpaling",
		"dan tidak seorang pun boleh ditinggalkan", "sampai ada bukti yang bisa diperiksa", "dan saya berharap saya keliru",
	},
	says: []string{"kata %s", "ujar %s", "tutur %s", "menurut %s", "kata %s menambahkan"},
	listeners: []string{
		"kepada wartawan", "dalam jumpa pers", "kepada anggota parlemen", "dalam wawancara radio", "lewat pesan tertulis", "kepada para pendukungnya",
	},
	headings: []string{
		"Tekanan dari dalam negeri", "Apa yang belum diketahui", "Jalan menuju perundingan", "Dampak bagi warga", "Tanggapan pihak oposisi",
		"Angka yang dipersoalkan", "Langkah berikutnya", "Latar belakang", "Suara dari daerah", "Yang diminta serikat pekerja",
	},
	heads: []string{
		"Pemerintah", "Parlemen", "Bank sentral", "Oposisi", "Perdana menteri", "Mahkamah agung", "Para perunding", "Komisi pemilihan",
		"Kepolisian", "Tim penyelamat", "Serikat pekerja", "Dewan keamanan", "Para petani", "Perusahaan tambang", "Peneliti", "Gubernur",
	},
	acts: []string{
		"menolak", "menyetujui", "menunda", "membahas", "mengumumkan", "mencabut", "mengkritik", "menyelidiki", "memperluas", "membatalkan", "mendukung", "menuntut",
	},
	matters: []string{
		"rencana anggaran", "gencatan senjata", "larangan ekspor beras", "kenaikan harga bahan bakar", "perjanjian dagang", "bantuan banjir",
		"aturan pekerja migran", "suku bunga acuan", "penarikan pasukan", "izin tambang", "pembukaan pelabuhan", "program vaksinasi",
		"jalur kereta baru", "perubahan konstitusi", "pertukaran tahanan", "pajak impor", "kebijakan iklim", "kerja sama pertahanan",
	},
	anchor: "%s, %s",
	days:   []string{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"},
	facts: []string{
		"sekitar %d keluarga masih tinggal di penampungan;", "%d sekolah ditutup sampai pekan depan;", "bantuan pertama berisi %d ton beras;",
		"%d petugas dikirim dari kota terdekat;", "kerugian diperkirakan %d juta dolar;", "%d orang memberi keterangan kepada penyidik;",
	},
	columns: []string{"Wilayah", "Tahun ini", "Tahun lalu"},
	rows:    []string{"Utara", "Selatan", "Timur", "Barat", "Ibu kota", "Kepulauan", "Perbatasan"},
	seeAlso: "Perkembangan ini menyusul %s yang diberitakan sebelumnya.",
	notes: []string{
		"Angka resmi sering direvisi; yang dipakai di sini adalah angka pada hari penerbitan.",
		"Nama daerah ditulis menurut ejaan yang dipakai pemerintah setempat.",
		"Dalam naskah asli dipakai satuan imperial; kami menghitungnya kembali.",
	},
	assistance: "--Dengan asistensi %s.",
	correction: "Versi sebelumnya keliru menyebut jumlah kursi di parlemen. Angkanya telah dibetulkan.",
}
