/**
 * The verbs in -ir, -oir and -re and the few irregular ones in -er, by their endings (see `findEnding`), as principal
 * parts: il, nous, ils in the present, il in the future and in the simple past, past participle ("=" where it does not
 * agree, "-" for a form that does not exist). Then what does not follow from them:
 * j je · n nous · y vous · s subjunctive · p present participle · i imperative of nous.
 * An ending without parts is one that is not inflected.
 */
export const irregularVerbs: string = `
^.être est étons sont sera fut été= j:suis n:sommes y:êtes s:soit i:soyons
^.avoir a avons ont aura eut eu j:ai s:ait p:ayant i:ayons
^.aller va allons vont ira alla allé j:vais s:aille
envoyer envoie envoyons envoient enverra envoya envoyé
ir it issons issent ira it i
haïr hait haïssons haïssent haïra haït haï
répar.tir,impar.tir,assor.tir tit tissons tissent tira tit ti
asser.vir vit vissons vissent vira vit vi
men.tir,sen.tir,pen.tir,par.tir,sor.tir t tons tent tira tit ti
ser.vir t vons vent vira vit vi
dor.mir t mons ment mira mit mi
enir ient enons iennent iendra int enu
courir court courons courent courra courut couru
mourir meurt mourons meurent mourra mourut mort
quérir quiert quérons quièrent querra quit quis
ouv.rir,ff.rir re rons rent rira rit ert
cueillir cueille cueillons cueillent cueillera cueillit cueilli
ssa.illir,défa.illir ille illons illent illira illit illi
bouillir bout bouillons bouillent bouillira bouillit bouilli
vêtir vêt vêtons vêtent vêtira vêtit vêtu
fuir fuit fuyons fuient fuira fuit fui
gésir
oir
cevoir çoit cevons çoivent cevra çut çu
devoir doit devons doivent devra dut dû
mouvoir meut mouvons meuvent mouvra mut mû
é.mouvoir,pro.mouvoir meut mouvons meuvent mouvra mut mu
pleuvoir pleut pleuvons pleuvent pleuvra plut plu= j:-
pouvoir peut pouvons peuvent pourra put pu= j:peux s:puisse
savoir sait savons savent saura sut su s:sache p:sachant i:sachons
voir voit voyons voient verra vit vu
pré.voir voit voyons voient voira vit vu
pour.voir voit voyons voient voira vut vu
vouloir veut voulons veulent voudra voulut voulu j:veux s:veuille i:veuillons
valoir vaut valons valent vaudra valut valu j:vaux s:vaille
pré.valoir vaut valons valent vaudra valut valu j:vaux
falloir faut fallons - faudra fallut fallu= j:- s:faille p:-
choir choit choyons choient choira chut chu p:-
asseoir assied asseyons asseyent assiéra assit assis
surseoir sursoit sursoyons sursoient surseoira sursit sursis
dre d dons dent dra dit du
prendre prend prenons prennent prendra prit pris
indre int ignons ignent indra ignit int
soudre sout solvons solvent soudra - sous
ré.soudre sout solvons solvent soudra solut solu
coudre coud cousons cousent coudra cousit cousu
moudre moud moulons moulent moudra moulut moulu
mettre met mettons mettent mettra mit mis
battre bat battons battent battra battit battu
rompre rompt rompons rompent rompra rompit rompu
vaincre vainc vainquons vainquent vaincra vainquit vaincu
suivre suit suivons suivent suivra suivit suivi
vivre vit vivons vivent vivra vécut vécu
clure clut cluons cluent clura clut clu
clore clôt closons closent clora - clos j:clos
in.clure,oc.clure clut cluons cluent clura clut clus
aître aît aissons aissent aîtra ut u
connaître connaît connaissons connaissent connaîtra connut connu
naître naît naissons naissent naîtra naquit né
^.croître croît croissons croissent croîtra crût crû j:croîs
croître croît croissons croissent croîtra crut cru
faire fait faisons font fera fit fait y:faites s:fasse
plaire plaît plaisons plaisent plaira plut plu=
taire tait taisons taisent taira tut tu
traire trait trayons traient traira - trait
boire boit buvons boivent boira but bu
croire croit croyons croient croira crut cru
dire dit disons disent dira dit dit y:dites
tre.dire,ter.dire,é.dire dit disons disent dira dit dit
mau.dire dit dissons dissent dira dit dit
lire lit lisons lisent lira lut lu
rire rit rions rient rira rit ri=
frire
crire crit crivons crivent crira crivit crit
suffire suffit suffisons suffisent suffira suffit suffi=
uire uit uisons uisent uira uisit uit
n.uire,l.uire uit uisons uisent uira uisit ui=
bruire
`;
