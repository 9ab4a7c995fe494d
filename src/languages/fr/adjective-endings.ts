/**
 * The feminine of French adjectives and names of roles by their masculine ending (see `findEnding`), where it is
 * neither the masculine and an "e" nor, after an "e", the masculine itself. A row gives several feminines where the
 * press uses several: "une auteure", "une autrice".
 */
export const feminineEndings: string = `
er ère
lead.er,manag.er,report.er er
eur euse
maj.eur,min.eur,meill.eur,éri.eur,ingéni.eur eure
gouvern.eur,procur.eur,provis.eur,cens.eur,vainqu.eur eure
profess.eur,assess.eur,success.eur,prédécess.eur,possess.eur eure
défens.eur,entraîn.eur,entrepren.eur,agress.eur,rapport.eur euse eure
défend.eur eresse
demand.eur euse eresse
emp.ereur ératrice
ambassa.deur drice
teur trice
ache.teur,men.teur,chan.teur,por.teur,emprun.teur,prê.teur,visi.teur,recru.teur,lut.teur,met.teur teuse
enquê.teur trice teuse
doc.teur,pas.teur teure
^.auteur,co.auteur,-.auteur auteure autrice
f ve
bref brève
che.f f ffe
x se
dou.x ce
fau.x,rou.x sse
vieux vieille
c que
gre.c cque
blan.c,fran.c che
sec sèche
^.duc,-.duc duchesse
el elle
eil eille
nul nulle
gentil gentille
en enne
on onne
lett.on,lap.on,nipp.on one onne
compagnon compagne
paysan paysanne
mali.n,béni.n gne
copain copine
et ette
pl.et,cr.et,qui.et,désu.et,préf.et ète
sot sotte
^.bas basse
ép.ais aisse
gras grasse
gros grosse
métis métisse
exprès expresse
frais fraîche fraiche
tiers tierce
sous soute
long longue
eau elle
andalou andalouse
hébreu hébraïque
fou folle
gu guë güe
favori favorite
prince princesse
^.roi,-.roi reine
`;
