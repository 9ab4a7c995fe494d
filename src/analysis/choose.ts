import { Word } from "../language/word.js";
import { tokenize } from "../text/tokenize.js";
import { TokenKind } from "../text/tokens.js";
import type { Language } from "./compile.js";

/** Function words tell a language: they make up about half of any text. */
const FUNCTION_WORDS: number =
  Word.Determiner |
  Word.Preposition |
  Word.Coordinator |
  Word.SubjectPronoun |
  Word.Complementizer |
  Word.Be |
  Word.Have;

/** Code units at the start of a text that are enough to tell its language. */
const SAMPLE = 4000;

/** The language whose function words make up most of a text; the first where none fits. */
export function chooseLanguage(text: string, languages: readonly Language[]): Language {
  let best = languages[0] as Language;
  if (languages.length === 1) return best;
  let most = -1;
  const sample = text.slice(0, SAMPLE);
  for (const language of languages) {
    const tokens = tokenize(sample, language.vocabulary);
    let words = 0;
    let known = 0;
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens.kind[at] as number) > TokenKind.Enclitic) continue;
      words++;
      if ((language.vocabulary.bits[tokens.word[at] as number] as number) & FUNCTION_WORDS) known++;
    }
    if (known / Math.max(1, words) > most) {
      most = known / Math.max(1, words);
      best = language;
    }
  }
  return best;
}
