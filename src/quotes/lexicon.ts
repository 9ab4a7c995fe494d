import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Make } from "../text/deferred.js";
import { idsOfWords } from "../text/deferred-words.js";
import type { Lexicon } from "../text/lexicon.js";
import { Frame, framesOf } from "./frame.js";

/** What a phrase of the set `Cue` is; a verb has the index of its reading plus `Verb`. */
export enum CuePhrase {
  Source = 0,
  WeakSource = 1,
  WholeSource = 2,
  /** Points back to a source: "à ses yeux". */
  Anaphor = 3,
  Connective = 4,
  Verb = 5,
}

/** What a noun of the set `QuoteNoun` is. */
export enum QuoteNoun {
  /** Names what the marks hold: "intitulé", "film". */
  Naming = 1,
  Source = 2,
  NotSource = 3,
  /** A pronoun that can stand for a source. */
  Pronoun = 4,
  /** Before an infinitive it denies the words: "sans". */
  Denial = 5,
}

/** The cues of a language, compiled. */
export interface QuoteLexicon {
  /** By reading of a cue verb: bits of `Frame`. */
  readonly frames: Uint16Array;
  /** By reading: the verb as a dictionary lists it: "déclarer", "faire valoir". */
  readonly lemmas: readonly string[];
  /** The gender that a pronoun or determiner tells, by word id. */
  readonly genders: ReadonlyMap<number, "f" | "m">;
  /** Words behind which a form that may be a noun is one, by word id. */
  readonly nounAfter: ReadonlySet<number>;
  /** Words behind which it is a verb. */
  readonly verbAfter: ReadonlySet<number>;
  /** Determiners that introduce somebody new, by word id. */
  readonly indefinite: ReadonlySet<number>;
  /** Pronouns that only a person is meant by, by word id. */
  readonly personal: ReadonlySet<number>;
  /** Pronouns that no person is meant by, by word id. */
  readonly neuter: ReadonlySet<number>;
  /** Nouns whose complement holds somebody's words, by word id. */
  readonly speeches: ReadonlySet<number>;
  /** What words are given in, by word id. */
  readonly channels: ReadonlySet<number>;
  /** Nouns for a company, and for any body, that was spoken of before, by word id. */
  readonly firms: ReadonlySet<number>;
  readonly bodies: ReadonlySet<number>;
  /** Pronouns that several are meant by, by word id. */
  readonly several: ReadonlySet<number>;
}

/** Adds the cues of a language to its lexicon. */
export function compileQuotes(lexicon: Lexicon, { quotes, grammar }: LanguageRules): QuoteLexicon {
  const readings = new Map<string, number>();
  const frames: number[] = [];
  const lemmas: string[] = [];
  const make: Make = (lemma, value) => {
    const [verb = "", rest = ""] = lemma.split(/ (.*)/, 2);
    lexicon.verbs.addPhrase(LexiconSet.Cue, verb, rest, value);
  };
  const homographs = new Set(listOf(quotes.homographs?.verbs ?? ""));
  for (const { takes, verbs } of quotes.cues) {
    const bits = framesOf(takes);
    for (const entry of listOf(verbs)) {
      const known = readings.get(entry);
      if (known !== undefined) {
        frames[known] = (frames[known] as number) | bits;
        continue;
      }
      const reflexive = entry.startsWith("~");
      const lemma = reflexive ? entry.slice(1) : entry;
      const [verb = "", rest = ""] = lemma.split(/ (.*)/, 2);
      const index = lemmas.push(lemma) - 1;
      readings.set(entry, index);
      frames.push(bits | (reflexive ? Frame.Reflexive : 0) | (homographs.has(verb) ? Frame.Homograph : 0));
      lexicon.verbs.defer(verb, rest, make, lemma, CuePhrase.Verb + index);
    }
  }
  addAll(lexicon, LexiconSet.Cue, quotes.sources, CuePhrase.Source);
  addAll(lexicon, LexiconSet.Cue, quotes.weakSources, CuePhrase.WeakSource);
  addAll(lexicon, LexiconSet.Cue, quotes.wholeSources, CuePhrase.WholeSource);
  addAll(lexicon, LexiconSet.Cue, quotes.anaphors, CuePhrase.Anaphor);
  addAll(lexicon, LexiconSet.Cue, quotes.connectives, CuePhrase.Connective);
  addAll(lexicon, LexiconSet.QuoteNoun, quotes.naming, QuoteNoun.Naming);
  addAll(lexicon, LexiconSet.QuoteNoun, quotes.sourceNouns, QuoteNoun.Source);
  addAll(lexicon, LexiconSet.QuoteNoun, quotes.notSources, QuoteNoun.NotSource);
  addAll(lexicon, LexiconSet.QuoteNoun, quotes.pronouns, QuoteNoun.Pronoun);
  addAll(lexicon, LexiconSet.QuoteNoun, quotes.denials, QuoteNoun.Denial);
  return {
    frames: Uint16Array.from(frames),
    lemmas,
    genders: gendersOf(lexicon, `${grammar.words.subjectPronoun} ${quotes.gendered}`),
    nounAfter: idsOf(lexicon, quotes.homographs?.nounAfter ?? ""),
    verbAfter: idsOf(lexicon, quotes.homographs?.verbAfter ?? ""),
    indefinite: idsOf(lexicon, quotes.indefinite),
    personal: idsOf(lexicon, quotes.personal),
    neuter: idsOf(lexicon, quotes.neuter),
    speeches: idsOf(lexicon, quotes.speeches),
    channels: idsOf(lexicon, quotes.channels),
    firms: idsOf(lexicon, quotes.firms),
    bodies: idsOf(lexicon, quotes.bodies),
    several: severalOf(lexicon, grammar.words.subjectPronoun),
  };
}

function idsOf(lexicon: Lexicon, list: string): ReadonlySet<number> {
  return idsOfWords(lexicon, listOf(list));
}

/** The pronouns of a list `form:gender:number` that are plural. */
function severalOf({ vocabulary }: Lexicon, list: string): Set<number> {
  const plural = list.split(" ").filter((entry) => entry.endsWith(":p"));
  return new Set(plural.map((entry) => vocabulary.add(entry.split(":", 1)[0] as string)));
}

function gendersOf({ vocabulary }: Lexicon, list: string): Map<number, "f" | "m"> {
  const genders = new Map<number, "f" | "m">();
  for (const entry of list.split(" ")) {
    const [form = "", gender] = entry.split(":");
    if (gender === "f" || gender === "m") genders.set(vocabulary.add(form), gender);
  }
  return genders;
}

function addAll(lexicon: Lexicon, set: LexiconSet, list: string, value: number): void {
  const make: Make = (phrase) => lexicon.add(set, phrase, value);
  for (const phrase of listOf(list)) lexicon.deferPhrase(phrase, make, phrase, value);
}

function listOf(list: string): string[] {
  return list.split(",").filter((entry) => entry !== "");
}
