import { bitsAt, type Doc, formsAt, indexBefore } from "../article/doc.js";
import type { Part } from "../article/types.js";
import { Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { isFiniteVerb as isFiniteForm, mainVerb } from "../syntax/clauses.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { type Hits, hitFrom } from "../text/hits.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import type { Mood } from "./status.js";

/** Words that may stand between a subject pronoun and its verb. */
const CLITIC: number = Word.ObjectPronoun | Word.Reflexive | Word.Negation;

/** Whether the token is a finite verb; one of the first or second person has its pronoun: "les Émirats arabes unis" is none. */
export function isFiniteVerb(doc: Doc, at: number): boolean {
  if (!isFiniteForm(doc, at)) return false;
  const capital = doc.tokens.shape[at] !== Shape.Lower && doc.tokens.gap[at] !== Gap.Blank; // "the United States"
  if (capital && !(bitsAt(doc, at) & (Word.Have | Word.Be | Word.Modal))) return false;
  if (isDetermined(bitsAt(doc, at - 1)) && !(bitsAt(doc, at) & (Word.Have | Word.Be | Word.Modal))) return false;
  if (opensSentence(doc, at)) return false;
  if (isInWording(doc, at) && !(bitsAt(doc, at) & (Word.Have | Word.Be | Word.Modal))) return false;
  if (!(formsAt(doc, at) & Form.FirstOrSecond) || doc.tokens.kind[at + 1] === TokenKind.Enclitic) return true;
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const bits = bitsAt(doc, back);
    if (bits & Word.SubjectPronoun) return true;
    if (!(bits & CLITIC)) return false;
  }
  return false;
}

/** Whether the word before is a pronoun only to "be" and else a determiner: "ce sont", but "ce | combat". */
function isDetermined(before: number): boolean {
  return (before & Word.Determiner) !== 0 && (before & Word.SubjectPronoun) !== 0;
}

/** Whether a word opens a sentence of a language whose verbs do not: "Talks | between …". */
function opensSentence(doc: Doc, at: number): boolean {
  if (doc.rules.grammar.verbsOpenSentences || doc.tokens.shape[at] !== Shape.Capitalised) return false;
  return (bitsAt(doc, at) & (Word.Have | Word.Be | Word.Modal)) === 0;
}

/** Tokens of a wording before its last. */
const PHRASE_REACH = 4;

/**
 * Whether the word is a noun of a wording: any word of one for sides ("member | states", "Danish | forces"), and any but
 * the first of one that says cooperation ("free | trade deal").
 */
function isInWording(doc: Doc, at: number): boolean {
  return (
    isCovered(doc.hits[LexiconSet.Side] as Hits, at, at) || isCovered(doc.hits[LexiconSet.Trigger] as Hits, at, at - 1)
  );
}

/** Whether a hit that starts at `latest` or before covers the token. */
function isCovered(hits: Hits, at: number, latest: number): boolean {
  const { start, end } = hits;
  for (let hit = hitFrom(hits, at - PHRASE_REACH); (start[hit] as number) <= latest; hit++) {
    if ((end[hit] as number) > at) return true;
  }
  return false;
}

/** Parts in which an infinitive can be all that is said. */
const HEADINGS = new Set<Part>(["headline", "kicker", "subheading", "related"]);

/** "Chile and Peru | to sign | a pact": the infinitive of a heading without a verb before it, where the language's say so what is to come. */
export function isToCome(doc: Doc, at: number): boolean {
  const { blocks, sentences, text, tokens } = doc;
  const sentence = sentences[indexBefore(sentences, at)];
  if (!sentence || at - 1 <= sentence.first || (formsAt(doc, at) & Form.Infinitive) === 0) return false;
  if (text.slice(tokens.start[at - 1], tokens.end[at - 1]) !== doc.rules.cooperation.headingInfinitive) return false;
  return HEADINGS.has(blocks[sentence.block]?.part as Part) && mainVerb(doc, sentence.first, at - 1) < 0;
}

/** How the verb at `at` stands: negated ("ne signe pas"), yet to come ("signera"), conditional, unreal ("aurait pu"). */
export function moodOf(doc: Doc, at: number, first: number): Mood {
  const { form, finite, negated } = verbGroupAt(doc, at, first);
  const conditional = (form & Form.Conditional) !== 0;
  const compound = finite >= 0 && finite !== at && (bitsAt(doc, finite) & Word.Have) !== 0;
  return {
    negated,
    future: (form & Form.Future) !== 0 || ((finite < 0 || finite === at) && isToCome(doc, at)),
    conditional: conditional && !compound,
    unreal: conditional && compound,
  };
}
