import type { Part } from "../article/types.js";
import type { Span } from "../text/span.js";

/** One place where a person is named. */
export interface PersonMention extends Span {
  /** Part of the article it stands in. */
  readonly part: Part;
  /** By full name, surname, role or pronoun. */
  readonly form: "name" | "surname" | "role" | "pronoun";
}

/** A person the text names in full or by surname. */
export interface Person {
  /** Stable within the analysis. */
  readonly id: string;
  /** The fullest name the text gives. */
  readonly name: string;
  /** Given name, where the text tells it. */
  readonly given: string | null;
  /** Family name. */
  readonly family: string;
  /** As honorifics, roles, names and pronouns tell it. */
  readonly gender: "f" | "m" | null;
  /** ISO 3166-1 alpha-2, "EU", or null. */
  readonly country: string | null;
  /** Spans that say what the person is ("ministre de l'Intérieur"). */
  readonly roles: readonly Span[];
  /** Where the text names the person, in order. */
  readonly mentions: readonly PersonMention[];
}
