import { Form, type Inflected } from "../language/form.js";
import type { GrammarRules } from "../language/rules/grammar.js";

const NUMBER: number = Form.Singular | Form.Plural;

/** One spelling of a wording, with the verb forms of its words that inflect as verbs. */
export interface Spelling {
  readonly words: readonly string[];
  readonly verbs: readonly Inflected[];
}

interface Choice {
  readonly word: string;
  /** The numbers it can stand in; 0 for a word that does not tell. */
  readonly number: number;
  readonly verb: number;
}

/** All spellings of a marked wording, see `CooperationRules`: nouns and adjectives of one wording agree in number. */
export function spellingsOf(wording: string, grammar: GrammarRules): Spelling[] {
  let open: { words: string[]; verbs: Inflected[]; number: number }[] = [{ words: [], verbs: [], number: NUMBER }];
  for (const part of wording.split(" ")) {
    const choices = choicesOf(part, grammar);
    open = open.flatMap(({ words, verbs, number }) =>
      choices
        .filter((choice) => choice.number === 0 || (choice.number & number) !== 0)
        .map((choice) => ({
          words: [...words, choice.word],
          verbs: choice.verb === 0 ? verbs : [...verbs, [choice.word, choice.verb] as const],
          number: choice.number === 0 ? number : number & choice.number,
        })),
    );
  }
  return open;
}

function choicesOf(part: string, grammar: GrammarRules): Choice[] {
  const mark = part.at(-1) ?? "";
  const bare = "~*=".includes(mark) ? part.slice(0, -1) : part;
  const words = bare.startsWith("(") ? bare.slice(1, -1).split("/") : [bare];
  if (mark === "=") {
    return words.flatMap((word) => grammar.inflectVerb(word).map(([form, verb]) => ({ word: form, number: 0, verb })));
  }
  if (mark !== "~" && mark !== "*") return words.map((word) => ({ word, number: 0, verb: 0 }));
  return words.flatMap((word) =>
    grammar
      .inflectNoun(word)
      .filter(([, bits]) => mark === "*" || bits & Form.Masculine || !(bits & Form.Feminine))
      .map(([form, bits]) => ({ word: form, number: bits & NUMBER, verb: 0 })),
  );
}
