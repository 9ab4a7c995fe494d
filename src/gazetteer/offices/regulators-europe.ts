/** Regulators, offices and response teams of the states of Europe. */
export const regulatorsEurope: string = `
lv-milcert cert LV ^lv-defence | lv: MilCERT | en: Latvian Military CERT = MilCERT | fr: CERT militaire letton
lv-fktk regulator LV | lv: Finanšu un kapitāla tirgus komisija = FKTK | en: Latvian Financial and Capital Market Commission = FCMC ; FKTK | fr: Commission lettone des marchés financiers = FKTK
lv-fiu regulator LV | lv: Finanšu izlūkošanas dienests | en: Latvian Financial Intelligence Unit | fr: Cellule lettone de renseignement financier
lv-vid other LV ^lv-finance | lv: Valsts ieņēmumu dienests = VID | en: Latvian State Revenue Service | fr: fisc letton
lv-ur other LV | lv: Uzņēmumu reģistrs | en: Latvian Register of Enterprises | fr: Registre letton des entreprises
lt-cert cert LT | lt: CERT-LT | en: CERT-LT ; Lithuanian National Computer Emergency Response Team | fr: CERT-LT
lt-fntt police LT ^lt-interior | lt: Finansinių nusikaltimų tyrimo tarnyba = FNTT | en: Financial Crime Investigation Service of Lithuania ; Lithuanian Financial Crime Investigation Service = FCIS ; FNTT | fr: Service lituanien d'enquête sur les crimes financiers = FNTT
lt-stt prosecution LT | lt: Specialiųjų tyrimų tarnyba | en: Special Investigation Service of Lithuania ; Lithuanian Special Investigation Service | fr: Service lituanien d'enquêtes spéciales
lt-vmi other LT ^lt-finance | lt: Valstybinė mokesčių inspekcija = VMI | en: Lithuanian State Tax Inspectorate = VMI | fr: fisc lituanien
lt-vrk other LT | lt: Vyriausioji rinkimų komisija = VRK | en: Lithuanian Central Electoral Commission | fr: Commission électorale centrale lituanienne
lt-migration other LT | lt: Migracijos departamentas | en: Lithuanian Migration Department | fr: Département lituanien des migrations
lt-rrt regulator LT | lt: Ryšių reguliavimo tarnyba = RRT | en: Lithuanian Communications Regulatory Authority = RRT | fr: Autorité lituanienne de régulation des communications
ee-fi regulator EE | et: Finantsinspektsioon | en: Estonian Financial Supervision Authority = EFSA | fr: Autorité estonienne de surveillance financière
ee-rab regulator EE | et: Rahapesu Andmebüroo | en: Estonian Financial Intelligence Unit | fr: Cellule estonienne de renseignement financier
ee-ttja regulator EE | et: Tarbijakaitse ja Tehnilise Järelevalve Amet = TTJA | en: Estonian Consumer Protection and Technical Regulatory Authority = TTJA | fr: Autorité estonienne de protection des consommateurs et de régulation technique
ee-emta other EE | et: Maksu- ja Tolliamet = MTA ; EMTA | en: Estonian Tax and Customs Board = EMTA | fr: fisc estonien
pt-asf regulator PT | pt: Autoridade de Supervisão de Seguros e Fundos de Pensões = ASF | en: Portuguese Insurance and Pension Funds Supervisory Authority = ASF | fr: Autorité portugaise de supervision des assurances
pt-asae police PT | pt: Autoridade de Segurança Alimentar e Económica = ASAE | en: Portuguese Economic and Food Safety Authority = ASAE | fr: Autorité portugaise de sécurité alimentaire et économique = ASAE
pt-at other PT ^pt-finance | pt: Autoridade Tributária e Aduaneira | en: Portuguese Tax and Customs Authority | fr: fisc portugais
pt-infarmed regulator PT | pt: Infarmed | en: Infarmed ; Portuguese medicines agency | fr: Infarmed ; Agence portugaise du médicament
pt-erse regulator PT | pt: Entidade Reguladora dos Serviços Energéticos = ERSE | en: Portuguese energy regulator = ERSE | fr: régulateur portugais de l'énergie = ERSE
pt-erc regulator PT | pt: Entidade Reguladora para a Comunicação Social | en: Portuguese media regulator | fr: régulateur portugais des médias
pt-ine other PT | pt: Instituto Nacional de Estatística = INE | en: Statistics Portugal = INE | fr: Institut national de la statistique portugais = INE
pt-ipma other PT | pt: Instituto Português do Mar e da Atmosfera = IPMA | en: Portuguese Institute for Sea and Atmosphere = IPMA | fr: Institut portugais de la mer et de l'atmosphère = IPMA
pt-icnf other PT | pt: Instituto da Conservação da Natureza e das Florestas = ICNF | en: Portuguese Institute for Nature Conservation and Forests = ICNF | fr: Institut portugais de la conservation de la nature et des forêts = ICNF
pt-dgs other PT ^pt-health | pt: Direção-Geral da Saúde | en: Portuguese Directorate-General of Health | fr: Direction générale de la santé portugaise
pt-inem other PT ^pt-health | pt: Instituto Nacional de Emergência Médica = INEM | en: Portuguese National Institute of Medical Emergency = INEM | fr: Institut national portugais des urgences médicales = INEM
pt-anac regulator PT | pt: Autoridade Nacional da Aviação Civil = ANAC | en: Portuguese Civil Aviation Authority = ANAC | fr: Autorité portugaise de l'aviation civile
pt-tdc court PT | pt: Tribunal de Contas | en: Portuguese Court of Auditors | fr: Cour des comptes portugaise
mt-mita other MT | en: Malta Information Technology Agency = MITA | fr: Agence maltaise des technologies de l'information = MITA
mt-mca regulator MT | en: Malta Communications Authority | fr: Autorité maltaise des communications
mt-smb other MT | en: Sanctions Monitoring Board of Malta | fr: Conseil maltais de suivi des sanctions
hu-govcert cert HU ^hu-nki | hu: GovCERT-Hungary | en: GovCERT-Hungary = NCSC-HU ; GovCERT-HU | fr: GovCERT-Hungary
hu-nav other HU | hu: Nemzeti Adó- és Vámhivatal | en: Hungarian National Tax and Customs Administration | fr: fisc hongrois
hu-ksh other HU | hu: Központi Statisztikai Hivatal = KSH | en: Hungarian Central Statistical Office = KSH | fr: Office central hongrois de la statistique
hu-sztfh regulator HU | hu: Szabályozott Tevékenységek Felügyeleti Hatósága = SZTFH | en: Hungarian Supervisory Authority for Regulatory Affairs = SZTFH | fr: Autorité hongroise de supervision des activités réglementées
hu-asz court HU | hu: Állami Számvevőszék = ÁSZ | en: State Audit Office of Hungary | fr: Cour des comptes hongroise
hu-mekh regulator HU | hu: Magyar Energetikai és Közmű-szabályozási Hivatal = MEKH | en: Hungarian Energy and Public Utility Regulatory Authority = MEKH | fr: Régulateur hongrois de l'énergie
hu-nvi other HU | hu: Nemzeti Választási Iroda = NVI | en: Hungarian National Election Office = NVI | fr: Bureau électoral national hongrois
sk-csirt cert SK | sk: CSIRT.SK | en: CSIRT.SK ; Slovak government CSIRT | fr: CSIRT.SK
sk-urso regulator SK | sk: Úrad pre reguláciu sieťových odvetví = ÚRSO | en: Slovak Regulatory Office for Network Industries = ÚRSO | fr: Régulateur slovaque des réseaux
sk-suv other SK | sk: Štatistický úrad Slovenskej republiky | en: Statistical Office of the Slovak Republic | fr: Office statistique slovaque
cz-govcert cert CZ ^cz-nukib | cs: GovCERT.CZ | en: GovCERT.CZ = GOVCERT.CZ | fr: GovCERT.CZ
cz-fau regulator CZ ^cz-finance | cs: Finanční analytický úřad = FAÚ ; FAU | en: Czech Financial Analytical Office = FAU | fr: Bureau tchèque d'analyse financière
cz-csu other CZ | cs: Český statistický úřad = ČSÚ | en: Czech Statistical Office | fr: Office statistique tchèque
cz-gibs police CZ | cs: Generální inspekce bezpečnostních sborů = GIBS | en: Czech General Inspection of Security Forces = GIBS | fr: Inspection générale tchèque des forces de sécurité
cz-sukl regulator CZ | cs: Státní ústav pro kontrolu léčiv = SÚKL | en: Czech State Institute for Drug Control = SÚKL | fr: Institut tchèque de contrôle des médicaments
cz-eru regulator CZ | cs: Energetický regulační úřad = ERÚ | en: Czech Energy Regulatory Office | fr: Régulateur tchèque de l'énergie
cz-nku court CZ | cs: Nejvyšší kontrolní úřad = NKÚ | en: Czech Supreme Audit Office | fr: Cour des comptes tchèque
be-onss other BE | fr: Office national de sécurité sociale = ONSS | nl: Rijksdienst voor Sociale Zekerheid = RSZ | en: Belgian National Social Security Office
be-onem other BE | fr: Office national de l'emploi = Onem ; ONEM | nl: Rijksdienst voor Arbeidsvoorziening | en: Belgian National Employment Office
be-inami other BE | fr: Institut national d'assurance maladie-invalidité = Inami ; INAMI | nl: Rijksinstituut voor ziekte- en invaliditeitsverzekering = RIZIV | en: Belgian National Institute for Health and Disability Insurance = INAMI
be-afmps regulator BE | fr: Agence fédérale des médicaments et des produits de santé = AFMPS | nl: Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten = FAGG | en: Belgian Federal Agency for Medicines and Health Products = FAMHP
be-sciensano other BE | fr: Sciensano | nl: Sciensano | en: Sciensano
be-fedasil other BE | fr: Fedasil | nl: Fedasil | en: Fedasil
be-oe other BE | fr: Office des étrangers | nl: Dienst Vreemdelingenzaken = DVZ | en: Belgian Immigration Office
be-cce court BE | fr: Conseil du contentieux des étrangers | nl: Raad voor Vreemdelingenbetwistingen | en: Belgian Council for Alien Law Litigation
be-creg regulator BE | fr: Commission de régulation de l'électricité et du gaz = CREG ; Creg | nl: Commissie voor de Regulering van de Elektriciteit en het Gas = CREG | en: Belgian energy regulator = CREG
be-csa regulator BE | fr: Conseil supérieur de l'audiovisuel belge | en: Belgian audiovisual council
be-irm other BE | fr: Institut royal météorologique | nl: Koninklijk Meteorologisch Instituut = KMI | en: Royal Meteorological Institute of Belgium
be-statbel other BE | fr: Statbel | nl: Statbel | en: Statbel
be-unia other BE | fr: Unia | nl: Unia | en: Unia
be-comite-p regulator BE | fr: Comité permanent de contrôle des services de police ; Comité P | nl: Vast Comité P ; Comité P | en: Belgian police oversight committee
be-comite-r regulator BE | fr: Comité permanent R ; Comité R | nl: Vast Comité I | en: Belgian intelligence oversight committee
be-actiris other BE | fr: Actiris | nl: Actiris | en: Actiris
be-forem other BE | fr: Forem = FOREM | en: Forem
be-spw other BE | fr: Service public de Wallonie = SPW | en: Public Service of Wallonia = SPW
be-one other BE | fr: Office de la naissance et de l'enfance | en: Belgian Office of Birth and Childhood
lu-caa regulator LU | fr: Commissariat aux assurances luxembourgeois | en: Luxembourg Insurance Commissioner
lu-crf regulator LU | fr: Cellule de renseignement financier luxembourgeoise | en: Luxembourg Financial Intelligence Unit
lu-statec other LU | fr: Statec = STATEC | en: Statec = STATEC
lu-lbr other LU | fr: Luxembourg Business Registers | en: Luxembourg Business Registers
es-ine other ES | es: Instituto Nacional de Estadística = INE | en: Spanish National Statistics Institute = INE | fr: Institut national de la statistique espagnol = INE
es-csn regulator ES | es: Consejo de Seguridad Nuclear = CSN | en: Spanish Nuclear Safety Council = CSN | fr: Conseil de sécurité nucléaire espagnol = CSN
es-aemps regulator ES | es: Agencia Española de Medicamentos y Productos Sanitarios = AEMPS | en: Spanish Agency of Medicines and Medical Devices = AEMPS | fr: Agence espagnole des médicaments = AEMPS
es-aesan regulator ES | es: Agencia Española de Seguridad Alimentaria y Nutrición = AESAN | en: Spanish Agency for Food Safety and Nutrition = AESAN | fr: Agence espagnole de sécurité des aliments = AESAN
es-aesa regulator ES | es: Agencia Estatal de Seguridad Aérea | en: Spanish Aviation Safety Agency | fr: Agence espagnole de sécurité aérienne
es-aecid other ES | es: Agencia Española de Cooperación Internacional para el Desarrollo = AECID | en: Spanish Agency for International Development Cooperation = AECID | fr: Agence espagnole de coopération internationale = AECID
es-airef regulator ES | es: Autoridad Independiente de Responsabilidad Fiscal = AIReF ; Airef | en: Spanish Independent Authority for Fiscal Responsibility = AIReF | fr: Autorité budgétaire indépendante espagnole = Airef
es-frob other ES | es: Fondo de Reestructuración Ordenada Bancaria = FROB | en: Spanish bank restructuring fund = FROB | fr: Fonds espagnol de restructuration bancaire = FROB
es-cis other ES | es: Centro de Investigaciones Sociológicas = CIS | en: Spanish Centre for Sociological Research | fr: Centre espagnol de recherches sociologiques
es-csic other ES | es: Consejo Superior de Investigaciones Científicas = CSIC | en: Spanish National Research Council = CSIC | fr: Conseil supérieur de la recherche scientifique espagnol = CSIC
es-dgt other ES ^es-interior | es: Dirección General de Tráfico | en: Spanish traffic directorate | fr: Direction générale du trafic espagnole
es-inta other ES ^es-defence | es: Instituto Nacional de Técnica Aeroespacial | en: Spanish National Institute of Aerospace Technology | fr: Institut national espagnol de technique aérospatiale
es-aee other ES | es: Agencia Espacial Española | en: Spanish Space Agency | fr: Agence spatiale espagnole
es-sepi other ES | es: Sociedad Estatal de Participaciones Industriales = SEPI | en: Spanish state holding company = SEPI | fr: holding public espagnol = SEPI
es-boe other ES | es: Boletín Oficial del Estado | en: Spanish official gazette agency | fr: Journal officiel espagnol
es-tcu court ES | es: Tribunal de Cuentas | en: Spanish Court of Auditors | fr: Cour des comptes espagnole
es-sasemar other ES | es: Salvamento Marítimo = Sasemar ; SASEMAR | en: Spanish maritime rescue service = Sasemar | fr: sauvetage en mer espagnol = Sasemar
it-ivass regulator IT ^it-bankitalia | it: Istituto per la vigilanza sulle assicurazioni = IVASS ; Ivass | en: Italian insurance supervisor = IVASS | fr: Autorité italienne de contrôle des assurances = Ivass
it-covip regulator IT | it: Commissione di vigilanza sui fondi pensione = COVIP ; Covip | en: Italian pension fund supervisor = COVIP | fr: Autorité italienne de contrôle des fonds de pension = Covip
it-arera regulator IT | it: Autorità di regolazione per energia reti e ambiente = ARERA ; Arera | en: Italian energy regulator = ARERA | fr: régulateur italien de l'énergie = Arera
it-art regulator IT | it: Autorità di regolazione dei trasporti | en: Italian transport regulator | fr: Autorité italienne de régulation des transports
it-enac regulator IT | it: Ente nazionale per l'aviazione civile = ENAC ; Enac | en: Italian Civil Aviation Authority = ENAC | fr: Autorité italienne de l'aviation civile = Enac
it-ansv other IT | it: Agenzia nazionale per la sicurezza del volo = ANSV | en: Italian air safety agency = ANSV | fr: Agence italienne de sécurité aérienne = ANSV
it-ansfisa regulator IT | it: Agenzia nazionale per la sicurezza delle ferrovie e delle infrastrutture stradali e autostradali = ANSFISA | en: Italian railway and road safety agency = ANSFISA | fr: Agence italienne de sécurité ferroviaire et routière
it-enea other IT | it: Agenzia nazionale per le nuove tecnologie, l'energia e lo sviluppo economico sostenibile = ENEA | en: Italian National Agency for New Technologies, Energy and Sustainable Economic Development = ENEA | fr: Agence nationale italienne pour les nouvelles technologies et l'énergie = ENEA
it-ispra other IT | it: Istituto superiore per la protezione e la ricerca ambientale = ISPRA ; Ispra | en: Italian Institute for Environmental Protection and Research = ISPRA | fr: Institut italien de protection de l'environnement = Ispra
it-ingv other IT | it: Istituto nazionale di geofisica e vulcanologia = INGV | en: Italian National Institute of Geophysics and Volcanology = INGV | fr: Institut national italien de géophysique et de volcanologie = INGV
it-infn other IT | it: Istituto nazionale di fisica nucleare = INFN | en: Italian National Institute for Nuclear Physics = INFN | fr: Institut national italien de physique nucléaire = INFN
it-cnr other IT | it: Consiglio nazionale delle ricerche = CNR | en: Italian National Research Council = CNR | fr: Conseil national de la recherche italien = CNR
it-asi other IT | it: Agenzia Spaziale Italiana = ASI | en: Italian Space Agency = ASI | fr: Agence spatiale italienne = ASI
it-inps other IT | it: Istituto nazionale della previdenza sociale = INPS ; Inps | en: Italian social security agency = INPS | fr: Sécurité sociale italienne = INPS
it-inail other IT | it: Istituto nazionale per l'assicurazione contro gli infortuni sul lavoro = INAIL ; Inail | en: Italian workers' compensation authority = INAIL | fr: Institut italien d'assurance contre les accidents du travail = Inail
it-agenzia-entrate other IT ^it-finance | it: Agenzia delle entrate | en: Italian Revenue Agency | fr: fisc italien
it-adm other IT ^it-finance | it: Agenzia delle dogane e dei monopoli | en: Italian customs agency | fr: douanes italiennes
it-ice other IT | it: Agenzia per la promozione all'estero e l'internazionalizzazione delle imprese italiane | en: Italian Trade Agency | fr: Agence italienne du commerce extérieur
it-ros police IT ^it-carabinieri | it: Raggruppamento operativo speciale = Ros | en: Carabinieri special operations group | fr: groupement opérationnel spécial des carabiniers
it-nas police IT ^it-carabinieri | it: Nuclei antisofisticazioni e sanità | en: Carabinieri health unit | fr: unité sanitaire des carabiniers
it-digos police IT ^it-polizia-di-stato | it: Divisione investigazioni generali e operazioni speciali = DIGOS ; Digos | en: Italian political police unit = DIGOS | fr: division italienne des enquêtes générales et des opérations spéciales = Digos
it-cnaipic cyber IT ^it-polizia-postale | it: Centro nazionale anticrimine informatico per la protezione delle infrastrutture critiche = CNAIPIC | en: Italian national anti-cybercrime centre = CNAIPIC | fr: Centre national italien de lutte contre la cybercriminalité
it-anbsc other IT | it: Agenzia nazionale per l'amministrazione e la destinazione dei beni sequestrati e confiscati = ANBSC | en: Italian agency for seized assets = ANBSC | fr: Agence italienne des biens confisqués
it-cnel other IT | it: Consiglio nazionale dell'economia e del lavoro = CNEL | en: Italian National Council for Economics and Labour = CNEL | fr: Conseil national italien de l'économie et du travail = CNEL
it-upb other IT | it: Ufficio parlamentare di bilancio | en: Italian Parliamentary Budget Office | fr: Office parlementaire italien du budget
de-lka police DE | de: Landeskriminalamt = LKA | fr: Office régional de police criminelle | en: State Criminal Police Office
de-baainbw other DE | de: Bundesamt für Ausrüstung, Informationstechnik und Nutzung der Bundeswehr = BAAINBw | en: German defence procurement office = BAAINBw | fr: Office allemand des équipements de la Bundeswehr = BAAINBw
de-base regulator DE | de: Bundesamt für die Sicherheit der nuklearen Entsorgung | en: German Federal Office for the Safety of Nuclear Waste Management | fr: Office fédéral allemand pour la sécurité de la gestion des déchets nucléaires
de-bfs regulator DE | de: Bundesamt für Strahlenschutz = BfS | en: German Federal Office for Radiation Protection = BfS | fr: Office fédéral allemand de radioprotection = BfS
de-bfn regulator DE | de: Bundesamt für Naturschutz = BfN | en: German Federal Agency for Nature Conservation = BfN | fr: Office fédéral allemand de protection de la nature = BfN
de-bvl regulator DE | de: Bundesamt für Verbraucherschutz und Lebensmittelsicherheit = BVL | en: German Federal Office of Consumer Protection and Food Safety = BVL | fr: Office fédéral allemand de protection des consommateurs et de sécurité alimentaire
de-ble other DE | de: Bundesanstalt für Landwirtschaft und Ernährung | en: German Federal Office for Agriculture and Food | fr: Office fédéral allemand de l'agriculture et de l'alimentation
de-bsh other DE | de: Bundesamt für Seeschifffahrt und Hydrographie = BSH | en: German Federal Maritime and Hydrographic Agency = BSH | fr: Office fédéral allemand de la navigation et de l'hydrographie
de-dwd other DE | de: Deutscher Wetterdienst = DWD | en: German Weather Service = DWD | fr: Service météorologique allemand = DWD
de-dlr other DE | de: Deutsches Zentrum für Luft- und Raumfahrt = DLR | en: German Aerospace Center = DLR | fr: Centre allemand pour l'aéronautique et l'astronautique = DLR
de-bgr other DE | de: Bundesanstalt für Geowissenschaften und Rohstoffe = BGR | en: German Federal Institute for Geosciences and Natural Resources = BGR | fr: Institut fédéral allemand des géosciences et des ressources naturelles
de-ptb other DE | de: Physikalisch-Technische Bundesanstalt = PTB | en: German national metrology institute = PTB | fr: Institut fédéral physico-technique allemand = PTB
de-bam other DE | de: Bundesanstalt für Materialforschung und -prüfung | en: German Federal Institute for Materials Research and Testing | fr: Institut fédéral allemand de recherche et d'essai des matériaux
de-lba regulator DE | de: Luftfahrt-Bundesamt = LBA | en: German Federal Aviation Office = LBA | fr: Office fédéral allemand de l'aviation civile = LBA
de-eba regulator DE | de: Eisenbahn-Bundesamt = EBA | en: German Federal Railway Authority | fr: Office fédéral allemand des chemins de fer
de-bzst other DE | de: Bundeszentralamt für Steuern = BZSt | en: German Federal Central Tax Office = BZSt | fr: Office central fédéral allemand des impôts
de-bva other DE | de: Bundesverwaltungsamt | en: German Federal Office of Administration | fr: Office fédéral allemand d'administration
de-bpb other DE | de: Bundeszentrale für politische Bildung = bpb | en: German Federal Agency for Civic Education | fr: Agence fédérale allemande pour l'éducation civique
de-kfw other DE | de: Kreditanstalt für Wiederaufbau = KfW | en: German development bank = KfW | fr: banque publique allemande de développement = KfW
de-giz other DE | de: Deutsche Gesellschaft für Internationale Zusammenarbeit = GIZ | en: German development agency = GIZ | fr: agence allemande de coopération internationale = GIZ
de-dpma other DE | de: Deutsches Patent- und Markenamt = DPMA | en: German Patent and Trade Mark Office = DPMA | fr: Office allemand des brevets et des marques = DPMA
de-iqwig other DE | de: Institut für Qualität und Wirtschaftlichkeit im Gesundheitswesen = IQWiG | en: German Institute for Quality and Efficiency in Health Care = IQWiG | fr: Institut allemand pour la qualité et l'efficience des soins
de-g-ba regulator DE | de: Gemeinsamer Bundesausschuss | en: German Federal Joint Committee | fr: Comité fédéral conjoint allemand
de-bsg court DE | de: Bundessozialgericht = BSG | en: German Federal Social Court | fr: Tribunal fédéral social allemand
de-bpatg court DE | de: Bundespatentgericht = BPatG | en: German Federal Patent Court | fr: Tribunal fédéral allemand des brevets
de-sprind other DE | de: Bundesagentur für Sprunginnovationen = SPRIND | en: German Federal Agency for Disruptive Innovation = SPRIND | fr: Agence fédérale allemande pour l'innovation de rupture = SPRIND
de-cyberagentur cyber DE | de: Agentur für Innovation in der Cybersicherheit ; Cyberagentur | en: German Cyberagency | fr: Agence allemande d'innovation en cybersécurité
de-bkm other DE | de: Beauftragter der Bundesregierung für Kultur und Medien | en: German Federal Government Commissioner for Culture and the Media | fr: Délégation allemande à la culture
de-ksk military DE ^de-bundeswehr | de: Kommando Spezialkräfte = KSK | en: German special forces command = KSK | fr: forces spéciales allemandes = KSK
nl-belastingdienst other NL ^nl-finance | nl: Belastingdienst | en: Dutch Tax and Customs Administration | fr: fisc néerlandais
nl-cbs other NL | nl: Centraal Bureau voor de Statistiek = CBS | en: Statistics Netherlands | fr: Bureau central néerlandais de la statistique
nl-cpb other NL | nl: Centraal Planbureau | en: Netherlands Bureau for Economic Policy Analysis | fr: Bureau néerlandais d'analyse économique
nl-knmi other NL | nl: Koninklijk Nederlands Meteorologisch Instituut = KNMI | en: Royal Netherlands Meteorological Institute = KNMI | fr: Institut météorologique néerlandais = KNMI
nl-nvwa regulator NL | nl: Nederlandse Voedsel- en Warenautoriteit = NVWA | en: Netherlands Food and Consumer Product Safety Authority = NVWA | fr: Autorité néerlandaise de sécurité des aliments = NVWA
nl-cbg regulator NL | nl: College ter Beoordeling van Geneesmiddelen = CBG | en: Dutch Medicines Evaluation Board | fr: Autorité néerlandaise du médicament
nl-kvk other NL | nl: Kamer van Koophandel = KVK ; KvK | en: Netherlands Chamber of Commerce | fr: Chambre de commerce néerlandaise
nl-uwv other NL | nl: Uitvoeringsinstituut Werknemersverzekeringen = UWV | en: Dutch Employee Insurance Agency = UWV | fr: Agence néerlandaise pour l'emploi = UWV
nl-coa other NL | nl: Centraal Orgaan opvang asielzoekers | en: Dutch asylum seekers reception agency | fr: Agence néerlandaise d'accueil des demandeurs d'asile
nl-tno other NL | nl: Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek = TNO | en: Netherlands Organisation for Applied Scientific Research = TNO | fr: Organisation néerlandaise de recherche appliquée = TNO
nl-rvo other NL | nl: Rijksdienst voor Ondernemend Nederland = RVO | en: Netherlands Enterprise Agency = RVO | fr: Agence néerlandaise pour les entreprises
nl-anvs regulator NL | nl: Autoriteit Nucleaire Veiligheid en Stralingsbescherming = ANVS | en: Dutch nuclear safety authority = ANVS | fr: Autorité néerlandaise de sûreté nucléaire
nl-ovv other NL | nl: Onderzoeksraad voor Veiligheid | en: Dutch Safety Board | fr: Bureau néerlandais d'enquête pour la sécurité
nl-fiu regulator NL | nl: FIU-Nederland | en: FIU-Netherlands | fr: Cellule néerlandaise de renseignement financier
nl-ksa regulator NL | nl: Kansspelautoriteit = KSA ; Ksa | en: Dutch gambling authority = KSA | fr: Autorité néerlandaise des jeux
ch-ensi regulator CH | de: Eidgenössisches Nuklearsicherheitsinspektorat = ENSI | fr: Inspection fédérale de la sécurité nucléaire = IFSN | en: Swiss Federal Nuclear Safety Inspectorate = ENSI
ch-ofen other CH ^ch-environment | fr: Office fédéral de l'énergie = OFEN | de: Bundesamt für Energie = BFE | en: Swiss Federal Office of Energy = SFOE
ch-ofev other CH ^ch-environment | fr: Office fédéral de l'environnement = OFEV | de: Bundesamt für Umwelt = BAFU | en: Swiss Federal Office for the Environment = FOEN
ch-oft other CH ^ch-environment | fr: Office fédéral des transports = OFT | de: Bundesamt für Verkehr = BAV | en: Swiss Federal Office of Transport
ch-ofrou other CH ^ch-environment | fr: Office fédéral des routes = OFROU ; Ofrou | de: Bundesamt für Strassen = ASTRA | en: Swiss Federal Roads Office = FEDRO
ch-ofac regulator CH ^ch-environment | fr: Office fédéral de l'aviation civile = OFAC | de: Bundesamt für Zivilluftfahrt = BAZL | en: Swiss Federal Office of Civil Aviation = FOCA
ch-ofag other CH ^ch-economy | fr: Office fédéral de l'agriculture = OFAG | de: Bundesamt für Landwirtschaft = BLW | en: Swiss Federal Office for Agriculture = FOAG
ch-ofas other CH ^ch-interior | fr: Office fédéral des assurances sociales = OFAS | de: Bundesamt für Sozialversicherungen = BSV | en: Swiss Federal Social Insurance Office = FSIO
ch-ofj other CH ^ch-justice | fr: Office fédéral de la justice = OFJ | de: Bundesamt für Justiz | en: Swiss Federal Office of Justice = FOJ
ch-ofpp other CH ^ch-defence | fr: Office fédéral de la protection de la population = OFPP | de: Bundesamt für Bevölkerungsschutz = BABS | en: Swiss Federal Office for Civil Protection = FOCP
ch-armasuisse other CH ^ch-defence | fr: armasuisse ; Armasuisse | de: armasuisse ; Armasuisse | en: armasuisse ; Armasuisse
ch-osav regulator CH ^ch-interior | fr: Office fédéral de la sécurité alimentaire et des affaires vétérinaires = OSAV | de: Bundesamt für Lebensmittelsicherheit und Veterinärwesen = BLV | en: Swiss Federal Food Safety and Veterinary Office = FSVO
ch-meteosuisse other CH ^ch-interior | fr: MétéoSuisse | de: MeteoSchweiz | en: MeteoSwiss
ch-ddc other CH ^ch-foreign | fr: Direction du développement et de la coopération = DDC | de: Direktion für Entwicklung und Zusammenarbeit = DEZA | en: Swiss Agency for Development and Cooperation
ch-afc other CH ^ch-finance | fr: Administration fédérale des contributions | de: Eidgenössische Steuerverwaltung = ESTV | en: Swiss Federal Tax Administration
ch-cdf other CH | fr: Contrôle fédéral des finances = CDF | de: Eidgenössische Finanzkontrolle = EFK | en: Swiss Federal Audit Office = SFAO
ch-sust other CH | fr: Service suisse d'enquête de sécurité = SESE | de: Schweizerische Sicherheitsuntersuchungsstelle | en: Swiss Transportation Safety Investigation Board = STSB
ch-elcom regulator CH | fr: Commission fédérale de l'électricité = ElCom | de: Eidgenössische Elektrizitätskommission = ElCom | en: Swiss Federal Electricity Commission = ElCom
ch-fns other CH | fr: Fonds national suisse = FNS | de: Schweizerischer Nationalfonds | en: Swiss National Science Foundation = SNSF
ch-ipi other CH | fr: Institut fédéral de la propriété intellectuelle | de: Eidgenössisches Institut für Geistiges Eigentum = IGE | en: Swiss Federal Institute of Intellectual Property
at-basg other AT | de: Bundesamt für Sicherheit im Gesundheitswesen = BASG | en: Austrian Federal Office for Safety in Health Care = BASG | fr: Office fédéral autrichien de la sécurité des soins
at-bfa other AT ^at-interior | de: Bundesamt für Fremdenwesen und Asyl = BFA | en: Austrian Federal Office for Immigration and Asylum = BFA | fr: Office fédéral autrichien de l'asile
at-e-control regulator AT | de: E-Control | en: E-Control | fr: E-Control
at-bak prosecution AT | de: Bundesamt zur Korruptionsprävention und Korruptionsbekämpfung | en: Austrian Federal Bureau of Anti-Corruption | fr: Office fédéral autrichien anticorruption
at-statistik other AT | de: Statistik Austria | en: Statistics Austria | fr: Statistik Austria
at-geosphere other AT | de: GeoSphere Austria ; Zentralanstalt für Meteorologie und Geodynamik = ZAMG | en: GeoSphere Austria = ZAMG | fr: GeoSphere Austria
ie-cro other IE | en: Companies Registration Office of Ireland | fr: registre irlandais des sociétés
ie-cea other IE | en: Corporate Enforcement Authority of Ireland | fr: Autorité irlandaise d'application du droit des sociétés
ie-hse other IE ^ie-health | en: Health Service Executive | fr: Direction des services de santé irlandaise
ie-hpra regulator IE | en: Health Products Regulatory Authority = HPRA | fr: Autorité irlandaise des produits de santé
ie-hiqa regulator IE | en: Health Information and Quality Authority = HIQA | fr: Autorité irlandaise de la qualité de la santé
ie-fsai regulator IE | en: Food Safety Authority of Ireland = FSAI | fr: Autorité irlandaise de sécurité des aliments
ie-epa regulator IE | en: Environmental Protection Agency of Ireland | fr: Agence irlandaise de protection de l'environnement
ie-cru regulator IE | en: Commission for Regulation of Utilities | fr: Commission irlandaise de régulation des services publics
ie-cso other IE | en: Central Statistics Office of Ireland ; Central Statistics Office | fr: Office central irlandais des statistiques
ie-revenue other IE | en: Revenue Commissioners ; Office of the Revenue Commissioners | fr: fisc irlandais
ie-esri other IE | en: Economic and Social Research Institute | fr: Institut irlandais de recherche économique et sociale
ie-ntma other IE ^ie-finance | en: National Treasury Management Agency = NTMA | fr: Agence irlandaise de gestion du Trésor
ie-ida other IE | en: IDA Ireland | fr: IDA Ireland
ie-hsa regulator IE | en: Health and Safety Authority | fr: Autorité irlandaise de la santé et de la sécurité
ie-rsa other IE | en: Road Safety Authority | fr: Autorité irlandaise de sécurité routière
ie-iaa regulator IE | en: Irish Aviation Authority | fr: Autorité irlandaise de l'aviation
ie-hea other IE | en: Higher Education Authority | fr: Autorité irlandaise de l'enseignement supérieur
ie-tusla other IE | en: Tusla ; Child and Family Agency | fr: Tusla
ie-met other IE | en: Met Éireann | fr: Met Éireann
ie-nama other IE | en: National Asset Management Agency = NAMA | fr: Agence nationale irlandaise de gestion des actifs
ie-sipo regulator IE | en: Standards in Public Office Commission = SIPO | fr: Commission irlandaise des normes dans la fonction publique
no-finanstilsynet regulator NO | nb: Finanstilsynet | en: Financial Supervisory Authority of Norway ; Norwegian Financial Supervisory Authority | fr: Autorité norvégienne de surveillance financière
no-norcert cert NO ^no-nsm | nb: NorCERT | en: Norwegian Computer Emergency Response Team = NorCERT | fr: CERT norvégien = NorCERT
no-udi other NO | nb: Utlendingsdirektoratet = UDI | en: Norwegian Directorate of Immigration = UDI | fr: Direction norvégienne de l'immigration
no-nav other NO | nb: Arbeids- og velferdsetaten | en: Norwegian Labour and Welfare Administration | fr: Administration norvégienne du travail et de la protection sociale
no-ssb other NO | nb: Statistisk sentralbyrå = SSB | en: Statistics Norway = SSB | fr: Office statistique norvégien
no-nbim other NO ^no-norges-bank | en: Norges Bank Investment Management = NBIM | nb: Norges Bank Investment Management = NBIM | fr: gestionnaire du fonds souverain norvégien = NBIM
no-nve regulator NO | nb: Norges vassdrags- og energidirektorat = NVE | en: Norwegian Water Resources and Energy Directorate = NVE | fr: Direction norvégienne de l'énergie et des ressources en eau
no-dsb other NO | nb: Direktoratet for samfunnssikkerhet og beredskap = DSB | en: Norwegian Directorate for Civil Protection = DSB | fr: Direction norvégienne de la protection civile
no-dsa regulator NO | nb: Direktoratet for strålevern og atomsikkerhet | en: Norwegian Radiation and Nuclear Safety Authority | fr: Autorité norvégienne de radioprotection
no-havtil regulator NO | nb: Havindustritilsynet = Havtil | en: Norwegian Ocean Industry Authority = Havtil | fr: Autorité norvégienne de l'industrie marine
no-norad other NO | nb: Direktoratet for utviklingssamarbeid | en: Norwegian Agency for Development Cooperation | fr: Agence norvégienne de coopération
no-brreg other NO | nb: Brønnøysundregistrene | en: Brønnøysund Register Centre | fr: Registre norvégien de Brønnøysund
no-eos regulator NO | nb: EOS-utvalget | en: Norwegian Parliamentary Oversight Committee on Intelligence and Security Services ; EOS Committee | fr: Commission norvégienne de contrôle du renseignement
se-skatteverket other SE | sv: Skatteverket | en: Swedish Tax Agency | fr: fisc suédois
se-scb other SE | sv: Statistiska centralbyrån = SCB | en: Statistics Sweden = SCB | fr: Office statistique suédois
se-foi other SE ^se-defence | sv: Totalförsvarets forskningsinstitut | en: Swedish Defence Research Agency | fr: Agence suédoise de recherche pour la défense
se-fmv other SE ^se-defence | sv: Försvarets materielverk = FMV | en: Swedish Defence Materiel Administration = FMV | fr: Administration suédoise du matériel de défense
se-smhi other SE | sv: Sveriges meteorologiska och hydrologiska institut = SMHI | en: Swedish Meteorological and Hydrological Institute = SMHI | fr: Institut météorologique suédois = SMHI
se-ssm regulator SE | sv: Strålsäkerhetsmyndigheten = SSM | en: Swedish Radiation Safety Authority | fr: Autorité suédoise de radioprotection
se-ebm prosecution SE | sv: Ekobrottsmyndigheten = EBM | en: Swedish Economic Crime Authority | fr: Autorité suédoise contre la criminalité économique
se-sida other SE | sv: Sida ; Styrelsen för internationellt utvecklingssamarbete | en: Swedish International Development Cooperation Agency | fr: Agence suédoise de coopération internationale
se-isp regulator SE | sv: Inspektionen för strategiska produkter | en: Swedish Inspectorate of Strategic Products | fr: Inspection suédoise des produits stratégiques
se-bolagsverket other SE | sv: Bolagsverket | en: Swedish Companies Registration Office | fr: Registre suédois des sociétés
se-siun regulator SE | sv: Statens inspektion för försvarsunderrättelseverksamheten = SIUN | en: Swedish Foreign Intelligence Inspectorate | fr: Inspection suédoise du renseignement
dk-skat other DK | da: Skatteforvaltningen ; Skat | en: Danish Tax Agency | fr: fisc danois
dk-dst other DK | da: Danmarks Statistik | en: Statistics Denmark | fr: Office statistique danois
dk-dmi other DK | da: Danmarks Meteorologiske Institut | en: Danish Meteorological Institute | fr: Institut météorologique danois
dk-ens other DK | da: Energistyrelsen | en: Danish Energy Agency | fr: Agence danoise de l'énergie
dk-erst other DK | da: Erhvervsstyrelsen | en: Danish Business Authority | fr: Autorité danoise des entreprises
fi-verohallinto other FI | fi: Verohallinto | en: Finnish Tax Administration | fr: fisc finlandais
fi-tilastokeskus other FI | fi: Tilastokeskus | en: Statistics Finland | fr: Office statistique finlandais
fi-stuk regulator FI | fi: Säteilyturvakeskus = STUK | en: Finnish Radiation and Nuclear Safety Authority = STUK | fr: Autorité finlandaise de sûreté nucléaire = STUK
fi-migri other FI | fi: Maahanmuuttovirasto = Migri | en: Finnish Immigration Service = Migri | fr: Service finlandais de l'immigration
fi-fimea regulator FI | fi: Fimea | en: Finnish Medicines Agency = Fimea | fr: Agence finlandaise du médicament = Fimea
fi-kkv regulator FI | fi: Kilpailu- ja kuluttajavirasto = KKV | en: Finnish Competition and Consumer Authority = KKV | fr: Autorité finlandaise de la concurrence
fi-prh other FI | fi: Patentti- ja rekisterihallitus = PRH | en: Finnish Patent and Registration Office = PRH | fr: Office finlandais des brevets et des enregistrements
fi-vtt other FI | fi: VTT | en: VTT Technical Research Centre of Finland = VTT | fr: Centre de recherche technique de Finlande = VTT
is-fme regulator IS | is: Fjármálaeftirlitið = FME | en: Financial Supervisory Authority of Iceland | fr: Autorité islandaise de surveillance financière
is-vedurstofa other IS | is: Veðurstofa Íslands | en: Icelandic Meteorological Office | fr: Office météorologique islandais
pl-csirt-gov cert PL ^pl-abw | pl: CSIRT GOV | en: CSIRT GOV | fr: CSIRT GOV
pl-csirt-mon cert PL ^pl-defence | pl: CSIRT MON | en: CSIRT MON | fr: CSIRT MON
pl-ipn other PL | pl: Instytut Pamięci Narodowej = IPN | en: Institute of National Remembrance ; Polish Institute of National Remembrance = IPN | fr: Institut de la mémoire nationale ; Institut polonais de la mémoire nationale = IPN
pl-zus other PL | pl: Zakład Ubezpieczeń Społecznych = ZUS | en: Polish Social Insurance Institution = ZUS | fr: Sécurité sociale polonaise = ZUS
pl-gus other PL | pl: Główny Urząd Statystyczny = GUS | en: Statistics Poland = GUS | fr: Office statistique polonais = GUS
pl-nik court PL | pl: Najwyższa Izba Kontroli = NIK | en: Polish Supreme Audit Office = NIK | fr: Cour des comptes polonaise = NIK
pl-kas police PL ^pl-finance | pl: Krajowa Administracja Skarbowa = KAS | en: Polish National Revenue Administration = KAS | fr: fisc polonais = KAS
pl-krs other PL | pl: Krajowa Rada Sądownictwa = KRS | en: Polish National Council of the Judiciary = KRS | fr: Conseil national de la magistrature polonais = KRS
pl-krrit regulator PL | pl: Krajowa Rada Radiofonii i Telewizji = KRRiT ; KRRiTV | en: Polish National Broadcasting Council = KRRiT | fr: Conseil national polonais de la radio-télévision = KRRiT
pl-pkw other PL | pl: Państwowa Komisja Wyborcza = PKW | en: Polish National Electoral Commission = PKW | fr: Commission électorale nationale polonaise = PKW
pl-ure regulator PL | pl: Urząd Regulacji Energetyki = URE | en: Polish Energy Regulatory Office = URE | fr: Régulateur polonais de l'énergie
pl-nfz other PL | pl: Narodowy Fundusz Zdrowia = NFZ | en: Polish National Health Fund = NFZ | fr: Fonds national polonais de santé
pl-sop police PL | pl: Służba Ochrony Państwa | en: Polish State Protection Service | fr: Service polonais de protection de l'État
pl-paa regulator PL | pl: Państwowa Agencja Atomistyki | en: Polish National Atomic Energy Agency | fr: Agence polonaise de l'énergie atomique
pl-ncbir other PL | pl: Narodowe Centrum Badań i Rozwoju = NCBR ; NCBiR | en: Polish National Centre for Research and Development = NCBR | fr: Centre national polonais de recherche et développement
bg-fsc regulator BG | bg: Komisia za finansov nadzor = KFN | en: Bulgarian Financial Supervision Commission ; Financial Supervision Commission of Bulgaria | fr: Commission bulgare de surveillance financière
bg-nap other BG | bg: Natsionalna agentsia za prihodite | en: Bulgarian National Revenue Agency | fr: fisc bulgare
bg-gdbop police BG ^bg-interior | bg: Glavna direktsia Borba s organiziranata prestapnost = GDBOP | en: Bulgarian General Directorate for Combating Organised Crime = GDBOP | fr: Direction générale bulgare de lutte contre le crime organisé = GDBOP
bg-nsi other BG | en: Bulgarian National Statistical Institute | bg: Natsionalen statisticheski institut | fr: Institut national de la statistique bulgare
hr-carnet other HR | hr: Hrvatska akademska i istraživačka mreža = CARNET ; CARNet | en: Croatian Academic and Research Network = CARNET | fr: Réseau académique et de recherche croate = CARNET
hr-hanfa regulator HR | hr: Hrvatska agencija za nadzor financijskih usluga = HANFA ; Hanfa | en: Croatian Financial Services Supervisory Agency = HANFA | fr: Autorité croate de surveillance des services financiers = HANFA
hr-hakom regulator HR | hr: Hrvatska regulatorna agencija za mrežne djelatnosti = HAKOM | en: Croatian Regulatory Authority for Network Industries = HAKOM | fr: Régulateur croate des réseaux = HAKOM
hr-aztn regulator HR | hr: Agencija za zaštitu tržišnog natjecanja = AZTN | en: Croatian Competition Agency = AZTN | fr: Autorité croate de la concurrence
hr-dzs other HR | hr: Državni zavod za statistiku = DZS | en: Croatian Bureau of Statistics | fr: Office statistique croate
si-sigov-cert cert SI | sl: SIGOV-CERT | en: SIGOV-CERT | fr: SIGOV-CERT
si-atvp regulator SI | sl: Agencija za trg vrednostnih papirjev = ATVP | en: Slovenian Securities Market Agency = ATVP | fr: Autorité slovène des marchés financiers
si-akos regulator SI | sl: Agencija za komunikacijska omrežja in storitve = AKOS | en: Agency for Communication Networks and Services of Slovenia = AKOS | fr: Régulateur slovène des communications = AKOS
si-ajpes other SI | sl: Agencija Republike Slovenije za javnopravne evidence in storitve = AJPES | en: Slovenian Agency for Public Legal Records = AJPES | fr: Agence slovène des registres publics = AJPES
si-kpk prosecution SI | sl: Komisija za preprečevanje korupcije = KPK | en: Slovenian Commission for the Prevention of Corruption | fr: Commission slovène de prévention de la corruption
gr-hcmc regulator GR | el: Epitropi Kefalaiagoras | en: Hellenic Capital Market Commission = HCMC | fr: Commission hellénique des marchés de capitaux = HCMC
gr-eett regulator GR | el: Ethnikí Epitropí Tilepikoinoníon kai Tachydromeíon = EETT | en: Hellenic Telecommunications and Post Commission = EETT | fr: Régulateur grec des télécommunications = EETT
gr-aade other GR | el: Anexartiti Archi Dimosion Esodon = AADE | en: Greek Independent Authority for Public Revenue = AADE ; IAPR | fr: fisc grec = AADE
gr-elstat other GR | el: Ellinikí Statistikí Archí = ELSTAT | en: Hellenic Statistical Authority = ELSTAT | fr: Autorité statistique grecque = Elstat ; ELSTAT
gr-efka other GR | el: EFKA | en: Greek social security fund = EFKA | fr: Sécurité sociale grecque = EFKA
gr-eody other GR | el: Ethnikós Organismós Dimósias Ygeías = EODY | en: Greek National Public Health Organisation = EODY | fr: Organisation nationale grecque de santé publique = EODY
gr-aml regulator GR | en: Hellenic Financial Intelligence Unit ; Hellenic Anti-Money Laundering Authority | fr: Autorité grecque de lutte contre le blanchiment
gr-csirt cert GR | en: Hellenic CERT ; GR-CSIRT | fr: CSIRT grec
gr-rae regulator GR | en: Greek Regulatory Authority for Waste, Energy and Water = RAAEY ; RAEWW | fr: Régulateur grec de l'énergie = RAE
gr-opekepe other GR ^gr-government | el: OPEKEPE | en: Greek agency for EU farm subsidies = OPEKEPE | fr: agence grecque des aides agricoles = OPEKEPE
cy-csirt cert CY | en: National CSIRT-CY ; CSIRT-CY | fr: CSIRT national chypriote
cy-mokas regulator CY | el: MOKAS | en: Cypriot Unit for Combating Money Laundering = MOKAS | fr: Unité chypriote de lutte contre le blanchiment = MOKAS
ro-anre regulator RO | ro: Autoritatea Națională de Reglementare în domeniul Energiei = ANRE | en: Romanian energy regulator = ANRE | fr: régulateur roumain de l'énergie = ANRE
ro-cna regulator RO | ro: Consiliul Național al Audiovizualului | en: Romanian National Audiovisual Council | fr: Conseil national roumain de l'audiovisuel
ro-csm other RO | ro: Consiliul Superior al Magistraturii = CSM | en: Romanian Superior Council of Magistracy | fr: Conseil supérieur de la magistrature roumain
ro-igpf police RO | ro: Poliția de Frontieră Română | en: Romanian Border Police | fr: police roumaine des frontières
ro-onrc other RO | ro: Oficiul Național al Registrului Comerțului = ONRC | en: Romanian National Trade Register Office = ONRC | fr: Registre du commerce roumain
md-cnpf regulator MD | ro: Comisia Națională a Pieței Financiare = CNPF | en: National Commission for Financial Markets of Moldova = NCFM ; CNPF | fr: Commission nationale moldave du marché financier = CNPF
md-spcsb regulator MD | ro: Serviciul Prevenirea și Combaterea Spălării Banilor = SPCSB | en: Moldovan Office for Prevention and Fight against Money Laundering = SPCSB | fr: Service moldave de lutte contre le blanchiment = SPCSB
md-ani other MD | ro: Autoritatea Națională de Integritate | en: National Integrity Authority of Moldova | fr: Autorité nationale d'intégrité de Moldavie
md-ca regulator MD | ro: Consiliul Audiovizualului | en: Audiovisual Council of Moldova | fr: Conseil de l'audiovisuel de Moldavie
mk-sec regulator MK | mk: Komisija za hartii od vrednost | en: Securities and Exchange Commission of North Macedonia | fr: Commission des valeurs mobilières de Macédoine du Nord
mk-fiu regulator MK | en: Financial Intelligence Office of North Macedonia | fr: Bureau de renseignement financier de Macédoine du Nord
me-scmn regulator ME | cnr: Komisija za tržište kapitala | en: Capital Market Authority of Montenegro | fr: Autorité des marchés financiers du Monténégro
al-amf regulator AL | sq: Autoriteti i Mbikëqyrjes Financiare = AMF | en: Albanian Financial Supervisory Authority | fr: Autorité albanaise de surveillance financière
al-akep regulator AL | sq: Autoriteti i Komunikimeve Elektronike dhe Postare = AKEP | en: Albanian Electronic and Postal Communications Authority = AKEP | fr: Autorité albanaise des communications électroniques = AKEP
ba-kvp regulator BA | bs: Komisija za vrijednosne papire Federacije Bosne i Hercegovine = KVP | en: Securities Commission of the Federation of Bosnia and Herzegovina | fr: Commission des valeurs mobilières de la Fédération de Bosnie-Herzégovine
rs-cert cert RS | sr: SRB-CERT | en: SRB-CERT | fr: SRB-CERT
rs-ratel regulator RS | sr: Regulatorna agencija za elektronske komunikacije i poštanske usluge = RATEL | en: Serbian regulator for electronic communications = RATEL | fr: régulateur serbe des communications électroniques = RATEL
rs-rik other RS | sr: Republička izborna komisija = RIK | en: Serbian Republic Electoral Commission = RIK | fr: Commission électorale serbe = RIK
xk-kp police XK | sq: Policia e Kosovës | en: Kosovo Police | fr: police du Kosovo
xk-ksf military XK | sq: Forca e Sigurisë së Kosovës = FSK | en: Kosovo Security Force = KSF | fr: Force de sécurité du Kosovo
li-fma regulator LI | de: Finanzmarktaufsicht Liechtenstein | en: Financial Market Authority Liechtenstein ; Liechtenstein Financial Market Authority = FMA | fr: Autorité des marchés financiers du Liechtenstein
sm-bcsm central-bank SM | it: Banca Centrale della Repubblica di San Marino = BCSM | en: Central Bank of the Republic of San Marino = BCSM | fr: Banque centrale de Saint-Marin
ad-afa regulator AD | ca: Autoritat Financera Andorrana | en: Andorran Financial Authority | fr: Autorité financière andorrane
va-asif regulator VA | it: Autorità di Supervisione e Informazione Finanziaria = ASIF ; AIF | en: Vatican Supervisory and Financial Information Authority = ASIF | fr: Autorité de supervision et d'information financière du Vatican = ASIF
sk-rpvs other SK ^sk-justice | sk: Register partnerov verejného sektora = RPVS | en: Slovak register of public sector partners = RPVS | fr: registre slovaque des partenaires du secteur public
sk-uvo regulator SK | sk: Úrad pre verejné obstarávanie = ÚVO ; UVO | en: Slovak Public Procurement Office = ÚVO | fr: Office slovaque des marchés publics
bg-kpkonpi prosecution BG | bg: Komisia za protivodeystvie na koruptsiyata = KPKONPI ; KPK | en: Bulgarian Anti-Corruption Commission | fr: Commission bulgare anticorruption
ba-psbih parliament BA | bs: Parlamentarna skupština Bosne i Hercegovine = PSBiH ; PS BiH | en: Parliamentary Assembly of Bosnia and Herzegovina | fr: Assemblée parlementaire de Bosnie-Herzégovine
ba-presidency government BA | bs: Predsjedništvo Bosne i Hercegovine | en: Presidency of Bosnia and Herzegovina | fr: présidence de Bosnie-Herzégovine
ba-cik other BA | bs: Centralna izborna komisija Bosne i Hercegovine = CIK ; CIK BiH | en: Central Election Commission of Bosnia and Herzegovina | fr: Commission électorale centrale de Bosnie-Herzégovine
ba-regulator regulator BA | bs: Regulatorna agencija za komunikacije = RAK | en: Communications Regulatory Agency of Bosnia and Herzegovina | fr: Agence de régulation des communications de Bosnie-Herzégovine
me-ask prosecution ME | cnr: Agencija za sprječavanje korupcije = ASK | en: Montenegrin Agency for Prevention of Corruption | fr: Agence monténégrine de prévention de la corruption
me-dik other ME | cnr: Državna izborna komisija | en: State Election Commission of Montenegro | fr: Commission électorale du Monténégro
mk-dksk prosecution MK | mk: Drzhavna komisija za sprechuvanje na korupcijata = DKSK | en: State Commission for Prevention of Corruption of North Macedonia = SCPC | fr: Commission d'État de prévention de la corruption de Macédoine du Nord
mk-dik other MK | mk: Drzhavna izborna komisija | en: State Election Commission of North Macedonia | fr: Commission électorale de Macédoine du Nord
al-kqz other AL | sq: Komisioni Qendror i Zgjedhjeve = KQZ | en: Central Election Commission of Albania | fr: Commission électorale centrale albanaise
al-ildkpki other AL | sq: Inspektorati i Lartë i Deklarimit dhe Kontrollit të Pasurive dhe Konfliktit të Interesave = ILDKPKI | en: Albanian High Inspectorate of Declaration and Audit of Assets = HIDAACI | fr: Haute inspection albanaise de déclaration du patrimoine
rs-acas prosecution RS | sr: Agencija za sprečavanje korupcije | en: Serbian Agency for Prevention of Corruption | fr: Agence serbe de prévention de la corruption
rs-apr other RS | sr: Agencija za privredne registre = APR | en: Serbian Business Registers Agency = APR | fr: Agence serbe des registres économiques
rs-rgz other RS | sr: Komisija za hartije od vrednosti = KHoV | en: Securities Commission of Serbia | fr: Commission serbe des valeurs mobilières
md-asp other MD | ro: Agenția Servicii Publice | en: Public Services Agency of Moldova | fr: Agence des services publics de Moldavie
md-pccocs prosecution MD | ro: Procuratura pentru Combaterea Criminalității Organizate și Cauze Speciale = PCCOCS | en: Moldovan Prosecutor's Office for Combating Organised Crime and Special Causes = PCCOCS | fr: parquet moldave de lutte contre la criminalité organisée
md-pa prosecution MD | ro: Procuratura Anticorupție | en: Moldovan Anticorruption Prosecutor's Office | fr: parquet anticorruption moldave
md-cis regulator MD | ro: Consiliul pentru promovarea proiectelor investiționale de importanță națională = CPPIIN | en: Moldovan investment screening council | fr: conseil moldave de contrôle des investissements
ru-minpromtorg ministry RU | ru: Minpromtorg | en: Russian Ministry of Industry and Trade ; Minpromtorg | fr: ministère russe de l'Industrie et du Commerce
ru-grfc other RU ^ru-roskomnadzor | ru: Glavny radiochastotny tsentr = GRFC | en: Russian Main Radio Frequency Centre = GRFC | fr: Centre principal des radiofréquences russe
ru-rossotrudnichestvo other RU | ru: Rossotrudnichestvo | en: Rossotrudnichestvo | fr: Rossotrudnitchestvo ; Rossotrudnichestvo
li-sfiu regulator LI | de: Stabsstelle Financial Intelligence Unit = SFIU | en: Liechtenstein Financial Intelligence Unit | fr: Cellule de renseignement financier du Liechtenstein
li-landtag parliament LI | de: Landtag des Fürstentums Liechtenstein | en: Landtag of Liechtenstein | fr: Landtag du Liechtenstein
li-afi other LI | de: Amt für Auswärtige Angelegenheiten | en: Office for Foreign Affairs of Liechtenstein | fr: Office des affaires étrangères du Liechtenstein
be-treasury other BE | fr: Trésorerie belge ; Administration générale de la Trésorerie | en: Belgian Treasury | nl: Thesaurie
be-kbo other BE | fr: Banque-Carrefour des Entreprises | nl: Kruispuntbank van Ondernemingen = KBO | en: Crossroads Bank for Enterprises
hr-aml regulator HR | hr: Ured za sprječavanje pranja novca | en: Croatian Anti-Money Laundering Office | fr: Bureau croate de lutte contre le blanchiment
ie-fspo regulator IE | en: Irish Financial Services and Pensions Ombudsman = FSPO | fr: Médiateur financier irlandais
ie-odce regulator IE | en: Office of the Director of Corporate Enforcement = ODCE | fr: Bureau irlandais d'application du droit des sociétés
`;
