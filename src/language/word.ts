/**
 * What a word is to the grammar, as a bit set. These are the closed classes that every rule of the core asks about;
 * a pack lists the words of each in its `grammar`. A word may be several ("que": relative and complementiser).
 */
export enum Word {
  Determiner = 0x1,
  Possessive = 0x2,
  Preposition = 0x4,
  /** Joins clauses or phrases: et, ou, mais, car. */
  Coordinator = 0x8,
  /** Joins like with like: et, and, und. */
  And = 0x10,
  /** Opens a subordinate clause: quand, parce, si. */
  Subordinator = 0x20,
  /** Opens a reported clause: que, qu', that, dass. */
  Complementizer = 0x40,
  Relative = 0x80,
  Interrogative = 0x100,
  SubjectPronoun = 0x200,
  /** Clitics between subject and verb: le, lui, y, en. */
  ObjectPronoun = 0x400,
  Reflexive = 0x800,
  Negation = 0x1000,
  /** Forms of the auxiliary "have". */
  Have = 0x2000,
  /** Forms of the auxiliary "be". */
  Be = 0x4000,
  Modal = 0x8000,
  Adverb = 0x10000,
  Honorific = 0x20000,
  GivenName = 0x40000,
  /** Inside names: de, von, al. */
  NameParticle = 0x80000,
  Role = 0x100000,
  Month = 0x200000,
  Weekday = 0x400000,
  /** A full stop behind it does not end a sentence: "M", "Mme", "Lt". */
  Abbreviation = 0x800000,
  /** The preposition of belonging: de, du, des, d', of. */
  Of = 0x1000000,
  /** A word that elision cut: l', qu'. */
  Elided = 0x2000000,
  /** Hangs on the word before it: -il, -t-il, 's. */
  Enclitic = 0x4000000,
  /** "with" */
  With = 0x8000000,
  /** "between" */
  Between = 0x10000000,
  /** "by", the agent of a passive */
  By = 0x20000000,
  Numeral = 0x40000000,
}
