import type { Gazetteer } from "../agencies/gazetteer.js";
import { type AgencyLexicon, compileAgencies } from "../agencies/lexicon.js";
import { compileLayout, type LayoutLexicon } from "../article/lexicon.js";
import { type CooperationLexicon, compileCooperation } from "../cooperation/lexicon.js";
import { type VerbEndings, verbEndingsOf } from "../language/endings.js";
import type { LanguagePack } from "../language/pack.js";
import type { LanguageRules } from "../language/rules.js";
import { LEXICON_SETS } from "../language/sets.js";
import { compilePeople, type PeopleLexicon } from "../people/lexicon.js";
import { compilePlaces, type PlaceLexicon } from "../places/lexicon.js";
import { compileQuotes, type QuoteLexicon } from "../quotes/lexicon.js";
import { Lexicon } from "../text/lexicon.js";
import { Vocabulary } from "../text/vocabulary.js";
import { addVerbs, addWordClasses } from "./grammar.js";

/** A language ready to read: one vocabulary and one lexicon that all facts share, and each fact's own tables. */
export interface Language {
  readonly tag: string;
  readonly rules: LanguageRules;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly verbEndings: VerbEndings;
  readonly layout: LayoutLexicon;
  readonly people: PeopleLexicon;
  readonly places: PlaceLexicon;
  readonly agencies: AgencyLexicon;
  readonly quotes: QuoteLexicon;
  readonly cooperation: CooperationLexicon;
}

interface Compiled {
  readonly gazetteers: readonly Gazetteer[];
  readonly language: Language;
}

/** Lists of gazetteers that a pack is kept compiled with; the one used longest ago goes first. */
const KEPT = 4;

const compiled: WeakMap<LanguagePack, Compiled[]> = new WeakMap();

/** The compiled form of a pack with gazetteers beside its own, made on first use. */
export function languageOf(pack: LanguagePack, gazetteers: readonly Gazetteer[]): Language {
  const list = compiled.get(pack) ?? [];
  const latest = list[list.length - 1];
  if (latest && sameList(latest.gazetteers, gazetteers)) return latest.language;
  compiled.set(pack, list);
  const found = list.findIndex((one) => sameList(one.gazetteers, gazetteers));
  const [known] = found < 0 ? [{ gazetteers, language: compile(pack, gazetteers) }] : list.splice(found, 1);
  list.push(known as Compiled);
  if (list.length > KEPT) list.shift();
  return (known as Compiled).language;
}

function sameList(a: readonly Gazetteer[], b: readonly Gazetteer[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function compile(pack: LanguagePack, gazetteers: readonly Gazetteer[]): Language {
  const rules = pack.language;
  const vocabulary = new Vocabulary();
  addWordClasses(vocabulary, rules.grammar);
  const lexicon = new Lexicon(vocabulary, LEXICON_SETS, rules.grammar);
  addVerbs(lexicon.verbs, rules.grammar);
  const language: Language = {
    tag: pack.tag,
    rules,
    vocabulary,
    lexicon,
    verbEndings: verbEndingsOf(rules.grammar.finiteEndings),
    layout: compileLayout(lexicon, rules),
    people: compilePeople(lexicon, rules),
    places: compilePlaces(lexicon, rules),
    agencies: compileAgencies(lexicon, rules, gazetteers),
    quotes: compileQuotes(lexicon, rules),
    cooperation: compileCooperation(lexicon, rules),
  };
  lexicon.open(rules.grammar.words.enclitic.split(/\s+/));
  return language;
}
