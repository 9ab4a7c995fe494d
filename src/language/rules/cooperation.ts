/** How a language says that two sides work together. */
export interface CooperationRules {
  /** Topic wordings, `topic:wording,wording` a line. */
  readonly topics: string;
}
