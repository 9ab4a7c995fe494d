/** Words and shapes of an article's layout. */
export interface LayoutRules {
  /** What opens a byline: "Par", "By", "Propos recueillis par", one a line. */
  readonly bylineOpeners: string;
  /** News agencies, as bylines, datelines and credits name them, one a line. */
  readonly newsAgencies: string;
  /** What opens a credit: "Crédit photo", "Photo by", "©", one a line. */
  readonly creditOpeners: string;
  /** What opens a teaser of another article: "À lire aussi", one a line. */
  readonly relatedOpeners: string;
  /** Wording of navigation, newsletters, sharing, cookies, comments, paywalls, one a line. */
  readonly boilerplate: string;
  /** What opens a date line: "Publié le", "Mis à jour le", one a line as `wording:published|updated`. */
  readonly dateOpeners: string;
}
