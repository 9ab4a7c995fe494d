/** How a block ends. */
export enum Ending {
  None = 0,
  Stop = 1,
  Question = 2,
  Exclamation = 3,
  Ellipsis = 4,
  Colon = 5,
}

/** What few blocks are, most by their neighbours. */
export enum Mark {
  /** "— Anne Roy (@roy) June 3, 2024": the signature of a post. */
  Handle = 1 << 0,
  /** "Anne Roy 03/06/2024 10:53 The bridge …": the head of a message, and its text. */
  Message = 1 << 1,
  /** One sentence about somebody named, in the present, that ends with a date: what a picture shows. */
  Told = 1 << 2,
  /** A teaser of another article among the furniture behind the last paragraph: a title as long as a headline, and its text. */
  Teaser = 1 << 3,
  /** A line in the list that a line like "Read more" opens, long or short. */
  Listed = 1 << 4,
  /** The title of the page: the headline, and more behind it. */
  PageTitle = 1 << 5,
  /** Stands whole at the end of an earlier title. */
  InTitle = 1 << 6,
  /** Behind the end of the article: the page starts again, or lists other articles. */
  Behind = 1 << 7,
  /** One of several lines with the same label: the facts of a box. */
  Field = 1 << 8,
  /** Advertises a newsletter: a line to sign up stands under it. */
  Promoted = 1 << 9,
  /** The caption of one of many pictures. */
  Pictured = 1 << 10,
  /** The heading over such a caption. */
  Heads = 1 << 11,
  /** A post of a social network, or the signature under it: "— Anne Roy (@roy) June 3, 2024". */
  Post = 1 << 12,
  /** Text about an author, behind the article. */
  Biography = 1 << 13,
}

/** What a block looks like, first by itself, then by what stands around it. */
export interface BlockShape {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Words and numbers. */
  readonly words: number;
  /** Words that start in lower case. */
  readonly lower: number;
  readonly ending: Ending;
  /** Whether a sentence ends inside it. */
  readonly stops: boolean;
  /** Whether it has a finite verb. */
  readonly verb: boolean;
  /** Whether all its words are in capitals. */
  readonly capitals: boolean;
  /** Whether it is made of names: words with capitals, what joins them, nothing else. */
  readonly names: boolean;
  /** Whether it starts or ends with a free dash: "- Titre -". */
  readonly dashed: 0 | 1 | 2;
  /** Bit k: a layout word of kind k stands at its start. */
  readonly opens: number;
  /** Whether a web address stands in it. */
  readonly address: boolean;
  /** "LURCY, Vt. —": a free dash ends it, none opens it. */
  readonly broken: boolean;
  /** "Editor at large", "CEO and founder of Lurcy Post": one of its first words is a role. */
  readonly role: boolean;
  /** "Jeanne Roux, maire de Lurcy": a name, a comma, a role. */
  readonly titled: boolean;
  /** "three new schools;": a semicolon ends it, as an item of a list. */
  readonly item: boolean;
  /** Whether it starts with a quotation mark. */
  readonly quoted: boolean;
  /** "2": a number and nothing else. */
  readonly number: boolean;
  /** "3. Un pont": starts with a number and a full stop. */
  readonly numbered: boolean;
  /** How many words of the opener of a teaser it starts with, where a colon or a capital follows: "Read more: Bridge …". */
  readonly opener: number;
  /** How many wordings of furniture stand in it, however long it is (up to a length no furniture has). */
  readonly wordings: number;
  /** "Q: …", "J.R.: …": the letter of a speaker in an interview. */
  readonly speaker: boolean;
  /** Whether it starts with a given name. */
  readonly given: boolean;
  /** "Anne Roy Political editor": a name and a function. */
  readonly function: boolean;
  /** First token of its credit; -1 if there is none. */
  readonly credit: number;
  /** "We like: the bridge": the colon behind the label of a line; -1 where there is none. */
  readonly colon: number;
  /** Words, those of the credit left out. */
  readonly own: number;

  // Of short blocks alone:
  /** Bit k: a layout word of kind k stands anywhere in it. */
  holds: number;
  /** Share of its words that are navigation. */
  navigation: number;
  /** Share of its words that are a date, a time, or what opens one. */
  dated: number;
  /** How many tokens of a name it starts with, where a date, a mark, a handle or its end follows them; 0 otherwise. */
  nameStart: number;

  // What follows from all that:
  /** Its words show that it is no journalism; running text may name a newsletter once. */
  furniture: boolean;
  /** Running text of the article. */
  prose: boolean;
  /** A line that could be a title: some words, no full stop, no date, no navigation. */
  title: boolean;

  // Told by its neighbours:
  /** The next block of running text or title, captions and furniture between left out; -1 if none. */
  next: number;
  previous: number;
  /** The first earlier block with the same words; -1 if none. */
  twin: number;
  /** How often its words stand in the text. */
  copies: number;
  /** Tells blocks with the same words, the credit left out; 0 where no other has as many. */
  hash: number;
  /** A bit for each `Mark` it bears. */
  marks: number;
  /** How much furniture the two blocks on either side are, 0 to about 4. */
  near: number;
}

/** The block at an index; undefined before the first and behind the last. */
export function shapeAt(shapes: readonly BlockShape[], index: number): BlockShape | undefined {
  return index >= 0 && index < shapes.length ? shapes[index] : undefined; // rows read at -1 become slow for all
}

/** Whether a block bears one of some marks. */
export function hasMark({ marks }: BlockShape, some: number): boolean {
  return (marks & some) !== 0;
}

/** Whether a block is the credit of a picture and nothing else. */
export function isCredit(shape: BlockShape | undefined): boolean {
  return shape !== undefined && shape.credit === shape.first;
}
