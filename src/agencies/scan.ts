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
  /** The state that the wording alone suggests ("US") or rules out ("!US"); empty where it does neither. */
  readonly of: string;
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
  /** The body that the phrase names a part of; null where it names a whole one. */
  readonly whole: Found | null;
  /** One for each body; none where the phrase only looks like a body. */
  readonly claims: readonly Claim[];
}

/** What the readers of agencies share about one text. */
export interface Scan {
  readonly doc: Doc;
  readonly lexicon: AgencyLexicon;
  readonly people: PeopleFacts;
  /** The state that the text names most. */
  readonly dominant: string | null;
  /** States, cities and groups of states, in order, none over another. */
  readonly places: readonly DocPlaceMention[];
}

export function scanOf(doc: Doc, lexicon: AgencyLexicon, facts: PlaceFacts, people: PeopleFacts): Scan {
  const places = mergeInOrder(mergeInOrder(facts.mentions, facts.cities), facts.groups.map(asOwner));
  return { doc, lexicon, people, dominant: facts.dominant, places };
}

/** Two lists, each in order of first tokens, as one; of equals those of `some` come first. */
export function mergeInOrder<Ranged extends { readonly first: number }>(
  some: readonly Ranged[],
  others: readonly Ranged[],
): readonly Ranged[] {
  if (others.length === 0) return some;
  const all: Ranged[] = [];
  let next = 0;
  for (const one of others) {
    while (next < some.length && (some[next] as Ranged).first <= one.first) all.push(some[next++] as Ranged);
    all.push(one);
  }
  while (next < some.length) all.push(some[next++] as Ranged);
  return all;
}

/** A union or alliance as the owner of a body: the UN and NATO count as several states. */
function asOwner(group: DocPlaceMention): DocPlaceMention {
  const { first, last, places, form } = group;
  return { first, last, places: places.map((id) => (id === "EU" ? id : "INT")), form };
}

/** What a text lends to: each teaser of another article is a text of its own (its block and one), the rest is one (0). */
export function regionOf(doc: Doc, block: number): number {
  return doc.blocks[block]?.part === "related" ? block + 1 : 0;
}

/** The region of a token. */
export function regionAt(doc: Doc, at: number): number {
  return regionOf(doc, indexBefore(doc.blocks, at));
}

/** Whether the text names the state or union with this id; "INT" stands for the United Nations and NATO. */
export function isSpokenOf({ places }: Scan, id: string): boolean {
  return places.some((place) => place.places.includes(id));
}

/** The place that starts at a token. */
export function placeFrom({ places }: Scan, at: number): DocPlaceMention | null {
  const place = places[indexBefore(places, at)];
  return place?.first === at ? place : null;
}

/** The place that ends before a token. */
export function placeUpTo({ places }: Scan, end: number): DocPlaceMention | null {
  const place = places[indexBefore(places, end - 1)];
  return place?.last === end ? place : null;
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
