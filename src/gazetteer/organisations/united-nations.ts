/** Offices, missions, committees and treaty bodies of the United Nations; commissions on fish, goods and seas. */
export const unitedNations: string = `
int-unidir igo INT ^int-un | en: United Nations Institute for Disarmament Research = UNIDIR | fr: Institut des Nations unies pour la recherche sur le désarmement = UNIDIR ; Unidir
int-unitar igo INT ^int-un | en: United Nations Institute for Training and Research = UNITAR | fr: Institut des Nations unies pour la formation et la recherche = UNITAR ; Unitar
int-unosat igo INT ^int-unitar | en: United Nations Satellite Centre = UNOSAT | fr: Centre satellitaire des Nations unies = UNOSAT ; Unosat
int-unu igo INT ^int-un | en: United Nations University = UNU | fr: Université des Nations unies = UNU
int-unv igo INT ^int-undp | en: United Nations Volunteers = UNV | fr: Volontaires des Nations unies = VNU
int-unops igo INT ^int-un | en: United Nations Office for Project Services = UNOPS | fr: Bureau des Nations unies pour les services d'appui aux projets = UNOPS
int-unssc igo INT ^int-un | en: United Nations System Staff College = UNSSC | fr: École des cadres du système des Nations unies = UNSSC
int-unicri igo INT ^int-un | en: United Nations Interregional Crime and Justice Research Institute = UNICRI | fr: Institut interrégional de recherche des Nations unies sur la criminalité et la justice = UNICRI
int-unrisd igo INT ^int-un | en: United Nations Research Institute for Social Development = UNRISD | fr: Institut de recherche des Nations unies pour le développement social = UNRISD
int-uncdf igo INT ^int-un | en: United Nations Capital Development Fund = UNCDF | fr: Fonds d'équipement des Nations unies = FENU
int-undrr igo INT ^int-un | en: United Nations Office for Disaster Risk Reduction = UNDRR ; UNISDR | fr: Bureau des Nations unies pour la réduction des risques de catastrophe = UNDRR ; UNISDR
int-unmas igo INT ^int-un | en: United Nations Mine Action Service = UNMAS | fr: Service de la lutte antimines des Nations unies = UNMAS
int-unoct igo INT ^int-un | en: United Nations Office of Counter-Terrorism ; UN Office of Counter-Terrorism = UNOCT | fr: Bureau de lutte contre le terrorisme des Nations unies = UNOCT
int-cted igo INT ^int-unsc | en: Counter-Terrorism Committee Executive Directorate = CTED | fr: Direction exécutive du Comité contre le terrorisme = DECT
int-unoda igo INT ^int-un | en: United Nations Office for Disarmament Affairs = UNODA | fr: Bureau des affaires de désarmement des Nations unies = UNODA
int-dppa igo INT ^int-un-secretariat | en: United Nations Department of Political and Peacebuilding Affairs ; Department of Political and Peacebuilding Affairs = DPPA | fr: Département des affaires politiques et de la consolidation de la paix de l'ONU = DPPA
int-dpko igo INT ^int-un-secretariat | en: United Nations Department of Peace Operations ; UN Department of Peacekeeping Operations = DPKO | fr: Département des opérations de paix de l'ONU ; Département des opérations de maintien de la paix = DOMP
int-undss igo INT ^int-un-secretariat | en: United Nations Department of Safety and Security = UNDSS | fr: Département de la sûreté et de la sécurité des Nations unies = UNDSS
int-undesa igo INT ^int-un-secretariat | en: United Nations Department of Economic and Social Affairs = UNDESA ; UN DESA | fr: Département des affaires économiques et sociales des Nations unies = DAES ; UNDESA
int-oios igo INT ^int-un-secretariat | en: United Nations Office of Internal Oversight Services ; Office of Internal Oversight Services = OIOS | fr: Bureau des services de contrôle interne des Nations unies = BSCI
int-jiu igo INT ^int-un | en: Joint Inspection Unit of the United Nations System ; Joint Inspection Unit = JIU | fr: Corps commun d'inspection des Nations unies
int-icsc igo INT ^int-un | en: International Civil Service Commission = ICSC | fr: Commission de la fonction publique internationale = CFPI
int-unog igo INT ^int-un | en: United Nations Office at Geneva = UNOG | fr: Office des Nations unies à Genève = ONUG
int-unov igo INT ^int-un | en: United Nations Office at Vienna = UNOV | fr: Office des Nations unies à Vienne = ONUV
int-unon igo INT ^int-un | en: United Nations Office at Nairobi = UNON | fr: Office des Nations unies à Nairobi = ONUN
int-undt court INT ^int-un | en: United Nations Dispute Tribunal = UNDT | fr: Tribunal du contentieux administratif des Nations unies = TCANU
int-unat court INT ^int-un | en: United Nations Appeals Tribunal = UNAT | fr: Tribunal d'appel des Nations unies = TANU
int-iloat court INT ^int-ilo | en: ILO Administrative Tribunal ; Administrative Tribunal of the International Labour Organization = ILOAT | fr: Tribunal administratif de l'OIT ; Tribunal administratif de l'Organisation internationale du travail = TAOIT
int-unscear igo INT ^int-un | en: United Nations Scientific Committee on the Effects of Atomic Radiation = UNSCEAR | fr: Comité scientifique des Nations unies pour l'étude des effets des rayonnements ionisants = UNSCEAR
int-unoosa igo INT ^int-un | en: United Nations Office for Outer Space Affairs = UNOOSA | fr: Bureau des affaires spatiales des Nations unies = UNOOSA
int-copuos igo INT ^int-un | en: Committee on the Peaceful Uses of Outer Space = COPUOS | fr: Comité des utilisations pacifiques de l'espace extra-atmosphérique = CUPEEA ; COPUOS
int-unpfii igo INT ^int-un | en: United Nations Permanent Forum on Indigenous Issues = UNPFII | fr: Instance permanente des Nations unies sur les questions autochtones = UNPFII
int-cnd igo INT ^int-un | en: United Nations Commission on Narcotic Drugs ; Commission on Narcotic Drugs | fr: Commission des stupéfiants des Nations unies
int-ccpcj igo INT ^int-un | en: Commission on Crime Prevention and Criminal Justice = CCPCJ | fr: Commission pour la prévention du crime et la justice pénale = CPCJP
int-csw igo INT ^int-un | en: Commission on the Status of Women = CSW | fr: Commission de la condition de la femme = CSW
int-cedaw igo INT ^int-un | en: Committee on the Elimination of Discrimination against Women = CEDAW | fr: Comité pour l'élimination de la discrimination à l'égard des femmes = CEDEF ; CEDAW
int-cerd igo INT ^int-un | en: Committee on the Elimination of Racial Discrimination = CERD | fr: Comité pour l'élimination de la discrimination raciale = CERD
int-cescr igo INT ^int-un | en: Committee on Economic, Social and Cultural Rights = CESCR | fr: Comité des droits économiques, sociaux et culturels = CESCR
int-crpd igo INT ^int-un | en: Committee on the Rights of Persons with Disabilities = CRPD | fr: Comité des droits des personnes handicapées = CDPH
int-unhr-committee igo INT ^int-un | en: United Nations Human Rights Committee ; UN Human Rights Committee | fr: Comité des droits de l'homme des Nations unies ; Comité des droits de l'homme de l'ONU
int-cat igo INT ^int-un | en: United Nations Committee against Torture ; UN Committee against Torture | fr: Comité contre la torture des Nations unies ; Comité contre la torture de l'ONU
int-crc igo INT ^int-un | en: United Nations Committee on the Rights of the Child ; UN Committee on the Rights of the Child | fr: Comité des droits de l'enfant des Nations unies ; Comité des droits de l'enfant de l'ONU
int-trusteeship igo INT ^int-un | en: United Nations Trusteeship Council | fr: Conseil de tutelle des Nations unies
int-pbc igo INT ^int-un | en: United Nations Peacebuilding Commission | fr: Commission de consolidation de la paix des Nations unies
int-cd igo INT | en: Conference on Disarmament | fr: Conférence du désarmement
int-unff igo INT ^int-un | en: United Nations Forum on Forests = UNFF | fr: Forum des Nations unies sur les forêts = FNUF
int-uncc igo INT ^int-un | en: United Nations Compensation Commission = UNCC | fr: Commission d'indemnisation des Nations unies
int-unmovic igo INT ^int-un | en: United Nations Monitoring, Verification and Inspection Commission = UNMOVIC | fr: Commission de contrôle, de vérification et d'inspection des Nations unies = CCVINU ; COCOVINU
int-eclac igo INT ^int-un | en: Economic Commission for Latin America and the Caribbean = ECLAC | fr: Commission économique pour l'Amérique latine et les Caraïbes = CEPALC ; Cepalc | es: Comisión Económica para América Latina y el Caribe = CEPAL
int-escap igo INT ^int-un | en: United Nations Economic and Social Commission for Asia and the Pacific = ESCAP ; UNESCAP | fr: Commission économique et sociale pour l'Asie et le Pacifique = CESAP
int-escwa igo INT ^int-un | en: United Nations Economic and Social Commission for Western Asia = ESCWA ; UNESCWA | fr: Commission économique et sociale pour l'Asie occidentale = CESAO
int-uneca igo INT ^int-un | en: United Nations Economic Commission for Africa ; Economic Commission for Africa = UNECA | fr: Commission économique pour l'Afrique = CEA-ONU
int-ungc igo INT ^int-un | en: United Nations Global Compact = UNGC | fr: Pacte mondial des Nations unies
int-unficyp military INT ^int-un | en: United Nations Peacekeeping Force in Cyprus = UNFICYP | fr: Force des Nations unies chargée du maintien de la paix à Chypre = UNFICYP
int-undof military INT ^int-un | en: United Nations Disengagement Observer Force = UNDOF | fr: Force des Nations unies chargée d'observer le dégagement = FNUOD
int-untso military INT ^int-un | en: United Nations Truce Supervision Organization = UNTSO | fr: Organisme des Nations unies chargé de la surveillance de la trêve = ONUST
int-unmik igo INT ^int-un | en: United Nations Interim Administration Mission in Kosovo = UNMIK | fr: Mission d'administration intérimaire des Nations unies au Kosovo = MINUK ; Minuk
int-unmiss military INT ^int-un | en: United Nations Mission in South Sudan = UNMISS | fr: Mission des Nations unies au Soudan du Sud = MINUSS ; Minuss
int-unisfa military INT ^int-un | en: United Nations Interim Security Force for Abyei = UNISFA | fr: Force intérimaire de sécurité des Nations unies pour Abyei = FISNUA
int-minurso military INT ^int-un | en: United Nations Mission for the Referendum in Western Sahara = MINURSO | fr: Mission des Nations unies pour l'organisation d'un référendum au Sahara occidental = Minurso ; MINURSO
int-unmogip military INT ^int-un | en: United Nations Military Observer Group in India and Pakistan = UNMOGIP | fr: Groupe d'observateurs militaires des Nations unies dans l'Inde et le Pakistan = UNMOGIP
int-binuh igo INT ^int-un | en: United Nations Integrated Office in Haiti = BINUH | fr: Bureau intégré des Nations unies en Haïti = Binuh ; BINUH
int-minustah military INT ^int-un | en: United Nations Stabilisation Mission in Haiti ; United Nations Stabilization Mission in Haiti = MINUSTAH | fr: Mission des Nations unies pour la stabilisation en Haïti = Minustah ; MINUSTAH
int-unsmil igo INT ^int-un | en: United Nations Support Mission in Libya = UNSMIL | fr: Mission d'appui des Nations unies en Libye = Manul ; MANUL
int-unami igo INT ^int-un | en: United Nations Assistance Mission for Iraq = UNAMI | fr: Mission d'assistance des Nations unies pour l'Irak = Manui ; MANUI
int-unitams igo INT ^int-un | en: United Nations Integrated Transition Assistance Mission in Sudan = UNITAMS | fr: Mission intégrée des Nations unies pour l'assistance à la transition au Soudan = MINUATS
int-unmha igo INT ^int-un | en: United Nations Mission to support the Hudaydah Agreement = UNMHA | fr: Mission des Nations unies en appui à l'accord sur Hodeïda = MINUAAH
int-unsom igo INT ^int-un | en: United Nations Assistance Mission in Somalia = UNSOM ; UNTMIS | fr: Mission d'assistance des Nations unies en Somalie = MANUSOM
int-unowas igo INT ^int-un | en: United Nations Office for West Africa and the Sahel = UNOWAS | fr: Bureau des Nations unies pour l'Afrique de l'Ouest et le Sahel = UNOWAS
int-unoca igo INT ^int-un | en: United Nations Regional Office for Central Africa = UNOCA | fr: Bureau régional des Nations unies pour l'Afrique centrale = UNOCA
int-unrcca igo INT ^int-un | en: United Nations Regional Centre for Preventive Diplomacy for Central Asia = UNRCCA | fr: Centre régional des Nations unies pour la diplomatie préventive en Asie centrale = UNRCCA
int-unsco igo INT ^int-un | en: Office of the United Nations Special Coordinator for the Middle East Peace Process = UNSCO | fr: Bureau du coordonnateur spécial des Nations unies pour le processus de paix au Moyen-Orient = UNSCO
int-unamid military INT ^int-un | en: African Union-United Nations Hybrid Operation in Darfur ; United Nations-African Union Mission in Darfur = UNAMID | fr: Mission conjointe des Nations unies et de l'Union africaine au Darfour = MINUAD ; Minuad
int-unoci military INT ^int-un | en: United Nations Operation in Côte d'Ivoire = UNOCI | fr: Opération des Nations unies en Côte d'Ivoire = ONUCI ; Onuci
int-unmil military INT ^int-un | en: United Nations Mission in Liberia = UNMIL | fr: Mission des Nations unies au Liberia = MINUL
int-unprofor military INT ^int-un | en: United Nations Protection Force = UNPROFOR | fr: Force de protection des Nations unies = Forpronu ; FORPRONU
int-untaet igo INT ^int-un | en: United Nations Transitional Administration in East Timor = UNTAET | fr: Administration transitoire des Nations unies au Timor oriental = ATNUTO
int-unitad igo INT ^int-un | en: Investigative Team to Promote Accountability for Crimes Committed by Da'esh = UNITAD | fr: Équipe d'enquêteurs des Nations unies sur les crimes de Daech = UNITAD
int-iiim igo INT ^int-un | en: International, Impartial and Independent Mechanism = IIIM | fr: Mécanisme international, impartial et indépendant = MIII
int-ibrd igo INT ^int-world-bank | en: International Bank for Reconstruction and Development = IBRD | fr: Banque internationale pour la reconstruction et le développement = BIRD
int-ida igo INT ^int-world-bank | en: International Development Association | fr: Association internationale de développement
int-miga igo INT ^int-world-bank | en: Multilateral Investment Guarantee Agency = MIGA | fr: Agence multilatérale de garantie des investissements = AMGI
int-cbd igo INT | en: Convention on Biological Diversity ; Secretariat of the Convention on Biological Diversity = SCBD | fr: Secrétariat de la Convention sur la diversité biologique = SCDB
int-cites igo INT | en: Convention on International Trade in Endangered Species = CITES | fr: Convention sur le commerce international des espèces menacées d'extinction = CITES ; Cites
int-unccd igo INT ^int-un | en: United Nations Convention to Combat Desertification = UNCCD | fr: Convention des Nations unies sur la lutte contre la désertification = CNULCD
int-gef igo INT | en: Global Environment Facility = GEF | fr: Fonds pour l'environnement mondial
int-gcf igo INT | en: Green Climate Fund = GCF | fr: Fonds vert pour le climat = FVC
int-unitaid igo INT | en: Unitaid = UNITAID | fr: Unitaid = UNITAID
int-global-fund igo INT | en: Global Fund to Fight AIDS, Tuberculosis and Malaria ; Global Fund | fr: Fonds mondial de lutte contre le sida, la tuberculose et le paludisme
int-codex igo INT | en: Codex Alimentarius Commission | fr: Commission du Codex Alimentarius
int-ippc igo INT ^int-fao | en: International Plant Protection Convention = IPPC | fr: Convention internationale pour la protection des végétaux = CIPV
int-ibe igo INT ^int-unesco | en: International Bureau of Education | fr: Bureau international d'éducation
int-iiep igo INT ^int-unesco | en: International Institute for Educational Planning = IIEP | fr: Institut international de planification de l'éducation = IIPE
int-ictp igo INT ^int-unesco | en: International Centre for Theoretical Physics = ICTP | fr: Centre international de physique théorique = CIPT
int-uis igo INT ^int-unesco | en: UNESCO Institute for Statistics = UIS | fr: Institut de statistique de l'Unesco
int-unesco-ioc igo INT ^int-unesco | en: Intergovernmental Oceanographic Commission | fr: Commission océanographique intergouvernementale
int-iter igo INT | en: ITER Organization ; ITER International Fusion Energy Organization | fr: ITER Organization ; Organisation internationale ITER
int-iho igo INT | en: International Hydrographic Organization = IHO | fr: Organisation hydrographique internationale = OHI
int-imso igo INT | en: International Mobile Satellite Organization = IMSO | fr: Organisation internationale de télécommunications mobiles par satellites = IMSO
int-itso igo INT | en: International Telecommunications Satellite Organization = ITSO | fr: Organisation internationale des télécommunications par satellites = ITSO
int-iccat igo INT | en: International Commission for the Conservation of Atlantic Tunas = ICCAT | fr: Commission internationale pour la conservation des thonidés de l'Atlantique = CICTA ; ICCAT
int-iotc igo INT | en: Indian Ocean Tuna Commission = IOTC | fr: Commission des thons de l'océan Indien = CTOI
int-nafo igo INT | en: Northwest Atlantic Fisheries Organization = NAFO | fr: Organisation des pêches de l'Atlantique Nord-Ouest = OPANO
int-neafc igo INT | en: North East Atlantic Fisheries Commission = NEAFC | fr: Commission des pêches de l'Atlantique Nord-Est = CPANE
int-nasco igo INT | en: North Atlantic Salmon Conservation Organization = NASCO | fr: Organisation pour la conservation du saumon de l'Atlantique Nord = OCSAN
int-nammco igo INT | en: North Atlantic Marine Mammal Commission = NAMMCO | fr: Commission des mammifères marins de l'Atlantique Nord = NAMMCO
int-npfc igo INT | en: North Pacific Fisheries Commission = NPFC | fr: Commission des pêches du Pacifique Nord = CPPN
int-npafc igo INT | en: North Pacific Anadromous Fish Commission = NPAFC | fr: Commission des poissons anadromes du Pacifique Nord = CPAPN
int-pices igo INT | en: North Pacific Marine Science Organization = PICES | fr: Organisation des sciences de la mer du Pacifique Nord = PICES
int-iphc igo INT | en: International Pacific Halibut Commission = IPHC | fr: Commission internationale du flétan du Pacifique = CIFP
int-sprfmo igo INT | en: South Pacific Regional Fisheries Management Organisation = SPRFMO | fr: Organisation régionale de gestion des pêches du Pacifique Sud = ORGPPS
int-wcpfc igo INT | en: Western and Central Pacific Fisheries Commission = WCPFC | fr: Commission des pêches du Pacifique occidental et central = CPPOC
int-ccsbt igo INT | en: Commission for the Conservation of Southern Bluefin Tuna = CCSBT | fr: Commission pour la conservation du thon rouge du Sud = CCSBT
int-ccamlr igo INT | en: Commission for the Conservation of Antarctic Marine Living Resources = CCAMLR | fr: Commission pour la conservation de la faune et la flore marines de l'Antarctique = CCAMLR
int-ats igo INT | en: Secretariat of the Antarctic Treaty ; Antarctic Treaty Secretariat | fr: Secrétariat du Traité sur l'Antarctique
int-gfcm igo INT ^int-fao | en: General Fisheries Commission for the Mediterranean = GFCM | fr: Commission générale des pêches pour la Méditerranée = CGPM
int-ices igo INT | en: International Council for the Exploration of the Sea = ICES | fr: Conseil international pour l'exploration de la mer = CIEM
int-seafo igo INT | en: South East Atlantic Fisheries Organisation = SEAFO | fr: Organisation des pêches de l'Atlantique Sud-Est = OPASE ; SEAFO
int-siofa igo INT | en: Southern Indian Ocean Fisheries Agreement = SIOFA | fr: Accord relatif aux pêches dans le sud de l'océan Indien = APSOI
int-oiv igo INT | fr: Organisation internationale de la vigne et du vin = OIV | en: International Organisation of Vine and Wine = OIV
int-ico-coffee igo INT | en: International Coffee Organization | fr: Organisation internationale du café
int-icco igo INT | en: International Cocoa Organization = ICCO | fr: Organisation internationale du cacao = ICCO
int-isosugar igo INT | en: International Sugar Organization | fr: Organisation internationale du sucre
int-igc igo INT | en: International Grains Council = IGC | fr: Conseil international des céréales
int-olive igo INT | es: Consejo Oleícola Internacional | en: International Olive Council | fr: Conseil oléicole international
int-icac-cotton igo INT | en: International Cotton Advisory Committee | fr: Comité consultatif international du coton
int-itto igo INT | en: International Tropical Timber Organization = ITTO | fr: Organisation internationale des bois tropicaux = OIBT
int-inbar igo INT | en: International Bamboo and Rattan Organisation = INBAR | fr: Organisation internationale du bambou et du rotin = INBAR
int-irsg igo INT | en: International Rubber Study Group = IRSG | fr: Groupe international d'études sur le caoutchouc
int-icsg igo INT | en: International Copper Study Group = ICSG | fr: Groupe d'étude international du cuivre
int-insg igo INT | en: International Nickel Study Group = INSG | fr: Groupe d'étude international du nickel
int-ilzsg igo INT | en: International Lead and Zinc Study Group = ILZSG | fr: Groupe d'étude international du plomb et du zinc
int-cfc igo INT | en: Common Fund for Commodities | fr: Fonds commun pour les produits de base
int-cgiar igo INT | en: CGIAR | fr: Groupe consultatif pour la recherche agricole internationale = GCRAI ; CGIAR
int-ciat other INT ^int-cgiar | en: International Center for Tropical Agriculture | fr: Centre international d'agriculture tropicale | es: Centro Internacional de Agricultura Tropical
int-cimmyt other INT ^int-cgiar | es: Centro Internacional de Mejoramiento de Maíz y Trigo = CIMMYT | en: International Maize and Wheat Improvement Center = CIMMYT | fr: Centre international d'amélioration du maïs et du blé = CIMMYT
int-cip-potato other INT ^int-cgiar | es: Centro Internacional de la Papa | en: International Potato Center | fr: Centre international de la pomme de terre
int-icarda other INT ^int-cgiar | en: International Center for Agricultural Research in the Dry Areas = ICARDA | fr: Centre international de recherche agricole dans les zones arides = ICARDA
int-icrisat other INT ^int-cgiar | en: International Crops Research Institute for the Semi-Arid Tropics = ICRISAT | fr: Institut international de recherche sur les cultures des zones tropicales semi-arides = ICRISAT
int-ifpri other INT ^int-cgiar | en: International Food Policy Research Institute = IFPRI | fr: Institut international de recherche sur les politiques alimentaires = IFPRI
int-iita other INT ^int-cgiar | en: International Institute of Tropical Agriculture = IITA | fr: Institut international d'agriculture tropicale = IITA
int-ilri other INT ^int-cgiar | en: International Livestock Research Institute = ILRI | fr: Institut international de recherche sur l'élevage = ILRI
int-irri other INT ^int-cgiar | en: International Rice Research Institute = IRRI | fr: Institut international de recherche sur le riz = IRRI
int-iwmi other INT ^int-cgiar | en: International Water Management Institute = IWMI | fr: Institut international de gestion de l'eau = IWMI
int-cifor other INT ^int-cgiar | en: Center for International Forestry Research = CIFOR | fr: Centre de recherche forestière internationale = CIFOR
int-icraf other INT ^int-cgiar | en: World Agroforestry Centre ; World Agroforestry = ICRAF | fr: Centre international pour la recherche en agroforesterie = ICRAF
int-worldfish other INT ^int-cgiar | en: WorldFish ; WorldFish Center | fr: WorldFish
int-bioversity other INT ^int-cgiar | en: Bioversity International = IPGRI | fr: Bioversity International
int-africarice other INT ^int-cgiar | en: Africa Rice Center ; AfricaRice | fr: Centre du riz pour l'Afrique ; AfricaRice = ADRAO
int-unidroit igo INT | fr: Institut international pour l'unification du droit privé = UNIDROIT ; Unidroit | en: International Institute for the Unification of Private Law = UNIDROIT
int-icesco igo INT ^int-oic | en: Islamic World Educational, Scientific and Cultural Organization = ICESCO ; ISESCO | fr: Organisation du monde islamique pour l'éducation, les sciences et la culture = ICESCO ; ISESCO ; Isesco
int-cissa intelligence INT ^int-african-union | en: Committee of Intelligence and Security Services of Africa = CISSA | fr: Comité des services de renseignement et de sécurité d'Afrique = CISSA
int-ccja court INT ^int-ohada | fr: Cour commune de justice et d'arbitrage = CCJA | en: Common Court of Justice and Arbitration = CCJA
int-cima regulator INT | fr: Conférence interafricaine des marchés d'assurances | en: Inter-African Conference on Insurance Markets
int-cipres igo INT | fr: Conférence interafricaine de la prévoyance sociale = CIPRES | en: Inter-African Conference on Social Welfare = CIPRES
int-cicos igo INT | fr: Commission internationale du bassin Congo-Oubangui-Sangha = CICOS | en: International Commission of the Congo-Oubangui-Sangha Basin = CICOS
int-cilss igo INT | fr: Comité permanent inter-États de lutte contre la sécheresse dans le Sahel = CILSS | en: Permanent Interstate Committee for Drought Control in the Sahel = CILSS
int-cica igo INT | en: Conference on Interaction and Confidence-Building Measures in Asia = CICA | fr: Conférence pour l'interaction et les mesures de confiance en Asie = CICA
int-cirdap igo INT | en: Centre on Integrated Rural Development for Asia and the Pacific = CIRDAP | fr: Centre de développement rural intégré pour l'Asie et le Pacifique = CIRDAP
int-unified-patent-court court INT | en: Unified Patent Court | fr: Juridiction unifiée du brevet = JUB
int-ciheam igo INT | fr: Centre international de hautes études agronomiques méditerranéennes = CIHEAM | en: International Centre for Advanced Mediterranean Agronomic Studies = CIHEAM
int-ciesm igo INT | fr: Commission internationale pour l'exploration scientifique de la Méditerranée = CIESM | en: Mediterranean Science Commission = CIESM
`;
