import { describe, expect, it } from "vitest";
import { Form } from "../../../src/language/form.js";
import { conjugateFrench } from "../../../src/languages/fr/conjugate.js";
import { commonVerbs } from "../../../src/languages/fr/verbs.js";

const bitsOf = (lemma: string, form: string): number => new Map(conjugateFrench(lemma)).get(form) ?? 0;

/** The forms that are all of this. */
const having = (lemma: string, bits: number): string[] =>
  conjugateFrench(lemma)
    .filter(([, formBits]) => (formBits & bits) === bits)
    .map(([form]) => form);

/** The finite forms of the third person that are all of this. */
const third = (lemma: string, bits: number): string =>
  having(lemma, bits)
    .filter((form) => (bitsOf(lemma, form) & Form.FirstOrSecond) === 0)
    .join("/");

const SINGULAR = Form.Singular;
const PLURAL = Form.Plural;

describe("the present, future, pasts, subjunctive and participles of a French verb", () => {
  // present singular, plural; past tenses; future; subjunctive; masculine participle ("choisi" before "choisis"); gerund
  it.each([
    "parler: parle, parlent, parlait/parla, parlera, parle, parlé, parlant",
    "annoncer: annonce, annoncent, annonçait/annonça, annoncera, annonce, annoncé, annonçant",
    "protéger: protège, protègent, protégeait/protégea, protégera/protègera, protège, protégé, protégeant",
    "coopérer: coopère, coopèrent, coopérait/coopéra, coopérera/coopèrera, coopère, coopéré, coopérant",
    "célébrer: célèbre, célèbrent, célébrait/célébra, célébrera/célèbrera, célèbre, célébré, célébrant",
    "alléguer: allègue, allèguent, alléguait/allégua, alléguera/allèguera, allègue, allégué, alléguant",
    "créer: crée, créent, créait/créa, créera, crée, créé, créant",
    "mener: mène, mènent, menait/mena, mènera, mène, mené, menant",
    "appeler: appelle, appellent, appelait/appela, appellera, appelle, appelé, appelant",
    "rejeter: rejette, rejettent, rejetait/rejeta, rejettera, rejette, rejeté, rejetant",
    "acheter: achète, achètent, achetait/acheta, achètera, achète, acheté, achetant",
    "renouveler: renouvelle/renouvèle, renouvellent/renouvèlent, renouvelait/renouvela, renouvellera/renouvèlera, renouvelle/renouvèle, renouvelé, renouvelant",
    "tweeter: tweete, tweetent, tweetait/tweeta, tweetera, tweete, tweeté, tweetant",
    "envoyer: envoie, envoient, envoyait/envoya, enverra, envoie, envoyé, envoyant",
    "déployer: déploie, déploient, déployait/déploya, déploiera, déploie, déployé, déployant",
    "payer: paie/paye, paient/payent, payait/paya, paiera/payera, paie/paye, payé, payant",
    "étudier: étudie, étudient, étudiait/étudia, étudiera, étudie, étudié, étudiant",
    "choisir: choisit, choisissent, choisissait/choisit, choisira, choisisse, choisi, choisissant",
    "répartir: répartit, répartissent, répartissait/répartit, répartira, répartisse, réparti, répartissant",
    "haïr: hait, haïssent, haïssait/haït, haïra, haïsse, haï, haïssant",
    "être: est, sont, était/fut, sera, soit, été, étant",
    "avoir: a, ont, avait/eut, aura, ait, eu, ayant",
    "aller: va, vont, allait/alla, ira, aille, allé, allant",
    "installer: installe, installent, installait/installa, installera, installe, installé, installant",
    "satisfaire: satisfait, satisfont, satisfaisait/satisfit, satisfera, satisfasse, satisfait, satisfaisant",
    "dire: dit, disent, disait/dit, dira, dise, dit, disant",
    "maudire: maudit, maudissent, maudissait/maudit, maudira, maudisse, maudit, maudissant",
    "pouvoir: peut, peuvent, pouvait/put, pourra, puisse, pu, pouvant",
    "vouloir: veut, veulent, voulait/voulut, voudra, veuille, voulu, voulant",
    "savoir: sait, savent, savait/sut, saura, sache, su, sachant",
    "voir: voit, voient, voyait/vit, verra, voie, vu, voyant",
    "prévoir: prévoit, prévoient, prévoyait/prévit, prévoira, prévoie, prévu, prévoyant",
    "valoir: vaut, valent, valait/valut, vaudra, vaille, valu, valant",
    "prévaloir: prévaut, prévalent, prévalait/prévalut, prévaudra, prévale, prévalu, prévalant",
    "recevoir: reçoit, reçoivent, recevait/reçut, recevra, reçoive, reçu, recevant",
    "promouvoir: promeut, promeuvent, promouvait/promut, promouvra, promeuve, promu, promouvant",
    "asseoir: assied, asseyent, asseyait/assit, assiéra, asseye, assis, asseyant",
    "obtenir: obtient, obtiennent, obtenait/obtint, obtiendra, obtienne, obtenu, obtenant",
    "courir: court, courent, courait/courut, courra, coure, couru, courant",
    "mourir: meurt, meurent, mourait/mourut, mourra, meure, mort, mourant",
    "acquérir: acquiert, acquièrent, acquérait/acquit, acquerra, acquière, acquis, acquérant",
    "ouvrir: ouvre, ouvrent, ouvrait/ouvrit, ouvrira, ouvre, ouvert, ouvrant",
    "souffrir: souffre, souffrent, souffrait/souffrit, souffrira, souffre, souffert, souffrant",
    "accueillir: accueille, accueillent, accueillait/accueillit, accueillera, accueille, accueilli, accueillant",
    "démentir: dément, démentent, démentait/démentit, démentira, démente, démenti, démentant",
    "repartir: repart, repartent, repartait/repartit, repartira, reparte, reparti, repartant",
    "servir: sert, servent, servait/servit, servira, serve, servi, servant",
    "dormir: dort, dorment, dormait/dormit, dormira, dorme, dormi, dormant",
    "fuir: fuit, fuient, fuyait/fuit, fuira, fuie, fui, fuyant",
    "répondre: répond, répondent, répondait/répondit, répondra, réponde, répondu, répondant",
    "apprendre: apprend, apprennent, apprenait/apprit, apprendra, apprenne, appris, apprenant",
    "craindre: craint, craignent, craignait/craignit, craindra, craigne, craint, craignant",
    "rejoindre: rejoint, rejoignent, rejoignait/rejoignit, rejoindra, rejoigne, rejoint, rejoignant",
    "résoudre: résout, résolvent, résolvait/résolut, résoudra, résolve, résolu, résolvant",
    "admettre: admet, admettent, admettait/admit, admettra, admette, admis, admettant",
    "débattre: débat, débattent, débattait/débattit, débattra, débatte, débattu, débattant",
    "rompre: rompt, rompent, rompait/rompit, rompra, rompe, rompu, rompant",
    "convaincre: convainc, convainquent, convainquait/convainquit, convaincra, convainque, convaincu, convainquant",
    "poursuivre: poursuit, poursuivent, poursuivait/poursuivit, poursuivra, poursuive, poursuivi, poursuivant",
    "vivre: vit, vivent, vivait/vécut, vivra, vive, vécu, vivant",
    "conclure: conclut, concluent, concluait/conclut, conclura, conclue, conclu, concluant",
    "inclure: inclut, incluent, incluait/inclut, inclura, inclue, inclus, incluant",
    "boire: boit, boivent, buvait/but, boira, boive, bu, buvant",
    "croire: croit, croient, croyait/crut, croira, croie, cru, croyant",
    "lire: lit, lisent, lisait/lut, lira, lise, lu, lisant",
    "rire: rit, rient, riait/rit, rira, rie, ri, riant",
    "écrire: écrit, écrivent, écrivait/écrivit, écrira, écrive, écrit, écrivant",
    "produire: produit, produisent, produisait/produisit, produira, produise, produit, produisant",
    "suffire: suffit, suffisent, suffisait/suffit, suffira, suffise, suffi, suffisant",
    "taire: tait, taisent, taisait/tut, taira, taise, tu, taisant",
    "soustraire: soustrait, soustraient, soustrayait, soustraira, soustraie, soustrait, soustrayant",
  ])("%s", (row) => {
    const [lemma = "", forms] = row.split(": ");
    const found = [
      third(lemma, Form.Present | SINGULAR),
      third(lemma, Form.Present | PLURAL),
      third(lemma, Form.Past | SINGULAR),
      third(lemma, Form.Future | SINGULAR),
      third(lemma, Form.Subjunctive | SINGULAR),
      having(lemma, Form.PastParticiple | Form.Masculine | SINGULAR)[0],
      having(lemma, Form.PresentParticiple)[0],
    ];
    // Forms of one tense come in no promised order; "choisit" is met in the present before "choisissait".
    const sorted = (list: string): string =>
      list
        .split(", ")
        .map((cell) => cell.split("/").sort().join("/"))
        .join(", ");
    expect(sorted(found.join(", "))).toBe(sorted(forms ?? ""));
  });

  it.each([
    "connaître: connaît/connait",
    "apparaître: apparaît/apparait",
    "entraîner: entraîne/entraine",
    "coûter: coûte/coute",
    "croître: croît",
    "mûrir: mûrit",
  ])("gives the spellings of before and after 1990: %s", (row) => {
    const [lemma = "", forms] = row.split(": ");
    expect(third(lemma, Form.Present | SINGULAR)).toBe(forms);
  });
});

