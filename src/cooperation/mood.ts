import { bitsAt, type Doc } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import type { Mood } from "./status.js";

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
