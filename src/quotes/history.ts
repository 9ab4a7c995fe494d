import { bitsAt, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { DocRole } from "../people/roles.js";
import type { Person } from "../people/types.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { fullMention } from "./full-mention.js";
import type { Mention } from "./mention.js";
import { roleIn, speakerOf } from "./speaker.js";
import type { Speaker } from "./types.js";

type Gender = "f" | "m" | null;

/** A speaker with what a later pronoun or short form can point back to it by. */
interface Known {
  readonly speaker: Speaker;
  readonly gender: Gender;
  /** Noun of its role, see `RoleSense.lemma`; -1 for none. */
  readonly lemma: number;
  /** Whether it has a name, or words beside its noun that tell it from others. */
  readonly told: boolean;
  /** Index of the sentence of its mention. */
  readonly sentence: number;
}

/** How many speakers back a short form may point. */
const REACH = 12;

/** The speakers of a text in its order: whom a pronoun, "la même source" or a short form means. */
export class SpeakerHistory {
  readonly #known: Known[] = [];

  constructor(private readonly context: QuoteContext) {}

  /** The speaker of a mention; of none, where the source is the one before, that. */
  speakerOf(mention: Mention | null, inherits: boolean): Speaker | null {
    const before = this.#known.at(-1)?.speaker ?? null;
    if (!mention) return inherits && before ? { ...before, mention: null } : null;
    const { first, last } = fullMention(this.context, mention);
    const own = speakerOf(this.context, first, last);
    const speaker = this.#inSentence(own, first, last) ?? this.#pointedAt(own, first, last) ?? own;
    this.#note(speaker, first, last);
    return speaker;
  }

  /** "X a rappelé que …, mais, a-t-il assuré, …": a pronoun behind a verb means the source named before in its sentence. */
  #inSentence(own: Speaker, first: number, last: number): Speaker | null {
    const { doc } = this.context;
    if (last - first > 1 || doc.tokens.kind[first] !== TokenKind.Enclitic) return null;
    const known = this.#known.at(-1);
    if (!known || known.sentence !== indexBefore(doc.sentences, first)) return null;
    const gender = this.#genderOf(first);
    return gender === null || known.gender === null || gender === known.gender
      ? { ...known.speaker, mention: own.mention }
      : null;
  }

  /** The earlier speaker that a mention without a name of its own points to. */
  #pointedAt(own: Speaker, first: number, last: number): Speaker | null {
    if (own.name !== null || own.kind === "country") return null;
    const { doc } = this.context;
    const bits = bitsAt(doc, first);
    if (bits & Word.SubjectPronoun || last - first === 1) return this.#latest(own, this.#genderOf(first));
    if ((bits & Word.Determiner) === 0) return null;
    const role = roleIn(this.context, first, last);
    if (!role) return null;
    if (role.sense.class === "source") return this.#latest(own, null);
    for (let index = this.#known.length - 1; index >= Math.max(0, this.#known.length - REACH); index--) {
      const known = this.#known[index] as Known;
      if (known.lemma === role.sense.lemma && known.told) return { ...known.speaker, mention: own.mention };
    }
    return (
      this.#ofCountry(own, role) ??
      (this.#isShort(role, first, last) ? this.#latestPerson(own, role.sense.gender ?? this.#genderOf(first)) : null)
    );
  }

  #latest(own: Speaker, gender: Gender): Speaker | null {
    for (let index = this.#known.length - 1; index >= Math.max(0, this.#known.length - REACH); index--) {
      const known = this.#known[index] as Known;
      if (gender === null || known.gender === null || known.gender === gender)
        return { ...known.speaker, mention: own.mention };
    }
    return null;
  }

  /** "le ministre", "l'accusé": a definite person with no complement that tells him from others. */
  #isShort({ sense }: DocRole, first: number, last: number): boolean {
    const { doc, lexicon } = this.context;
    if (sense.class !== "person" || sense.plural || last - first > 3) return false;
    return !lexicon.indefinite.has(doc.tokens.word[first] as number);
  }

  /** "le ministre américain" of a headline: the person of that state whom the text names most. */
  #ofCountry(own: Speaker, { sense }: DocRole): Speaker | null {
    if (own.country === null || sense.class !== "person" || sense.plural) return null;
    let best: Person | null = null;
    for (const person of this.context.people.people) {
      if (person.country !== own.country || person.roles.length === 0) continue;
      if (sense.gender !== null && person.gender !== null && person.gender !== sense.gender) continue;
      if (!best || person.mentions.length > best.mentions.length) best = person;
    }
    return best ? { ...own, name: best.name, ref: best.id, country: best.country, kind: "person" } : null;
  }

  #latestPerson(own: Speaker, gender: Gender): Speaker | null {
    for (let index = this.#known.length - 1; index >= Math.max(0, this.#known.length - REACH); index--) {
      const { speaker, gender: other } = this.#known[index] as Known;
      if (speaker.kind !== "person" || speaker.name === null) continue;
      if (gender === null || other === null || other === gender) return { ...speaker, mention: own.mention };
    }
    return null;
  }

  #note(speaker: Speaker, first: number, last: number): void {
    const { people } = this.context;
    const person = speaker.ref === null ? null : people.people.find(({ id }) => id === speaker.ref);
    const role = roleIn(this.context, first, last);
    const gender = person ? person.gender : (role?.sense.gender ?? this.#genderOf(first));
    const told = speaker.name !== null || (speaker.role ?? "").includes(" ");
    this.#known.push({
      speaker,
      gender,
      lemma: role?.sense.lemma ?? -1,
      told,
      sentence: indexBefore(this.context.doc.sentences, first),
    });
  }

  /** The gender that a pronoun or determiner tells. */
  #genderOf(at: number): Gender {
    const { doc, lexicon } = this.context;
    return lexicon.genders.get(doc.tokens.word[at] as number) ?? null;
  }
}
