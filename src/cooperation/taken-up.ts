import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import type { Hits } from "../text/hits.js";
import { TokenKind } from "../text/tokens.js";
import type { CooperationLexicon, OperatorSense, TriggerClass } from "./lexicon.js";
import type { Effect } from "./status.js";
import type { Trigger } from "./triggers.js";

/** What is done to a text or request that a pronoun takes up. */
const DONE = new Set<Effect>(["agreed", "suspended", "refused"]);
/** Classes of what a pronoun takes up. */
const TEXTS = new Set<TriggerClass>(["deal", "truce", "legal"]);
/** Tokens back in which it is named. */
const REACH = 50;

/** The triggers with the pronouns that take one up as an object: "La demande d'extradition date de mai. La cour | l' | a rejetée". */
export function withTakenUp(doc: Doc, lexicon: CooperationLexicon, triggers: readonly Trigger[]): readonly Trigger[] {
  if (!triggers.some(({ sense }) => TEXTS.has(sense.class))) return triggers;
  const { start, end, value } = doc.hits[LexiconSet.Operator] as Hits;
  const found: Trigger[] = [];
  let before = -1;
  for (let hit = 0; hit < start.length; hit++) {
    const first = start[hit] as number;
    while (before + 1 < triggers.length && (triggers[before + 1] as Trigger).last <= first) before++;
    const { effect, verb } = lexicon.operators[value[hit] as number] as OperatorSense;
    const named = triggers[before];
    if (!verb || !DONE.has(effect) || !named || !TEXTS.has(named.sense.class) || first - named.last > REACH) continue;
    const at = objectOf(doc, first, end[hit] as number);
    if (at >= named.last && found.at(-1)?.first !== at) found.push({ first: at, last: at + 1, sense: named.sense });
  }
  return found.length === 0 ? triggers : [...triggers, ...found].sort((a, b) => a.first - b.first);
}

/** The object pronoun before a verb or its auxiliary, or behind it; -1 if there is none. */
function objectOf(doc: Doc, first: number, last: number): number {
  const head = bitsAt(doc, first - 1) & Word.Have ? first - 1 : first;
  if (isObject(doc, head - 1) && formsAt(doc, head) & (FINITE | Form.Infinitive)) return head - 1;
  return isObject(doc, last) && bitsAt(doc, last) & Word.SubjectPronoun && !(formsAt(doc, last + 1) & FINITE)
    ? last
    : -1;
}

/** Whether a pronoun of the third person stands there as an object: "le", "l'", "it", not "y" or "nous". */
function isObject(doc: Doc, at: number): boolean {
  if (at < 0 || doc.tokens.kind[at] !== TokenKind.Word) return false;
  const bits = bitsAt(doc, at);
  return (
    (bits & Word.ObjectPronoun) !== 0 &&
    (bits & (Word.Determiner | Word.SubjectPronoun)) !== 0 &&
    !(bits & (Word.Reflexive | Word.Preposition))
  );
}
