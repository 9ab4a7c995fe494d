import { type Analysis, analyze, type LanguagePack } from "depeche";
import { agencies } from "depeche/agencies";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";

/** The facts that can be switched off, with the words for them. */
export const FACTS = [
  ["quotes", "Quotes"],
  ["people", "People"],
  ["places", "Places"],
  ["agencies", "Public bodies"],
  ["cooperations", "Cooperation"],
] as const;
export type Fact = (typeof FACTS)[number][0];

export const LANGUAGES = [
  ["auto", "Whichever fits"],
  ["fr", "French"],
  ["en", "English"],
] as const;
export type LanguageChoice = (typeof LANGUAGES)[number][0];

const PACKS: Readonly<Record<LanguageChoice, readonly LanguagePack[]>> = {
  auto: [french, englishLite],
  fr: [french],
  en: [englishLite],
};

/** The facts of a text, those switched off left out. */
export function read(text: string, language: LanguageChoice, facts: readonly Fact[]): Analysis {
  const analysis = analyze(text, { language: PACKS[language], agencies });
  const off = FACTS.filter(([fact]) => !facts.includes(fact)).map(([fact]) => [fact, []]);
  const acronyms = facts.includes("agencies") ? analysis.acronyms : [];
  return { ...analysis, acronyms, ...Object.fromEntries(off) };
}

/** What was found, in a line: "5 quotes, 2 people, 1 place". */
export function summary(analysis: Analysis): string {
  const counts = [
    [analysis.quotes, "quote", "quotes"],
    [analysis.people, "person", "people"],
    [analysis.places, "place", "places"],
    [analysis.agencies, "public body", "public bodies"],
    [analysis.cooperations, "cooperation", "cooperations"],
  ] as const;
  const found = counts
    .filter(([facts]) => facts.length > 0)
    .map(([facts, one, several]) => `${facts.length} ${facts.length === 1 ? one : several}`);
  return found.length > 0 ? found.join(", ") : "No fact found";
}
