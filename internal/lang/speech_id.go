package lang

// speechID is Indonesian. Cues are in the order of their counts in 40 labelled
// news articles (PFSA-ID, its part for development); the other lists were
// written by hand and tried on the same articles.
var speechID = Speech{
	Marks:   "”” “” \"\" «»",
	Singles: "‘’ '' ’’",
	Cues: "mengatakan, menyatakan, menyebut, menyebutkan, menuturkan, menambahkan, menegaskan, menjelaskan, mengungkapkan, menyampaikan, " +
		"berkata, bertutur, memaparkan, menerangkan, mengemukakan, mengaku, melanjutkan, menandaskan, menulis, menuliskan, mengakui, berujar, berpendapat, " +
		"bercerita, menceritakan, mengisahkan, mengimbuhkan, mencontohkan, mengumumkan, berpesan, melaporkan, mencuit, mencuitkan, menilai, memastikan, mengklaim",
	CuesAfter: "kata, ujar, tutur, ucap, ungkap, jelas, papar, tegas, sebut, terang, lanjut, tambah, imbuh, pungkas, tandas, tanya, tulis, " +
		"kenang, beber, seru, jawab, cerita, kelakar, timpal, keluh, sambung, urai, kisah, ulas, canda, cuit, pesan, harap, terus, klaim, pinta, puji, cetus, dalih, demikian",
	CuesWeak: "meminta, mengingatkan, mengimbau, memperingatkan, mendesak, berharap, mengkritik, bertanya, menjawab, menanyakan, berteriak, menanggapi, memuji, " +
		"membantah, memperkirakan, mengharapkan, optimistis, menyarankan, menganggap, menduga, menekankan, menyoroti, menyayangkan, menyerukan, berjanji",
	Enclitic: "katanya, ujarnya, tuturnya, ucapnya, ungkapnya, jelasnya, paparnya, tegasnya, sebutnya, terangnya, lanjutnya, tambahnya, imbuhnya, pungkasnya, " +
		"tandasnya, tanyanya, tulisnya, kenangnya, bebernya, serunya, jawabnya, ceritanya, kelakarnya, timpalnya, keluhnya, sambungnya, urainya, kisahnya, ulasnya, candanya, cuitnya, " +
		"pesannya, harapnya, klaimnya, pintanya, pujinya, cetusnya, dalihnya, menurutnya, tukasnya, akunya",
	Negations: "tidak, tak, bukan, belum, tidak pernah, tak pernah, enggan, menolak, belum pernah, tidak akan, urung, jangan, batal, tidak mau, tanpa",
	Denials:   "membantah mengatakan, membantah pernah mengatakan, membantah telah mengatakan",
	According: "menurut, seperti dikutip dari, seperti dikutip, dikutip dari, sebagaimana dilansir, sebagaimana dikatakan, seperti dikatakan, seperti disampaikan, " +
		"demikian disampaikan, demikian dikatakan, begitu kata, merujuk pernyataan, mengutip pernyataan, mengutip",
	That:        "bahwa, jika, kalau, bila, agar, supaya, sebagai",
	Adverbs:     "juga, lagi, pula, kemudian, kembali, lebih lanjut, pun, lalu, sebelumnya, secara terpisah, lantas, singkat, sambil tertawa, saja, yakin, langsung, terpisah, kini",
	Auxiliaries: "sudah, telah, akan, pernah, sempat, sedang, bisa, dapat, harus, ingin, mau, hanya, masih, terus, baru, memang, selalu, sering, justru",
	To:          "kepada, terhadap, kepada para",
	Place:       "di, dalam perjalanan di",
	When:        "pada, sejak, hingga, sekitar, pekan, tahun, bulan",
	Event: "dalam, saat, ketika, seusai, usai, setelah, menjelang, di sela-sela, di sela, di tengah, di hadapan, sewaktu, tatkala, sebelum, selepas, di depan, pada saat, pada acara, dalam acara, " +
		"saat ditemui, ketika ditemui, saat dihubungi, ketika dihubungi, saat membuka, ketika dikonfirmasi, saat dikonfirmasi, sesaat, di akhir, di balik, di sela-sela acara",
	Medium: "melalui, lewat, via, dalam keterangan tertulis, dalam keterangan, dalam keterangannya, dalam keterangan resmi, dalam siaran pers, dalam pernyataan, dalam pernyataannya, dalam unggahan, " +
		"dalam pesan, dalam wawancara, dalam cuitannya, di akun, di instagram, di twitter",
	Breaks: "yang, sambil, seraya, sembari, dengan, untuk, karena, tentang, mengenai, soal, terkait, sehingga, namun, tetapi, melainkan, ihwal, perihal, bahwa, jika, oleh, serta, menanggapi, mengenang, " +
		"menjelaskan, menyikapi, adalah, merupakan, secara, antara lain, penuh, ihwal, merespons, seperti, maka, sementara, sedangkan, agar, akan, itu lah, apabila, bila, kalau, supaya, meski, walau, meskipun, adapun, sebab",
	Links: "dan, bidang, urusan, untuk",
	Titles: "pak, bu, ibu, bapak, mas, mbak, dr, prof, ir, kh, h, hj, ust, ustaz, kiai, haji, tuan, nyonya, gus, habib, jenderal, letjen, mayjen, brigjen, kolonel, letkol, mayor, kapten, komjen, irjen, kombes, " +
		"akbp, kompol, akp, iptu, ipda, aiptu, bripka, komisaris, komisaris besar, ajun komisaris, ajun komisaris besar, brigadir, brigadir jenderal, inspektur jenderal, inspektur, komisaris jenderal, " +
		"laksamana, marsekal, letnan, letnan jenderal, letnan kolonel, mayor jenderal, bung, romo, uskup, sultan, sri sultan, kolonel inf, brigjen pol, irjen pol, kombes pol, jenderal polisi, drs, dra, ny, tn, nn, mr, mrs, ms, uni, kak, cak, ning, om, tante, profesor, doktor, dokter, inspektur satu, inspektur dua, ajun inspektur, perwira, nyai, raden, syekh, letjen tni, mayjen tni, brigjen tni, kolonel laut, laksamana muda, laksamana madya, laksamana pertama, marsekal muda, ketua umum",
	Roles: "presiden, wakil presiden, menteri, mensos, menkeu, menkes, mendagri, menko, menlu, menhan, wamen, wakil menteri, menteri koordinator, gubernur, wakil gubernur, bupati, wakil bupati, wali kota, walikota, wakil wali kota, camat, lurah, kepala, wakil kepala, ketua, wakil ketua, " +
		"ketua umum, sekretaris jenderal, sekretaris, sekjen, bendahara, direktur, direktur utama, dirut, direktur jenderal, dirjen, direktur eksekutif, deputi, asisten, kapolda, kapolres, kapolri, kapolsek, kabid, kasat, kasatreskrim, kadis, panglima, komandan, pangdam, dandim, danrem, " +
		"komisioner, anggota, pengamat, peneliti, dosen, guru, guru besar, rektor, dekan, ekonom, analis, pakar, ahli, aktivis, advokat, pengacara, kuasa hukum, jaksa, hakim, koordinator, manajer, general manager, manager, ceo, pendiri, pemilik, pelatih, kapten, " +
		"pemain, staf, staf khusus, staf ahli, juru bicara, jubir, perdana menteri, kanselir, raja, ratu, pangeran, duta besar, dubes, konsul, utusan, penasihat, penyidik, humas, vice president, chief executive, corporate secretary, sekda, sekretaris daerah, pj, plt, plh, pelaksana tugas, penjabat, " +
		"mantan, warga, pejabat, diplomat, analis, sumber, petugas, pedagang, petani, nelayan, sopir, mahasiswa, pelajar, relawan, saksi, korban, tersangka, terdakwa, epidemiolog, sosiolog, psikolog, sejarawan, budayawan, sutradara, aktor, aktris, penyanyi, musisi, penulis, wartawan, jurnalis, redaktur, epidemiolog, pengusaha, pengurus, perwakilan, pimpinan, inspektur, penanggung jawab, kasubdit, kabag, kasi, kepala seksi, ketua tim, pembina, tokoh, imam, pendeta, uskup, sekretaris kabinet, jaksa agung, managing director, chief economist, country manager, head, president director, komisaris utama, presiden direktur, kepala staf, spesialis, perawat, dokter, bidan, apoteker, ibu, ayah, putra, putri, istri, suami, anak, adik, kakak, kerabat, keluarga, mantan presiden, senator, kongres, chairman, wakil, pengelola, manajer, penjual, pembeli, penumpang, calon, pendukung, karyawan, buruh, pekerja, praktisi, alumnus, founder, co-founder, senior, kasatgas, kasubag, kapuspenkum, kabiro, kadiv, kabareskrim, deputi gubernur, head of, direktur riset",
	RoleFields: "dusun, kelurahan, kecamatan, kampung, rumah, sakit, politik, hukum, keamanan, humas, keuangan, kesehatan, sosial, dalam, luar, negeri, pertahanan, agama, perdagangan, pertanian, perindustrian, perhubungan, pendidikan, kebudayaan, riset, teknologi, kehutanan, lingkungan, hidup, hukum, ham, politik, keamanan, ekonomi, perekonomian, tenaga, kerja, ketenagakerjaan, umum, pusat, daerah, " +
		"utama, jenderal, besar, bidang, jawa, tengah, barat, timur, selatan, utara, tenggara, indonesia, nasional, kota, kabupaten, provinsi, negara, jakarta, dki, diy, bali, aceh, sumatera, kalimantan, sulawesi, papua, maluku, riau, lampung, banten, surabaya, bandung, semarang, yogyakarta, medan, makassar, " +
		"universitas, institut, dinas, badan, lembaga, komisi, fraksi, partai, dpr, dprd, mpr, ri, kpk, kpu, bawaslu, polri, polda, polres, tni, nato, pbb, as, amerika, serikat, rusia, china, inggris, prancis, jerman, jepang, australia, malaysia, singapura, ukraina, israel, palestina, " +
		"humas, operasi, pelayanan, komunikasi, publik, eksekutif, harian, investasi, pariwisata, koordinator, maritim, bumn, esdm, pupr, desa, perempuan, pemberdayaan, anak, sekretariat, kepresidenan, gajah, mada, airlangga, padjadjaran, diponegoro, brawijaya, hasanuddin, udayana, kamar, dagang, industri, asosiasi, pengusaha, gubernur, bank, pemerintah, sumber, daya, penelitian, pengembangan, masyarakat, sipil, perlindungan, penanggulangan, bencana, satuan, tugas, penanganan, covid, polisi, kepolisian, militer, angkatan, laut, darat, udara, kebakaran, metro, jaya, tanah, air, departemen, kementerian, bersama, pembangunan, informatika, kreatif, olahraga, pemuda, kelautan, perikanan, perumahan, transmigrasi, koperasi, ukm, reformasi, birokrasi, agraria, ruang",
	Offices: "kementerian, pemerintah, kepolisian, polisi, polri, polda, polres, dinas, badan, lembaga, komisi, partai, organisasi, perusahaan, pengadilan, kejaksaan, gedung putih, kremlin, istana, kantor, departemen, kedutaan, militer, tentara, tni, dpr, kpk, pbb, who, nato, uni eropa, pentagon, kemenkes, kemlu, " +
		"satgas, majelis, dewan, parlemen, universitas, institut, bank, kelompok, manajemen, pihak, otoritas, asosiasi, yayasan, fraksi, pt, serikat, federasi, pengurus, panitia, koalisi",
	Spokespersons: "juru bicara, jubir, juru bicara kepresidenan, humas",
	People:        "pejabat, diplomat, warga, sumber, analis, pedagang, petugas, pengamat, saksi, penduduk, pengungsi, petani, tentara, perwira, korban, orang, perempuan, pria, wanita, dokter, mahasiswa, buruh, pekerja, sopir, penumpang, gubernur, narasumber, pelaku, penjual, pembeli, relawan, pengunjung, karyawan, wisatawan, ibu, bapak, pemuda, siswa, guru, aktivis, penyidik, anggota, polisi, wartawan, tokoh, pemilik",
	Particles:     "bin, binti, van, de, al, von, der, el, ibn, da, dos, di",
	Pronouns:      "dia, ia, beliau, mereka, dirinya",
	Others:        "saya, kami, kita, anda, kamu, aku, kalian",
	Anaphors:      "tersebut, itu, ini, tadi",
	Determiners:   "sang, si, para",
	One:           "seorang, salah satu, salah seorang, satu, seseorang, sebuah",
	Several:       "sejumlah, beberapa, banyak, para, sebagian, berbagai",
	Numbers:       "satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, dua belas",
	Scare:         "yang disebut, disebut, bertajuk, berjudul, istilah, julukan, bernama, dijuluki, dinamai, bertema, film, lagu, buku, novel, program, tagar, slogan, bertuliskan, webinar, webinar bertajuk, seminar daring, diskusi daring, dengan topik, bertopik",
	Weekdays:      "senin, selasa, rabu, kamis, jumat/jum'at/jum’at, sabtu, minggu/ahad",
	Months:        "januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november/nopember, desember",
	Relative:      "-1:kemarin, 0:hari ini, -2:kemarin lusa, 1:besok",
	Abbreviations: "dr, prof, ir, h, hj, kh, drs, dra, tn, ny, no, st, mr, mrs, jl, rp, s, m, ph, dll, dsb, sdr, pt, cv, hlm, yth, bpk, tbk, mt, sh, mh, se",
	Order:         SubjectDrop,
}
