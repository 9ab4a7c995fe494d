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

/** A speaker that a later pronoun or short form can point back to. */
interface Known {
  readonly speaker: Speaker;
  /** The tokens of its mention, `[at, last)`. */
  readonly at: number;
  readonly last: number;
}

/** How many speakers back a short form may point. */
const REACH = 12;
/** How many sentences back a pronoun may mean the subject. */
const SENTENCES = 3;

/** The speakers of a text in its order: whom a pronoun, "la même source" or a short form means. */
export class SpeakerHistory {
  readonly #known: Known[] = [];
  /** The gender of each person, by id; null until one is asked for. */
  #genders: Map<string, Gender> | null = null;

  constructor(private readonly context: QuoteContext) {}

  /** The speaker of a mention; of words at `at` with none, where the source is the one before, that, or whom the text before is about. */
  speakerOf(mention: Mention | null, inherits: boolean, at: number): Speaker | null {
    const before = this.#known.length > 0 ? (this.#known[this.#known.length - 1] as Known) : null;
    if (!mention && inherits && !before) {
      const nobody = speakerWith(null, "unknown", null, null, null, null);
      return this.#subjectBefore(nobody, at, isNamedPerson);
    }
    if (!mention) return inherits && before ? withMention(before.speaker, null) : null;
    const { first, last } = fullMention(this.context, mention);
    const own = speakerOf(this.context, first, last);
    const speaker = this.#behindVerb(own, first, last) ?? this.#pointedAt(own, first, last) ?? own;
    this.#known.push({ speaker, at: first, last });
    return speaker;
  }

