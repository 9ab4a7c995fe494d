import type { Doc } from "../article/doc.js";
import type { DefiniteRole } from "./definites.js";
import type { Individuals } from "./individuals.js";
import type { PeopleLexicon } from "./lexicon.js";
import type { DocPersonMention } from "./mention.js";
import type { Offices } from "./offices.js";
import type { DocRole, RolesNear } from "./roles.js";

/** What is known while names are looked for. */
export interface NameContext {
  readonly doc: Doc;
  readonly lexicon: PeopleLexicon;
  /** Whether a place is named at a token. */
  readonly isPlace: (at: number) => boolean;
  readonly roles: RolesNear;
}

/** What references are resolved with. */
export interface DiscourseContext {
  readonly doc: Doc;
  readonly lexicon: PeopleLexicon;
  readonly individuals: Individuals;
  /** Mentions by name, in order. */
  readonly named: readonly DocPersonMention[];
  readonly definites: readonly DefiniteRole[];
  /** All role nouns, in order. */
  readonly roles: readonly DocRole[];
  readonly offices: Offices;
}