describe("the plural of the third person", () => {
  it.each([
    "annoncer: annonçaient/annoncèrent, annonceront, annonceraient, annoncent",
    "finir: finissaient/finirent, finiront, finiraient, finissent",
    "venir: venaient/vinrent, viendront, viendraient, viennent",
    "faire: faisaient/firent, feront, feraient, fassent",
    "être: étaient/furent, seront, seraient, soient",
    "avoir: avaient/eurent, auront, auraient, aient",
    "aller: allaient/allèrent, iront, iraient, aillent",
  ])("%s", (row) => {
    const [lemma = "", forms] = row.split(": ");
    const tenses = [Form.Past, Form.Future, Form.Conditional, Form.Subjunctive];
    expect(tenses.map((tense) => third(lemma, tense | PLURAL)).join(", ")).toBe(forms);
  });

  it("does not exist where the verb has no persons", () => {
    expect(conjugateFrench("falloir").map(([form]) => form)).toEqual(
      "falloir faut fallait fallut faudra faudrait faille fallu".split(" "),
    );
  });
});

describe("the agreement of the past participle", () => {
  it.each([
    "signer: signé signés signée signées",
    "mettre: mis mis mise mises",
    "ouvrir: ouvert ouverts ouverte ouvertes",
    "naître: né nés née nées",
    "devoir: dû dus due dues",
    "dissoudre: dissous dissous dissoute dissoutes",
    "pouvoir: pu",
    "être: été",
  ])("%s", (row) => {
    const [lemma = "", forms] = row.split(": ");
    const agreements = [
      Form.Masculine | SINGULAR,
      Form.Masculine | PLURAL,
      Form.Feminine | SINGULAR,
      Form.Feminine | PLURAL,
    ];
    const found = agreements.flatMap((bits) => having(lemma, Form.PastParticiple | bits));
    expect(found.join(" ")).toBe(forms);
  });
});

