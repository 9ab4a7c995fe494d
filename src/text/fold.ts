import { codeAt, FOLDED, TABLE } from "./characters.js";

/** What a word may hold that nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction and variation. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]|[\ufe00-\ufe0f]/g;

/** A word as lexicons know it: composed, lower case, straight apostrophe, nothing invisible. */
export function foldWord(word: string): string {
  let upper = false;
  for (let i = 0; i < word.length; i++) {
    const code = codeAt(word, i);
    if (code >= 0x300 || code === 0xad) return foldOddWord(word);
    if (FOLDED[code] !== code) upper = true;
  }
  return upper ? word.toLowerCase() : word;
}

function foldOddWord(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/[‘’]/g, "'").replace(/[‐‑]/g, "-").replace(INVISIBLE, "");
}

/** Whether a code unit is œ or æ, in any case: they stand for two letters, and capitals are often written so. */
export function isLigature(code: number): boolean {
  return code === 0x153 || code === 0x152 || code === 0xe6 || code === 0xc6;
}

/** Bases of the accented letters met so far, by code unit. */
const bases: Uint16Array = new Uint16Array(TABLE);

/**
 * A folded word without its accents: words in capitals often lack them ("ETATS-UNIS", "Etat").
 */
export function bareWord(folded: string): string {
  let first = 0;
  while (first < folded.length && codeAt(folded, first) < 0x80) first++;
  if (first === folded.length) return folded;
  let bare = folded.slice(0, first);
  for (let i = first; i < folded.length; i++) {
    const code = codeAt(folded, i);
    if (isLigature(code)) bare += code === 0x153 ? "oe" : "ae";
    else bare += String.fromCharCode(baseOf(code));
  }
  return bare;
}

/** A code unit without its accent; case stays. */
export function baseOf(code: number): number {
  if (code < 0x80 || code >= TABLE) return code;
  const known = bases[code] as number;
  if (known > 0) return known;
  const base = String.fromCharCode(code).normalize("NFD").charCodeAt(0);
  bases[code] = base;
  return base;
}
