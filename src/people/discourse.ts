import { bitsAt, type Doc, formsAt, indexBefore } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { TokenKind } from "../text/tokens.js";
import type { DefiniteRole } from "./definites.js";
import type { Individuals } from "./individuals.js";
import type { Gender, PeopleLexicon } from "./lexicon.js";
import type { Offices } from "./offices.js";
import type { DocPersonMention } from "./read.js";

/** A role phrase or pronoun and whom it names. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly form: "role" | "pronoun";
  /** Index of the person; -1 for somebody the text does not name. */
  readonly person: number;
  /** For somebody unnamed: the first token of the role phrase that says who; -1 if nothing does. */
  readonly antecedent: number;
}

/** Somebody mentioned in a sentence. */
interface Figure {
  readonly person: number;
  readonly antecedent: number;
  readonly gender: Gender;
  /** Not governed by a preposition: a subject, or an object. */
  readonly direct: boolean;
  readonly scene: Scene;
}

/** Who is mentioned in one sentence, in order. */
interface Scene {
  readonly zone: number;
  readonly figures: Figure[];
}

/** Sentences a pronoun looks back over: for a subject, and for anybody. */
const SUBJECT_REACH = 6;
const OTHER_REACH = 2;
/** The same for a role that the text gives nobody. */
const ROLE_REACH = 2;

/**
 * Resolves roles without a name and pronouns in one walk over the sentences. A pronoun takes the subject of the nearest
 * sentence before it that fits by gender, then anybody mentioned there; nothing inside somebody's quoted words counts but
 * an incise. A role takes the nearest holder of the office before it, in a heading also the first one behind it.
 */
export function readReferences(
  doc: Doc,
  lexicon: PeopleLexicon,
  individuals: Individuals,
  named: readonly DocPersonMention[],
  definites: readonly DefiniteRole[],
  offices: Offices,
): Reference[] {
  return new Discourse(doc, lexicon, individuals, named, definites, offices).read();
}

class Discourse {
  readonly #found: Reference[] = [];
  readonly #scenes: Scene[] = [];
  readonly #quoted: Uint8Array;
  #scene: Scene = { zone: 0, figures: [] };
  /** By person, the last token of the mentions seen. */
  readonly #latest: number[];

  constructor(
    private readonly doc: Doc,
    private readonly lexicon: PeopleLexicon,
    private readonly individuals: Individuals,
    private readonly named: readonly DocPersonMention[],
    private readonly definites: readonly DefiniteRole[],
    private readonly offices: Offices,
  ) {
    this.#quoted = quotedTokens(doc);
    this.#latest = individuals.all.map(() => -1);
  }

  read(): Reference[] {
    let name = 0;
    let role = 0;
    const { doc, named, definites } = this;
    for (const { first, last, block } of doc.sentences) {
      const zone = doc.blocks[block]?.part === "related" ? block + 1 : 0;
      this.#scene = { zone, figures: [] };
      for (let at = first; at < last; at++) {
        while (name < named.length && (named[name] as DocPersonMention).first < at) name++;
        while (role < definites.length && (definites[role] as DefiniteRole).first < at) role++;
        const mention = named[name];
        const definite = definites[role];
        if (mention?.first === at) {
          this.#addPerson(mention.person, at, at);
          at = mention.last - 1;
        } else if (definite?.first === at) {
          this.#readRole(definite);
          at = definite.role.last - 1;
        } else if (this.lexicon.pronouns.has(doc.tokens.word[at] as number)) this.#readPronoun(at, first, last);
      }
      if (this.#scene.figures.length > 0 || this.#quoted[first] === 0) this.#scenes.push(this.#scene);
    }
    return this.#found;
  }

  #addPerson(person: number, at: number, start: number): void {
    this.#latest[person] = at;
    if (this.#quoted[at] === 1 && !this.#isIncise(start)) return;
    const gender = this.individuals.all[person]?.gender ?? null;
    this.#scene.figures.push({ person, antecedent: -1, gender, direct: this.#isDirect(start), scene: this.#scene });
  }

  #readRole(definite: DefiniteRole): void {
    const { first, last, role, gender } = definite;
    const narrated = this.#quoted[first] === 0 || this.#isIncise(first);
    const isPerson = role.sense.class === "person";
    const person = isPerson ? this.#holderOf(definite, narrated) : -1;
    if (isPerson) this.#found.push({ first, last, form: "role", person, antecedent: person < 0 ? first : -1 });
    if (person >= 0) this.#addPerson(person, first, first);
    else if (narrated && (isPerson || this.#isDirect(first)))
      this.#scene.figures.push({
        person,
        antecedent: first,
        gender,
        direct: this.#isDirect(first),
        scene: this.#scene,
      });
  }

