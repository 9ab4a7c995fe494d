/** The public bodies of Turkey, Georgia, Armenia and Azerbaijan. */
export const turkeyCaucasus: string = `
tr-presidency government TR | tr: Türkiye Cumhurbaşkanlığı ; Cumhurbaşkanlığı @ Beştepe | fr: présidence turque | en: Turkish presidency @ Beştepe
tr-government government TR | tr: Türk hükümeti | fr: gouvernement turc | en: Turkish government
tr-interior ministry TR | tr: İçişleri Bakanlığı | fr: ministère turc de l'Intérieur | en: Turkish Interior Ministry
tr-foreign ministry TR | tr: Dışişleri Bakanlığı | fr: ministère turc des Affaires étrangères | en: Turkish Foreign Ministry
tr-defence ministry TR | tr: Millî Savunma Bakanlığı ; Milli Savunma Bakanlığı = MSB | fr: ministère turc de la Défense | en: Turkish Defence Ministry ; Turkish Defense Ministry ; Turkish National Defence Ministry
tr-justice ministry TR | tr: Adalet Bakanlığı | fr: ministère turc de la Justice | en: Turkish Justice Ministry
tr-finance ministry TR | tr: Hazine ve Maliye Bakanlığı | fr: ministère turc des Finances ; ministère turc du Trésor et des Finances | en: Turkish Treasury and Finance Ministry ; Turkish Finance Ministry
tr-trade ministry TR | tr: Ticaret Bakanlığı | fr: ministère turc du Commerce | en: Turkish Trade Ministry
tr-energy ministry TR | tr: Enerji ve Tabii Kaynaklar Bakanlığı | fr: ministère turc de l'Énergie | en: Turkish Energy Ministry
tr-transport ministry TR | tr: Ulaştırma ve Altyapı Bakanlığı | fr: ministère turc des Transports ; ministère turc des Transports et des Infrastructures | en: Turkish Transport Ministry ; Turkish Transport and Infrastructure Ministry
tr-health ministry TR | tr: Sağlık Bakanlığı | fr: ministère turc de la Santé | en: Turkish Health Ministry
tr-siber cyber TR ^tr-presidency | tr: Siber Güvenlik Başkanlığı | fr: Direction turque de la cybersécurité | en: Turkish Cybersecurity Directorate ; Turkish Cyber Security Directorate
tr-usom cert TR | tr: Ulusal Siber Olaylara Müdahale Merkezi = USOM ; TR-CERT | fr: Centre national turc de réponse aux incidents cyber = USOM | en: Turkish National Cyber Incident Response Center = USOM ; TR-CERT
tr-btk regulator TR ^tr-transport | tr: Bilgi Teknolojileri ve İletişim Kurumu = BTK | fr: Autorité turque des technologies de l'information et de la communication = BTK | en: Turkish Information and Communication Technologies Authority ; Information and Communication Technologies Authority of Turkey = BTK
tr-mit intelligence TR ^tr-presidency | tr: Millî İstihbarat Teşkilatı ; Milli İstihbarat Teşkilatı = MİT | fr: Organisation nationale du renseignement turque ; Organisation nationale turque du renseignement ; Organisation nationale du renseignement ; services secrets turcs = MİT | en: Turkish National Intelligence Organization ; Turkish National Intelligence Organisation ; National Intelligence Organization of Turkey = MİT
tr-egm police TR ^tr-interior | tr: Emniyet Genel Müdürlüğü = EGM | fr: police turque ; Direction générale de la sûreté turque | en: Turkish National Police ; Turkish police
tr-jandarma police TR ^tr-interior | tr: Jandarma Genel Komutanlığı | fr: gendarmerie turque | en: Turkish Gendarmerie ; Turkish gendarmerie
tr-sahil-guvenlik other TR ^tr-interior | tr: Sahil Güvenlik Komutanlığı | fr: garde-côtes turcs ; gardes-côtes turcs | en: Turkish Coast Guard
tr-masak other TR ^tr-finance | tr: Mali Suçları Araştırma Kurulu = MASAK | fr: cellule turque de renseignement financier = MASAK | en: Turkish Financial Crimes Investigation Board = MASAK
tr-aym court TR | tr: Anayasa Mahkemesi = AYM | fr: Cour constitutionnelle turque | en: Turkish Constitutional Court ; Constitutional Court of Turkey
tr-yargitay court TR | tr: Yargıtay | fr: Cour de cassation turque | en: Turkish Court of Cassation
tr-danistay court TR | tr: Danıştay | fr: Conseil d'État turc | en: Turkish Council of State
tr-kvkk regulator TR | tr: Kişisel Verileri Koruma Kurumu = KVKK | fr: Autorité turque de protection des données = KVKK | en: Turkish Personal Data Protection Authority ; Turkish data protection authority = KVKK
tr-rekabet regulator TR | tr: Rekabet Kurumu | fr: Autorité turque de la concurrence | en: Turkish Competition Authority
tr-bddk regulator TR | tr: Bankacılık Düzenleme ve Denetleme Kurumu = BDDK | fr: Autorité turque de supervision bancaire = BDDK | en: Turkish Banking Regulation and Supervision Agency = BDDK
tr-rtuk regulator TR | tr: Radyo ve Televizyon Üst Kurulu = RTÜK | fr: Haut Conseil de la radio et de la télévision turc ; Conseil supérieur turc de l'audiovisuel = RTÜK ; RTUK | en: Turkish Radio and Television Supreme Council ; Radio and Television Supreme Council = RTÜK ; RTUK
tr-ysk other TR | tr: Yüksek Seçim Kurulu = YSK | fr: Haut Conseil électoral turc ; Haut Comité électoral turc = YSK | en: Turkish Supreme Election Council ; Turkish Supreme Electoral Council = YSK
tr-afad other TR ^tr-interior | tr: Afet ve Acil Durum Yönetimi Başkanlığı = AFAD | fr: Agence turque de gestion des catastrophes ; agence gouvernementale turque de gestion des catastrophes = AFAD ; Afad | en: Turkish Disaster and Emergency Management Authority = AFAD
tr-ssb other TR ^tr-presidency | tr: Savunma Sanayii Başkanlığı = SSB | fr: Agence turque de l'industrie de défense | en: Turkish Defence Industry Agency ; Turkish Presidency of Defence Industries
tr-diyanet other TR ^tr-presidency | tr: Diyanet İşleri Başkanlığı ; Diyanet | fr: Diyanet ; Direction des affaires religieuses turque | en: Diyanet ; Turkish Directorate of Religious Affairs
tr-tcmb central-bank TR | tr: Türkiye Cumhuriyet Merkez Bankası = TCMB | fr: Banque centrale de Turquie ; Banque centrale turque ; banque centrale turque | en: Central Bank of the Republic of Turkey ; Turkish central bank ; Central Bank of Turkey = CBRT
tr-tbmm parliament TR | tr: Türkiye Büyük Millet Meclisi = TBMM | fr: Grande Assemblée nationale de Turquie ; Parlement turc | en: Grand National Assembly of Turkey ; Turkish parliament ; Turkish Grand National Assembly = GNAT ; TGNA
tr-tsk military TR ^tr-defence | tr: Türk Silahlı Kuvvetleri = TSK | fr: armée turque ; forces armées turques | en: Turkish Armed Forces ; Turkish armed forces ; Turkish army ; Turkish military

ge-interior ministry GE | fr: ministère géorgien de l'Intérieur | en: Georgian Interior Ministry
ge-foreign ministry GE | fr: ministère géorgien des Affaires étrangères | en: Georgian Foreign Ministry
ge-defence ministry GE | fr: ministère géorgien de la Défense | en: Georgian Defence Ministry ; Georgian Defense Ministry
ge-sssg intelligence GE | fr: Service de sécurité d'État géorgien ; service de sécurité géorgien | en: State Security Service of Georgia = SSSG ; SSG
ge-nbg central-bank GE | fr: Banque nationale de Géorgie | en: National Bank of Georgia
ge-parliament parliament GE | fr: Parlement géorgien | en: Georgian parliament ; Parliament of Georgia

am-interior ministry AM | fr: ministère arménien de l'Intérieur | en: Armenian Interior Ministry
am-foreign ministry AM | fr: ministère arménien des Affaires étrangères | en: Armenian Foreign Ministry
am-defence ministry AM | fr: ministère arménien de la Défense | en: Armenian Defence Ministry ; Armenian Defense Ministry
am-nss intelligence AM | fr: Service de sécurité nationale arménien ; Service de sécurité nationale d'Arménie = NSS | en: National Security Service of Armenia ; Armenian National Security Service = NSS
am-investigative-committee police AM | fr: Comité d'enquête arménien ; Comité d'enquête d'Arménie | en: Investigative Committee of Armenia ; Armenian Investigative Committee
am-cba central-bank AM | fr: Banque centrale d'Arménie | en: Central Bank of Armenia
am-parliament parliament AM | fr: Assemblée nationale arménienne ; Parlement arménien | en: Armenian National Assembly ; Armenian parliament

az-interior ministry AZ | az: Daxili İşlər Nazirliyi | fr: ministère azerbaïdjanais de l'Intérieur | en: Azerbaijani Interior Ministry
az-foreign ministry AZ | az: Xarici İşlər Nazirliyi | fr: ministère azerbaïdjanais des Affaires étrangères | en: Azerbaijani Foreign Ministry
az-defence ministry AZ | az: Müdafiə Nazirliyi | fr: ministère azerbaïdjanais de la Défense | en: Azerbaijani Defence Ministry ; Azerbaijani Defense Ministry
az-dtx intelligence AZ | az: Dövlət Təhlükəsizliyi Xidməti = DTX | fr: Service de sécurité d'État azerbaïdjanais ; Service de sécurité de l'État azerbaïdjanais | en: State Security Service of Azerbaijan ; Azerbaijani State Security Service = SSS
az-parliament parliament AZ | az: Milli Məclis | fr: Milli Majlis ; Parlement azerbaïdjanais | en: Milli Majlis ; Azerbaijani parliament
`;
