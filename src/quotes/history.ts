import { bitsAt, type DocSentence, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { DocRole } from "../people/roles.js";
import type { Person } from "../people/types.js";
import { mainVerb } from "../syntax/clauses.js";
import { isContent } from "../syntax/noun-phrase.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { fullMention } from "./full-mention.js";
import { type Mention, mentionEnd } from "./mention.js";
import { isSource } from "./source-test.js";
import { roleIn, speakerOf, speakerWith } from "./speaker.js";
import { subjectOfVerb } from "./subject-before.js";
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
  /** Whether its noun is a plural. */
  readonly plural: boolean;
  /** Index of the sentence of its mention. */
  readonly sentence: number;
  /** First token of its mention. */
  readonly at: number;
  /** Index of the body in its complement: "le porte-parole du Quai d'Orsay"; -1 for none. */
  readonly body: number;
}

/** How many speakers back a short form may point. */
const REACH = 12;
/** How many sentences back a pronoun may mean the subject. */
const SENTENCES = 3;

/** The speakers of a text in its order: whom a pronoun, "la même source" or a short form means. */
export class SpeakerHistory {
  readonly #known: Known[] = [];

  /** The gender of each person, by id. */
  readonly #genders = new Map<string, Gender>();

  constructor(private readonly context: QuoteContext) {
    for (const { id, gender } of context.people.people) this.#genders.set(id, gender);
  }

  /** The speaker of a mention; of words at `at` with none, where the source is the one before, that, or whom the text before is about. */
  speakerOf(mention: Mention | null, inherits: boolean, at: number): Speaker | null {
    const before = this.#known.at(-1)?.speaker ?? null;
    if (!mention && inherits && !before) {
      const nobody = speakerWith(null, "unknown", null, null, null, null);
      return this.#subjectBefore(nobody, at, ({ speaker: { kind, name } }) => kind === "person" && name !== null);
    }
    if (!mention) return inherits && before ? withMention(before, null) : null;
    const { first, last } = fullMention(this.context, mention);
    const own = speakerOf(this.context, first, last);
    const speaker = this.#behindVerb(own, first, last) ?? this.#pointedAt(own, first, last) ?? own;
    this.#known.push(this.#knownOf(speaker, first, last));
    return speaker;
  }

  /** "X a rappelé que …, mais, a-t-il assuré, …": a pronoun behind a verb means the source named last, in its sentence or before. */
  #behindVerb(own: Speaker, first: number, last: number): Speaker | null {
    const { doc } = this.context;
    const known = this.#known.at(-1);
    if (last - first > 1 || doc.tokens.kind[first] !== TokenKind.Enclitic || !known) return null;
    const near = known.sentence >= indexBefore(doc.sentences, first) - 1 && known.at <= first; // ", a-t-il dit, selon X"
    return near && fits(this.#genderOf(first), known.gender) ? pointing(own, known) : null;
  }

