/**
 * What a word form can be, as a bit set: a form that is several things at once (French "dit" is present, simple past
 * and participle) carries all their bits. The core asks only these questions of a verb, whatever the language.
 */
export const Form = {
  Infinitive: 1 << 0,
  Present: 1 << 1,
  /** Any finite past: preterite, imperfect, simple past. */
  Past: 1 << 2,
  Future: 1 << 3,
  Conditional: 1 << 4,
  Subjunctive: 1 << 5,
  PastParticiple: 1 << 6,
  /** Present participle, also the gerund. */
  PresentParticiple: 1 << 7,
  Imperative: 1 << 8,
  Singular: 1 << 9,
  Plural: 1 << 10,
  Feminine: 1 << 11,
  Masculine: 1 << 12,
  /** First or second person; without it, a finite form is of the third. */
  FirstOrSecond: 1 << 13,
} as const;

/** The bits of forms that can be the verb of a main clause. */
export const FINITE: number = Form.Present | Form.Past | Form.Future | Form.Conditional | Form.Subjunctive;

/** One inflected form with its bits. */
export type Inflected = readonly [form: string, bits: number];

/** All forms of a lemma that the press uses. A lemma it does not know how to inflect gives the lemma alone. */
export type Inflect = (lemma: string) => readonly Inflected[];
