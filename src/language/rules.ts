import type { Annotator } from "./annotator.js";
import type { AgencyRules } from "./rules/agencies.js";
import type { CooperationRules } from "./rules/cooperation.js";
import type { GrammarRules } from "./rules/grammar.js";
import type { LayoutRules } from "./rules/layout.js";
import type { PeopleRules } from "./rules/people.js";
import type { PlaceRules } from "./rules/places.js";
import type { QuoteRules } from "./rules/quotes.js";

/** What a rule of a pack reads, told to people and tools. */
export interface RuleNote {
  /** The construction, in a line. */
  readonly reads: string;
  /** An invented sentence or article in which it is found. */
  readonly example: string;
}

/**
 * All that a language tells the core, as data: words, inflection, frames. No control flow: what to do with them is the
 * core's, and is the same for every language.
 */
export interface LanguageRules {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Closed classes and inflection. */
  readonly grammar: GrammarRules;
  /** Words of an article's layout. */
  readonly layout: LayoutRules;
  /** Words about people. */
  readonly people: PeopleRules;
  /** Names of states and cities. */
  readonly places: PlaceRules;
  /** Words about public bodies. */
  readonly agencies: AgencyRules;
  /** How words are attributed. */
  readonly quotes: QuoteRules;
  /** How a cooperation and its state are said. */
  readonly cooperation: CooperationRules;
  /** Libraries that tell what the rules cannot; asked in order, only where it matters. */
  readonly annotators?: readonly Annotator[];
  /** A note for every rule of the core that this language uses, by the rule's name ("inverted-cue"). */
  readonly notes: Readonly<Record<string, RuleNote>>;
}