describe("the other persons", () => {
  it.each([
    "travailler: travaillons, travaillez, travaillais, travaillions, travaillerai, travaillerons, travaillerais, travaillerions",
    "commencer: commençons, commencez, commençais, commencions, commencerai, commencerons, commencerais, commencerions",
    "engager: engageons, engagez, engageais, engagions, engagerai, engagerons, engagerais, engagerions",
    "mettre: mets, mettons, mettez, mettais, mettions, mettrai, mettrons, mettrais, mettrions",
    "rendre: rends, rendons, rendez, rendais, rendions, rendrai, rendrons, rendrais, rendrions",
    "pouvoir: peux, pouvons, pouvez, pouvais, pouvions, pourrai, pourrons, pourrais, pourrions",
    "faire: fais, faisons, faites, faisais, faisions, ferai, ferons, ferais, ferions",
    "contredire: contredis, contredisons, contredisez, contredisais, contredisions, contredirai, contredirons, contredirais, contredirions",
    "redire: redis, redisons, redites, redisais, redisions, redirai, redirons, redirais, redirions",
    "être: suis, sommes, êtes, étais, étions, serai, serons, serais, serions, soyons, soyez",
    "savoir: sais, savons, savez, savais, savions, saurai, saurons, saurais, saurions, sachons, sachez",
    "plaire: plais, plaisons, plaisez, plaisais, plaisions, plairai, plairons, plairais, plairions",
  ])("%s", (row) => {
    const [lemma = "", forms] = row.split(": ");
    expect(having(lemma, Form.FirstOrSecond).sort()).toEqual(forms?.split(", ").sort());
  });

  it("carry their tense, number and mood", () => {
    expect(bitsOf("croire", "croyons")).toBe(Form.Present | PLURAL | Form.Imperative | Form.FirstOrSecond);
    expect(bitsOf("croire", "croirais")).toBe(Form.Conditional | SINGULAR | Form.FirstOrSecond);
    expect(bitsOf("avoir", "avons")).toBe(Form.Present | PLURAL | Form.FirstOrSecond);
    expect(bitsOf("avoir", "ayez")).toBe(Form.Imperative | Form.Subjunctive | PLURAL | Form.FirstOrSecond);
    expect(bitsOf("savoir", "sachez")).toBe(Form.Imperative | PLURAL | Form.FirstOrSecond);
  });
});

