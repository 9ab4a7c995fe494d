import { type AgencyFacts, readAgencies } from "../agencies/read.js";
import { articleOf } from "../article/article.js";
import type { Doc } from "../article/doc.js";
import type { Article } from "../article/types.js";
import { readCooperation } from "../cooperation/read.js";
import type { Cooperation } from "../cooperation/types.js";
import { type PeopleFacts, readPeople } from "../people/read.js";
import { type PlaceFacts, readPlaces } from "../places/read.js";
import { type QuoteFacts, readQuotes } from "../quotes/read.js";
import type { Language } from "./compile.js";
import type { Options } from "./options.js";

/** One text and what has been read of it so far: each fact is read once, when it is first asked for. */
export class Reading {
  #article: Article | null = null;
  #places: PlaceFacts | null = null;
  #people: PeopleFacts | null = null;
  #agencies: AgencyFacts | null = null;
  #quotes: QuoteFacts | null = null;
  #cooperations: readonly Cooperation[] | null = null;

  constructor(
    readonly language: Language,
    readonly doc: Doc,
    private readonly country: string | null,
    readonly published: string | null,
  ) {}

  /** Whether these options ask for what was read: one left out leaves it as it was. */
  fits(language: Language, { country, published }: Options): boolean {
    return (
      this.language === language &&
      (country === undefined || country === this.country) &&
      (published === undefined || published === this.published)
    );
  }

  get article(): Article {
    this.#article ??= articleOf(this.doc, this.published);
    return this.#article;
  }

  get places(): PlaceFacts {
    this.#places ??= readPlaces(this.doc, this.language.places);
    return this.#places;
  }

  get people(): PeopleFacts {
    this.#people ??= readPeople(this.doc, this.language.people, this.places);
    return this.#people;
  }

  get agencies(): AgencyFacts {
    this.#agencies ??= readAgencies(this.doc, this.language.agencies, this.places, this.people, this.country);
    return this.#agencies;
  }

  get quotes(): QuoteFacts {
    this.#quotes ??= readQuotes(this.doc, this.language.quotes, this.places, this.people, this.agencies);
    return this.#quotes;
  }

  get cooperations(): readonly Cooperation[] {
    this.#cooperations ??= readCooperation(
      this.doc,
      this.language.cooperation,
      this.places,
      this.people,
      this.agencies,
      this.quotes,
    );
    return this.#cooperations;
  }
}
