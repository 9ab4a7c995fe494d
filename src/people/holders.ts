import { indexBefore } from "../article/doc.js";
import type { DiscourseContext } from "./context.js";
import type { DefiniteRole } from "./definites.js";
import type { OfficePhrase } from "./offices.js";
import type { DocRole } from "./roles.js";
import { agrees, type Figure, type Reach, type Scenes } from "./scenes.js";

/** For a role that the text gives nobody. */
const ROLE_REACH: Reach = { subjects: 3, others: 0 };
/** Mentions by name before a heading's role, at most. */
const HEADING = 8;

/** Mentions by name without an office, after which a person is taken to hold none. */
const FAMILIAR = 3;
/** Mentions by name looked at for that, at most. */
const RECENT = 64;

/** Finds whom a role without a name is for. */
export class Holders {
  /**
   * @param latest by person, the first token of the last mention so far; -1 if none
   */
  constructor(
    private readonly context: DiscourseContext,
    private readonly scenes: Scenes,
    private readonly latest: readonly number[],
  ) {}

  /**
   * The person a role names: the holder of the office mentioned last, one behind it where it stands in a heading or tells
   * enough, else who is spoken of and has no other role; -1 for somebody unnamed.
   *
   * @param narrated whether the writer speaks, not somebody quoted
   */
  holderOf(definite: DefiniteRole, narrated: boolean): number {
    const { offices } = this.context;
    const { kind } = definite.role.sense;
    if (kind === "latter") return this.#namedLast(definite);
    if (kind === "counterpart") return -1;
    const asked = offices.describe(definite);
    const holders = offices.holdersOf(asked, definite.gender);
    const known = this.#mentionedLast(holders);
    if (known >= 0) return known;
    const heading = this.#isInHeading(definite);
    const [first = -1] = holders;
    if (first >= 0) {
      const told = definite.possessive || definite.last > definite.role.last;
      if (heading || (told && holders.length === 1)) return first;
    } else if (heading && kind !== "plain") {
      const ahead = offices.firstOf(asked, definite.gender);
      if (ahead >= 0) return ahead;
      const untold = kind === "office" ? this.#onlyUntold(definite) : -1;
      if (untold >= 0) return untold;
    }
    return narrated ? this.#spokenOf(definite, asked) : -1;
  }

  #namedLast({ gender }: DefiniteRole): number {
    return this.scenes.last((figure) => figure.person >= 0 && agrees(figure.gender, gender))?.person ?? -1;
  }

  #mentionedLast(people: readonly number[]): number {
    let best = -1;
    for (const person of people) {
      const latest = this.latest[person] as number;
      if (latest >= 0 && (best < 0 || latest > (this.latest[best] as number))) best = person;
    }
    return best;
  }

  #isInHeading({ first }: DefiniteRole): boolean {
    const { blocks } = this.context.doc;
    const part = blocks[indexBefore(blocks, first)]?.part;
    return part !== "paragraph" && part !== "related";
  }

  /** The only person named before and next, if the text gives no role: whom a headline's "l'ambassadeur d'Israël" is. */
  #onlyUntold(definite: DefiniteRole): number {
    const { named, individuals } = this.context;
    const next = indexBefore(named, definite.first) + 1;
    const person = named[next]?.person ?? -1;
    const individual = individuals.all[person];
    if (!individual || next > HEADING || individual.roles.length > 0) return -1;
    if (!agrees(individual.gender, definite.gender)) return -1;
    for (let index = 0; index < next; index++) if (named[index]?.person !== person) return -1;
    this.#assign(person, definite);
    return person;
  }

  /** Who alone is spoken of, for a role that the text gives nobody: "L'élue" right after a sentence about Jeanne Roux. */
  #spokenOf(definite: DefiniteRole, asked: OfficePhrase): number {
    const { offices } = this.context;
    const { kind } = definite.role.sense;
    const isBare = asked.owner.length === 0; // "le ministre turc", not "le ministre de la Santé"
    if (definite.possessive || !(kind === "office" || kind === "any" || isBare)) return -1;
    const fits = ({ person }: Figure): boolean => person >= 0 && offices.mayHold(person, asked);
    const found = this.scenes.find(definite.gender, ROLE_REACH, fits, fits);
    if (!found || this.scenes.hasOther(found, definite.gender)) return -1;
    const { person } = found;
    if (!isBare && this.#isWellKnown(person, definite)) return -1;
    if (this.#isSomebodySince(this.latest[person] as number, definite)) return -1;
    if (kind === "office") this.#assign(person, definite);
    return person;
  }

  /** Whether a person was named so often before that the text would have told the office by now: whoever holds it is somebody else. */
  #isWellKnown(person: number, { first }: DefiniteRole): boolean {
    const { named } = this.context;
    const before = indexBefore(named, first);
    let count = 0;
    for (let index = before; index >= 0 && index > before - RECENT; index--) {
      if (named[index]?.person === person && ++count > FAMILIAR) return true;
    }
    return false;
  }

  /** "Jeanne Roux … un diplomate … |ce diplomate|": somebody else was called so since a person was mentioned. */
  #isSomebodySince(mentioned: number, { role }: DefiniteRole): boolean {
    const { roles } = this.context;
    const latest = indexBefore(roles, role.first) - 1;
    for (let index = latest; index >= Math.max(0, latest - RECENT); index--) {
      const { first, sense } = roles[index] as DocRole;
      if (first < mentioned) return false;
      if (sense.lemma === role.sense.lemma) return true;
    }
    return false;
  }

  /** From here on the person is known by the role. */
  #assign(person: number, definite: DefiniteRole): void {
    const phrase = { ...definite, first: definite.noun };
    this.context.individuals.all[person]?.roles.push(phrase);
    this.context.offices.add(person, phrase);
  }
}
