/** Text with its role. */
export interface NinjsDescription {
  readonly role?: string;
  readonly contentType?: string;
  readonly value: string;
}

/** Who wrote or supplied it. */
export interface NinjsInfoSource {
  readonly name: string;
  readonly role: string;
}

/** Who or what it is about. */
export interface NinjsConcept {
  readonly name: string;
  readonly rel: string;
  readonly literal: string;
  readonly uri?: string;
}

/** A news item of IPTC ninjs 3.2: those of its members that an article can fill. */
export interface NinjsItem {
  readonly uri: string;
  readonly standard?: { readonly name: string; readonly version: string; readonly schema: string };
  readonly type: "text" | "picture";
  readonly representationType?: "full" | "partial";
  readonly language?: string;
  readonly contentCreated?: string;
  readonly versionCreated?: string;
  readonly headlines?: readonly NinjsDescription[];
  readonly descriptions?: readonly NinjsDescription[];
  readonly bodies?: readonly (NinjsDescription & { readonly charCount?: number })[];
  readonly by?: string;
  readonly located?: string;
  readonly infoSources?: readonly NinjsInfoSource[];
  readonly people?: readonly NinjsConcept[];
  readonly organisations?: readonly NinjsConcept[];
  readonly places?: readonly NinjsConcept[];
  readonly associations?: readonly (NinjsItem & { readonly name: string; readonly rel?: string })[];
}