describe("a form that is several things", () => {
  it("comes once, with the bits of all", () => {
    expect(conjugateFrench("dire").filter(([form]) => form === "dit")).toEqual([
      ["dit", Form.Present | Form.Past | Form.PastParticiple | Form.Masculine | SINGULAR],
    ]);
    expect(bitsOf("signaler", "signale")).toBe(Form.Present | Form.Subjunctive | SINGULAR);
    expect(bitsOf("réussir", "réussissent")).toBe(Form.Present | Form.Subjunctive | PLURAL);
  });

  it("is of the third person wherever it can be", () => {
    expect(bitsOf("offrir", "offre") & Form.FirstOrSecond).toBe(0);
    expect(bitsOf("offrir", "offres")).toBe(0);
  });
});

describe("a lemma that is more than a verb", () => {
  it.each(["se féliciter", "féliciter"])("inflects without its pronoun: %s", (lemma) => {
    expect(conjugateFrench(lemma)[0]).toEqual(["féliciter", Form.Infinitive]);
    expect(bitsOf(lemma, "félicitent")).toBe(Form.Present | Form.Subjunctive | PLURAL);
  });

  it.each(["s'interroger", "s’interroger"])("inflects without its elided pronoun: %s", (lemma) => {
    expect(bitsOf(lemma, "interrogeait")).toBe(Form.Past | SINGULAR);
  });

  it("inflects the first of several words", () => {
    expect(bitsOf("faire valoir", "fait valoir") & Form.Present).toBe(Form.Present);
    expect(bitsOf("mettre en garde", "mettront en garde")).toBe(Form.Future | PLURAL);
    expect(bitsOf("s'en prendre", "prit")).toBe(Form.Past | SINGULAR);
  });

  it.each(["", "er", "gésir", "bonjour"])("comes back alone where it cannot be inflected: '%s'", (lemma) => {
    expect(conjugateFrench(lemma)).toEqual([[lemma, Form.Infinitive]]);
  });
});

describe("the common verbs of French", () => {
  it("are lemmas, each once, that all inflect", () => {
    const lemmas = commonVerbs.split(" ");
    expect(new Set(lemmas).size).toBe(lemmas.length);
    for (const lemma of lemmas) {
      expect(lemma).toBe(lemma.normalize("NFC"));
      expect(conjugateFrench(lemma).length).toBeGreaterThanOrEqual(8);
    }
  });
});
