import type { Doc, DocBlock } from "../article/doc.js";
import { countryIn, mentionsIn } from "../places/country.js";
import type { PlaceFacts } from "../places/read.js";
import { bareWord, foldWord } from "../text/fold.js";
import { type Span, spanOf } from "../text/span.js";
import { TokenKind } from "../text/tokens.js";
import type { Individual } from "./individuals.js";
import type { DocPersonMention } from "./mention.js";
import type { DocName } from "./names.js";
import type { Person, PersonMention } from "./types.js";

const HYPHEN = 0x2d;

/** The people of a text as the caller sees them. */
export function peopleOf(
  doc: Doc,
  places: PlaceFacts,
  individuals: readonly Individual[],
  mentions: readonly DocPersonMention[],
): Person[] {
  const byPerson: PersonMention[][] = individuals.map(() => []);
  let block = 0;
  for (const { first, last, person, form } of mentions) {
    while (block < doc.blocks.length - 1 && (doc.blocks[block] as DocBlock).last <= first) block++;
    const { part } = doc.blocks[block] as DocBlock;
    const start = doc.tokens.start[first] as number;
    const end = doc.tokens.end[last - 1] as number;
    byPerson[person]?.push({ start, end, text: doc.text.slice(start, end), part, form });
  }
  const ids = new Map<string, number>();
  return individuals.map((individual, index): Person => {
    const { fullest, gender, roles } = individual;
    const name = wordsIn(doc, fullest.named ? fullest.first : fullest.name, fullest.last);
    return {
      id: freeId(ids, slugOf(fullest, name)),
      name,
      given: fullest.family > fullest.name ? wordsIn(doc, fullest.name, fullest.family) : null,
      family: wordsIn(doc, fullest.family, fullest.last),
      gender,
      country: countryOf(doc, places, individual),
      roles: roles.map(({ first, last }) => spanIn(doc, first, last)),
      mentions: byPerson[index] as PersonMention[],
    };
  });
}

/** The state that the roles of a person tell. */
function countryOf(doc: Doc, places: PlaceFacts, { roles }: Individual): string | null {
  for (const { first: start, last, order } of roles) {
    const first = doc.tokens.kind[start - 1] === TokenKind.Enclitic ? start - 2 : start; // "Turkey's foreign minister"
    const shared = mentionsIn(places.mentions, first, last);
    const country = order < shared.length ? shared[order]?.places[0] : countryIn(places, first, last);
    if (country) return country;
  }
  return null;
}

function spanIn({ text, tokens }: Doc, first: number, last: number): Span {
  return spanOf(text, tokens.start[first] as number, tokens.end[last - 1] as number);
}

/** The words as they stand, white space between them evened out. */
function wordsIn(doc: Doc, first: number, last: number): string {
  const { text, tokens } = doc;
  const words = text.slice(tokens.start[first], tokens.end[last - 1]);
  for (let at = first + 1; at < last; at++) {
    const start = tokens.start[at] as number;
    const gap = start - (tokens.end[at - 1] as number);
    if (gap > 1 || (gap === 1 && text.charCodeAt(start - 1) !== 0x20)) return words.replace(/\s+/g, " ");
  }
  return words;
}

function slugOf({ first, last, name: start, named, words, keys }: DocName, name: string): string {
  const isWhole = last - (named ? first : start) === words.length; // no honorific, particle or stop between
  if (isWhole && keys.every(isPlain)) {
    let slug = keys[0] as string;
    for (let index = 1; index < keys.length; index++) slug += `-${keys[index]}`;
    return slug;
  }
  const plain = bareWord(foldWord(name));
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "person";
}

/** Whether a key is all letters from a to z, hyphens between them. */
function isPlain(key: string): boolean {
  let letter = false;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if ((code < 0x61 || code > 0x7a) && !(code === HYPHEN && letter)) return false;
    letter = code !== HYPHEN;
  }
  return letter;
}

/** The slug itself, or with a number where another person has it. */
function freeId(taken: Map<string, number>, slug: string): string {
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : freeId(taken, `${slug}-${count}`);
}
