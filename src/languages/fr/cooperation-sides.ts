/** Wordings of sides in French, `kind|wordings` a line, see `CooperationRules.sides`. */
export const sides: string = `
states|les deux pays, leurs deux pays, des deux pays, deux pays, les deux États, les deux capitales, les deux nations, les deux gouvernements, les deux voisins, des deux États, ces deux pays
both|les deux parties, leurs pays, leurs pays respectifs
heads|les deux hommes, les deux femmes, les deux ministres, les deux présidents, les deux dirigeants, les deux chefs, les deux chefs d'État, les deux chefs d'Etat, les deux chefs de gouvernement, les deux responsables, les deux ambassadeurs, les deux leaders, les deux diplomates, les deux chefs de la diplomatie, ces deux dirigeants
both|les deux délégations, les deux alliés, eux, les deux côtés, de part et d'autre
both|les deux services, les deux agences, les deux armées, les deux polices, les deux organismes, les deux organisations, les deux institutions
three|les trois pays, les trois hommes, les trois ministres, les trois dirigeants, les trois États, les trois présidents, les trois capitales, les trois chefs d'État, les trois parties, les trois gouvernements
bodies|(les/leurs/des) (autorités/services/polices/gouvernements/armées/parquets/ministères/administrations/enquêteurs/dirigeants/ministres/diplomaties/forces de l'ordre/justices/banques centrales/magistrats/policiers/troupes), autorités, gouvernements
court|la cour, la cour d'appel, la chambre de l'instruction, le tribunal, le parquet, le procureur, la juge, le juge, la justice
bloc|membres de l'Alliance, États membres, pays membres, Etats membres, l'Alliance, l'alliance, le bloc, du bloc, l'agence onusienne, l'agence de l'ONU, l'agence des Nations unies, l'organisation internationale, l'institution internationale, cette organisation, son organisation
ours|nos deux pays, nos pays, nos deux nations, nos services, notre coopération, notre partenariat, nous, nos deux États, nos relations, nos efforts
it|il, elle
theirs|leur, leurs
they|ils, elles, tous deux, toutes deux
group|(partenaire/allié)~ (occidental/européen/régional/africain/international)*, les différents partenaires, ses partenaires, ses alliés, leurs partenaires, leurs alliés, nos alliés, nos partenaires, autres pays
group|les pays de la région, pays de la région, ses voisins, leurs voisins, plusieurs pays, grandes puissances, pays européens, pays africains, pays arabes, les autres pays, pays voisins, États de la région, puissances étrangères, pays hostiles, différents partenaires, ses voisins arabes, groupe de pays, des pays, autres pays, certains pays, membres de l'ONU
all|communauté internationale, le monde entier, le monde, tous les pays, tous les États, toutes les nations, (coopération/collaboration/solidarité/mobilisation) (internationale/mondiale), accord international, accord multilatéral, traité international, convention internationale, effort~ (collectif/mondial/international)*, (action/réponse/riposte) (collective/mondiale/internationale)
counterpart|homologue, homologues, son homologue, ses homologues, leurs homologues, leur homologue, son hôte
with|avec, aux côtés de, aux côtés du, aux côtés des, aux côtés d', au côté de, au côté du, auprès de, auprès du, auprès des, vis-à-vis de, vis-à-vis des, à l'égard de
against|contre, sur, face à, face au, face aux, à propos de, au sujet de, anti, opposé à, hostile à
own|son pays, leur pays, sa capitale
such|comme, dont, notamment, tels que, telles que, à l'instar de, à l'instar du, à l'instar des, y compris
private|(entreprise/société/compagnie/groupe/fabricant/constructeur/club/équipe/joueur/banque/chaîne/journal/site/média/quotidien/éditeur/laboratoire/marque/chanteur/acteur/ingénieur/salarié/start-up/film)~
place|bourse de, bourse d', marché de, mer du, mer de, mer d', golfe de, golfe du, détroit de, détroit du, baie de, canal de, au large de, au large du, au large des, près de, sud de, nord de, est de, ouest de, sud du, nord du, en, dans, depuis, à, capitale, territoire, sol, nord-est, nord-ouest, sud-est, sud-ouest, frontière, frontières, côtes, eaux, ville
`;
