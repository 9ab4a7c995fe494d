/** The public bodies of Israel, Iran and the Arab states of Asia. */
export const middleEast: string = `
il-government government IL | fr: gouvernement israélien | en: Israeli government
il-prime-minister government IL | fr: bureau du Premier ministre israélien ; services du Premier ministre israélien | en: Israeli Prime Minister's Office
il-interior ministry IL | fr: ministère israélien de l'Intérieur | en: Israeli Interior Ministry
il-security ministry IL | fr: ministère israélien de la Sécurité nationale < ministère israélien de la Sécurité intérieure ; ministère israélien de la Sécurité publique | en: Israeli National Security Ministry < Israeli Public Security Ministry
il-foreign ministry IL | fr: ministère israélien des Affaires étrangères | en: Israeli Foreign Ministry ; Israeli Ministry of Foreign Affairs
il-defence ministry IL | fr: ministère israélien de la Défense @ Kirya | en: Israeli Defence Ministry ; Israeli Defense Ministry ; Israeli Ministry of Defense @ Kirya
il-justice ministry IL | fr: ministère israélien de la Justice | en: Israeli Justice Ministry
il-finance ministry IL | fr: ministère israélien des Finances | en: Israeli Finance Ministry
il-health ministry IL | fr: ministère israélien de la Santé | en: Israeli Health Ministry
il-incd cyber IL ^il-prime-minister | fr: Direction nationale israélienne de la cybersécurité ; Direction nationale du cyber israélienne ; Direction nationale de la cybersécurité israélienne = INCD | en: Israel National Cyber Directorate ; Israeli National Cyber Directorate = INCD
il-mossad intelligence IL ^il-prime-minister | fr: Mossad | en: Mossad ; Israel Secret Intelligence Service | he: HaMossad leModiʿin uleTafkidim Meyuḥadim
il-shin-bet intelligence IL ^il-prime-minister | fr: Shin Beth ; Shin Bet ; Shabak ; Service de sécurité intérieure israélien ; service de sécurité intérieure israélien ; Agence israélienne de sécurité | en: Israel Security Agency ; Shin Bet ; Shabak = ISA | he: Sherut haBitahon haKlali = Shabak ; SHABAK
il-aman intelligence IL ^il-idf | fr: Direction du renseignement militaire israélien ; renseignement militaire israélien | en: Israeli Military Intelligence Directorate ; Israeli Military Intelligence ; Israeli military intelligence
il-unit-8200 intelligence IL ^il-aman | fr: unité 8200 ; Unité 8200 | en: Unit 8200
il-cogat military IL ^il-defence | fr: Cogat ; COGAT | en: Coordination of Government Activities in the Territories ; Coordinator of Government Activities in the Territories = COGAT
il-police police IL ^il-security | fr: police israélienne | en: Israel Police ; Israeli police
il-lahav-433 police IL ^il-police | fr: Lahav 433 ; unité Lahav 433 | en: Lahav 433
il-attorney-general prosecution IL | fr: bureau de la procureure générale d'Israël ! procureur général d'Israël ; procureure générale d'Israël ; procureur général israélien ; procureure générale israélienne | en: Israeli Attorney General's Office ! Israeli attorney general ; Attorney General of Israel
il-supreme-court court IL | fr: Cour suprême israélienne ; Cour suprême d'Israël | en: Supreme Court of Israel ; Israeli Supreme Court ; Israeli High Court of Justice
il-privacy regulator IL ^il-justice | fr: Autorité israélienne de protection de la vie privée | en: Israeli Privacy Protection Authority ; Privacy Protection Authority
il-boi central-bank IL | fr: Banque d'Israël | en: Bank of Israel
il-knesset parliament IL | fr: Knesset ; Parlement israélien | en: Knesset ; Israeli parliament
il-idf military IL ^il-defence | fr: Tsahal ; armée israélienne ; forces de défense israéliennes ; Forces de défense israéliennes ; forces armées israéliennes | en: Israel Defense Forces ; Israeli Defense Forces ; Israel Defence Forces ; Israeli military ; Israeli army = IDF
il-air-force military IL ^il-idf | fr: armée de l'air israélienne ; aviation israélienne | en: Israeli Air Force ; Israeli air force
il-home-front military IL ^il-idf | fr: Commandement de la défense passive israélien ; Commandement du front intérieur israélien | en: Israeli Home Front Command ; Home Front Command

ps-authority government PS | fr: Autorité palestinienne ; Autorité nationale palestinienne | en: Palestinian Authority ; Palestinian National Authority
ps-foreign ministry PS ^ps-authority | fr: ministère palestinien des Affaires étrangères | en: Palestinian Foreign Ministry
ps-health ministry PS ^ps-authority | fr: ministère palestinien de la Santé | en: Palestinian Health Ministry

ir-government government IR | fr: gouvernement iranien | en: Iranian government
ir-snsc government IR | fr: Conseil suprême de sécurité nationale iranien ; Conseil suprême de la sécurité nationale iranien ; Conseil suprême de sécurité nationale d'Iran | en: Supreme National Security Council of Iran ; Iranian Supreme National Security Council
ir-guardian-council other IR | fr: Conseil des gardiens de la Constitution ; Conseil des gardiens | en: Guardian Council ; Iranian Guardian Council
ir-interior ministry IR | fr: ministère iranien de l'Intérieur | en: Iranian Interior Ministry
ir-foreign ministry IR | fr: ministère iranien des Affaires étrangères | en: Iranian Foreign Ministry
ir-defence ministry IR | fr: ministère iranien de la Défense | en: Iranian Defence Ministry ; Iranian Defense Ministry
ir-justice ministry IR | fr: ministère iranien de la Justice | en: Iranian Justice Ministry
ir-finance ministry IR | fr: ministère iranien de l'Économie ; ministère iranien des Finances | en: Iranian Economy Ministry ; Iranian Finance Ministry
ir-oil ministry IR | fr: ministère iranien du Pétrole | en: Iranian Oil Ministry ; Iranian Petroleum Ministry
ir-intelligence intelligence IR | fr: ministère iranien du Renseignement ; ministère iranien des Renseignements = VEVAK | en: Iranian Intelligence Ministry ; Ministry of Intelligence of Iran ; Iranian Ministry of Intelligence and Security ; Iranian Ministry of Intelligence ; Ministry of Intelligence of the Islamic Republic of Iran = MOIS | fa: Vezarat-e Ettelaat = VAJA
ir-irgc military IR | fr: Gardiens de la révolution ; Gardiens de la Révolution ; Gardiens de la révolution islamique ; Corps des gardiens de la révolution islamique ; Corps des Gardiens de la révolution islamique ; Pasdaran ; armée idéologique iranienne = CGRI ; IRGC | en: Islamic Revolutionary Guard Corps ; Islamic Revolutionary Guards Corps ; Iranian Revolutionary Guards ; Iranian Revolutionary Guard ; Revolutionary Guards = IRGC
ir-irgc-io intelligence IR ^ir-irgc | fr: Organisation du renseignement des Gardiens de la révolution | en: Intelligence Organization of the Islamic Revolutionary Guard Corps ; IRGC Intelligence Organization
ir-quds-force military IR ^ir-irgc | fr: force Qods ; Force Qods ; force Al-Qods | en: Quds Force ; Qods Force
ir-basij military IR ^ir-irgc | fr: Bassidj ; Basij | en: Basij
ir-police police IR | fr: police iranienne | en: Iranian police
ir-cyberpolice police IR ^ir-police | fr: cyberpolice iranienne ; police iranienne du cyberespace | en: Iranian Cyber Police ; Iranian cyber police
ir-aeoi other IR | fr: Organisation iranienne de l'énergie atomique ; Organisation de l'énergie atomique d'Iran ; Organisation iranienne à l'énergie atomique | en: Atomic Energy Organization of Iran = AEOI
ir-central-bank central-bank IR | fr: Banque centrale d'Iran ; Banque centrale iranienne | en: Central Bank of Iran ; Iranian central bank
ir-majlis parliament IR | fr: Parlement iranien ; Majlis iranien | en: Iranian parliament ; Islamic Consultative Assembly
ir-army military IR ^ir-defence | fr: armée iranienne ; forces armées iraniennes | en: Iranian Armed Forces ; Iranian armed forces ; Iranian army

sa-royal-court government SA | fr: cour royale saoudienne | en: Saudi Royal Court ; Saudi royal court
sa-government government SA | fr: gouvernement saoudien | en: Saudi government
sa-interior ministry SA | fr: ministère saoudien de l'Intérieur | en: Saudi Interior Ministry
sa-foreign ministry SA | fr: ministère saoudien des Affaires étrangères | en: Saudi Foreign Ministry
sa-defence ministry SA | fr: ministère saoudien de la Défense | en: Saudi Defence Ministry ; Saudi Defense Ministry
sa-justice ministry SA | fr: ministère saoudien de la Justice | en: Saudi Justice Ministry
sa-finance ministry SA | fr: ministère saoudien des Finances | en: Saudi Finance Ministry
sa-energy ministry SA | fr: ministère saoudien de l'Énergie | en: Saudi Energy Ministry
sa-nca cyber SA | fr: Autorité nationale saoudienne de cybersécurité ; Autorité nationale de cybersécurité saoudienne | en: National Cybersecurity Authority of Saudi Arabia ; Saudi National Cybersecurity Authority
sa-gip intelligence SA | fr: Présidence générale du renseignement saoudienne ; renseignement saoudien | en: Saudi General Intelligence Presidency ; General Intelligence Presidency = GIP | ar: Al-Istikhbarat al-Amah
sa-pss intelligence SA | fr: Présidence de la sécurité d'État saoudienne ; Sécurité d'État saoudienne | en: Saudi Presidency of State Security ; Presidency of State Security = PSS
sa-sdaia other SA | fr: Autorité saoudienne des données et de l'intelligence artificielle = SDAIA | en: Saudi Data and AI Authority ; Saudi Data & AI Authority = SDAIA
sa-sama central-bank SA | fr: Banque centrale saoudienne = SAMA < Autorité monétaire saoudienne | en: Saudi Central Bank = SAMA < Saudi Arabian Monetary Authority
sa-shura parliament SA | fr: Conseil consultatif saoudien ; Conseil de la Choura saoudien | en: Saudi Shura Council ; Saudi Consultative Assembly
sa-army military SA ^sa-defence | fr: armée saoudienne ; forces armées saoudiennes | en: Saudi Arabian Armed Forces ; Saudi military ; Saudi armed forces

ae-interior ministry AE | fr: ministère émirati de l'Intérieur | en: Emirati Interior Ministry ; UAE Interior Ministry ; UAE Ministry of Interior
ae-foreign ministry AE | fr: ministère émirati des Affaires étrangères | en: Emirati Foreign Ministry ; UAE Foreign Ministry
ae-defence ministry AE | fr: ministère émirati de la Défense | en: Emirati Defence Ministry ; UAE Defence Ministry ; UAE Ministry of Defence
ae-csc cyber AE | fr: Conseil émirati de la cybersécurité ; Conseil de cybersécurité des Émirats arabes unis | en: UAE Cybersecurity Council ; UAE Cyber Security Council
ae-dubai-police police AE | fr: police de Dubaï | en: Dubai Police
ae-abu-dhabi-police police AE | fr: police d'Abou Dhabi | en: Abu Dhabi Police
ae-central-bank central-bank AE | fr: Banque centrale des Émirats arabes unis ; Banque centrale émiratie | en: Central Bank of the UAE ; UAE central bank
ae-fnc parliament AE | fr: Conseil national fédéral émirati | en: Federal National Council ; UAE Federal National Council
ae-army military AE ^ae-defence | fr: armée émiratie ; forces armées émiraties | en: UAE Armed Forces ; Emirati armed forces

qa-interior ministry QA | fr: ministère qatari de l'Intérieur | en: Qatari Interior Ministry
qa-foreign ministry QA | fr: ministère qatari des Affaires étrangères | en: Qatari Foreign Ministry
qa-defence ministry QA | fr: ministère qatari de la Défense | en: Qatari Defence Ministry ; Qatari Defense Ministry
qa-ncsa cyber QA | fr: Agence nationale qatarie de cybersécurité | en: National Cyber Security Agency of Qatar ; Qatari National Cyber Security Agency
qa-central-bank central-bank QA | fr: Banque centrale du Qatar | en: Qatar Central Bank
qa-army military QA ^qa-defence | fr: armée qatarie ; forces armées qataries | en: Qatar Armed Forces ; Qatari armed forces
kw-foreign ministry KW | fr: ministère koweïtien des Affaires étrangères | en: Kuwaiti Foreign Ministry
kw-interior ministry KW | fr: ministère koweïtien de l'Intérieur | en: Kuwaiti Interior Ministry
kw-central-bank central-bank KW | fr: Banque centrale du Koweït | en: Central Bank of Kuwait
bh-interior ministry BH | fr: ministère bahreïni de l'Intérieur | en: Bahraini Interior Ministry
bh-foreign ministry BH | fr: ministère bahreïni des Affaires étrangères | en: Bahraini Foreign Ministry
om-foreign ministry OM | fr: ministère omanais des Affaires étrangères | en: Omani Foreign Ministry

iq-government government IQ | fr: gouvernement irakien | en: Iraqi government
iq-interior ministry IQ | fr: ministère irakien de l'Intérieur | en: Iraqi Interior Ministry
iq-foreign ministry IQ | fr: ministère irakien des Affaires étrangères | en: Iraqi Foreign Ministry
iq-defence ministry IQ | fr: ministère irakien de la Défense | en: Iraqi Defence Ministry ; Iraqi Defense Ministry
iq-justice ministry IQ | fr: ministère irakien de la Justice | en: Iraqi Justice Ministry
iq-counter-terrorism military IQ | fr: Service antiterroriste irakien | en: Iraqi Counter Terrorism Service ; Iraqi Counter-Terrorism Service
iq-inis intelligence IQ | fr: Service national de renseignement irakien | en: Iraqi National Intelligence Service = INIS
iq-federal-court court IQ | fr: Cour suprême fédérale irakienne ; Cour fédérale suprême d'Irak | en: Federal Supreme Court of Iraq ; Iraqi Federal Supreme Court
iq-central-bank central-bank IQ | fr: Banque centrale d'Irak | en: Central Bank of Iraq
iq-parliament parliament IQ | fr: Conseil des représentants irakien ; Parlement irakien | en: Iraqi Council of Representatives ; Iraqi parliament
iq-army military IQ ^iq-defence | fr: armée irakienne ; forces armées irakiennes | en: Iraqi Armed Forces ; Iraqi army ; Iraqi Security Forces
iq-krg local IQ | fr: gouvernement régional du Kurdistan | en: Kurdistan Regional Government

sy-interior ministry SY | fr: ministère syrien de l'Intérieur | en: Syrian Interior Ministry
sy-foreign ministry SY | fr: ministère syrien des Affaires étrangères | en: Syrian Foreign Ministry
sy-defence ministry SY | fr: ministère syrien de la Défense | en: Syrian Defence Ministry ; Syrian Defense Ministry
sy-central-bank central-bank SY | fr: Banque centrale syrienne ; Banque centrale de Syrie | en: Central Bank of Syria
sy-army military SY ^sy-defence | fr: armée syrienne ; forces armées syriennes | en: Syrian army ; Syrian armed forces ; Syrian Arab Army < Syrian Arab Armed Forces

lb-presidency government LB | fr: présidence libanaise @ palais de Baabda ; Baabda | en: Lebanese presidency @ Baabda Palace
lb-government government LB | fr: gouvernement libanais @ Grand Sérail | en: Lebanese government @ Grand Serail
lb-interior ministry LB | fr: ministère libanais de l'Intérieur | en: Lebanese Interior Ministry
lb-foreign ministry LB | fr: ministère libanais des Affaires étrangères | en: Lebanese Foreign Ministry
lb-defence ministry LB | fr: ministère libanais de la Défense | en: Lebanese Defence Ministry ; Lebanese Defense Ministry
lb-health ministry LB | fr: ministère libanais de la Santé | en: Lebanese Health Ministry
lb-fsi police LB ^lb-interior | fr: Forces de sécurité intérieure libanaises ; Forces de sécurité intérieure = FSI | en: Lebanese Internal Security Forces ; Internal Security Forces
lb-surete-generale intelligence LB ^lb-interior | fr: Sûreté générale libanaise ; Sûreté générale du Liban | en: Lebanese General Security ; General Security Directorate of Lebanon ; Lebanese General Directorate of General Security = GDGS
lb-bdl central-bank LB | fr: Banque du Liban ; Banque centrale du Liban = BDL | en: Banque du Liban ; Lebanese central bank
lb-parliament parliament LB | fr: Parlement libanais | en: Lebanese parliament
lb-army military LB ^lb-defence | fr: armée libanaise | en: Lebanese Armed Forces ; Lebanese army = LAF

jo-royal-court government JO | fr: palais royal jordanien ; cour royale jordanienne | en: Royal Hashemite Court ; Jordanian royal court
jo-interior ministry JO | fr: ministère jordanien de l'Intérieur | en: Jordanian Interior Ministry
jo-foreign ministry JO | fr: ministère jordanien des Affaires étrangères | en: Jordanian Foreign Ministry
jo-gid intelligence JO | fr: Direction générale du renseignement jordanienne ; renseignement jordanien ; Département jordanien du renseignement général | en: Jordanian General Intelligence Directorate ; General Intelligence Directorate of Jordan = GID
jo-ncsc cyber JO | fr: Centre national jordanien de cybersécurité | en: Jordanian National Cyber Security Center
jo-central-bank central-bank JO | fr: Banque centrale de Jordanie | en: Central Bank of Jordan
jo-army military JO | fr: armée jordanienne ; forces armées jordaniennes | en: Jordanian Armed Forces ; Jordanian army
ye-central-bank central-bank YE | fr: Banque centrale du Yémen | en: Central Bank of Yemen
`;
