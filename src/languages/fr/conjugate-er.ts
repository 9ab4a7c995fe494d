/** What the rest of a verb follows from: il, nous, ils in the present; il in the future and simple past; participle. */
export type PrincipalParts = readonly [
  il: string,
  nous: string,
  ils: string,
  future: string,
  past: string,
  participle: string,
  ...others: string[],
];

/** Verbs in -eler and -eter that only ever take the grave accent: il gèle, il achète. */
const GRAVE_ONLY = /(?:(?:^|r)achet|halet|furet|crochet|gel|model|martel|mantel|cisel|écartel|harcel|recel|décel)$/;

/** Verbs that only ever double their consonant: il appelle, il jette. */
const DOUBLE_ONLY = /(?:appel|jet)$/;

/** The principal parts of a verb in -er; more than one row where the press spells it in more than one way. */
export function principalPartsOfEr(verb: string): readonly PrincipalParts[] {
  const stem = verb.slice(0, -2);
  const beforeA = stem.replace(/c$/, "ç").replace(/g$/, "ge");
  return weakStems(stem).map(([present, future]) => [
    `${present}e`,
    `${beforeA}ons`,
    `${present}ent`,
    `${future}era`,
    `${beforeA}a`,
    `${stem}é`,
  ]);
}

type WeakStem = readonly [present: string, future: string];

/** The stem before a mute e, in the present and in the future. */
function weakStems(stem: string): readonly WeakStem[] {
  const short = stem.slice(0, -1);
  // "il emploie", "il appuie", but "il paie" and "il paye".
  if (/[ou]y$/.test(stem)) return same(`${short}i`);
  if (stem.endsWith("ay")) return same(`${short}i`, stem);
  // "il cède", and in the future "il cédera" or, since 1990, "il cèdera".
  const open = stem.replace(/é(?=(?:[bcdfghjklmnpqrstvz]+|[gq]u)$)/, "è");
  if (open !== stem) return [[open, stem], ...same(open)];
  // "il lève", "il sèvre", "il étiquète", but "il tweete", "il débriefe".
  const grave = stem.replace(/([^aeiou]|[gq]u)e([bcdfgjklmnpqrstvz]|vr)$/, "$1è$2");
  if (grave === stem || !/[lt]$/.test(stem) || GRAVE_ONLY.test(stem)) return same(grave);
  const double = stem + stem.slice(-1);
  // "il appelle", but "il renouvelle" or, since 1990, "il renouvèle".
  return DOUBLE_ONLY.test(stem) ? same(double) : same(double, grave);
}

function same(...stems: string[]): readonly WeakStem[] {
  return stems.map((stem) => [stem, stem]);
}
