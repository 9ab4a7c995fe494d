import { bitsAt, type DocSentence, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import { TokenKind } from "../text/tokens.js";
import type { DiscourseContext } from "./context.js";
import { coverOf } from "./cover.js";
import type { DefiniteRole } from "./definites.js";
import { Holders } from "./holders.js";
import type { Individual } from "./individuals.js";
import type { Gender } from "./lexicon.js";
import type { DocPersonMention } from "./mention.js";
import { agrees, type Figure, type Reach, Scenes } from "./scenes.js";
import { isInverted, isReporting, Rank, rankOf } from "./subjects.js";
import { genderBy, PERSONAL_PRONOUN, Trait } from "./traits.js";
import { hasTrait } from "./words.js";

/** A role phrase or pronoun and whom it names. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly form: "role" | "pronoun";
  /** Index of the person; -1 for somebody the text does not name. */
  readonly person: number;
  /** For somebody unnamed, or a body: the first token of the phrase that says who; -1 if nothing does. */
  readonly antecedent: number;
}

const PRONOUN: number = Word.SubjectPronoun | Word.ObjectPronoun | Word.Enclitic;
const PRONOUN_REACH: Reach = { subjects: 6, others: 2 };
/**
 * Resolves roles without a name and pronouns in one walk over the sentences. A pronoun takes the subject of the nearest
 * sentence before it that fits by gender, then anybody mentioned there; nothing inside somebody's quoted words counts but
 * an incise. A role takes the nearest holder of the office before it, in a heading also the first one behind it.
 */
export function readReferences(context: DiscourseContext): Reference[] {
  return new Discourse(context).read();
}

class Discourse {
  readonly #found: Reference[] = [];
  readonly #scenes: Scenes;
  /** Whether a token stands between closed marks. */
  readonly #isQuoted: (at: number) => boolean;
  /** By person, the first token of the last mention so far; -1 if none. */
  readonly #latest: number[];
  readonly #holders: Holders;
  /** By person, the gender that all pronouns for them agree on; null where they do not. */
  readonly #called: Gender[] = [];
  /** Range of the sentence at hand. */
  #first = 0;
  #limit = 0;

  constructor(private readonly context: DiscourseContext) {
    this.#scenes = new Scenes(context.doc);
    const quoted: number[] = [];
    for (const { depth, close, from, to } of context.doc.quotations)
      if (depth === 0 && close >= 0) quoted.push(from, to);
    this.#isQuoted = coverOf(quoted);
    this.#latest = context.individuals.all.map(() => -1);
    this.#holders = new Holders(context, this.#scenes, this.#latest);
  }

  read(): Reference[] {
    const { doc, named, definites, lexicon, individuals } = this.context;
    const { length, bits } = doc.tokens;
    let name = 0;
    let role = 0;
    let next = 0; // the next token that a name or role starts at, or one before it
    for (let sentence = 0; sentence < doc.sentences.length; sentence++) {
      const { first, last, block } = doc.sentences[sentence] as DocSentence;
      this.#first = first;
      this.#limit = last;
      this.#scenes.start(sentence);
      for (let at = first; at < last; at++) {
        if (at >= next) {
          while (name < named.length && (named[name] as DocPersonMention).first < at) name++;
          while (role < definites.length && (definites[role] as DefiniteRole).first < at) role++;
          const mention = named[name];
          const definite = definites[role];
          next = Math.min(mention?.first ?? length, definite?.first ?? length);
          if (mention?.first === at) {
            this.#addPerson(mention.person, at, mention.last);
            at = mention.last - 1;
            continue;
          }
          if (definite?.first === at) {
            this.#readRole(definite);
            at = definite.role.last - 1;
            continue;
          }
        }
        const is = bits[at] as number;
        if ((is & PRONOUN) === 0 || (is & Word.Determiner) !== 0) continue;
        if (hasTrait(doc, lexicon, at, PERSONAL_PRONOUN)) this.#readPronoun(at);
      }
      this.#scenes.end(doc.blocks[block]?.part !== "subheading" && !this.#isQuoted(first));
    }
    for (let person = 0; person < individuals.all.length; person++) {
      (individuals.all[person] as Individual).gender ??= this.#called[person] ?? null;
    }
    return this.#found;
  }

  #addPerson(person: number, first: number, last: number): void {
    if (!this.#isNarrated(first)) return;
    this.#latest[person] = first;
    this.#scenes.add({ first, last, person, antecedent: -1, gender: this.#genderOf(person), rank: null });
  }

