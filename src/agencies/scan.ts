import { bitsAt, type Doc, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { PeopleFacts } from "../people/read.js";
import type { DocPlaceMention, PlaceFacts } from "../places/read.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { AgencyLexicon } from "./lexicon.js";
import type { AgencyKind, AgencyMention } from "./types.js";

/** What a phrase says about which body it names. */
export interface Claim {
  /** Bodies of a gazetteer that its wording fits; several where it is ambiguous. */
  readonly known: readonly number[];
  /** Tails of the id of the body of a state, in the order in which they are looked up; empty where it has none. */
  readonly slugs: readonly string[];
  readonly kind: AgencyKind;
  /** Whose the phrase says it is; null where it does not say. */
  readonly country: string | null;
  /** The state that the wording alone suggests ("US") or rules out ("!US"). */
  readonly of?: string;
}

/** A phrase that names bodies, in token indices `[first, last)`. */
export interface Found {
  readonly first: number;
  readonly last: number;
  /** The token of its head; of a name of the gazetteer the first. */
  readonly head: number;
  readonly form: AgencyMention["form"];
  readonly rule: string;
  readonly certainty: "high" | "low";
  /** The body that the phrase names a part of. */
  readonly whole?: Found;
  /** One for each body; none where the phrase only looks like a body. */
  readonly claims: readonly Claim[];
}

/** What the readers of agencies share about one text. */
export interface Scan {
  readonly doc: Doc;
  readonly lexicon: AgencyLexicon;
  readonly people: PeopleFacts;
  /** Ids of the states and unions the text names; "INT" for the United Nations and NATO. */
  readonly spokenOf: ReadonlySet<string>;
  /** The state that the text names most. */
  readonly dominant: string | null;
  /** States, cities and groups of states, in order. */
  readonly places: readonly DocPlaceMention[];
  /** The place that starts at a token. */
  readonly placeStarts: ReadonlyMap<number, DocPlaceMention>;
  /** The place whose last token it is. */
  readonly placeEnds: ReadonlyMap<number, DocPlaceMention>;
}

export function scanOf(doc: Doc, lexicon: AgencyLexicon, facts: PlaceFacts, people: PeopleFacts): Scan {
  const places = [...facts.mentions, ...facts.cities];
  for (const group of facts.groups) places.push(asOwner(group));
  places.sort((a, b) => a.first - b.first);
  const placeStarts = new Map<number, DocPlaceMention>();
  const placeEnds = new Map<number, DocPlaceMention>();
  const spokenOf = new Set<string>();
  for (const place of places) {
    placeStarts.set(place.first, place);
    placeEnds.set(place.last - 1, place);
    for (const id of place.places) spokenOf.add(id);
  }
  return { doc, lexicon, people, spokenOf, dominant: facts.dominant, places, placeStarts, placeEnds };
}

/** A union or alliance as the owner of a body: the UN and NATO count as several states. */
function asOwner(group: DocPlaceMention): DocPlaceMention {
  return { ...group, places: group.places.map((id) => (id === "EU" ? id : "INT")) };
}

/** What a text lends to: each teaser of another article is a text of its own (its block and one), the rest is one (0). */
export function regionOf(doc: Doc, block: number): number {
  return doc.blocks[block]?.part === "related" ? block + 1 : 0;
}

/** The region of a token. */
export function regionAt(doc: Doc, at: number): number {
  return regionOf(doc, indexBefore(doc.blocks, at));
}

export function placeFrom(scan: Scan, at: number): DocPlaceMention | null {
  return scan.placeStarts.get(at) ?? null;
}

export function placeUpTo(scan: Scan, end: number): DocPlaceMention | null {
  return scan.placeEnds.get(end - 1) ?? null;
}

/** Whether a place mention is an adjective: "français", "franco-allemand". */
export function isNationality(place: DocPlaceMention | null): place is DocPlaceMention {
  return place !== null && (place.form === "adjective" || place.form === "compound" || place.form === "demonym");
}

export function isWord(scan: Scan, at: number): boolean {
  return scan.doc.tokens.kind[at] === TokenKind.Word;
}

/** Whether a word has a capital that its sentence does not owe it. */
export function hasCapital(scan: Scan, at: number): boolean {
  const shape = scan.doc.tokens.shape[at] as number;
  return shape === Shape.Capitalised || shape === Shape.Capitals || shape === Shape.Mixed;
}

export function is(scan: Scan, at: number, bits: number): boolean {
  return (bitsAt(scan.doc, at) & bits) !== 0;
}

/** The token behind the definite article at `at`, or `at`. */
export function skipArticle(scan: Scan, at: number, limit: number): number {
  return at < limit && scan.lexicon.articles.has(scan.doc.tokens.word[at] as number) ? at + 1 : at;
}

/** Words that no name of a body holds. */
const BARRED: number =
  Word.Subordinator |
  Word.Relative |
  Word.Interrogative |
  Word.SubjectPronoun |
  Word.Reflexive |
  Word.Negation |
  Word.Have |
  Word.Be |
  Word.Modal |
  Word.Adverb |
  Word.Month |
  Word.Weekday;

/** Whether a word can be part of a name: no function word. */
export function isContent(scan: Scan, at: number): boolean {
  return isWord(scan, at) && !is(scan, at, BARRED | Word.Determiner | Word.Preposition | Word.Coordinator);
}
