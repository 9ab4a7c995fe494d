/** A mention of a person in token indices, `[first, last)`. */
export interface DocPersonMention {
  readonly first: number;
  readonly last: number;
  /** Index in `people`. */
  readonly person: number;
  readonly form: "name" | "surname" | "role" | "pronoun";
}
