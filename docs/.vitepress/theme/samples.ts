/** Invented articles with something of everything, for the home page and the playground. */
export const frenchSample: string = `Europe

La France et le Portugal font cause commune contre la fraude aux péages

Réunies vendredi à Lisbonne, les ministres de l’Intérieur des deux pays ont signé un accord de coopération policière.

Par Anaïs Berthier avec AFP

Publié le 7 mars 2031 à 10h12

Le pont de Lurcy, où la fraude a été découverte. - LUC MARTEL / AFP

LISBONNE (AFP) – « Nos services travaillent ensemble depuis deux ans, et ils iront plus loin », a déclaré la ministre française de l’Intérieur, Jeanne Roux. Elle a salué une collaboration « exemplaire » entre l’ANSSI et la police judiciaire portugaise.

Selon son homologue portugaise, Inês Prata, les enquêteurs des deux pays échangent leurs informations « en quelques heures ».

Une confiance à reconstruire

Mme Roux a précisé que la France souhaitait créer une équipe commune d’enquête avec l’Espagne. En mai, Madrid avait suspendu sa coopération judiciaire avec Paris.

« Il faut que la Commission européenne s’en mêle, a ajouté Mme Prata. Europol ne peut pas tout faire. »

Le parquet de Paris a démenti toute collaboration avec la société Péagia.

À lire aussi : Le pont de Brive rouvre lundi

Abonnez-vous à notre lettre`;

export const englishSample: string = `Toll fraud: Norway and Canada to share evidence

The two countries signed an agreement on police cooperation in Ottawa on Friday.

By Alice Fletcher

7 March 2031

The Lowbridge bridge, where the fraud was discovered. Luke Martell/Reuters

OTTAWA (Reuters) – "Our investigators have worked together for two years, and they will go further," Norwegian justice minister Ingrid Dahl said on Friday. She praised the "exemplary" cooperation between Europol and the Royal Canadian Mounted Police (RCMP).

Canadian public safety minister Paul Rowe said that the two services already shared evidence "within hours".

Trust to rebuild

Dahl also urged closer coordination with Sweden. In May, Stockholm suspended its judicial cooperation with Oslo.

"The European Commission has to step in," she added. "Europol cannot do everything."

The Home Office denied having worked with the company, Tollgate.`;
