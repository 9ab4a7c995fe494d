import type { AcronymPair, Agency } from "../agencies/types.js";
import type { Article, Input } from "../article/types.js";
import type { Cooperation } from "../cooperation/types.js";
import type { Person } from "../people/types.js";
import type { Place } from "../places/types.js";
import type { Quote } from "../quotes/types.js";
import { articleFor, open } from "./open.js";
import type { Options } from "./options.js";

/** All facts of one text. Plain JSON data. */
export interface Analysis {
  /** Version of this shape. */
  readonly schema: 1;
  /** The parts of the article. */
  readonly article: Article;
  /** Who says what, in the order of the text. */
  readonly quotes: readonly Quote[];
  /** The people named. */
  readonly people: readonly Person[];
  /** The states named. */
  readonly places: readonly Place[];
  /** The public bodies named. */
  readonly agencies: readonly Agency[];
  /** The acronyms defined. */
  readonly acronyms: readonly AcronymPair[];
  /** Who works with whom, in the order of the text. */
  readonly cooperations: readonly Cooperation[];
}

/**
 * Reads a text into the parts of an article.
 *
 * @param input the text as the publisher wrote it, or its blocks where the caller has them apart
 * @returns the article; its spans are of the text, UTF-16, half-open
 * @throws {@link DepecheError} `not-a-text`, `no-language`, `bad-pack`, `bad-gazetteer`
 * @example
 * ```ts
 * import { parseArticle } from "depeche";
 * import { french } from "depeche/fr";
 * const article = parseArticle("Un pont rouvre\n\nLe pont de Lurcy a rouvert lundi matin.", { language: french });
 * console.assert(article.headline?.text === "Un pont rouvre");
 * ```
 */
export function parseArticle(input: Input, options: Options): Article {
  return articleFor(open(input, options));
}

/**
 * Finds who says what: direct, indirect and mixed quotes with cue and speaker.
 *
 * @throws {@link DepecheError} as `parseArticle`, and `language-mismatch` for an article read with another pack
 * @example
 * ```ts
 * import { extractQuotes } from "depeche";
 * import { french } from "depeche/fr";
 * const [quote] = extractQuotes("« Nous rouvrirons lundi », a déclaré Jeanne Roux.", { language: french });
 * console.assert(quote?.speaker?.name === "Jeanne Roux");
 * ```
 */
export function extractQuotes(input: Input | Article, options: Options): readonly Quote[] {
  return open(input, options).quotes.quotes;
}

/**
 * Finds the people a text names, each once, with all mentions.
 *
 * @throws {@link DepecheError} as `extractQuotes`
 * @example
 * ```ts
 * import { findPeople } from "depeche";
 * import { french } from "depeche/fr";
 * const [person] = findPeople("La maire de Lurcy, Jeanne Roux, a signé l'arrêté.", { language: french });
 * console.assert(person?.family === "Roux");
 * ```
 */
export function findPeople(input: Input | Article, options: Options): readonly Person[] {
  return open(input, options).people.people;
}

/**
 * Finds the states a text names, by name, adjective, demonym, capital or compound.
 *
 * @throws {@link DepecheError} as `extractQuotes`
 * @example
 * ```ts
 * import { findPlaces } from "depeche";
 * import { french } from "depeche/fr";
 * const places = findPlaces("Le sommet franco-allemand s'ouvre à Berlin.", { language: french });
 * console.assert(places.some((place) => place.id === "DE"));
 * ```
 */
export function findPlaces(input: Input | Article, options: Options): readonly Place[] {
  return open(input, options).places.places;
}

/**
 * Finds the public bodies a text names, known to a gazetteer or told by the pattern of their name.
 *
 * @throws {@link DepecheError} as `extractQuotes`
 * @example
 * ```ts
 * import { findAgencies } from "depeche";
 * import { french } from "depeche/fr";
 * const [agency] = findAgencies("L'ANSSI a publié un guide.", { language: french });
 * console.assert(agency?.id === "fr-anssi");
 * ```
 */
export function findAgencies(input: Input | Article, options: Options): readonly Agency[] {
  return open(input, options).agencies.agencies;
}

/**
 * Finds the acronyms a text defines, after Schwartz & Hearst (2003).
 *
 * @throws {@link DepecheError} as `extractQuotes`
 * @example
 * ```ts
 * import { findAcronyms } from "depeche";
 * import { french } from "depeche/fr";
 * const [pair] = findAcronyms("L'Agence des ponts ruraux (APR) rouvre.", { language: french });
 * console.assert(pair?.short.text === "APR");
 * ```
 */
export function findAcronyms(input: Input | Article, options: Options): readonly AcronymPair[] {
  return open(input, options).agencies.acronyms;
}

/**
 * Finds who works with whom, on what, and in which state.
 *
 * @throws {@link DepecheError} as `extractQuotes`
 * @example
 * ```ts
 * import { detectCooperation } from "depeche";
 * import { french } from "depeche/fr";
 * const [found] = detectCooperation("La France et le Portugal coopèrent contre la fraude.", { language: french });
 * console.assert(found?.status === "existing");
 * ```
 */
export function detectCooperation(input: Input | Article, options: Options): readonly Cooperation[] {
  return open(input, options).cooperations;
}

/**
 * All facts of a text in one pass.
 *
 * @throws {@link DepecheError} as `extractQuotes`
 * @example
 * ```ts
 * import { analyze } from "depeche";
 * import { french } from "depeche/fr";
 * const analysis = analyze("« Nous rouvrirons lundi », a déclaré Jeanne Roux.", { language: french });
 * console.assert(analysis.schema === 1 && analysis.quotes.length === 1);
 * ```
 */
export function analyze(input: Input | Article, options: Options): Analysis {
  const reading = open(input, options);
  return {
    schema: 1,
    article: reading.article,
    quotes: reading.quotes.quotes,
    people: reading.people.people,
    places: reading.places.places,
    agencies: reading.agencies.agencies,
    acronyms: reading.agencies.acronyms,
    cooperations: reading.cooperations,
  };
}
