import { bitsAt, type Doc, formsAt, indexBefore } from "../article/doc.js";
import { Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { type Hits, hitFrom } from "../text/hits.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import type { CooperationLexicon, SideKind, TriggerClass } from "./lexicon.js";
import type { SideMention } from "./mentions.js";
import { isFiniteVerb } from "./mood.js";
import type { Trigger } from "./triggers.js";

/** Words that stand for sides or tell what a side is, in token indices `[first, last)`. */
interface SideWord {
  readonly first: number;
  readonly last: number;
  readonly kind: SideKind;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** What a clause says of its sides, before the document is asked. */
export interface Frame {
  /** Sides that the frame names, each once in the order of the text. */
  readonly named: readonly SideMention[];
  /** Of these, the ones behind "with": the other side of the clause's subject. */
  readonly partners: number;
  readonly words: readonly SideWord[];
  readonly rule: "between" | "with" | "clause";
}

/** Tokens of a list member: "entre | la France, | le Royaume du Maroc | et …". */
const MEMBER = 8;
/** Tokens before a trigger in which its "with" may stand. */
const COMPLEMENT = 10;

/** Reads the participants that a clause, or the phrase that is the evidence, names around its trigger; null where only companies take part. */
export function frameOf(
  doc: Doc,
  lexicon: CooperationLexicon,
  mentions: readonly SideMention[],
  clause: Range,
  trigger: Trigger,
): Frame | null {
  const words = sideWords(doc, lexicon, clause);
  const groups = words.filter(isUnnamed); // "les pays européens" are not the Union
  const all = mentionsIn(mentions, clause.first, clause.last);
  const inside = all.filter(
    (mention) =>
      !isFirm(doc, mention) && !groups.some((group) => group.first <= mention.first && mention.last <= group.last),
  );
  const between = openerAt(doc, Word.Between, trigger.first, clause.last);
  if (between >= 0) {
    const end = listEnd(doc, inside, words, between + 1, clause.last);
    const named = inside.filter((mention) => mention.first > between && mention.last <= end);
    const inList = words.filter((word) => word.first > between && word.first < end);
    if (named.length > 0 || inList.some((word) => STANDS.has(word.kind))) {
      return { named, partners: 0, words: inList, rule: "between" };
    }
  }
  const acting = inside.filter((mention) => !isAside(doc, words, mention, trigger));
  if (acting.length === 0 && all.some((mention) => isFirm(doc, mention))) return null;
  const open = words.find((word) => word.kind === "with" && word.last > trigger.first - COMPLEMENT);
  if (open) {
    const end = listEnd(doc, inside, words, open.last, clause.last);
    const such = words.find((word) => word.kind === "such" && word.first >= end);
    const more = such ? listEnd(doc, inside, words, such.last, clause.last) : end;
    const partners = inside.filter(
      ({ first, last }) => (first >= open.last && last <= end) || (such && first >= such.last && last <= more),
    );
    const held = HELD.has(trigger.sense.class); // "avec un marin péruvien détenu | au Chili"
    const others = acting.filter(
      (mention) => mention.last <= open.first || (held && mention.first >= end && !partners.includes(mention)),
    );
    const group = words.some((word) => isUnnamed(word) && word.first >= open.last && word.first < end);
    if (partners.length > 0 || group)
      return { named: [...others, ...partners], partners: partners.length, words, rule: "with" };
  }
  return { named: acting, partners: 0, words, rule: "clause" };
}

/** The mentions that stand wholly in `[first, last)`. */
export function mentionsIn(mentions: readonly SideMention[], first: number, last: number): SideMention[] {
  const found: SideMention[] = [];
  let from = indexBefore(mentions, first);
  while (from > 0 && (mentions[from - 1] as SideMention).first === (mentions[from] as SideMention).first) from--;
  if (from < 0 || (mentions[from] as SideMention).first < first) from++;
  for (; from < mentions.length && (mentions[from] as SideMention).first < last; from++) {
    const mention = mentions[from] as SideMention;
    if (mention.last <= last) found.push(mention);
  }
  return found;
}

/** The words of the clause that stand for sides or tell what a side is; the longest at each token. */
function sideWords(doc: Doc, lexicon: CooperationLexicon, clause: Range): SideWord[] {
  const hits = doc.hits[LexiconSet.Side] as Hits;
  const { start, end, value } = hits;
  const found: SideWord[] = [];
  for (let hit = hitFrom(hits, clause.first); hit < start.length && (start[hit] as number) < clause.last; hit++) {
    if (start[hit + 1] === start[hit]) continue;
    const last = end[hit] as number;
    const before = found.at(-1);
    const kind = lexicon.sides[value[hit] as number] as SideKind;
    if (last > clause.last) continue;
    if (before && before.last > (start[hit] as number)) {
      if (before.kind === kind && last > before.last) found[found.length - 1] = { ...before, last }; // "un groupe de | pays | voisins"
      continue;
    }
    found.push({ first: start[hit] as number, last, kind });
  }
  return found;
}

function openerAt(doc: Doc, bit: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bitsAt(doc, at) & bit) return at;
  return -1;
}

/** Where the list of sides that starts at `from` ends: members are joined by commas and "and". */
function listEnd(
  doc: Doc,
  mentions: readonly SideMention[],
  words: readonly SideWord[],
  from: number,
  last: number,
): number {
  let end = from;
  let closed = false;
  for (let at = from; at < last; at++) {
    const mention =
      mentions.find((one) => one.first === at) ?? words.find((one) => one.first === at && STANDS.has(one.kind));
    if (mention) {
      if (closed && !isJoined(doc, end, at, "form" in mention && mention.form === "name")) break;
      end = Math.max(end, mention.last);
      at = end - 1;
      closed = true;
      continue;
    }
    if (at - end >= MEMBER || isFiniteVerb(doc, at) || formsAt(doc, at) & Form.Infinitive) break;
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.Semicolon || kind === TokenKind.Colon) break;
  }
  return end;
}

