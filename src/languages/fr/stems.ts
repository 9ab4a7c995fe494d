/** The stems of the verbs whose forms share no more than a letter or two, a verb a line. */
const IRREGULAR = `
avoir a eu ont
être e s fu
aller al ir va vo ai
devoir dev doi du
faire fai fas fe fi fo
falloir fal fai fau
mettre met mi
mourir mou meu mor
mouvoir mou meu mu
naître nai naq ne
plaire plai plu
pleuvoir pleu plu
pouvoir pou peu pu
prendre pre pri
savoir sav sai sau sac su
taire tai tu
tenir ten tie tin
valoir val vau vai
venir ven vie vin
vivre vi vec
voir voi voy ver vu vi
vouloir vou veu
croire cro cru
boire boi bu
paître pai pu
dire di
lire li lu
rire ri
fuir fui fuy
haïr hai
oindre oin oig
élire eli elu
émettre eme emi
émouvoir emou emeu emu
envoyer envo enve
renvoyer renvo renve
choir cho chu
croître croi cru
quérir que qui
`;

/** Verbs whose forms share three letters. */
const SHORT = new Set(
  "admettre advenir agir asseoir battre bouillir bénir clore coudre cuire dormir défaire décevoir démettre détenir luire mentir moudre nuire obtenir offrir omettre ouvrir paraître partir promettre pâlir périr recevoir redire refaire relire remettre renaître repaître retenir revenir revivre revoir sentir servir sortir suivre surseoir trahir traire unir vêtir échoir".split(
    " ",
  ),
);

let decoded: ReadonlyMap<string, string> | undefined;

/** The stems of irregular verbs by lemma, decoded on first use. */
function irregular(): ReadonlyMap<string, string> {
  decoded ??= new Map(
    IRREGULAR.trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
  );
  return decoded;
}

/**
 * The letters that every form of a French verb starts with, accents aside: "collaborer", "collabor"; "payer", "pa", for
 * "il paie"; "revenir", "rev". Several where the forms start otherwise: "devoir", "dev doi du".
 */
export function stemOfFrenchVerb(lemma: string): string {
  const bare = lemma.startsWith("s") ? lemma.replace(/^s(?:e |')/, "") : lemma;
  const space = bare.indexOf(" ");
  const verb = space < 0 ? bare : bare.slice(0, space);
  const stems = irregular().get(verb);
  if (stems !== undefined) return stems;
  if (verb.endsWith("er")) return verb.slice(0, verb.endsWith("yer") ? -3 : -2);
  const letters = verb.endsWith("indre") ? verb.length - 4 : 4; // "joindre", "joignent"
  return verb.slice(0, SHORT.has(verb) ? 3 : Math.min(4, letters));
}
