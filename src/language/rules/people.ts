/** Given names, separated by white space. */
export interface GivenNames {
  /** Of women. */
  readonly f: string;
  /** Of men. */
  readonly m: string;
  /** Of both. */
  readonly either: string;
}

/** Words about people. */
export interface PeopleRules {
  /** Given names by gender, separated by white space. */
  readonly givenNames: GivenNames;
  /** One role noun a line, `masculine/feminine:class` (class: person, group, organisation, media, document, source). */
  readonly roles: string;
  /** One honorific a line, `form:gender:kind`. */
  readonly honorifics: string;
  /** Nouns that name the same office of another state: "homologue", one a line. */
  readonly counterparts: string;
  /** Particles inside names, separated by white space. */
  readonly nameParticles: string;
  /** Nouns behind the number of an age ("ans"), separated by white space. */
  readonly ages: string;
  /** Nouns that a person's name makes the name of a thing ("rue Jean Moulin"), separated by white space. */
  readonly eponyms: string;
}
