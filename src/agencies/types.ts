import type { Part } from "../article/types.js";
import type { Span } from "../text/span.js";

/**
 * What sort of public body it is. The union may grow in a minor version.
 *
 * `igo` is an international governmental organisation, `cert` a computer emergency response team, `local` the body of
 * a region, county or town.
 */
export type AgencyKind =
  | "ministry"
  | "cyber"
  | "cert"
  | "intelligence"
  | "police"
  | "prosecution"
  | "court"
  | "regulator"
  | "parliament"
  | "government"
  | "central-bank"
  | "military"
  | "eu-institution"
  | "eu-agency"
  | "igo"
  | "local"
  | "other";

/**
 * One public body as a gazetteer knows it. Every list of wordings is keyed by the BCP 47 tag of its language and has
 * no article before its names.
 *
 * @example
 * ```ts
 * const record: AgencyRecord = {
 *   id: "de-bsi",
 *   kind: "cyber",
 *   country: "DE",
 *   parent: "de-interior",
 *   names: {
 *     de: ["Bundesamt für Sicherheit in der Informationstechnik"],
 *     fr: ["Office fédéral de la sécurité des technologies de l'information"],
 *   },
 *   acronyms: { de: ["BSI"], fr: ["BSI"] },
 * };
 * ```
 */
export interface AgencyRecord {
  /** Stable slug, the country first: "fr-anssi". */
  readonly id: string;
  /** Wikidata item, "Q" and digits. */
  readonly qid?: string;
  /** What sort of body it is. */
  readonly kind: AgencyKind;
  /** ISO 3166-1 alpha-2, "EU" for a body of the European Union, "INT" for one of several states. */
  readonly country: string;
  /** Id of the body it belongs to. */
  readonly parent?: string;
  /** Names in use, the official one first; the body's own language stands first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Acronyms, the official one first; those no longer in use last. */
  readonly acronyms?: Readonly<Record<string, readonly string[]>>;
  /** Names the body had before. */
  readonly former?: Readonly<Record<string, readonly string[]>>;
  /** Places that stand for the body: "Élysée", "Pentagon". */
  readonly metonyms?: Readonly<Record<string, readonly string[]>>;
  /** Titles of the person at its head that name the body: "garde des Sceaux", "Home Secretary". */
  readonly offices?: Readonly<Record<string, readonly string[]>>;
}

/** One place where a body is named. */
export interface AgencyMention extends Span {
  /** Part of the article it stands in. */
  readonly part: Part;
  /** By its name, an acronym, the title of the person at its head, or a place that stands for it. */
  readonly form: "name" | "acronym" | "office" | "metonym";
  /** Ids of all bodies the phrase names: several for a plural, or where it stays ambiguous. */
  readonly agencies: readonly string[];
  /** Id of the rule that read it. */
  readonly rule: string;
  /** Low where the rule guesses. */
  readonly certainty: "high" | "low";
}

/** A public body the text names. */
export interface Agency {
  /** Stable slug; of a body that no gazetteer holds, made from its name. */
  readonly id: string;
  /** Wikidata item, where a gazetteer gives it. */
  readonly qid: string | null;
  /** The official name in the body's own language. */
  readonly name: string;
  /** Its official acronym. */
  readonly acronym: string | null;
  /** Id of the body it belongs to. */
  readonly parent: string | null;
  /** What sort of body it is. */
  readonly kind: AgencyKind;
  /** ISO 3166-1 alpha-2, "EU", "INT"; null where the text does not tell whose it is. */
  readonly country: string | null;
  /** Whether a gazetteer holds it, or only a pattern told it. */
  readonly known: boolean;
  /** Where the text names it, in order. */
  readonly mentions: readonly AgencyMention[];
}

/** An acronym and the words it stands for, where the text defines it. */
export interface AcronymPair {
  /** The acronym. */
  readonly short: Span;
  /** The words it stands for. */
  readonly long: Span;
}