  /** The person a role names: who holds it, else who is spoken of and has no other role; -1 for somebody unnamed. */
  #holderOf(definite: DefiniteRole, narrated: boolean): number {
    const { doc, individuals, offices } = this;
    const { sense } = definite.role;
    if (sense.latter) return this.#lastNamed(definite.gender);
    if (sense.counterpart) return -1;
    const holders = offices.holdersOf(definite, definite.gender, (person) => individuals.all[person]?.gender ?? null);
    let best = -1;
    for (const person of holders) {
      const latest = this.#latest[person] as number;
      if (latest >= 0 && (best < 0 || latest > (this.#latest[best] as number))) best = person;
    }
    if (best >= 0) return best;
    const part = doc.blocks[indexBefore(doc.blocks, definite.first)]?.part;
    const heading = part !== "paragraph" && part !== "related";
    const told = definite.possessive || definite.last > definite.role.last;
    if (holders.length > 0 && (heading || (told && holders.length === 1))) return holders[0] as number;
    return narrated ? this.#spokenOf(definite) : -1;
  }

  /** Who is spoken of, for a role that the text gives nobody: "L'élue" right after a sentence about Jeanne Roux. */
  #spokenOf(definite: DefiniteRole): number {
    const { office } = definite.role.sense;
    if (definite.possessive || !(office || this.offices.isBare(definite))) return -1;
    const fits = (figure: Figure): boolean =>
      figure.person >= 0 && agrees(figure.gender, definite.gender) && this.offices.mayHold(figure.person, definite);
    const figure = this.#antecedent(fits, this.#scene, ROLE_REACH, 0);
    const alone = figure?.scene.figures.every(({ person }) => person < 0 || person === figure.person);
    return figure && alone ? figure.person : -1;
  }

  /** The person named last: "ce dernier". */
  #lastNamed(gender: Gender): number {
    for (const figures of [this.#scene.figures, this.#scenes.at(-1)?.figures ?? []]) {
      for (let index = figures.length - 1; index >= 0; index--) {
        const figure = figures[index] as Figure;
        if (figure.person >= 0 && agrees(figure.gender, gender)) return figure.person;
      }
    }
    return -1;
  }

  #readPronoun(at: number, first: number, limit: number): void {
    const { doc, lexicon } = this;
    const enclitic = doc.tokens.kind[at] === TokenKind.Enclitic;
    const subject = (bitsAt(doc, at) & Word.SubjectPronoun) !== 0 || at === first;
    const governed = at > first && (bitsAt(doc, at - 1) & Word.Preposition) !== 0;
    if (!enclitic && !subject && !governed) return;
    if (!enclitic && this.#quoted[at] === 1) return;
    for (let next = at + 1; next < Math.min(limit, at + 4); next++) {
      if (!governed && lexicon.impersonal.has(doc.tokens.word[next] as number)) return;
    }
    const gender = lexicon.pronouns.get(doc.tokens.word[at] as number) ?? null;
    const fits = (one: Figure): boolean => agrees(one.gender, gender);
    const figure =
      (enclitic
        ? this.#antecedent(fits, this.#scenes.at(-1), SUBJECT_REACH, OTHER_REACH)
        : this.#ahead(at, limit, gender)) ?? this.#antecedent(fits, this.#scene, SUBJECT_REACH, OTHER_REACH);
    if (!figure) return;
    const { person, antecedent } = figure;
    this.#found.push({ first: at, last: at + 1, form: "pronoun", person, antecedent });
    this.#scene.figures.push({ person, antecedent, gender, direct: !governed, scene: this.#scene });
    if (person >= 0) this.#latest[person] = at;
  }

  /**
   * The subject of the nearest sentence, within `subjects` back, who fits; before going on to the sentence before, anybody
   * who fits and is within `others` back. What an incise says ("…, a-t-il dit") is in somebody's words: it looks before its sentence.
   */
  #antecedent(
    fits: (figure: Figure) => boolean,
    from: Scene | undefined,
    subjects: number,
    others: number,
  ): Figure | null {
    let scene = from;
    let index = from === this.#scene ? this.#scenes.length : this.#scenes.length - 1;
    for (let back = 0; back <= subjects && scene?.zone === this.#scene.zone; back++) {
      const subject = scene.figures.find((figure) => figure.direct && fits(figure));
      if (subject) return subject;
      const other = back <= others ? scene.figures.find(fits) : undefined;
      if (other) return other;
      scene = this.#scenes[--index];
    }
    return null;
  }

  /** "Quand elle est arrivée, |Jeanne Roux a …": the subject behind a clause that opens the sentence. */
  #ahead(at: number, limit: number, gender: Gender): Figure | null {
    const { doc, named, individuals } = this;
    if (this.#scene.figures.length > 0 || at === 0) return null;
    if ((bitsAt(doc, at - 1) & (Word.Relative | Word.Subordinator)) === 0) return null;
    const mention = named[indexBefore(named, at) + 1];
    if (!mention || mention.first >= limit || doc.tokens.kind[mention.first - 1] !== TokenKind.Comma) return null;
    const own = individuals.all[mention.person]?.gender ?? null;
    if (!agrees(own, gender)) return null;
    return { person: mention.person, antecedent: -1, gender: own, direct: true, scene: this.#scene };
  }

  /** Not governed by a preposition, or by one that names a source: "…, selon |Jeanne Roux". */
  #isDirect(start: number): boolean {
    let before = start - 1;
    while (before >= 0 && (bitsAt(this.doc, before) & (Word.Determiner | Word.Preposition)) === Word.Determiner)
      before--;
    if (before <= 0 || (bitsAt(this.doc, before) & Word.Preposition) === 0) return true;
    if ((bitsAt(this.doc, before) & (Word.Of | Word.By | Word.With | Word.Between)) !== 0) return false;
    return (this.doc.tokens.kind[before - 1] as number) > TokenKind.Number;
  }

  /** Whether a verb of the writer's stands before: "…, a dit |Jeanne Roux, …" inside the marks. */
  #isIncise(start: number): boolean {
    if (start < 2) return false;
    const forms = formsAt(this.doc, start - 1);
    if ((forms & (FINITE | Form.PastParticiple)) === 0) return false;
    for (let at = start - 2; at >= Math.max(0, start - 4); at--) {
      if (this.doc.tokens.kind[at] === TokenKind.Comma) return true;
    }
    return false;
  }
}

function agrees(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}

/** 1 for the tokens between closed marks. */
function quotedTokens(doc: Doc): Uint8Array {
  const quoted = new Uint8Array(doc.tokens.length);
  for (const { from, to, depth, close } of doc.quotations) if (depth === 0 && close >= 0) quoted.fill(1, from, to);
  return quoted;
}
