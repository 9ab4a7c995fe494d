import { Form, type Inflect } from "../language/form.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import { type Lexicon, stemOfForms } from "../text/lexicon.js";
import { decodePlaces, type PlaceWord } from "./decode.js";
import { Heads } from "./heads.js";
import type { PlaceMention } from "./types.js";

/** How a wording stands for a state; cities and groups of states are no public mentions. */
export type PlaceWordForm = PlaceMention["form"] | "city" | "group";

/** What one wording is. */
export interface PlaceSense {
  /** Id of the state, union or alliance. */
  readonly id: string;
  /** The same as the list that a mention holds. */
  readonly places: readonly string[];
  readonly form: PlaceWordForm;
  readonly ambiguous: boolean;
  /** How its first letter must be written in running text. */
  readonly letter: "any" | "capital" | "capitals";
}

/** The names of states of a language, compiled. */
export interface PlaceLexicon {
  readonly senses: readonly PlaceSense[];
  /** The commonest name by id. */
  readonly names: ReadonlyMap<string, string>;
  /** States by what stands before the hyphen of a compound, in lower case: "franco". */
  readonly prefixes: ReadonlyMap<string, string>;
  /** States by single-word names, adjectives and capitals in lower case: what ends a compound. */
  readonly words: ReadonlyMap<string, string>;
  /** What compounds start with. */
  readonly heads: Heads;
  readonly adjectiveCapital: boolean;
}

/** Adds the names of states of a language to its lexicon. */
export function compilePlaces(lexicon: Lexicon, { places, grammar }: LanguageRules): PlaceLexicon {
  const senses: PlaceSense[] = [];
  const names = new Map<string, string>();
  const prefixes = new Map<string, string>();
  const words = new Map<string, string>();
  const heads = new Heads();
  const add = (wording: string, id: string, form: PlaceWordForm, ambiguous: boolean): void => {
    senses.push({ id, places: [id], form, ambiguous, letter: letterOf(wording) });
    lexicon.add(LexiconSet.Place, wording, senses.length - 1);
    if (form !== "city" && form !== "group" && !ambiguous && !wording.includes(" ")) {
      const key = wording.toLowerCase();
      if (!words.has(key)) words.set(key, id);
    }
  };
  const put: Add = (wording, ...rest) => {
    heads.add(wording);
    lexicon.deferForms(wording, () => add(wording, ...rest));
  };
  const inflect = (word: PlaceWord, capital: boolean | null, id: string): void => {
    heads.add(stemOfForms(word.form));
    lexicon.deferForms(word.form, () => addForms(word, grammar.inflectNoun, capital, id, add));
  };
  for (const record of decodePlaces(places.states)) {
    const { id } = record;
    if (record.names[0]) names.set(id, record.names[0].form);
    for (const word of record.names) put(word.form, id, "name", word.ambiguous);
    for (const word of record.adjectives) inflect(word, places.adjectiveCapital, id);
    for (const word of record.demonyms) inflect(word, null, id);
    for (const word of record.capitals) put(word.form, id, "capital", word.ambiguous);
    for (const prefix of record.prefixes) {
      heads.add(prefix);
      prefixes.set(prefix.toLowerCase(), id);
    }
  }
  for (const [id, wording] of wordingsOf(places.groups)) put(wording, id, "group", false);
  for (const [id, wording] of wordingsOf(places.cities)) put(wording, id, "city", false);
  return { senses, names, prefixes, words, heads, adjectiveCapital: places.adjectiveCapital };
}

type Add = (wording: string, id: string, form: PlaceWordForm, ambiguous: boolean) => void;

/** `capital`: that of an adjective; null for a demonym. The plural of an adjective with a capital is a demonym ("Germans"). */
function addForms(word: PlaceWord, inflect: Inflect, capital: boolean | null, id: string, add: Add): void {
  for (const [form, bits] of inflect(capital === null ? word.form.toLowerCase() : word.form)) {
    const wording = capital === null ? word.form.charAt(0) + form.slice(1) : form;
    const demonym = capital === null || (capital && (bits & Form.Singular) === 0);
    add(wording, id, demonym ? "demonym" : "adjective", word.ambiguous);
  }
}

function letterOf(wording: string): PlaceSense["letter"] {
  if (wording.charAt(0) === wording.charAt(0).toLowerCase()) return "any";
  return wording === wording.toUpperCase() ? "capitals" : "capital";
}

/** Of lines `id:wording,wording`. */
function wordingsOf(list: string): (readonly [id: string, wording: string])[] {
  return list.split("\n").flatMap((line) => {
    const [id = "", wordings] = line.trim().split(":");
    return wordings ? wordings.split(",").map((wording) => [id, wording] as const) : [];
  });
}
