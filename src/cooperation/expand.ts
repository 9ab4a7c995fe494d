import { Form } from "../language/form.js";
import type { GrammarRules } from "../language/rules/grammar.js";
import { stemOfForms } from "../text/lexicon.js";

const NUMBER: number = Form.Singular | Form.Plural;

/** One spelling of a wording. */
export interface Spelling {
  /** Lemma of the verb that opens it, in any of its forms; null where none does. */
  readonly verb: string | null;
  /** The words, without that verb. */
  readonly words: string;
}

interface Choice {
  readonly word: string;
  /** The numbers it can stand in. */
  readonly number: number;
}

/** The words of a wording; alternatives in parentheses are one. */
function partsOf(wording: string): string[] {
  const parts: string[] = [];
  for (const word of wording.split(" ")) {
    const open = parts.at(-1)?.startsWith("(") && !parts.at(-1)?.includes(")");
    if (open) parts[parts.length - 1] += ` ${word}`;
    else parts.push(word);
  }
  return parts;
}

/** All spellings of a marked wording, see `CooperationRules`: nouns and adjectives of one wording agree in number. */
export function spellingsOf(wording: string, grammar: GrammarRules): Spelling[] {
  const parts = partsOf(wording);
  const opening = parts[0] as string;
  const verbs = opening.endsWith("=") ? alternativesOf(opening.slice(0, -1)) : [null];
  let open: { words: string[]; number: number }[] = [{ words: [], number: NUMBER }];
  for (const part of verbs[0] === null ? parts : parts.slice(1)) {
    const choices = choicesOf(part, grammar);
    open = open.flatMap(({ words, number }) =>
      choices
        .filter((choice) => (choice.number & number) !== 0)
        .map((choice) => ({ words: [...words, choice.word], number: number & choice.number })),
    );
  }
  return verbs.flatMap((verb) => open.map(({ words }) => ({ verb, words: words.join(" ") })));
}

/** What the spellings of a wording may start with, see `Lexicon.defer`; an empty stem where that cannot be told. */
export function stemsOf(wording: string, grammar: GrammarRules): string[] {
  const opening = wording.startsWith("(")
    ? wording.slice(0, wording.indexOf(")") + 2)
    : (wording.split(" ", 1)[0] as string);
  const mark = opening.trim().at(-1) as string;
  const words = alternativesOf(opening.trim().replace(/[~*=]$/, ""));
  return words.map((word) =>
    mark === "=" ? (grammar.stemOfVerb(word) ?? "") : mark === "~" || mark === "*" ? stemOfForms(word) : word,
  );
}

function choicesOf(part: string, grammar: GrammarRules): Choice[] {
  const mark = part.at(-1) as string;
  if (mark !== "~" && mark !== "*") return alternativesOf(part).map((word) => ({ word, number: NUMBER }));
  return alternativesOf(part.slice(0, -1)).flatMap((word) =>
    grammar
      .inflectNoun(word)
      .filter(([, bits]) => mark === "*" || bits & Form.Masculine || !(bits & Form.Feminine))
      .map(([form, bits]) => ({ word: form, number: bits & NUMBER || NUMBER })),
  );
}

/** "(a/b)" gives a and b. */
function alternativesOf(part: string): string[] {
  return part.startsWith("(") ? part.slice(1, -1).split("/") : [part];
}
