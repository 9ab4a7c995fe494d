/** The public bodies of Australia and New Zealand. */
export const oceania: string = `
au-government government AU | en: Australian government ; Australian Government ; Government of Australia | fr: gouvernement australien
au-interior ministry AU | en: Australian Department of Home Affairs ; Department of Home Affairs of Australia | fr: ministère australien de l'Intérieur
au-foreign ministry AU | en: Department of Foreign Affairs and Trade ; Australian Department of Foreign Affairs and Trade ; Australian Foreign Ministry = DFAT | fr: ministère australien des Affaires étrangères ; ministère australien des Affaires étrangères et du Commerce
au-defence ministry AU | en: Australian Department of Defence ; Australian Defence Department | fr: ministère australien de la Défense
au-justice ministry AU | en: Australian Attorney-General's Department ! Attorney-General of Australia ; Australian attorney-general | fr: ministère australien de la Justice
au-finance ministry AU | en: Australian Treasury ; Australian Department of the Treasury | fr: Trésor australien ; ministère australien du Trésor ; ministère australien des Finances
au-asd cyber AU ^au-defence | en: Australian Signals Directorate = ASD < Defence Signals Directorate | fr: Direction australienne des transmissions ; Australian Signals Directorate ; Direction des signaux australienne
au-acsc cyber AU ^au-asd | en: Australian Cyber Security Centre = ACSC | fr: Centre australien de cybersécurité ; Centre australien pour la cybersécurité ; Australian Cyber Security Centre = ACSC
au-auscert cert AU | en: AUSCERT ; AusCERT | fr: AUSCERT ; AusCERT
au-nocs cyber AU ^au-interior | en: National Office of Cyber Security ! Australian National Cyber Security Coordinator | fr: Bureau national australien de la cybersécurité
au-asio intelligence AU ^au-interior | en: Australian Security Intelligence Organisation = ASIO | fr: Organisation australienne du renseignement et de la sécurité ; Organisation australienne du renseignement de sécurité ; Agence australienne de renseignement intérieur = ASIO
au-asis intelligence AU ^au-foreign | en: Australian Secret Intelligence Service = ASIS | fr: Service secret de renseignement australien ; Services secrets australiens = ASIS
au-oni intelligence AU | en: Office of National Intelligence ; Australian Office of National Intelligence = ONI < Office of National Assessments | fr: Bureau australien du renseignement national
au-dio intelligence AU ^au-defence | en: Defence Intelligence Organisation = DIO | fr: Organisation australienne du renseignement de défense
au-federal-police police AU | en: Australian Federal Police | fr: Police fédérale australienne ; police fédérale australienne
au-acic intelligence AU | en: Australian Criminal Intelligence Commission = ACIC | fr: Commission australienne du renseignement criminel
au-border-force police AU ^au-interior | en: Australian Border Force | fr: Force frontalière australienne ; police aux frontières australienne
au-austrac regulator AU | en: Australian Transaction Reports and Analysis Centre = AUSTRAC ; Austrac | fr: Centre australien d'analyse et de déclaration des opérations financières = AUSTRAC ; Austrac
au-nsw-police police AU | en: New South Wales Police Force ; NSW Police | fr: police de Nouvelle-Galles du Sud
au-victoria-police police AU | en: Victoria Police | fr: police de l'État de Victoria
au-nacc other AU | en: National Anti-Corruption Commission of Australia ; Australian National Anti-Corruption Commission | fr: Commission nationale anticorruption australienne
au-cdpp prosecution AU | en: Commonwealth Director of Public Prosecutions ; Office of the Commonwealth Director of Public Prosecutions = CDPP | fr: parquet fédéral australien
au-high-court court AU | en: High Court of Australia ; Australian High Court | fr: Haute Cour d'Australie ; Haute Cour australienne
au-federal-court court AU | en: Federal Court of Australia ; Australian Federal Court | fr: Cour fédérale d'Australie ; Cour fédérale australienne
au-oaic regulator AU | en: Office of the Australian Information Commissioner = OAIC ! Australian Information Commissioner ; Australian Privacy Commissioner | fr: Bureau du commissaire australien à l'information ; Commissariat australien à l'information = OAIC
au-esafety regulator AU | en: eSafety Commissioner ; Office of the eSafety Commissioner ; Australian eSafety Commissioner | fr: commissaire australienne à la sécurité en ligne ; Commissaire australienne à la sécurité en ligne ; eSafety Commissioner
au-accc regulator AU | en: Australian Competition and Consumer Commission ; Australian Competition & Consumer Commission = ACCC | fr: Commission australienne de la concurrence et de la consommation ; Commission australienne de la concurrence = ACCC
au-acma regulator AU | en: Australian Communications and Media Authority = ACMA | fr: Autorité australienne des communications et des médias = ACMA
au-asic regulator AU | en: Australian Securities and Investments Commission = ASIC | fr: Commission australienne des valeurs mobilières et des investissements
au-apra regulator AU | en: Australian Prudential Regulation Authority = APRA | fr: Autorité australienne de régulation prudentielle
au-tga regulator AU | en: Therapeutic Goods Administration = TGA | fr: Agence australienne du médicament
au-ato other AU ^au-finance | en: Australian Taxation Office | fr: fisc australien ; administration fiscale australienne
au-services-australia other AU | en: Services Australia | fr: Services Australia
au-csiro other AU | en: Commonwealth Scientific and Industrial Research Organisation = CSIRO | fr: Organisation fédérale pour la recherche scientifique et industrielle = CSIRO
au-aec other AU | en: Australian Electoral Commission | fr: Commission électorale australienne
au-rba central-bank AU | en: Reserve Bank of Australia ; Australian central bank = RBA | fr: Banque de réserve d'Australie ; Banque centrale australienne ; banque centrale australienne = RBA
au-parliament parliament AU | en: Parliament of Australia ; Australian parliament | fr: Parlement australien
au-senate parliament AU ^au-parliament | en: Australian Senate | fr: Sénat australien
au-house parliament AU ^au-parliament | en: Australian House of Representatives | fr: Chambre des représentants australienne
au-adf military AU ^au-defence | en: Australian Defence Force ; Australian military = ADF | fr: armée australienne ; Forces de défense australiennes ; forces armées australiennes
au-navy military AU ^au-adf | en: Royal Australian Navy ; Australian Navy | fr: marine australienne ; Marine royale australienne

nz-government government NZ | en: New Zealand government ; New Zealand Government | fr: gouvernement néo-zélandais
nz-interior ministry NZ | en: New Zealand Department of Internal Affairs | fr: ministère néo-zélandais de l'Intérieur
nz-foreign ministry NZ | en: New Zealand Ministry of Foreign Affairs and Trade ; New Zealand Foreign Ministry = MFAT | fr: ministère néo-zélandais des Affaires étrangères
nz-defence ministry NZ | en: New Zealand Ministry of Defence ; New Zealand Defence Ministry | fr: ministère néo-zélandais de la Défense
nz-justice ministry NZ | en: New Zealand Ministry of Justice | fr: ministère néo-zélandais de la Justice
nz-finance ministry NZ | en: New Zealand Treasury | fr: Trésor néo-zélandais ; ministère néo-zélandais des Finances
nz-gcsb intelligence NZ | en: Government Communications Security Bureau = GCSB | fr: Bureau de la sécurité des communications du gouvernement néo-zélandais ; Bureau néo-zélandais de la sécurité des communications gouvernementales = GCSB
nz-ncsc cyber NZ ^nz-gcsb | en: New Zealand National Cyber Security Centre ; New Zealand's National Cyber Security Centre = NCSC-NZ | fr: Centre national néo-zélandais de cybersécurité ; Centre national de cybersécurité néo-zélandais
nz-cert cert NZ ^nz-ncsc | en: CERT NZ | fr: CERT NZ
nz-nzsis intelligence NZ | en: New Zealand Security Intelligence Service = NZSIS ; SIS | fr: Service de renseignement et de sécurité néo-zélandais ; Service néo-zélandais du renseignement de sécurité = NZSIS
nz-police police NZ | en: New Zealand Police | fr: police néo-zélandaise
nz-supreme-court court NZ | en: Supreme Court of New Zealand ; New Zealand Supreme Court | fr: Cour suprême de Nouvelle-Zélande ; Cour suprême néo-zélandaise
nz-privacy-commissioner regulator NZ | en: Office of the Privacy Commissioner of New Zealand ! New Zealand Privacy Commissioner | fr: Commissariat néo-zélandais à la protection de la vie privée
nz-comcom regulator NZ | en: New Zealand Commerce Commission ; Commerce Commission of New Zealand | fr: Commission du commerce néo-zélandaise
nz-rbnz central-bank NZ | en: Reserve Bank of New Zealand ; New Zealand central bank = RBNZ | fr: Banque de réserve de Nouvelle-Zélande ; Banque centrale néo-zélandaise ; banque centrale néo-zélandaise = RBNZ
nz-parliament parliament NZ | en: New Zealand House of Representatives ; New Zealand parliament ; New Zealand Parliament | fr: Parlement néo-zélandais
nz-nzdf military NZ ^nz-defence | en: New Zealand Defence Force ; New Zealand military = NZDF | fr: armée néo-zélandaise ; Force de défense néo-zélandaise ; forces armées néo-zélandaises
`;