  #readRole(definite: DefiniteRole): void {
    const { first, last, role, gender } = definite;
    const narrated = this.#isNarrated(first);
    const isPerson = role.sense.class === "person";
    if (isPerson && !definite.indefinite) {
      const person = this.#holders.holderOf(definite, narrated);
      this.#found.push({ first, last, form: "role", person, antecedent: person < 0 ? first : -1 });
      if (person >= 0) this.#addPerson(person, first, last);
      else if (narrated) this.#scenes.add({ first, last, person, antecedent: first, gender, rank: null });
      return;
    }
    // "Un avocat est venu. Il …": somebody new, or a body, if the sentence is about them
    const mayBe = isPerson || this.context.doc.rules.grammar.nounGender;
    if (!narrated || !mayBe || this.#rankOf(first, last) !== Rank.Subject) return;
    this.#scenes.add({ first, last, person: -1, antecedent: first, gender, rank: Rank.Subject });
  }

  #readPronoun(at: number): void {
    const { doc, lexicon } = this.context;
    const enclitic = doc.tokens.kind[at] === TokenKind.Enclitic;
    const subject = (bitsAt(doc, at) & Word.SubjectPronoun) !== 0 || at === this.#first;
    const governed = at > this.#first && (bitsAt(doc, at - 1) & Word.Preposition) !== 0;
    if (!enclitic && (this.#isQuoted(at) || !(subject || governed) || this.#isEmphatic(at))) return;
    for (let next = at + 1; next < Math.min(this.#limit, at + 4); next++) {
      if (!governed && hasTrait(doc, lexicon, next, Trait.Impersonal)) return;
    }
    const traits = lexicon.traits[doc.tokens.word[at] as number] as number;
    const gender = genderBy(traits, Trait.FemalePronoun, Trait.MalePronoun);
    // what stands before an incise ("…, a-t-il dit") is in somebody's words
    const reports = enclitic ? ({ last }: Figure) => isReporting(doc, last, this.#limit) : null;
    const figure = this.#ahead(at, gender) ?? this.#scenes.find(gender, PRONOUN_REACH, null, reports);
    if (!figure) return;
    const { person, antecedent } = figure;
    this.#found.push({ first: at, last: at + 1, form: "pronoun", person, antecedent });
    const rank = governed ? Rank.Oblique : Rank.Subject;
    this.#scenes.add({ first: at, last: at + 1, person, antecedent, gender, rank });
    if (person < 0) return;
    this.#latest[person] = at;
    this.#called[person] = this.#called[person] === undefined || this.#called[person] === gender ? gender : null;
  }

  /** "La banque avait |elle| aussi attendu": a pronoun behind the verb of its own subject, in a language that joins an inverted one to it. */
  #isEmphatic(at: number): boolean {
    const { doc } = this.context;
    if (!doc.rules.grammar.joinsInvertedPronouns || at - 1 <= this.#first) return false;
    return (bitsAt(doc, at - 1) & (Word.Have | Word.Be)) !== 0 && doc.tokens.kind[at - 1] === TokenKind.Word;
  }

  /** "Quand elle est arrivée, |Jeanne Roux a …": the subject behind a clause that opens the sentence. */
  #ahead(at: number, gender: Gender): Figure | null {
    const { doc, named } = this.context;
    if (!this.#scenes.isEmpty || at === this.#first) return null;
    if ((bitsAt(doc, at - 1) & (Word.Relative | Word.Subordinator)) === 0) return null;
    const mention = named[indexBefore(named, at) + 1];
    if (!mention || mention.first >= this.#limit || doc.tokens.kind[mention.first - 1] !== TokenKind.Comma) return null;
    const { first, last, person } = mention;
    const own = this.#genderOf(person);
    return agrees(own, gender) ? { first, last, person, antecedent: -1, gender: own, rank: null } : null;
  }

  #genderOf(person: number): Gender {
    return this.context.individuals.all[person]?.gender ?? this.#called[person] ?? null;
  }

  #rankOf(first: number, last: number): Rank {
    return rankOf(this.context.doc, first, last, this.#first, this.#limit);
  }

  /** Whether the writer speaks: outside all marks, or in an incise inside them. */
  #isNarrated(first: number): boolean {
    return !this.#isQuoted(first) || isInverted(this.context.doc, first, this.#first);
  }
}