/** Kinds of words that stand for sides between or behind others. */
const STANDS = new Set<SideKind>(["both", "states", "three", "bodies", "bloc", "ours", "group", "all", "counterpart"]);

function isUnnamed({ kind }: SideWord): boolean {
  return kind === "group" || kind === "all" || kind === "bloc";
}

/** Words between two members of a list that are no part of the second: "le Chili, | ainsi que le | Pérou". */
const PASSED: number = Word.Determiner | Word.Of | Word.Adverb | Word.Numeral | Word.Complementizer;

/** Words before the adjective of a list member: "et | le nouveau ministre | marocain". */
const MODIFIED = 4;

/** Whether what starts at `to` goes on a list whose last member ends at `from`. */
function isJoined(doc: Doc, from: number, to: number, name: boolean): boolean {
  let joined = from === to; // "le ministre français | Jean Roux"
  let linked = false;
  let content = 0;
  for (let at = from; at < to; at++) {
    const kind = doc.tokens.kind[at] as number;
    const bits = bitsAt(doc, at);
    if (kind === TokenKind.OpenParenthesis) content = 0; // "ses alliés du Nord (le Mali, …"
    if (kind === TokenKind.Comma || kind === TokenKind.OpenParenthesis || bits & Word.And) joined = true;
    else if (kind > TokenKind.Number) continue;
    else if (joined && bits & Word.With)
      continue; // "avec le Mali et avec le Niger"
    else if (bits & Word.Preposition && !(bits & (Word.Of | Word.Determiner))) return false;
    else if (!(bits & PASSED)) content++;
    linked = (bits & (Word.Of | Word.Determiner)) !== 0 && content === 0; // "ses alliés | de l'Otan"
  }
  return (joined || linked) && content <= (name ? 0 : MODIFIED);
}

/** Whether a word stands right before an adjective or up to two words behind it: "fabricants | français". */
function isBeside(word: SideWord, { first, last }: SideMention): boolean {
  return word.last === first || (word.first >= last && word.first - last <= 2);
}

/** The word for sides right before a token or its determiner. */
function wordBefore(doc: Doc, words: readonly SideWord[], first: number): SideWord | undefined {
  const bits = first > 0 ? bitsAt(doc, first - 1) : 0;
  const at = bits & Word.Determiner && !(bits & Word.Preposition) ? first - 1 : first;
  return words.find((word) => word.last === at);
}

/** The same before the noun that an adjective stands behind: "sur le dossier | chilien". */
function beforeNoun(doc: Doc, words: readonly SideWord[], { first, form }: SideMention): SideWord | undefined {
  const noun = form === "adjective" && first > 0 && (bitsAt(doc, first - 1) & ~Word.Role) === 0;
  const found = noun ? wordBefore(doc, words, first - 1) : undefined;
  return found?.kind === "against" ? found : undefined;
}

/** Classes of what is done with people, who are held by a side: "l'extradition d'un homme détenu | au Chili". */
const HELD = new Set<TriggerClass>(["legal", "trade"]);

/** Whether a word is the noun that a name stands before: "the Iran | war". */
function isHead(word: SideWord, { last, form }: SideMention): boolean {
  return form === "name" && word.first === last;
}

/** "avec le japonais |Kuroda|": an adjective behind its determiner and right before a name of one word is a company's, not a state's. */
function isFirm(doc: Doc, { first, last, form }: SideMention): boolean {
  if (form !== "adjective") return false;
  const { shape } = doc.tokens;
  if (!doc.rules.grammar.headFirst || shape[first] !== Shape.Lower || last >= doc.tokens.length) return false;
  if (first === 0 || (bitsAt(doc, first - 1) & Word.Determiner) === 0 || doc.tokens.gap[last] !== Gap.Space)
    return false;
  return doc.tokens.kind[last] === TokenKind.Word && (shape[last] as number) >= Shape.Capitalised;
}

/** Whether a mention is no side: where it happens ("à Paris"), or whom it is against. */
function isAside(doc: Doc, words: readonly SideWord[], mention: SideMention, trigger: Trigger): boolean {
  const before = wordBefore(doc, words, mention.first) ?? beforeNoun(doc, words, mention);
  if (before?.kind === "against") return true;
  const adjective = mention.form === "adjective";
  if (words.some((word) => word.kind === "private" && (adjective ? isBeside(word, mention) : isHead(word, mention))))
    return true;
  if (before?.kind !== "place" || HELD.has(trigger.sense.class)) return false;
  if (words.some((word) => word.kind === "bodies" && word.last === before.first)) return false; // "police | in Sweden"
  return mention.form === "name" ? before.last === mention.first : mention.form !== "agency";
}
