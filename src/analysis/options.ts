import type { Gazetteer } from "../agencies/gazetteer.js";
import { DepecheError, shown } from "../errors.js";
import type { LanguagePack } from "../language/pack.js";

/** How to read a text. */
export interface Options {
  /** The language pack; of several, the one that fits the text is chosen. */
  readonly language: LanguagePack | readonly LanguagePack[];
  /** Gazetteers beside the pack's own. */
  readonly agencies?: Gazetteer | readonly Gazetteer[];
  /** ISO date of publication: what "mercredi" and "hier" are counted from. */
  readonly published?: string;
  /** Alpha-2 of the publisher's country: what "le ministre" means there. */
  readonly country?: string;
  /** Splits a paragraph into sentences instead of the built-in splitter: ranges of code units inside it, in order. */
  readonly segmenter?: (paragraph: string) => readonly (readonly [start: number, end: number])[];
}

function isPack(value: unknown): value is LanguagePack {
  const pack = value as Partial<LanguagePack> | null;
  return (
    typeof pack === "object" &&
    pack !== null &&
    pack.contract === 1 &&
    pack.kind === "language" &&
    typeof pack.tag === "string" &&
    typeof pack.language?.grammar === "object"
  );
}

function isGazetteer(value: unknown): value is Gazetteer {
  const gazetteer = value as Partial<Gazetteer> | null;
  return (
    typeof gazetteer === "object" && gazetteer !== null && gazetteer.contract === 1 && gazetteer.kind === "gazetteer"
  );
}

/** The packs of the options; throws where there is none or one is malformed. */
export function packsOf(options: Options): readonly LanguagePack[] {
  const given: unknown = (options as Options | undefined)?.language;
  if (given === undefined || given === null || (Array.isArray(given) && given.length === 0)) {
    throw new DepecheError(
      "no-language",
      `options.language is ${shown(given)}; pass a pack: import { french } from "depeche/fr"`,
    );
  }
  const packs = (Array.isArray(given) ? given : [given]) as readonly unknown[];
  const bad = packs.findIndex((pack) => !isPack(pack));
  if (bad >= 0) {
    throw new DepecheError(
      "bad-pack",
      `options.language holds ${shown(packs[bad])}, no pack; make one with defineLanguage() or import { french } from "depeche/fr"`,
    );
  }
  return packs as readonly LanguagePack[];
}

/** The gazetteers of the options; throws where one is malformed. */
export function gazetteersOf(options: Options): readonly Gazetteer[] {
  const given: unknown = options.agencies ?? [];
  const gazetteers = (Array.isArray(given) ? given : [given]) as readonly unknown[];
  const bad = gazetteers.findIndex((gazetteer) => !isGazetteer(gazetteer));
  if (bad >= 0) {
    throw new DepecheError(
      "bad-gazetteer",
      `options.agencies holds ${shown(gazetteers[bad])}, no gazetteer; make one with defineGazetteer(records)`,
    );
  }
  return gazetteers as readonly Gazetteer[];
}
