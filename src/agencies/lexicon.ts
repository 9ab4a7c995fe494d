import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Make } from "../text/deferred.js";
import { idsOfWords } from "../text/deferred-words.js";
import { type Lexicon, stemOfForms } from "../text/lexicon.js";
import type { KnownBody } from "./bodies.js";
import { gatherAll, gatherLines, type KnownBodies } from "./gather.js";
import type { Gazetteer } from "./gazetteer.js";
import { NameIndex } from "./names.js";
import type { AgencyKind, AgencyMention } from "./types.js";

/** What a head needs beside it, see `AgencyRules.heads`. */
type HeadClass = (typeof HEAD_CLASSES)[number];

const HEAD_CLASSES = [
  "portfolio",
  "owner",
  "state",
  "self",
  "strong",
  "proper",
  "weak",
  "foreign",
  "unit",
  "part",
  "noun",
  "none",
] as const;

/** A noun that heads names of bodies. */
export interface Head {
  readonly class: HeadClass;
  readonly kind: AgencyKind;
  readonly form: AgencyMention["form"];
  /** Tails of the id of a state's body of that sort, in the order of looking up; empty where each name is a body of its own. */
  readonly slugs: readonly string[];
  /** The state meant where the phrase names a person or nothing; empty if any. */
  readonly country: string;
  /** The state whose ministries are called so ("US"), or the one whose never are ("!US"); empty if any. */
  readonly of: string;
  /** Whether it is a plural, which names bodies only of states told. */
  readonly plural: boolean;
  /** Whether qualifiers, portfolio and owner may stand before it: "French interior minister". */
  readonly before: boolean;
}

/** The words about bodies of a language, compiled. */
export interface AgencyLexicon {
  readonly tag: string;
  readonly home: string;
  readonly bodies: KnownBodies;
  /** How many of the bodies are the pack's own, which its press names without saying whose they are. */
  readonly daily: number;
  readonly names: NameIndex;
  readonly heads: readonly Head[];
  /** Slugs by value of a portfolio hit. */
  readonly portfolios: readonly (readonly string[])[];
  /** What a word qualifies a head as, by word id: "EU", "INT" or "-". */
  readonly qualifiers: ReadonlyMap<number, string>;
  readonly modifiers: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly innerLinks: ReadonlySet<number>;
  readonly articles: ReadonlySet<number>;
  readonly foreignBinders: ReadonlySet<number>;
  readonly adjectiveEndings: readonly string[];
  readonly states: ReadonlySet<number>;
  /** Last words of heads that stand at the end of names: "Commission" of "European Commission". */
  readonly headWords: ReadonlySet<number>;
}

/** Adds the names of bodies of a language to its lexicon. */
export function compileAgencies(
  lexicon: Lexicon,
  rules: LanguageRules,
  gazetteers: readonly Gazetteer[],
): AgencyLexicon {
  const words = rules.agencies;
  const bodies = { list: [] as KnownBody[], byId: new Map<string, number>() };
  const names = new NameIndex();
  for (const lines of words.gazetteer) gatherLines(lines, rules.tag, bodies, names);
  const daily = bodies.list.length;
  for (const gazetteer of gazetteers) gatherAll(gazetteer, rules.tag, bodies, names);
  const heads: Head[] = [];
  const makeHead = addWording(lexicon, LexiconSet.AgencyHead);
  const ends: string[] = [];
  for (const [left, wordings] of linesOf(words.heads)) {
    const [need, kind, form, slug, ...marks] = left.split(" ") as [
      string,
      AgencyKind,
      AgencyMention["form"],
      string,
      ...string[],
    ];
    const before = marks.includes("<");
    const [slugs = "-", country = ""] = slug.split("@");
    const value =
      heads.push({
        class: HEAD_CLASSES.find((one) => one === need) ?? "none",
        kind,
        form,
        slugs: slugs === "-" ? [] : slugs.split("/"),
        country,
        of: marks.find((mark) => mark !== "<" && mark !== "+") ?? "",
        plural: marks.includes("+"),
        before,
      }) - 1;
    for (const wording of wordings) {
      lexicon.defer(wording, makeHead, wording, value);
      if (before) ends.push(wording.slice(wording.lastIndexOf(" ") + 1));
    }
  }
  const none =
    heads.push({
      class: "none",
      kind: "other",
      form: "name",
      slugs: [],
      country: "",
      of: "",
      plural: false,
      before: false,
    }) - 1;
  for (const line of words.notBodies.split("\n")) if (line) lexicon.defer(line, makeHead, line, none);
  const portfolios: string[][] = [];
  const makePortfolio = addWording(lexicon, LexiconSet.Portfolio);
  for (const [slugs, wordings] of linesOf(words.portfolios)) {
    const value = portfolios.push(slugs.split("/")) - 1;
    for (const wording of wordings) lexicon.defer(wording, makePortfolio, wording, value);
  }
  const idsOf = (list: string) => idsOfWords(lexicon, list.split(/\s+/).filter(Boolean));
  const qualifiers = new Map<number, string>();
  for (const [scope, [list = ""]] of linesOf(words.qualifiers)) {
    const make = (base: string): void => {
      for (const [form] of rules.grammar.inflectNoun(base)) qualifiers.set(lexicon.vocabulary.add(form), scope);
    };
    for (const base of list.split(" ")) lexicon.defer(stemOfForms(base), make, base, 0);
  }
  const modifiers = idsOf(words.modifiers);
  const links = idsOf(words.links);
  const articles = idsOf(words.articles);
  const foreignBinders = idsOf(words.foreignBinders);
  const states = idsOf(words.states);
  names.seal(lexicon);
  return {
    tag: rules.tag,
    home: words.home,
    bodies,
    daily,
    names,
    heads,
    portfolios,
    qualifiers,
    modifiers,
    links,
    innerLinks: idsOf(words.innerLinks),
    articles,
    foreignBinders,
    adjectiveEndings: words.adjectiveEndings.split(" ").filter(Boolean),
    states,
    headWords: idsOfWords(lexicon, ends),
  };
}

/** Adds a wording to a set, and without the accents of its capitals, which the press often leaves out. */
function addWording(lexicon: Lexicon, set: LexiconSet): Make {
  return (wording, value) => {
    lexicon.add(set, wording, value);
    const plain = wording.replace(/[\u00c0-\u00de]/g, (letter) => letter.normalize("NFD").charAt(0));
    if (plain !== wording) lexicon.add(set, plain, value);
  };
}

/** Lines of "left: right, right". */
function linesOf(list: string): (readonly [left: string, right: string[]])[] {
  return list
    .split("\n")
    .filter((line) => line.includes(": "))
    .map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2).split(", ")] as const;
    });
}