  /** The earlier speaker that a mention without a name of its own points to. */
  #pointedAt(own: Speaker, first: number, last: number): Speaker | null {
    if (own.name !== null || own.kind === "country") return null;
    const bits = bitsAt(this.context.doc, first);
    const role = roleIn(this.context, first, last);
    if (role?.sense.kind === "latter") {
      const latter = this.#lastRole(own, first, role.sense.gender);
      if (latter) return latter;
    }
    if (bits & Word.SubjectPronoun || (last - first === 1 && !role)) {
      const gender = this.#genderOf(first);
      const may = (known: Known): boolean => fits(gender, known.gender) && this.#mayMean(first, known);
      return this.#subjectBefore(own, first, may) ?? this.#latest(own, first, may);
    }
    const body = this.#bodyBefore(own, first, last);
    if (body) return body;
    if ((bits & Word.Determiner) === 0 || !role) return null;
    if (this.context.lexicon.indefinite.has(this.context.doc.tokens.word[first] as number)) return null; // "une source"
    const { sense } = role;
    if (sense.class === "source")
      return this.#latest(own, first, ({ speaker }) => speaker.kind !== "person" || speaker.ref === null);
    const gender = sense.gender ?? this.#genderOf(first);
    const complement = wordsIn(this.context, role.last, last);
    const ofBody = this.#bodyIn(role.last, last);
    const same = this.#latest(own, first, (known) => {
      if (known.lemma !== sense.lemma || !known.told || !fits(gender, known.gender)) return false;
      return (ofBody >= 0 && ofBody === known.body) || mayBeSame(own, known.speaker, complement);
    });
    const owned = (bits & Word.Possessive) !== 0; // "son mari": whose the text tells, not who
    if (same || owned || !this.#isShort(role, first, last)) return same;
    const person = ({ speaker, gender: other }: Known): boolean =>
      speaker.kind === "person" && speaker.name !== null && fits(gender, other);
    return this.#ofCountry(own, role) ?? this.#latest(own, first, person);
  }

  /** "Le chancelier et |le président| ont signé. … ce dernier": the office named last, in this sentence or the one before. */
  #lastRole(own: Speaker, first: number, gender: Gender): Speaker | null {
    const { doc, people } = this.context;
    const floor = doc.sentences[Math.max(0, indexBefore(doc.sentences, first) - 1)]?.first ?? 0;
    for (let index = indexBefore(people.roles, first - 1); index >= 0; index--) {
      const { first: at, sense } = people.roles[index] as DocRole;
      if (at < floor) return null;
      if (sense.class !== "person" || sense.plural || sense.kind === "latter") continue;
      if (!fits(gender, sense.gender ?? this.#genderOf(at - 1))) continue;
      const last = mentionEnd(doc, at, first);
      return pointing(own, this.#knownOf(speakerOf(this.context, at, last), at, last));
    }
    return null;
  }

  /** "the company", "l'organisation": the named body that spoke last. */
  #bodyBefore(own: Speaker, first: number, last: number): Speaker | null {
    const { doc, lexicon } = this.context;
    const { word } = doc.tokens;
    const definite = (bitsAt(doc, first) & Word.Determiner) !== 0 && !lexicon.indefinite.has(word[first] as number);
    if (!definite || last - first !== 2) return null;
    const any = lexicon.bodies.has(word[last - 1] as number);
    if (!any && !lexicon.firms.has(word[last - 1] as number)) return null;
    return this.#latest(own, first, ({ speaker: { kind, name, ref } }) => {
      if (name === null) return false;
      return kind === "organisation" || (kind === "person" && ref === null) || (any && kind === "agency");
    });
  }

  #latest(own: Speaker, first: number, test: (known: Known) => boolean): Speaker | null {
    for (let index = this.#known.length - 1; index >= Math.max(0, this.#known.length - REACH); index--) {
      const known = this.#known[index] as Known;
      // of words in somebody's words the source is told before them
      if (known.at <= first && test(known)) return pointing(own, known);
    }
    return null;
  }

  /** "Le maire a convoqué le conseil. Il a rappelé que …": the subject of a sentence just before, nearer than the last speaker. */
  #subjectBefore(own: Speaker, first: number, may: (known: Known) => boolean): Speaker | null {
    const { doc } = this.context;
    const at = indexBefore(doc.sentences, first);
    const latest = this.#known.at(-1)?.sentence ?? -1;
    for (let index = at - 1; index >= Math.max(0, at - SENTENCES) && index > latest; index--) {
      const sentence = doc.sentences[index] as DocSentence;
      const verb = mainVerb(doc, sentence.first, sentence.last);
      const subject = verb >= 0 ? subjectOfVerb(doc, sentence.first, verb) : null;
      if (!subject || !isSource(this.context, subject, true)) continue;
      const full = fullMention(this.context, subject);
      const named = speakerOf(this.context, full.first, full.last);
      const speaker = named.name === null ? (this.#bodyBefore(named, full.first, full.last) ?? named) : named;
      const known = this.#knownOf(speaker, full.first, full.last);
      if (may(known)) return pointing(own, known);
    }
    return null;
  }

  /** Whether a pronoun may mean a speaker: "she" no body, "it" no person, "ils" nobody alone, "il" no several. */
  #mayMean(pronoun: number, { speaker: { kind, ref, members }, plural }: Known): boolean {
    const { doc, lexicon } = this.context;
    const word = doc.tokens.word[pronoun] as number;
    const grammatical = doc.rules.grammar.nounGender;
    if (lexicon.several.has(word)) {
      if (plural || members.length > 0) return true;
      return grammatical ? kind === "group" || kind === "unknown" : kind !== "person";
    }
    if (grammatical && plural && this.#genderOf(pronoun) !== null) return false;
    if (lexicon.personal.has(word)) return kind === "person" && !plural;
    return !lexicon.neuter.has(word) || kind !== "person" || ref === null;
  }

  /** "le ministre", "l'accusé": a definite person with no complement that tells him from others. */
  #isShort({ sense }: DocRole, first: number, last: number): boolean {
    const { doc, lexicon } = this.context;
    if (sense.class !== "person" || sense.plural || last - first > 3) return false;
    return !lexicon.indefinite.has(doc.tokens.word[first] as number);
  }

  /** "le ministre américain" of a headline: the person of that state whom the text names most. */
  #ofCountry(own: Speaker, { sense }: DocRole): Speaker | null {
    if (own.country === null) return null;
    let best: Person | null = null;
    for (const person of this.context.people.people) {
      if (person.country !== own.country || person.roles.length === 0 || !fits(sense.gender, person.gender)) continue;
      if (!best || person.mentions.length > best.mentions.length) best = person;
    }
    return best ? speakerWith(own.mention, "person", best.name, own.role, best.country, best.id) : null;
  }

  #knownOf(speaker: Speaker, first: number, last: number): Known {
    const { doc } = this.context;
    const known = speaker.ref === null ? undefined : this.#genders.get(speaker.ref);
    const role = roleIn(this.context, first, last);
    return {
      speaker,
      gender: known !== undefined ? known : (role?.sense.gender ?? this.#genderOf(first)),
      lemma: role?.sense.lemma ?? -1,
      plural: role?.sense.plural ?? false,
      told: speaker.name !== null || (speaker.role ?? "").includes(" "),
      sentence: indexBefore(doc.sentences, first),
      at: first,
      body: this.#bodyIn(role?.last ?? last, last),
    };
  }

  #bodyIn(first: number, last: number): number {
    const { mentions } = this.context.agencies;
    const mention = mentions[indexBefore(mentions, first - 1) + 1];
    return mention && mention.first >= first && mention.first < last ? (mention.agencies[0] ?? -1) : -1;
  }

  /** The gender that a pronoun or determiner tells. */
  #genderOf(at: number): Gender {
    const { doc, lexicon } = this.context;
    return lexicon.genders.get(doc.tokens.word[at] as number) ?? null;
  }
}

/** The speaker of an earlier mention, by the words of this one. */
function pointing({ mention }: Speaker, { speaker }: Known): Speaker {
  return withMention(speaker, mention);
}

/** The same speaker by other words. */
export function withMention(
  { kind, name, role, country, ref, members }: Speaker,
  mention: Speaker["mention"],
): Speaker {
  return speakerWith(mention, kind, name, role, country, ref, members);
}

/** The nouns and adjectives of a complement: "Confédération" of "le ministère public |de la Confédération|". */
function wordsIn({ doc }: QuoteContext, first: number, last: number): string[] {
  const found: string[] = [];
  for (let at = first; at < last; at++)
    if (isContent(doc, at)) found.push(doc.text.slice(doc.tokens.start[at], doc.tokens.end[at]));
  return found;
}

/** Whether a role with this complement may be that of an earlier speaker: "le ministre de la Santé" is not "le ministre de la Défense". */
function mayBeSame({ country }: Speaker, known: Speaker, complement: readonly string[]): boolean {
  if (country !== null && known.country !== null && country !== known.country) return false;
  if (complement.length === 0 || country !== null) return true;
  const role = known.role ?? known.name ?? "";
  return complement.some((word) => role.includes(word));
}

function fits(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}
