/**
 * What a word form can be, as a bit set: a form that is several things at once (French "dit" is present, simple past
 * and participle) carries all their bits. The core asks only these questions of a verb, whatever the language.
 */
export enum Form {
  /** déclarer */
  Infinitive = 0x1,
  /** déclare */
  Present = 0x2,
  /** Any finite past: preterite, imperfect, simple past. */
  Past = 0x4,
  /** déclarera */
  Future = 0x8,
  /** déclarerait */
  Conditional = 0x10,
  /** ait */
  Subjunctive = 0x20,
  /** déclaré */
  PastParticiple = 0x40,
  /** Present participle, also the gerund. */
  PresentParticiple = 0x80,
  /** déclarez */
  Imperative = 0x100,
  /** One. */
  Singular = 0x200,
  /** Several. */
  Plural = 0x400,
  /** déclarée */
  Feminine = 0x800,
  /** déclaré */
  Masculine = 0x1000,
  /** First or second person; without it, a finite form is of the third. */
  FirstOrSecond = 0x2000,
}

/** The bits of forms that can be the verb of a main clause. */
export const FINITE: number = Form.Present | Form.Past | Form.Future | Form.Conditional | Form.Subjunctive;

/** One inflected form with its bits. */
export type Inflected = readonly [form: string, bits: number];

/** All forms of a lemma that the press uses. A lemma it does not know how to inflect gives the lemma alone. */
export type Inflect = (lemma: string) => readonly Inflected[];
