/** The United Nations and its family, alliances, banks, courts and other organisations of several states. */
export const international: string = `
int-un igo INT Q1065 | en: United Nations ; United Nations Organization ; United Nations Organisation = UN ; UNO | fr: Organisation des Nations unies ; Nations unies = ONU ; Onu | de: Vereinte Nationen = UNO | es: Naciones Unidas = ONU | it: Nazioni Unite = ONU
int-unsc igo INT ^int-un Q37470 | en: United Nations Security Council ; UN Security Council ; Security Council = UNSC | fr: Conseil de sécurité des Nations unies ; Conseil de sécurité de l'ONU ; Conseil de sécurité | de: UN-Sicherheitsrat ; UNO-Sicherheitsrat ; Sicherheitsrat der Vereinten Nationen
int-unga igo INT ^int-un Q47423 | en: United Nations General Assembly ; UN General Assembly = UNGA | fr: Assemblée générale des Nations unies ; Assemblée générale de l'ONU | de: UN-Generalversammlung ; UN-Vollversammlung
int-un-secretariat igo INT ^int-un | en: United Nations Secretariat ; UN Secretariat | fr: Secrétariat des Nations unies ; Secrétariat de l'ONU ; Secrétariat général des Nations unies ; Secrétariat général de l'ONU
int-ecosoc igo INT ^int-un | en: United Nations Economic and Social Council ; UN Economic and Social Council = ECOSOC | fr: Conseil économique et social des Nations unies ; Conseil économique et social de l'ONU = Ecosoc ; ECOSOC
int-unhrc igo INT ^int-un | en: United Nations Human Rights Council ; UN Human Rights Council = UNHRC | fr: Conseil des droits de l'homme des Nations unies ; Conseil des droits de l'homme de l'ONU ; Conseil des droits de l'homme
int-ohchr igo INT ^int-un | en: Office of the United Nations High Commissioner for Human Rights ; UN human rights office = OHCHR ! UN High Commissioner for Human Rights ; United Nations High Commissioner for Human Rights ; UN human rights chief ; UN rights chief | fr: Haut-Commissariat des Nations unies aux droits de l'homme ; Haut-Commissariat de l'ONU aux droits de l'homme ; Haut-Commissariat aux droits de l'homme = HCDH ! haut-commissaire des Nations unies aux droits de l'homme ; haut-commissaire de l'ONU aux droits de l'homme ; haute-commissaire des Nations unies aux droits de l'homme ; haute-commissaire de l'ONU aux droits de l'homme ; haut-commissaire aux droits de l'homme ; haute-commissaire aux droits de l'homme
int-unhcr igo INT ^int-un Q132551 | en: Office of the United Nations High Commissioner for Refugees ; UN refugee agency = UNHCR ! UN High Commissioner for Refugees ; United Nations High Commissioner for Refugees ; UN refugee chief | fr: Haut-Commissariat des Nations unies pour les réfugiés ; Haut-Commissariat de l'ONU pour les réfugiés ; Haut-Commissariat aux réfugiés ; Haut-Commissariat pour les réfugiés ; Agence des Nations unies pour les réfugiés ; agence de l'ONU pour les réfugiés = HCR ; UNHCR ! haut-commissaire des Nations unies pour les réfugiés ; haut-commissaire de l'ONU pour les réfugiés ; haut-commissaire aux réfugiés | de: UN-Flüchtlingshilfswerk = UNHCR
int-unicef igo INT ^int-un Q740308 | en: United Nations Children's Fund ; UN children's agency = UNICEF ; Unicef | fr: Fonds des Nations unies pour l'enfance = Unicef ; UNICEF | de: Kinderhilfswerk der Vereinten Nationen = UNICEF ; Unicef
int-unrwa igo INT ^int-un | en: United Nations Relief and Works Agency for Palestine Refugees in the Near East ; UN agency for Palestinian refugees ; UN Palestinian refugee agency = UNRWA ; Unrwa | fr: Office de secours et de travaux des Nations unies pour les réfugiés de Palestine dans le Proche-Orient ; Office de secours et de travaux des Nations unies pour les réfugiés de Palestine ; agence de l'ONU pour les réfugiés palestiniens ; agence des Nations unies pour les réfugiés palestiniens = UNRWA ; Unrwa | de: UN-Palästinenserhilfswerk = UNRWA
int-ocha igo INT ^int-un | en: United Nations Office for the Coordination of Humanitarian Affairs ; UN humanitarian office ; UN humanitarian agency = OCHA ! UN humanitarian chief ; UN aid chief | fr: Bureau des Nations unies pour la coordination des affaires humanitaires ; Bureau de la coordination des affaires humanitaires des Nations unies ; Bureau de l'ONU pour la coordination des affaires humanitaires = Ocha ; OCHA
int-wfp igo INT ^int-un Q204344 | en: World Food Programme ; World Food Program ; UN World Food Programme = WFP | fr: Programme alimentaire mondial = PAM | de: Welternährungsprogramm = WFP
int-undp igo INT ^int-un | en: United Nations Development Programme ; UN Development Programme = UNDP | fr: Programme des Nations unies pour le développement = PNUD ; Pnud
int-unep igo INT ^int-un | en: United Nations Environment Programme ; UN Environment Programme = UNEP | fr: Programme des Nations unies pour l'environnement = PNUE ; Pnue
int-unfpa igo INT ^int-un | en: United Nations Population Fund ; UN Population Fund = UNFPA | fr: Fonds des Nations unies pour la population = UNFPA ; Fnuap
int-un-women igo INT ^int-un | en: United Nations Entity for Gender Equality and the Empowerment of Women ; UN Women | fr: ONU Femmes
int-un-habitat igo INT ^int-un | en: United Nations Human Settlements Programme ; UN-Habitat | fr: Programme des Nations unies pour les établissements humains ; ONU-Habitat
int-unodc igo INT ^int-un | en: United Nations Office on Drugs and Crime ; UN Office on Drugs and Crime = UNODC | fr: Office des Nations unies contre la drogue et le crime ; Office de l'ONU contre la drogue et le crime = ONUDC
int-unaids igo INT ^int-un | en: Joint United Nations Programme on HIV/AIDS = UNAIDS ; UNAids | fr: Programme commun des Nations unies sur le VIH/sida = Onusida ; ONUSIDA
int-unctad igo INT ^int-un | en: UN Trade and Development ; United Nations Conference on Trade and Development = UNCTAD ; Unctad | fr: ONU commerce et développement ; Conférence des Nations unies sur le commerce et le développement = Cnuced ; CNUCED
int-unido igo INT ^int-un | en: United Nations Industrial Development Organization = UNIDO | fr: Organisation des Nations unies pour le développement industriel = ONUDI ; Onudi
int-unfccc igo INT ^int-un | en: United Nations Framework Convention on Climate Change secretariat ; UN Climate Change ; UN climate change secretariat = UNFCCC | fr: ONU Climat ; secrétariat de la Convention-cadre des Nations unies sur les changements climatiques = CCNUCC
int-ipcc igo INT Q171183 | en: Intergovernmental Panel on Climate Change ; UN climate panel = IPCC | fr: Groupe d'experts intergouvernemental sur l'évolution du climat = Giec ; GIEC | de: Weltklimarat = IPCC
int-ipbes igo INT | en: Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services = IPBES | fr: Plateforme intergouvernementale scientifique et politique sur la biodiversité et les services écosystémiques = IPBES ; Ipbes
int-unifil military INT ^int-un | en: United Nations Interim Force in Lebanon ; UN Interim Force in Lebanon = UNIFIL ; Unifil | fr: Force intérimaire des Nations unies au Liban = Finul ; FINUL
int-monusco military INT ^int-un | en: United Nations Organization Stabilization Mission in the Democratic Republic of the Congo = MONUSCO ; Monusco | fr: Mission de l'Organisation des Nations unies pour la stabilisation en République démocratique du Congo = Monusco ; MONUSCO
int-minusma military INT ^int-un | en: United Nations Multidimensional Integrated Stabilization Mission in Mali = MINUSMA ; Minusma | fr: Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali = Minusma ; MINUSMA
int-minusca military INT ^int-un | en: United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic = MINUSCA ; Minusca | fr: Mission multidimensionnelle intégrée des Nations unies pour la stabilisation en Centrafrique = Minusca ; MINUSCA
int-unama igo INT ^int-un | en: United Nations Assistance Mission in Afghanistan = UNAMA | fr: Mission d'assistance des Nations unies en Afghanistan = Manua ; MANUA

int-who igo INT ^int-un Q7817 | en: World Health Organization ; World Health Organisation ; UN health agency = WHO | fr: Organisation mondiale de la santé = OMS | de: Weltgesundheitsorganisation = WHO | es: Organización Mundial de la Salud = OMS | it: Organizzazione mondiale della sanità = OMS
int-paho igo INT ^int-who | en: Pan American Health Organization ; Pan American Health Organisation ; Pan American Sanitary Bureau = PAHO ; PASB | fr: Organisation panaméricaine de la santé = OPS | es: Organización Panamericana de la Salud = OPS | pt: Organização Pan-Americana da Saúde = OPAS
int-iarc igo INT ^int-who | en: International Agency for Research on Cancer = IARC | fr: Centre international de recherche sur le cancer = Circ ; CIRC
int-unesco igo INT ^int-un Q7809 | en: United Nations Educational, Scientific and Cultural Organization = UNESCO ; Unesco | fr: Organisation des Nations unies pour l'éducation, la science et la culture = Unesco ; UNESCO | de: UN-Kulturorganisation = UNESCO ; Unesco
int-imf igo INT Q7804 | en: International Monetary Fund = IMF | fr: Fonds monétaire international = FMI | de: Internationaler Währungsfonds = IWF | es: Fondo Monetario Internacional = FMI | it: Fondo monetario internazionale = FMI
int-world-bank igo INT Q7164 | en: World Bank ; World Bank Group | fr: Banque mondiale ; Groupe de la Banque mondiale | de: Weltbank | es: Banco Mundial | it: Banca mondiale
int-ifc igo INT ^int-world-bank | en: International Finance Corporation = IFC | fr: Société financière internationale
int-icsid igo INT ^int-world-bank | en: International Centre for Settlement of Investment Disputes = ICSID | fr: Centre international pour le règlement des différends relatifs aux investissements = Cirdi ; CIRDI
int-wto igo INT Q7825 | en: World Trade Organization ; World Trade Organisation = WTO | fr: Organisation mondiale du commerce = OMC | de: Welthandelsorganisation = WTO | es: Organización Mundial del Comercio = OMC | it: Organizzazione mondiale del commercio = OMC
int-ilo igo INT ^int-un Q54129 | en: International Labour Organization ; International Labour Organisation ; International Labor Organization = ILO | fr: Organisation internationale du travail ; Bureau international du travail = OIT ; BIT | de: Internationale Arbeitsorganisation = ILO
int-iaea igo INT Q41984 | en: International Atomic Energy Agency ; UN nuclear watchdog ; UN's nuclear watchdog ; UN atomic agency ; UN nuclear agency = IAEA | fr: Agence internationale de l'énergie atomique ; gendarme nucléaire de l'ONU = AIEA | de: Internationale Atomenergiebehörde ; Internationale Atomenergie-Organisation = IAEA ; IAEO
int-fao igo INT ^int-un Q82151 | en: Food and Agriculture Organization of the United Nations ; Food and Agriculture Organization ; UN food agency = FAO | fr: Organisation des Nations unies pour l'alimentation et l'agriculture = FAO | de: Ernährungs- und Landwirtschaftsorganisation der Vereinten Nationen = FAO
int-ifad igo INT ^int-un | en: International Fund for Agricultural Development = IFAD | fr: Fonds international de développement agricole = Fida ; FIDA
int-iom igo INT ^int-un | en: International Organization for Migration ; International Organisation for Migration ; UN migration agency = IOM | fr: Organisation internationale pour les migrations = OIM
int-itu igo INT ^int-un | en: International Telecommunication Union = ITU | fr: Union internationale des télécommunications = UIT
int-wipo igo INT ^int-un | en: World Intellectual Property Organization = WIPO | fr: Organisation mondiale de la propriété intellectuelle = OMPI ; Ompi
int-icao igo INT ^int-un | en: International Civil Aviation Organization ; International Civil Aviation Organisation = ICAO | fr: Organisation de l'aviation civile internationale = OACI ; Oaci
int-imo igo INT ^int-un | en: International Maritime Organization ; International Maritime Organisation = IMO | fr: Organisation maritime internationale = OMI
int-upu igo INT ^int-un | en: Universal Postal Union = UPU | fr: Union postale universelle = UPU
int-wmo igo INT ^int-un | en: World Meteorological Organization ; World Meteorological Organisation = WMO | fr: Organisation météorologique mondiale = OMM
int-unwto igo INT ^int-un | en: UN Tourism ; World Tourism Organization = UNWTO | fr: ONU Tourisme ; Organisation mondiale du tourisme = OMT

int-icj court INT ^int-un Q7801 | en: International Court of Justice ; UN's top court ; UN top court ; World Court = ICJ | fr: Cour internationale de justice = CIJ | de: Internationaler Gerichtshof = IGH
int-icc court INT Q47488 | en: International Criminal Court = ICC | fr: Cour pénale internationale = CPI | de: Internationaler Strafgerichtshof = IStGH
int-icty court INT ^int-un | en: International Criminal Tribunal for the former Yugoslavia = ICTY | fr: Tribunal pénal international pour l'ex-Yougoslavie = TPIY
int-ictr court INT ^int-un | en: International Criminal Tribunal for Rwanda = ICTR | fr: Tribunal pénal international pour le Rwanda = TPIR
int-irmct court INT ^int-un | en: International Residual Mechanism for Criminal Tribunals = IRMCT | fr: Mécanisme international appelé à exercer les fonctions résiduelles des tribunaux pénaux ; Mécanisme pour les tribunaux pénaux internationaux = MTPI
int-stl court INT ^int-un | en: Special Tribunal for Lebanon = STL | fr: Tribunal spécial pour le Liban = TSL
int-itlos court INT | en: International Tribunal for the Law of the Sea = ITLOS | fr: Tribunal international du droit de la mer = TIDM
int-pca court INT | en: Permanent Court of Arbitration = PCA | fr: Cour permanente d'arbitrage = CPA

int-nato igo INT Q7184 | en: North Atlantic Treaty Organization ; North Atlantic Treaty Organisation ; North Atlantic Alliance ; Atlantic Alliance = NATO ; Nato | fr: Organisation du traité de l'Atlantique nord ; Alliance atlantique = Otan ; OTAN | de: Organisation des Nordatlantikvertrags ; Nordatlantikpakt = NATO ; Nato | es: Organización del Tratado del Atlántico Norte = OTAN | it: Organizzazione del Trattato dell'Atlantico del Nord = NATO
int-nac igo INT ^int-nato | en: North Atlantic Council | fr: Conseil de l'Atlantique nord
int-shape military INT ^int-nato | en: Supreme Headquarters Allied Powers Europe ; Allied Command Operations = SHAPE ; ACO ! Supreme Allied Commander Europe ; SACEUR | fr: Grand quartier général des puissances alliées en Europe ; commandement allié Opérations ; Commandement allié Opérations = SHAPE ; CAO ! commandant suprême des forces alliées en Europe ; Saceur
int-act military INT ^int-nato | en: Allied Command Transformation = SACT ! Supreme Allied Commander Transformation | fr: commandement allié Transformation ; Commandement allié pour la transformation ; Commandement allié Transformation ! commandant suprême allié pour la transformation ; commandant suprême allié Transformation
int-nato-jfc-brunssum military INT ^int-shape | en: Allied Joint Force Command Brunssum ; Joint Force Command Brunssum | fr: commandement interarmées allié de Brunssum
int-nato-jfc-naples military INT ^int-shape | en: Allied Joint Force Command Naples ; Joint Force Command Naples | fr: commandement interarmées allié de Naples
int-nato-marcom military INT ^int-shape | en: Allied Maritime Command ; NATO Allied Maritime Command = MARCOM | fr: commandement maritime allié ; commandement maritime de l'Otan = MARCOM
int-nato-aircom military INT ^int-shape | en: Allied Air Command ; NATO Allied Air Command = AIRCOM | fr: commandement aérien allié ; commandement aérien de l'Otan = AIRCOM
int-nato-military-committee military INT ^int-nato | en: NATO Military Committee | fr: Comité militaire de l'Otan
int-nato-pa parliament INT | en: NATO Parliamentary Assembly | fr: Assemblée parlementaire de l'Otan
int-ncia cyber INT ^int-nato | en: NATO Communications and Information Agency = NCIA ; NCI Agency | fr: Agence Otan d'information et de communication = NCIA
int-ccdcoe cyber INT | en: NATO Cooperative Cyber Defence Centre of Excellence ; Cooperative Cyber Defence Centre of Excellence = CCDCOE | fr: Centre d'excellence de cyberdéfense coopérative de l'Otan ; Centre d'excellence de l'Otan pour la cyberdéfense en coopération ; Centre d'excellence de cyberdéfense de l'Otan = CCDCOE
int-kfor military INT ^int-nato | en: Kosovo Force = KFOR | fr: Force pour le Kosovo = KFOR ; Kfor
int-norad military INT | en: North American Aerospace Defense Command = NORAD ; Norad | fr: Commandement de la défense aérospatiale de l'Amérique du Nord = Norad ; NORAD
int-interpol igo INT Q8475 | en: International Criminal Police Organization ; International Criminal Police Organisation = Interpol ; INTERPOL ; ICPO | fr: Organisation internationale de police criminelle = Interpol ; INTERPOL ; OIPC | de: Internationale kriminalpolizeiliche Organisation = Interpol
int-osce igo INT Q81299 | en: Organization for Security and Co-operation in Europe ; Organization for Security and Cooperation in Europe ; Organisation for Security and Co-operation in Europe = OSCE | fr: Organisation pour la sécurité et la coopération en Europe = OSCE | de: Organisation für Sicherheit und Zusammenarbeit in Europa = OSZE
int-odihr igo INT ^int-osce | en: Office for Democratic Institutions and Human Rights = ODIHR | fr: Bureau des institutions démocratiques et des droits de l'homme = BIDDH
int-oecd igo INT Q41550 | en: Organisation for Economic Co-operation and Development ; Organization for Economic Cooperation and Development ; Organisation for Economic Cooperation and Development = OECD | fr: Organisation de coopération et de développement économiques ; Organisation de coopération et de développement économique = OCDE | de: Organisation für wirtschaftliche Zusammenarbeit und Entwicklung = OECD | es: Organización para la Cooperación y el Desarrollo Económicos = OCDE
int-iea igo INT | en: International Energy Agency = IEA | fr: Agence internationale de l'énergie = AIE
int-irena igo INT | en: International Renewable Energy Agency = IRENA ; Irena | fr: Agence internationale pour les énergies renouvelables = Irena ; IRENA
int-fatf igo INT | en: Financial Action Task Force = FATF | fr: Groupe d'action financière ; Groupe d'action financière internationale = Gafi ; GAFI
int-bis central-bank INT | en: Bank for International Settlements = BIS | fr: Banque des règlements internationaux = BRI
int-basel-committee igo INT | en: Basel Committee on Banking Supervision = BCBS | fr: Comité de Bâle sur le contrôle bancaire = CBCB
int-fsb igo INT | en: Financial Stability Board | fr: Conseil de stabilité financière
int-iosco igo INT | en: International Organization of Securities Commissions = IOSCO | fr: Organisation internationale des commissions de valeurs = OICV
int-opec igo INT Q7795 | en: Organization of the Petroleum Exporting Countries ; Organisation of the Petroleum Exporting Countries = OPEC ; Opec | fr: Organisation des pays exportateurs de pétrole = Opep ; OPEP
int-opcw igo INT Q842490 | en: Organisation for the Prohibition of Chemical Weapons ; Organization for the Prohibition of Chemical Weapons ; chemical weapons watchdog = OPCW | fr: Organisation pour l'interdiction des armes chimiques = OIAC
int-ctbto igo INT | en: Comprehensive Nuclear-Test-Ban Treaty Organization ; Comprehensive Nuclear-Test-Ban Treaty Organisation = CTBTO | fr: Organisation du traité d'interdiction complète des essais nucléaires = OTICE
int-esa other INT Q42262 | en: European Space Agency = ESA | fr: Agence spatiale européenne = ESA | de: Europäische Weltraumorganisation = ESA
int-cern other INT Q42944 | en: European Organization for Nuclear Research ; European Organisation for Nuclear Research = CERN | fr: Organisation européenne pour la recherche nucléaire ; Conseil européen pour la recherche nucléaire = Cern ; CERN
int-eurocontrol igo INT | en: European Organisation for the Safety of Air Navigation = Eurocontrol | fr: Organisation européenne pour la sécurité de la navigation aérienne = Eurocontrol
int-epo igo INT | en: European Patent Office ; European Patent Organisation = EPO | fr: Office européen des brevets = OEB
int-ebrd igo INT | en: European Bank for Reconstruction and Development = EBRD | fr: Banque européenne pour la reconstruction et le développement = BERD ; Berd
int-oif igo INT | fr: Organisation internationale de la francophonie = OIF | en: International Organisation of La Francophonie = OIF
int-commonwealth igo INT | en: Commonwealth of Nations ; Commonwealth Secretariat | fr: Commonwealth des nations ; Secrétariat du Commonwealth
int-oas igo INT | en: Organization of American States ; Organisation of American States = OAS | fr: Organisation des États américains = OEA | es: Organización de los Estados Americanos = OEA | pt: Organização dos Estados Americanos = OEA
int-iachr igo INT ^int-oas | en: Inter-American Commission on Human Rights = IACHR | fr: Commission interaméricaine des droits de l'homme = CIDH | es: Comisión Interamericana de Derechos Humanos = CIDH | pt: Comissão Interamericana de Direitos Humanos = CIDH
int-wada other INT | en: World Anti-Doping Agency = WADA ; Wada | fr: Agence mondiale antidopage = AMA

int-council-of-europe igo INT Q8908 | en: Council of Europe = CoE | fr: Conseil de l'Europe | de: Europarat | es: Consejo de Europa | it: Consiglio d'Europa
int-echr court INT ^int-council-of-europe Q122880 | en: European Court of Human Rights ; Strasbourg court = ECHR ; ECtHR | fr: Cour européenne des droits de l'homme ; Cour de Strasbourg = CEDH | de: Europäischer Gerichtshof für Menschenrechte = EGMR
int-pace parliament INT ^int-council-of-europe | en: Parliamentary Assembly of the Council of Europe | fr: Assemblée parlementaire du Conseil de l'Europe = APCE
int-coe-commissioner igo INT ^int-council-of-europe | en: Council of Europe Commissioner for Human Rights | fr: Commissaire aux droits de l'homme du Conseil de l'Europe
int-greco igo INT ^int-council-of-europe | en: Group of States against Corruption = GRECO ; Greco | fr: Groupe d'États contre la corruption = GRECO ; Greco
int-moneyval igo INT ^int-council-of-europe | en: Moneyval = MONEYVAL | fr: Moneyval = MONEYVAL
int-cpt igo INT ^int-council-of-europe | en: European Committee for the Prevention of Torture = CPT | fr: Comité européen pour la prévention de la torture = CPT
int-venice-commission igo INT ^int-council-of-europe | en: European Commission for Democracy through Law ; Venice Commission | fr: Commission européenne pour la démocratie par le droit ; Commission de Venise

int-african-union igo INT Q7159 | en: African Union ; African Union Assembly = OAU ; AU < Organisation of African Unity ; Organization of African Unity | fr: Union africaine = UA ; OUA < Organisation de l'unité africaine | de: Afrikanische Union | pt: União Africana | es: Unión Africana
int-au-commission igo INT ^int-african-union | en: African Union Commission | fr: Commission de l'Union africaine
int-africa-cdc igo INT ^int-african-union | en: Africa Centres for Disease Control and Prevention ; Africa Centres for Disease Control = Africa CDC | fr: Centres africains de contrôle et de prévention des maladies ; CDC Afrique = Africa CDC
int-afdb igo INT | en: African Development Bank ; African Development Bank Group = AfDB | fr: Banque africaine de développement ; Groupe de la Banque africaine de développement = BAD ; BAfD
int-ecowas igo INT | en: Economic Community of West African States = ECOWAS ; Ecowas | fr: Communauté économique des États de l'Afrique de l'Ouest ; Communauté économique des États d'Afrique de l'Ouest = Cédéao ; CEDEAO ; Cedeao
int-eccas igo INT | en: Economic Community of Central African States = ECCAS | fr: Communauté économique des États de l'Afrique centrale = CEEAC ; Ceeac
int-uemoa igo INT | fr: Union économique et monétaire ouest-africaine = UEMOA ; Uemoa | en: West African Economic and Monetary Union = WAEMU ; UEMOA
int-cemac igo INT | fr: Communauté économique et monétaire de l'Afrique centrale = CEMAC ; Cemac < Union douanière et économique de l'Afrique centrale | en: Central African Economic and Monetary Community = CEMAC | es: Comunidad Económica y Monetaria de África Central = CEMAC
int-bceao central-bank INT | fr: Banque centrale des États de l'Afrique de l'Ouest = BCEAO | en: Central Bank of West African States = BCEAO
int-beac central-bank INT | fr: Banque des États de l'Afrique centrale = BEAC | en: Bank of Central African States = BEAC
int-aes igo INT | fr: Alliance des États du Sahel ; Confédération des États du Sahel = AES | en: Alliance of Sahel States ; Confederation of Sahel States = AES
int-sadc igo INT | en: Southern African Development Community = SADC | fr: Communauté de développement de l'Afrique australe = SADC
int-eac igo INT | en: East African Community = EAC | fr: Communauté d'Afrique de l'Est ; Communauté de l'Afrique de l'Est | sw: Jumuiya ya Afrika Mashariki
int-igad igo INT | en: Intergovernmental Authority on Development = IGAD | fr: Autorité intergouvernementale pour le développement = Igad ; IGAD
int-afripol police INT ^int-african-union | en: African Union Mechanism for Police Cooperation = AFRIPOL ; Afripol | fr: Mécanisme de l'Union africaine pour la coopération policière = Afripol ; AFRIPOL
int-arab-league igo INT Q7172 | en: Arab League ; League of Arab States | fr: Ligue arabe ; Ligue des États arabes | de: Arabische Liga
int-gcc igo INT | en: Gulf Cooperation Council ; Cooperation Council for the Arab States of the Gulf = GCC | fr: Conseil de coopération du Golfe = CCG
int-oic igo INT | en: Organisation of Islamic Cooperation ; Organization of Islamic Cooperation = OIC < Organisation of the Islamic Conference | fr: Organisation de la coopération islamique = OCI < Organisation de la conférence islamique
int-asean igo INT Q7768 | en: Association of Southeast Asian Nations = ASEAN ; Asean | fr: Association des nations de l'Asie du Sud-Est = Asean ; ASEAN ; Ansea
int-sco igo INT | en: Shanghai Cooperation Organisation ; Shanghai Cooperation Organization = SCO | fr: Organisation de coopération de Shanghai = OCS
int-apec igo INT | en: Asia-Pacific Economic Cooperation = APEC ; Apec | fr: Coopération économique pour l'Asie-Pacifique = Apec ; APEC
int-adb igo INT | en: Asian Development Bank = ADB | fr: Banque asiatique de développement = BAsD
int-aiib igo INT | en: Asian Infrastructure Investment Bank = AIIB | fr: Banque asiatique d'investissement pour les infrastructures = BAII
int-saarc igo INT | en: South Asian Association for Regional Cooperation = SAARC | fr: Association sud-asiatique pour la coopération régionale
int-pif igo INT | en: Pacific Islands Forum | fr: Forum des îles du Pacifique
int-cis igo INT | en: Commonwealth of Independent States = CIS | fr: Communauté des États indépendants = CEI
int-csto igo INT | en: Collective Security Treaty Organization ; Collective Security Treaty Organisation = CSTO | fr: Organisation du traité de sécurité collective = OTSC
int-eaeu igo INT | en: Eurasian Economic Union = EAEU | fr: Union économique eurasiatique = UEEA
int-mercosur igo INT | es: Mercado Común del Sur = Mercosur ; MERCOSUR | en: Southern Common Market = Mercosur | fr: Marché commun du Sud = Mercosur | pt: Mercado Comum do Sul = Mercosul ; MERCOSUL
int-celac igo INT | es: Comunidad de Estados Latinoamericanos y Caribeños = CELAC | en: Community of Latin American and Caribbean States = CELAC | fr: Communauté d'États latino-américains et caraïbes = Celac ; CELAC
int-caricom igo INT | en: Caribbean Community = CARICOM ; Caricom | fr: Communauté caribéenne ; Communauté des Caraïbes = Caricom ; CARICOM | es: Comunidad del Caribe = CARICOM
int-idb igo INT | en: Inter-American Development Bank ; IDB Group = IDB | fr: Banque interaméricaine de développement = BID | es: Banco Interamericano de Desarrollo = BID | pt: Banco Interamericano de Desenvolvimento = BID
int-nordic-council igo INT | en: Nordic Council | fr: Conseil nordique
int-efta igo INT | en: European Free Trade Association = EFTA | fr: Association européenne de libre-échange = AELE
int-upm igo INT | en: Union for the Mediterranean = UfM | fr: Union pour la Méditerranée = UPM ; UpM
int-isa igo INT ^int-un | en: International Seabed Authority | fr: Autorité internationale des fonds marins = AIFM
int-woah igo INT | en: World Organisation for Animal Health ; Office International des Epizooties = WOAH < OIE | fr: Organisation mondiale de la santé animale = OMSA ; OIE < Office international des épizooties
int-wco igo INT | en: World Customs Organization ; World Customs Organisation = WCO | fr: Organisation mondiale des douanes = OMD
int-bipm igo INT | en: International Bureau of Weights and Measures = BIPM | fr: Bureau international des poids et mesures = BIPM
int-g7 igo INT | en: Group of Seven = G7 | fr: Groupe des sept = G7
int-g8 igo INT | en: Group of Eight = G8 | fr: Groupe des huit = G8
int-g20 igo INT | en: Group of Twenty = G20 | fr: Groupe des vingt = G20
int-g5-sahel igo INT | fr: G5 Sahel | en: G5 Sahel
int-amu igo INT | fr: Union du Maghreb arabe = UMA | en: Arab Maghreb Union = AMU
int-iwc igo INT | en: International Whaling Commission = IWC | fr: Commission baleinière internationale
int-unece igo INT ^int-un | en: United Nations Economic Commission for Europe = UNECE | fr: Commission économique des Nations unies pour l'Europe = CEE-ONU
int-amisom military INT | en: African Union Mission in Somalia = AMISOM ; Amisom | fr: Mission de l'Union africaine en Somalie = Amisom ; AMISOM
int-andean-community igo INT | es: Comunidad Andina ; Comunidad Andina de Naciones | en: Andean Community ; Andean Community of Nations | fr: Communauté andine
int-pacific-community igo INT | en: Pacific Community ; Secretariat of the Pacific Community | fr: Communauté du Pacifique
int-arctic-council igo INT | en: Arctic Council | fr: Conseil de l'Arctique
int-acs igo INT | en: Association of Caribbean States = ACS | fr: Association des États de la Caraïbe = AEC | es: Asociación de Estados del Caribe = AEC
int-acto igo INT | en: Amazon Cooperation Treaty Organization = ACTO ; OTCA | fr: Organisation du traité de coopération amazonienne = OTCA | pt: Organização do Tratado de Cooperação Amazônica = OTCA | es: Organización del Tratado de Cooperación Amazónica = OTCA
int-comesa igo INT | en: Common Market for Eastern and Southern Africa = COMESA ; Comesa | fr: Marché commun de l'Afrique orientale et australe = Comesa ; COMESA
int-entente igo INT | fr: Conseil de l'Entente | en: Council of the Entente
int-lcbc igo INT | en: Lake Chad Basin Commission = LCBC | fr: Commission du bassin du lac Tchad = CBLT
int-omvs igo INT | fr: Organisation pour la mise en valeur du fleuve Sénégal = OMVS | en: Organisation for the Development of the Senegal River
int-ioc igo INT | fr: Commission de l'océan Indien | en: Indian Ocean Commission
int-incb igo INT ^int-un | en: International Narcotics Control Board = INCB | fr: Organe international de contrôle des stupéfiants = OICS
int-ilc igo INT ^int-un | en: International Law Commission | fr: Commission du droit international
int-uncitral igo INT ^int-un | en: United Nations Commission on International Trade Law = UNCITRAL | fr: Commission des Nations unies pour le droit commercial international = CNUDCI
int-itc igo INT | en: International Trade Centre = ITC | fr: Centre du commerce international
int-sica igo INT | es: Sistema de la Integración Centroamericana = SICA | en: Central American Integration System = SICA | fr: Système d'intégration centraméricain
int-iacthr court INT ^int-oas | en: Inter-American Court of Human Rights = IACtHR | fr: Cour interaméricaine des droits de l'homme = CIADH | es: Corte Interamericana de Derechos Humanos = Corte IDH ; CoIDH ; CorteIDH | pt: Corte Interamericana de Direitos Humanos
int-ccj court INT | en: Caribbean Court of Justice = CCJ | fr: Cour caribéenne de justice
int-efta-court court INT ^int-efta | en: EFTA Court | fr: Cour de l'AELE | de: EFTA-Gerichtshof
int-energy-community igo INT | en: Energy Community | fr: Communauté de l'énergie
int-icpr igo INT | en: International Commission for the Protection of the Rhine | fr: Commission internationale pour la protection du Rhin
int-ccnr igo INT | fr: Commission centrale pour la navigation du Rhin = CCNR | en: Central Commission for the Navigation of the Rhine = CCNR
int-eso other INT | en: European Southern Observatory | fr: Observatoire européen austral
int-embl other INT | en: European Molecular Biology Laboratory = EMBL | fr: Laboratoire européen de biologie moléculaire
int-boad igo INT | fr: Banque ouest-africaine de développement = BOAD | en: West African Development Bank
int-afreximbank igo INT | en: African Export-Import Bank = Afreximbank | fr: Banque africaine d'import-export = Afreximbank
int-oapec igo INT | en: Organization of Arab Petroleum Exporting Countries = OAPEC | fr: Organisation des pays arabes exportateurs de pétrole
`;
