/**
 * Words about public bodies. Lists are data lines; a wording is matched whatever its capitals unless its class says
 * otherwise.
 */
export interface AgencyRules {
  /** Gazetteer lines of the bodies that the press of this language meets daily, see `decodeAgencies`. */
  readonly gazetteer: readonly string[];
  /**
   * Nouns that head the name of a body, `class kind form slug: wording, wording` a line. Behind the slug may stand the state
   * whose ministries are called so ("US") or whose never are ("!US"), "+" for a plural, and "<" where what qualifies a head stands before it. The class tells what else must
   * stand with the head:
   *
   * - `portfolio`: what it is of ("ministre … de l'Intérieur"; in languages that put it first, "interior minister")
   * - `owner`: whose it is ("gouvernement français", "parquet de Paris", "Russian government")
   * - `state`: nothing, a capital is enough, because a state has one ("Parlement"); in lower case as `owner`
   * - `self`: nothing, it names a body by itself ("garde des Sceaux")
   * - `strong`: a place or a complement with a capital ("tribunal judiciaire de Nantes")
   * - `proper`: a qualifier or complement that makes a proper name ("Agence nationale de l'habitat")
   * - `weak`: as `proper`, and an acronym behind it does not make up for the qualifier ("Centre de recherches (CR)")
   * - `foreign`: as `proper`, in another language; its own words bind it ("Banco Central de Lurquia")
   * - `unit`: a figure before it ("3e régiment", "VI Corps")
   * - `part`: the name of the body it is a part of ("commission des lois du Sénat")
   * - `noun`: it heads names of what is no public body; told for acronyms only
   *
   * `kind` is an `AgencyKind`, `form` the form of the mention, `slug` the tail of the id of the state's body of that
   * sort ("government" for "fr-government"), "-" where each name is a body of its own;
   * "foreign@US": of which state where the phrase does not tell.
   */
  readonly heads: string;
  /** What ministries are of, `slug/other slug: wording, wording` a line; slugs in the order in which they are looked up. */
  readonly portfolios: string;
  /** Adjectives that qualify a head, `scope: adjective adjective` a line, in the base form; scope EU, INT, "-",
   * or "~" for those that make no name ("Direction générale"). */
  readonly qualifiers: string;
  /** Words that may stand between a head and its portfolio or owner: "délégué", "acting". */
  readonly modifiers: string;
  /** Words that bind a complement beside those of belonging: "pour", "contre", "aux", "for". */
  readonly links: string;
  /** The state that the press of the language speaks of rather than others where a text names several; empty if none. */
  readonly home: string;
  /** Those of them that may also follow a complement: "contre" of "de lutte contre la fraude". */
  readonly innerLinks: string;
  /** Definite articles, which may stand inside a name. */
  readonly articles: string;
  /** Articles and prepositions of other languages, which bind the names of their bodies. */
  readonly foreignBinders: string;
  /** Endings by which an adjective behind a noun is told from a verb, separated by a space. */
  readonly adjectiveEndings: string;
  /** Nouns behind a numeral that stand for states talked about: "pays" of "des deux pays". */
  readonly states: string;
  /** Wordings that begin like a body and are none, one a line: "agence de voyages". */
  readonly notBodies: string;
}
