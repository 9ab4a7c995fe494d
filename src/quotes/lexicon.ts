import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Lexicon } from "../text/lexicon.js";
import { Frame, framesOf } from "./frame.js";

/** One reading of a cue verb. */
export interface CueSense {
  readonly lemma: string;
  /** Bits of `Frame`. */
  readonly frames: number;
}

/** What a phrase of the set `Cue` is. */
export enum CuePhrase {
  Source = 0,
  WeakSource = 1,
  WholeSource = 2,
  Connective = 3,
  /** From here on: index of a sense plus this. */
  Verb = 4,
}

/** The cues of a language, compiled. */
export interface QuoteLexicon {
  readonly senses: readonly CueSense[];
  /** By word id: index in `senses` plus one; 0 where the word is no form of a cue. */
  readonly plain: Int32Array;
  /** The same for a verb with a reflexive pronoun. */
  readonly reflexive: Int32Array;
  /** By word id: 1 a noun or participle that names what the marks hold, 2 a noun that speaks behind a source wording. */
  readonly nouns: Uint8Array;
}

/** Adds the cues of a language to its lexicon. */
export function compileQuotes(lexicon: Lexicon, rules: LanguageRules): QuoteLexicon {
  const { vocabulary } = lexicon;
  const senses: CueSense[] = [];
  const forms: { id: number; sense: number; reflexive: boolean }[] = [];
  for (const { takes, verbs } of rules.quotes.cues) {
    const frames = framesOf(takes);
    for (const lemma of listOf(verbs)) {
      const known = senses.findIndex((sense) => sense.lemma === lemma);
      if (known >= 0) {
        senses[known] = { lemma, frames: (senses[known] as CueSense).frames | frames };
        continue;
      }
      const sense = senses.push({ lemma, frames }) - 1;
      const bare = rules.grammar.reflexivePrefix ? lemma.replace(new RegExp(rules.grammar.reflexivePrefix), "") : lemma;
      for (const [form, bits] of rules.grammar.inflectVerb(lemma)) {
        if (form.includes(" ")) {
          lexicon.add(LexiconSet.Cue, form, CuePhrase.Verb + sense);
          continue;
        }
        const id = vocabulary.add(form);
        vocabulary.forms[id] = (vocabulary.forms[id] as number) | bits;
        forms.push({ id, sense, reflexive: bare !== lemma });
      }
    }
  }
  const kinds: [string, number][] = [
    [rules.quotes.sources, CuePhrase.Source],
    [rules.quotes.weakSources, CuePhrase.WeakSource],
    [rules.quotes.wholeSources, CuePhrase.WholeSource],
    [rules.quotes.connectives, CuePhrase.Connective],
  ];
  for (const [list, kind] of kinds) for (const phrase of listOf(list)) lexicon.add(LexiconSet.Cue, phrase, kind);
  const naming = listOf(rules.quotes.naming).map((word) => vocabulary.add(word));
  const sources = listOf(rules.quotes.sourceNouns).map((word) => vocabulary.add(word));
  const plain = new Int32Array(vocabulary.size);
  const reflexive = new Int32Array(vocabulary.size);
  for (const { id, sense, reflexive: own } of forms) {
    const table = own ? reflexive : plain;
    if (table[id] === 0) table[id] = sense + 1; // the verb listed first keeps a form that two verbs share
  }
  const nouns = new Uint8Array(vocabulary.size);
  for (const id of naming) nouns[id] = (nouns[id] as number) | 1;
  for (const id of sources) nouns[id] = (nouns[id] as number) | 2;
  return { senses, plain, reflexive, nouns };
}

function listOf(list: string): string[] {
  return list.split(",").filter((entry) => entry !== "");
}

/** The sense of a verb form, or null. */
export function senseOf(lexicon: QuoteLexicon, word: number, reflexive: boolean): CueSense | null {
  const table = reflexive ? lexicon.reflexive : lexicon.plain;
  const index = word < table.length ? (table[word] as number) : 0;
  return index > 0 ? (lexicon.senses[index - 1] as CueSense) : null;
}

/** Whether a sense takes one of the constructions. */
export function takes(sense: CueSense, frames: Frame | number): boolean {
  return (sense.frames & frames) !== 0;
}
