import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { TokenKind } from "../text/tokens.js";
import { endsWith } from "./endings.js";

/** A verb with its auxiliaries and clitics, in token indices. */
export interface VerbGroup {
  /** First token: negation, clitic or auxiliary before the verb, else the verb. */
  readonly first: number;
  /** One past the last token: the verb, or the subject clitic behind it. */
  readonly last: number;
  /** The verb that carries the meaning. */
  readonly head: number;
  /** The token that carries the tense; -1 for a participle or infinitive that stands alone. */
  readonly finite: number;
  /** `Form` bits of the tense: of the finite verb, with `Past` for a perfect; of the verb itself where none is finite. */
  readonly form: number;
  readonly negated: boolean;
  /** Whether a modal governs the verb: "devrait annoncer". */
  readonly modal: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  /** Subject pronoun behind the finite verb ("a-t-il dit"); -1 if none. */
  readonly clitic: number;
  /** Subject pronoun right before the group ("il a dit"); -1 if none. */
  readonly pronoun: number;
}

/** How many tokens may stand between an auxiliary and its verb: "a, pour sa part, également dit". */
const REACH = 7;
const CLITIC: number = Word.ObjectPronoun | Word.Reflexive | Word.Negation;

/**
 * The group of the verb at `head`, read backwards from the verb: "a-t-il également déclaré", "n'a pas été jugé",
 * "devrait annoncer". `from` is the first token that may belong to it (start of the sentence).
 */
export function verbGroupAt(doc: Doc, head: number, from: number): VerbGroup {
  const forms = formsAt(doc, head);
  const chain = chainBefore(doc, head, forms, Math.max(from, head - 2 * REACH));
  const finite = chain.finite >= 0 ? chain.finite : forms & FINITE ? head : -1;
  let first = finite >= 0 ? finite : head;
  let reflexive = false;
  let negated = chain.negated;
  for (let at = first - 1; at >= from && first - at <= 1; at--) {
    const bits = bitsAt(doc, at);
    if ((bits & CLITIC) === 0 || doc.tokens.kind[at] !== TokenKind.Word) break;
    if (bits & Word.SubjectPronoun && isSubject(doc, at, from, finite < 0 ? head : finite)) break;
    if (bits & Word.Reflexive) reflexive = true;
    if (bits & Word.Negation) negated = true;
    first = at;
  }
  const clitic = cliticBehind(doc, finite);
  const pronoun = first - 1 >= from && bitsAt(doc, first - 1) & Word.SubjectPronoun ? first - 1 : -1;
  return {
    first,
    last: Math.max(head + 1, clitic + 1),
    head,
    finite,
    form: formOf(doc, head, finite, chain),
    negated,
    modal: chain.modal,
    passive: chain.passive && !reflexive,
    reflexive,
    clitic,
    pronoun,
  };
}

/** Whether a pronoun that may be subject or object is the subject: by its verb, or where no subject stands before it. */
function isSubject(doc: Doc, at: number, from: number, verb: number): boolean {
  if (formsAt(doc, verb) & Form.FirstOrSecond) return true;
  if (at <= from || doc.tokens.kind[at - 1] !== TokenKind.Word) return true;
  const before = bitsAt(doc, at - 1);
  if (before & (Word.Relative | Word.SubjectPronoun)) return false;
  return before !== 0 || (formsAt(doc, at - 1) & FINITE) !== 0;
}

/** Whether the token modifies a verb or clause: an adverb of the lexicon, or a word with the ending of adverbs. */
export function isAdverb(doc: Doc, at: number): boolean {
  const bits = bitsAt(doc, at);
  if (bits & Word.Adverb) return true;
  if (doc.tokens.kind[at] !== TokenKind.Word || bits & Word.Role || !endsWith(doc, at, doc.rules.grammar.adverbEnding))
    return false;
  return at === 0 || (bitsAt(doc, at - 1) & Word.Determiner) === 0; // "le parlement"
}

interface Chain {
  readonly finite: number;
  readonly modal: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
}

/** The auxiliaries before a participle or infinitive. */
function chainBefore(doc: Doc, head: number, forms: number, low: number): Chain {
  let finite = -1;
  let modal = false;
  let passive = false;
  let perfect = false;
  let negated = false;
  let wanted = wantedBefore(forms);
  let left = REACH;
  for (let at = head - 1; at >= low && wanted !== 0 && left > 0; at--, left--) {
    const bits = bitsAt(doc, at);
    if (bits & wanted && isAuxiliary(doc, at)) {
      if (bits & Word.Negation) negated = true; // "won't", "isn't"
      const own = formsAt(doc, at) || Form.Present;
      if (bits & Word.Have) perfect = true;
      else if (bits & Word.Be) passive = (forms & Form.PastParticiple) !== 0;
      else modal = true;
      finite = own & FINITE ? at : finite;
      wanted = own & FINITE ? 0 : wantedBefore(own);
      left = REACH;
    } else if (wanted === Word.Be && forms & Form.PresentParticiple && !isAdverb(doc, at))
      break; // "est venu en disant" is no progressive
    else if (bits & Word.Negation)
      negated ||= (bitsAt(doc, at - 1) & Word.Of) === 0; // "a de plus dit"
    else if (!mayStandBetween(doc, at, bits)) break;
  }
  return { finite, modal, passive, perfect, negated };
}

/** Which words can govern a form: an auxiliary a participle, a modal an infinitive. */
function wantedBefore(forms: number): number {
  if (forms & Form.PastParticiple) return Word.Have | Word.Be;
  if (forms & Form.Infinitive) return Word.Modal;
  return forms & Form.PresentParticiple ? Word.Be : 0;
}

function isAuxiliary(doc: Doc, at: number): boolean {
  // "a" and "à", "est" and "l'Est": an auxiliary is written small, or opens the sentence
  return doc.tokens.kind[at] === TokenKind.Word || doc.tokens.kind[at] === TokenKind.Enclitic;
}

function mayStandBetween(doc: Doc, at: number, bits: number): boolean {
  const kind = doc.tokens.kind[at] as number;
  if (kind === TokenKind.Enclitic) return true;
  if (kind !== TokenKind.Word) return false;
  if (bits & (Word.Complementizer | Word.Relative | Word.Interrogative | Word.Subordinator) && !isAdverb(doc, at))
    return false;
  if (bits & Word.SubjectPronoun && (bits & Word.ObjectPronoun) === 0) return false;
  if (bits & Word.Determiner)
    return (bits & (Word.Possessive | Word.ObjectPronoun | Word.Numeral)) !== 0 || isAdverb(doc, at);
  // "a pour sa part dit": behind its determiner "part" is a noun
  return (formsAt(doc, at) & FINITE) === 0 || bits !== 0 || (bitsAt(doc, at - 1) & Word.Possessive) !== 0;
}

function cliticBehind(doc: Doc, finite: number): number {
  const next = finite + 1;
  return finite >= 0 && next < doc.tokens.length && doc.tokens.kind[next] === TokenKind.Enclitic ? next : -1;
}

function formOf(doc: Doc, head: number, finite: number, chain: Chain): number {
  if (finite < 0) return formsAt(doc, head) & ~FINITE;
  if (finite === head) return formsAt(doc, head) & ~(Form.PastParticiple | Form.PresentParticiple | Form.Infinitive);
  const own = formsAt(doc, finite) || Form.Present;
  return chain.perfect && own & Form.Present ? (own & ~Form.Present) | Form.Past : own;
}
