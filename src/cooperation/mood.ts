import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { Mood } from "./status.js";

/** Whether the token can be the finite verb of a clause where it stands. */
export function isFiniteVerb(doc: Doc, at: number): boolean {
  const { tokens } = doc;
  const forms = formsAt(doc, at);
  if (!(forms & FINITE) || tokens.kind[at] !== TokenKind.Word || tokens.shape[at] !== Shape.Lower) return false;
  const bits = bitsAt(doc, at);
  if (bits & Word.Preposition && !(bits & Word.Have)) return false; // "entre", "pour"
  let previous = at - 1;
  while (previous > 0 && isMark(tokens.kind[previous] as number)) previous--;
  const before = previous < 0 ? 0 : bitsAt(doc, previous);
  if (before & Word.SubjectPronoun && !(before & Word.Determiner)) return true;
  if (forms & Form.FirstOrSecond && !(before & (Word.ObjectPronoun | Word.Negation))) return false; // "les pays unis"
  if (!(before & (Word.Determiner | Word.Preposition | Word.Possessive))) return true;
  // "le signe" is a noun; "qui le signe" and "ne le signe" are not
  if (!(before & Word.ObjectPronoun) || previous < 1) return false;
  return (bitsAt(doc, previous - 1) & (Word.SubjectPronoun | Word.Relative | Word.Negation)) !== 0;
}

function isMark(kind: number): boolean {
  return kind >= TokenKind.OpenMark && kind <= TokenKind.SingleMark;
}

/** How the verb at `at` stands: negated ("ne signe pas"), yet to come ("signera"), conditional, unreal ("aurait pu"). */
export function moodOf(doc: Doc, at: number, first: number): Mood {
  const { form, finite, negated } = verbGroupAt(doc, at, first);
  const conditional = (form & Form.Conditional) !== 0;
  const compound = finite >= 0 && finite !== at && (bitsAt(doc, finite) & Word.Have) !== 0;
  return {
    negated,
    future: (form & Form.Future) !== 0,
    conditional: conditional && !compound,
    unreal: conditional && compound,
  };
}
