import { Form } from "../language/form.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Make } from "../text/deferred.js";
import { type Lexicon, stemOfForms } from "../text/lexicon.js";
import { fieldsOf, isAmbiguous, wordingOf } from "./decode.js";
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
  const ids: string[] = []; // the value of an entry is the index of its state
  const add = (wording: string, id: string, form: PlaceWordForm, ambiguous: boolean): void => {
    senses.push({ id, places: [id], form, ambiguous, letter: letterOf(wording) });
    lexicon.add(LexiconSet.Place, wording, senses.length - 1);
    if (form !== "city" && form !== "group" && !ambiguous && !wording.includes(" ")) {
      const key = wording.toLowerCase();
      if (!words.has(key)) words.set(key, id);
    }
  };
  const makeAs =
    (form: PlaceWordForm): Make =>
    (entry, state) =>
      add(wordingOf(entry), ids[state] as string, form, isAmbiguous(entry));
  /** `capital`: that of an adjective; null for a demonym. The plural of an adjective with a capital is a demonym ("Germans"). */
  const makeForms =
    (capital: boolean | null): Make =>
    (entry, state) => {
      const base = wordingOf(entry);
      for (const [form, bits] of grammar.inflectNoun(capital === null ? base.toLowerCase() : base)) {
        const wording = capital === null ? base.charAt(0) + form.slice(1) : form;
        const demonym = capital === null || (capital && (bits & Form.Singular) === 0);
        add(wording, ids[state] as string, demonym ? "demonym" : "adjective", isAmbiguous(entry));
      }
    };
  const defer = (entry: string, make: Make, place: number): void => {
    const stem = stemOfForms(wordingOf(entry));
    heads.add(stem);
    lexicon.defer(stem, make, entry, place);
  };
  const [makeName, makeCapital] = [makeAs("name"), makeAs("capital")];
  const [makeAdjective, makeDemonym] = [makeForms(places.adjectiveCapital), makeForms(null)];
  for (const line of places.states.split("\n")) {
    const record = fieldsOf(line);
    if (record === null) continue;
    const state = ids.push(record.id) - 1;
    if (record.names[0] !== undefined) names.set(record.id, wordingOf(record.names[0]));
    for (const entry of record.names) defer(entry, makeName, state);
    for (const entry of record.adjectives) defer(entry, makeAdjective, state);
    for (const entry of record.demonyms) defer(entry, makeDemonym, state);
    for (const entry of record.capitals) defer(entry, makeCapital, state);
    for (const entry of record.prefixes) {
      heads.add(wordingOf(entry));
      prefixes.set(wordingOf(entry).toLowerCase(), record.id);
    }
  }
  for (const form of ["group", "city"] as const) {
    const make = makeAs(form);
    for (const line of (form === "group" ? places.groups : places.cities).split("\n")) {
      const [id = "", wordings] = line.trim().split(":");
      if (!wordings) continue;
      const place = ids.push(id) - 1;
      for (const entry of wordings.split(",")) defer(entry, make, place);
    }
  }
  return { senses, names, prefixes, words, heads, adjectiveCapital: places.adjectiveCapital };
}

function letterOf(wording: string): PlaceSense["letter"] {
  if (wording.charAt(0) === wording.charAt(0).toLowerCase()) return "any";
  return wording === wording.toUpperCase() ? "capitals" : "capital";
}
