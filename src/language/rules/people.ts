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
  /**
   * Role nouns, a class a paragraph, `class: noun, noun` (class: person, group, organisation, media, document, source), a
   * noun as `masculine/feminine*`: without a slash the feminine is inflected, with nothing behind it there is none; "*"
   * marks a title before a surname.
   */
  readonly roles: string;
  /** Honorifics by kind, a line `kind: words`; kind: gender (m, f, any) and, if so, "plural" or "name". */
  readonly honorifics: string;
  /** Nouns that name the same office of another state: "homologue", one a line. */
  readonly counterparts: string;
  /** Particles inside names, separated by white space. */
  readonly nameParticles: string;
  /** Nouns behind the number of an age ("ans"), separated by white space; none where the number stands alone (", 42,"). */
  readonly ages: string;
  /** Nouns that a person's name makes the name of a thing ("rue Jean Moulin"), separated by white space. */
  readonly eponyms: string;
  /** What a former or deputy holder's role starts with ("ex-"), separated by white space. */
  readonly rolePrefixes: string;
  /** Wordings of one office, the role noun first, separated by commas, an office a line: "président,chef de l'État". */
  readonly sameRoles: string;
  /** Role nouns that any holder of an office may be called by ("dirigeant"), separated by commas. */
  readonly anyRoles: string;
  /** Pronouns for one person as `form:gender`, separated by white space; also those that stand only behind a preposition. */
  readonly pronouns: string;
  /** Words behind a pronoun that show it to be nobody ("il faut", "il y a"), separated by white space. */
  readonly impersonal: string;
  /** Adjectives before a role noun ("ancien"), separated by white space; any may stand there where the list is empty. */
  readonly prenominal: string;
  /** Determiners of a gender as `form:gender`, separated by white space: "la:f". */
  readonly genderedDeterminers: string;
  /** Phrases for the person named last as `form:gender`, separated by commas: "ce dernier:m". */
  readonly latter: string;
  /** Determiners that introduce somebody new ("un", "a"), separated by white space. */
  readonly indefinites: string;
  /** Names of parties that stand between a role and a name, in lower case: "le député |Horizons| Paul Roux". */
  readonly parties?: string;
}