  /** "X a rappelé que …, mais, a-t-il assuré, …": a pronoun behind a verb means the source named last, in its sentence or before. */
  #behindVerb(own: Speaker, first: number, last: number): Speaker | null {
    const { doc } = this.context;
    if (last - first > 1 || doc.tokens.kind[first] !== TokenKind.Enclitic || this.#known.length === 0) return null;
    const known = this.#known[this.#known.length - 1] as Known;
    const sentences = indexBefore(doc.sentences, first) - indexBefore(doc.sentences, known.at);
    if (sentences > 1 || known.at > first) return null; // ", a-t-il dit, selon X"
    return fits(this.#genderAt(first), this.#genderOf(known)) ? pointing(own, known) : null;
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
    if (bits & Word.SubjectPronoun || (last - first === 1 && !role)) return this.#byPronoun(own, first);
    const body = this.#bodyBefore(own, first, last);
    if (body) return body;
    if ((bits & Word.Determiner) === 0 || !role || this.#isIndefinite(first)) return null; // "une source"
    if (role.sense.class === "source") return this.#latest(own, first, isNoNamedPerson);
    const same = this.#ofSameRole(own, role, first, last);
    const owned = (bits & Word.Possessive) !== 0; // "son mari": whose the text tells, not who
    if (same || owned || !this.#isShort(role, first, last)) return same;
    return this.#ofCountry(own, role) ?? this.#latestPerson(own, first, role.sense.gender ?? this.#genderAt(first));
  }

  #byPronoun(own: Speaker, first: number): Speaker | null {
    const gender = this.#genderAt(first);
    const may = (known: Known): boolean => fits(gender, this.#genderOf(known)) && this.#mayMean(first, known);
    return this.#subjectBefore(own, first, may) ?? this.#latest(own, first, may);
  }

  /** "la ministre" behind "la ministre de la Santé": the last with this noun whose complement does not tell them apart. */
  #ofSameRole(own: Speaker, { sense, last: noun }: DocRole, first: number, last: number): Speaker | null {
    const gender = sense.gender ?? this.#genderAt(first);
    const complement = wordsIn(this.context, noun, last);
    const body = this.#bodyIn(noun, last);
    return this.#latest(own, first, (known) => {
      const role = roleIn(this.context, known.at, known.last);
      if (role?.sense.lemma !== sense.lemma || !isTold(known) || !fits(gender, this.#genderOf(known))) return false;
      return (body >= 0 && body === this.#bodyIn(role.last, known.last)) || mayBeSame(own, known.speaker, complement);
    });
  }

  #latestPerson(own: Speaker, first: number, gender: Gender): Speaker | null {
    return this.#latest(own, first, (known) => isNamedPerson(known) && fits(gender, this.#genderOf(known)));
  }

  /** "Le chancelier et |le président| ont signé. … ce dernier": the office named last, in this sentence or the one before. */
  #lastRole(own: Speaker, first: number, gender: Gender): Speaker | null {
    const { doc, people } = this.context;
    const floor = doc.sentences[Math.max(0, indexBefore(doc.sentences, first) - 1)]?.first ?? 0;
    for (let index = indexBefore(people.roles, first - 1); index >= 0; index--) {
      const { first: at, sense } = people.roles[index] as DocRole;
      if (at < floor) return null;
      if (sense.class !== "person" || sense.plural || sense.kind === "latter") continue;
      if (!fits(gender, sense.gender ?? this.#genderAt(at - 1))) continue;
      const last = mentionEnd(doc, at, first);
      return withMention(speakerOf(this.context, at, last), own.mention);
    }
    return null;
  }

  /** "the company", "l'organisation": the named body that spoke last. */
  #bodyBefore(own: Speaker, first: number, last: number): Speaker | null {
    const { doc, lexicon } = this.context;
    const { word } = doc.tokens;
    if (last - first !== 2 || (bitsAt(doc, first) & Word.Determiner) === 0 || this.#isIndefinite(first)) return null;
    if (lexicon.bodies.has(word[last - 1] as number)) return this.#latest(own, first, isNamedBody);
    return lexicon.firms.has(word[last - 1] as number) ? this.#latest(own, first, isNamedFirm) : null;
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
    const before = this.#known[this.#known.length - 1];
    const latest = before ? indexBefore(doc.sentences, before.at) : -1;
    for (let index = at - 1; index >= Math.max(0, at - SENTENCES) && index > latest; index--) {
      const sentence = doc.sentences[index] as DocSentence;
      const verb = mainVerb(doc, sentence.first, sentence.last);
      const subject = verb >= 0 ? subjectOfVerb(doc, sentence.first, verb) : null;
      if (!subject || !isSource(this.context, subject, true)) continue;
      const full = fullMention(this.context, subject);
      const named = speakerOf(this.context, full.first, full.last);
      const speaker = named.name === null ? (this.#bodyBefore(named, full.first, full.last) ?? named) : named;
      const known = { speaker, at: full.first, last: full.last };
      if (may(known)) return pointing(own, known);
    }
    return null;
  }

  /** Whether a pronoun may mean a speaker: "she" no body, "it" no person, "ils" nobody alone, "il" no several. */
  #mayMean(pronoun: number, { speaker: { kind, ref, members }, at, last }: Known): boolean {
    const { doc, lexicon } = this.context;
    const plural = roleIn(this.context, at, last)?.sense.plural ?? false;
    const word = doc.tokens.word[pronoun] as number;
    const grammatical = doc.rules.grammar.nounGender;
    if (lexicon.several.has(word)) {
      if (plural || members.length > 0) return true;
      return grammatical ? kind === "group" || kind === "unknown" : kind !== "person";
    }
    if (grammatical && plural && this.#genderAt(pronoun) !== null) return false;
    if (lexicon.personal.has(word)) return kind === "person" && !plural;
    return !lexicon.neuter.has(word) || kind !== "person" || ref === null;
  }

  /** "le ministre", "l'accusé": a definite person with no complement that tells him from others. */
  #isShort({ sense }: DocRole, first: number, last: number): boolean {
    return sense.class === "person" && !sense.plural && last - first <= 3 && !this.#isIndefinite(first);
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

  /** The gender of a speaker: that of the person, else of the noun, else of its determiner. */
  #genderOf({ speaker, at, last }: Known): Gender {
    const own = this.#genderOfPerson(speaker);
    return own !== undefined ? own : (roleIn(this.context, at, last)?.sense.gender ?? this.#genderAt(at));
  }

  /** The gender of a person of the text; undefined for any other speaker. */
  #genderOfPerson({ ref }: Speaker): Gender | undefined {
    if (ref === null) return undefined;
    if (!this.#genders) {
      this.#genders = new Map();
      for (const { id, gender } of this.context.people.people) this.#genders.set(id, gender);
    }
    return this.#genders.get(ref);
  }

  #bodyIn(first: number, last: number): number {
    const { mentions } = this.context.agencies;
    const mention = mentions[indexBefore(mentions, first - 1) + 1];
    return mention && mention.first >= first && mention.first < last ? (mention.agencies[0] ?? -1) : -1;
  }

  #isIndefinite(at: number): boolean {
    const { doc, lexicon } = this.context;
    return lexicon.indefinite.has(doc.tokens.word[at] as number);
  }

  /** The gender that a pronoun or determiner tells. */
  #genderAt(at: number): Gender {
    const { doc, lexicon } = this.context;
    return lexicon.genders.get(doc.tokens.word[at] as number) ?? null;
  }
}

/** Whether it has a name, or words beside its noun that tell it from others. */
function isTold({ speaker: { name, role } }: Known): boolean {
  return name !== null || (role ?? "").includes(" ");
}

function isNamedPerson({ speaker: { kind, name } }: Known): boolean {
  return kind === "person" && name !== null;
}

function isNoNamedPerson({ speaker: { kind, ref } }: Known): boolean {
  return kind !== "person" || ref === null;
}

function isNamedFirm({ speaker: { kind, name, ref } }: Known): boolean {
  return name !== null && (kind === "organisation" || (kind === "person" && ref === null));
}

function isNamedBody(known: Known): boolean {
  return isNamedFirm(known) || (known.speaker.name !== null && known.speaker.kind === "agency");
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
