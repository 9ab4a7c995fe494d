/**
 * How a language says that two sides work together. All members are lines of text; wordings in a line are separated by
 * commas. A word of a wording may carry a mark: `~` a noun (both numbers), `*` an adjective or participle (all forms, in
 * the number of the nouns beside it), `=` a verb (all forms). `(a/b)` stands for either word.
 */
export interface CooperationRules {
  /**
   * What says cooperation, `class[>status][:topic][@state]|wordings` a line; the status is the one that the wording says by itself ("act>suspended|rompre= avec"), the state is a party to it by its name ("bloc": the union named last). The classes:
   *
   * - `bond`: the noun says working together by itself ("coopération", "partenariat")
   * - `joint`: something done jointly ("exercice conjoint", "conjointement")
   * - `act`: the verb says it ("coopérer", "unir ses forces")
   * - `deal`: a text between sides ("accord", "traité")
   * - `truce`: a text that ends a fight, cooperation only once it is agreed ("accord de paix")
   * - `again`: a noun that takes a text up that was named before ("ce communiqué")
   * - `bind`: a verb that makes one ("s'entendre", "pactiser")
   * - `legal`: judicial aid that one side asks of another ("extradition")
   * - `tie`: relations that only an operator makes cooperation ("relations diplomatiques")
   * - `swap`: an exchange agreed by both ("échange de prisonniers")
   * - `talk`: negotiating ("pourparlers")
   * - `meet`: talks that are cooperation once they fail, stop or go on ("les pourparlers ont échoué")
   * - `help`: what is cooperation only where it is refused or lacking ("failed to offer support")
   * - `trade`: an exchange that is one of prisoners where the text is about justice ("un échange")
   * - `ally`: sides that stand together ("allié", "aux côtés de")
   * - `pair`: a noun that a compound adjective makes common ("l'initiative franco-allemande")
   * - `none`: wordings that hold one of the above and are none ("d'accord", "accord de principe")
   */
  readonly triggers: string;
  /**
   * What gives a cooperation its state, `effect|wordings` a line. The effects are the names of the states, and `carry`
   * (leaves the state as it is: "renforcer"), `want` ("vouloir": an appeal before a noun, an intent before a verb),
   * `can` ("pouvoir"), `may` (what may be yet to come: "might"), `going` ("aller": makes a future), `announce`, `decide`, `doubt` ("remettre en cause"), `weigh` (thinks of it: "étudier"), `say` (its subject claims it: "confirmer"), `over` (what a negation ends: "plus"), `redo` (a verb that
   * stands for the one before: "allons le faire"). After `>` the words one of which must follow the wording before the
   * trigger: "appeler=>à au". A wording that ends in `!` must stand right before it: "sans!".
   */
  readonly operators: string;
  /** Words that may stand between a verb and the rest of its wording ("partagent | déjà | leurs informations"), separated by white space. */
  readonly inserted: string;
  /** The word before an infinitive that says in a heading what is to come ("Chile to sign pact"); none where headings do not. */
  readonly headingInfinitive?: string;
  /** What a cooperation is about, `topic|wordings` a line. */
  readonly topics: string;
  /**
   * Wordings of sides, `kind|wordings` a line. They stand for sides: `states` ("les deux pays"), `both` ("les deux parties"), `heads` (two people: "les deux ministres"), `ours` ("nous", "nos deux
   * pays"), `they` and `it` (subject pronouns), `theirs` (before what says cooperation: "leur"), `group` (an unnamed group: "les pays de la région"), `all` (everybody: "le monde entier"), `three` ("les trois pays"), `bodies` (of the sides named last, behind "between": "les autorités"), `bloc` (the union or international body named last: "l'Alliance"), `court` (the court named last: "le tribunal"), `counterpart` ("son homologue"), `own` ("son pays": the
   * subject's). They
   * tell what a side is to the cooperation: `with` ("aux côtés de"), `against` ("contre"), `place` ("en": where, not who), `toward` (holds a word of the others and says nothing: "calls on"), `such` ("comme": members of a
   * group follow), `private` (nouns
   * beside which an adjective is no state: "entreprise").
   */
  readonly sides: string;
}
