/** Words and shapes of an article's layout. Wordings are one a line; case does not matter, nor which apostrophe. */
export interface LayoutRules {
  /** What opens a byline: "Par", "By", "Propos recueillis par". */
  readonly bylineOpeners: string;
  /** News agencies, as bylines, datelines and credits name them. */
  readonly newsAgencies: string;
  /** What opens a credit: "Crédit photo", "Photo by". */
  readonly creditOpeners: string;
  /** Words that end a caption as a credit does: "DR", "Supplied", "file photo". */
  readonly creditWords: string;
  /** What opens a caption: "Pictured", "De gauche à droite". */
  readonly captionOpeners: string;
  /** Lines to sign up for something: "S'inscrire", "Subscribe". */
  readonly signUps: string;
  /** What opens a teaser of another article, or a list of them: "À lire aussi". */
  readonly relatedOpeners: string;
  /** A line of navigation when the whole line is made of such wordings: "Partager", "Facebook". */
  readonly navigation: string;
  /** Wordings that show, wherever they stand in it, that a short block is no journalism: "newsletter", "politique de confidentialité". */
  readonly boilerplate: string;
  /** Names of sections, as they stand over a headline. */
  readonly sections: string;
  /** What opens a date line: "Publié le", one a line as `wording:published` or `wording:updated`. */
  readonly dateOpeners: string;
  /** The months from January on, separated by `|`, each with its abbreviations. */
  readonly months: string;
  /** The days of the week from Monday on, likewise. */
  readonly weekdays: string;
  /** Days told from today, one a line as `wording:days`: "hier:-1". */
  readonly relativeDays: string;
  /** Wordings of a span of time up to now: "il y a", "ago", "min read". */
  readonly timeSpans: string;
}
