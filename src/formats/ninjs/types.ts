/** Text with its role. */
export interface NinjsDescription {
  /** What it is in the article: "main", "kicker", "lead", "caption", "published". */
  readonly role?: string;
  /** Media type of the value. */
  readonly contentType?: string;
  /** The text itself. */
  readonly value: string;
}

/** The article's words in one media type. */
export interface NinjsBody extends NinjsDescription {
  /** Code points of the value, for plain text. */
  readonly charCount?: number;
}

/** Who wrote or supplied it. */
export interface NinjsInfoSource {
  /** As the article names it. */
  readonly name: string;
  /** "author" or "news agency". */
  readonly role: string;
}

/** Who or what it is about. */
export interface NinjsConcept {
  /** The fullest name. */
  readonly name: string;
  /** How the article stands to it: "about". */
  readonly rel: string;
  /** Id of the person, body or place in the analysis. */
  readonly literal: string;
  /** The Wikidata item, where there is one. */
  readonly uri?: string;
}

/** Which version of the standard an item keeps to. */
export interface NinjsStandard {
  /** "ninjs" */
  readonly name: string;
  /** "3.2" */
  readonly version: string;
  /** IRI of the JSON schema. */
  readonly schema: string;
}

/** A news item of IPTC ninjs 3.2: those of its members that an article can fill. */
export interface NinjsItem {
  /** IRI of the article, or of a part of it. */
  readonly uri: string;
  /** The standard and its version. */
  readonly standard?: NinjsStandard;
  /** The article is "text"; what belongs to it may be a "picture". */
  readonly type: "text" | "picture";
  /** "partial" for a teaser. */
  readonly representationType?: "full" | "partial";
  /** BCP 47 tag. */
  readonly language?: string;
  /** Date of publication, where the text gives date, time and zone. */
  readonly contentCreated?: string;
  /** Date of the last change, where the text gives date, time and zone. */
  readonly versionCreated?: string;
  /** Kicker and headline. */
  readonly headlines?: readonly NinjsDescription[];
  /** Lead and date lines; of a picture, its caption. */
  readonly descriptions?: readonly NinjsDescription[];
  /** Sub-headings and paragraphs, plain and as HTML. */
  readonly bodies?: readonly NinjsBody[];
  /** The byline; of a picture, its credit. */
  readonly by?: string;
  /** The place of the dateline. */
  readonly located?: string;
  /** Authors and news agencies. */
  readonly infoSources?: readonly NinjsInfoSource[];
  /** People the article names. */
  readonly people?: readonly NinjsConcept[];
  /** Public bodies the article names. */
  readonly organisations?: readonly NinjsConcept[];
  /** States the article names. */
  readonly places?: readonly NinjsConcept[];
  /** Pictures and teasers of other articles. */
  readonly associations?: readonly NinjsAssociation[];
}

/** An item that belongs to another. */
export interface NinjsAssociation extends NinjsItem {
  /** "picture-1", "related-1" */
  readonly name: string;
  /** "related" for a teaser. */
  readonly rel?: string;
}
