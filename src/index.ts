/**
 * Reads a news article the way a careful desk editor does. The core knows no language: pass a pack.
 *
 * @module depeche
 */
export { defineGazetteer } from "./agencies/define.js";
export type { Gazetteer } from "./agencies/gazetteer.js";
export type { AcronymPair, Agency, AgencyKind, AgencyMention, AgencyRecord } from "./agencies/types.js";
export {
  type Analysis,
  analyze,
  detectCooperation,
  extractQuotes,
  findAcronyms,
  findAgencies,
  findPeople,
  findPlaces,
  parseArticle,
} from "./analysis/functions.js";
export type { Options } from "./analysis/options.js";
export type {
  Article,
  ArticleDate,
  Block,
  Byline,
  Caption,
  Dateline,
  Input,
  InputBlock,
  InputBlocks,
  Part,
} from "./article/types.js";
export type { Cooperation, CooperationStatus, Participant, Topic } from "./cooperation/types.js";
export { DepecheError, type DepecheErrorCode } from "./errors.js";
export type { Annotator, PartOfSpeech, WordNote } from "./language/annotator.js";
export { checkLanguage, type LanguageProblem } from "./language/check.js";
export { defineLanguage } from "./language/define.js";
export { extendLanguage, type LanguageAdditions } from "./language/extend.js";
export { Form, type Inflect, type Inflected } from "./language/form.js";
export type { LanguagePack, PackRule } from "./language/pack.js";
export type { AgencyRules } from "./language/rules/agencies.js";
export type { CooperationRules } from "./language/rules/cooperation.js";
export type { GrammarRules, WordClasses } from "./language/rules/grammar.js";
export type { LayoutRules } from "./language/rules/layout.js";
export type { GivenNames, PeopleRules } from "./language/rules/people.js";
export type { PlaceRules } from "./language/rules/places.js";
export type { CueFrame, CueVerbs, Homographs, QuoteRules } from "./language/rules/quotes.js";
export type { LanguageRules, RuleNote } from "./language/rules.js";
export type { Person, PersonMention } from "./people/types.js";
export type { Place, PlaceMention } from "./places/types.js";
export type { Cue, Quote, QuoteType, Speaker, SpeakerKind } from "./quotes/types.js";
export type { Span } from "./text/span.js";
