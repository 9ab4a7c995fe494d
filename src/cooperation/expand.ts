import { Form } from "../language/form.js";
import type { GrammarRules } from "../language/rules/grammar.js";

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

/** A wording for each of the words that may open it: "(échange/partage)~ d'informations" gives two. */
export function wordingsOf(wording: string): readonly string[] {
  if (!wording.startsWith("(")) return wording === "" ? [] : [wording];
  const end = wording.indexOf(")") + 1;
  const rest = wording.slice(end);
  return alternativesOf(wording.slice(0, end)).map((word) => (word.includes(" ") ? `(${word})${rest}` : word + rest));
}

/** The word that opens a wording, its mark, the words behind it, and what stands behind the wording: ">fin terme", "!". */
export function openingOf(wording: string): Readonly<Record<"word" | "mark" | "rest" | "tail", string>> {
  const parts = OPENING.exec(wording) as RegExpExecArray;
  return {
    word: (parts[1] ?? parts[2]) as string,
    mark: parts[3] as string,
    rest: parts[4] as string,
    tail: parts[5] as string,
  };
}

/** "échange~ d'informations", "(task force)~ commun*", "mettre=>fin terme", "aucun!" */
const OPENING = /^(?:\((.*?)\)|([^ =~*>!]*))([=~*]?) ?([^>!]*)(.*)/;

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
