import type { Analysis } from "../../analysis/functions.js";
import { sidesLabel, speakerLabel, speakerName } from "../labels.js";
import type { Table } from "./table.js";

/** The facts of an analysis as tables, those without rows left out. */
export function tablesOf(analysis: Analysis): Table[] {
  return [
    quotes(analysis),
    cooperations(analysis),
    agencies(analysis),
    people(analysis),
    places(analysis),
    acronyms(analysis),
    article(analysis),
  ].filter((table) => table.rows.length > 0);
}

function quotes({ quotes }: Analysis): Table {
  return {
    title: "Who said what",
    columns: ["", "type", "speaker", "words", "cue"],
    rows: quotes.map((quote, at) => [
      `q${at + 1}`,
      quote.type,
      speakerLabel(quote.speaker),
      quote.text,
      quote.cue?.text ?? "",
    ]),
  };
}

function cooperations({ cooperations }: Analysis): Table {
  return {
    title: "Who works with whom",
    columns: ["", "event", "state", "sides", "topics", "says", "CAMEO", "PLOVER"],
    rows: cooperations.map((one, at) => [
      `c${at + 1}`,
      String(one.event),
      one.status,
      sidesLabel(one.participants),
      one.topics.join(", "),
      one.claimedBy ? speakerName(one.claimedBy) : "",
      one.cameo ?? "",
      one.plover ?? "",
    ]),
  };
}

function agencies({ agencies }: Analysis): Table {
  return {
    title: agencies.some((agency) => !agency.known) ? "Public bodies (* in no gazetteer)" : "Public bodies",
    columns: ["id", "name", "acronym", "kind", "country", "named as"],
    rows: agencies.map((agency) => [
      agency.known ? agency.id : `${agency.id} *`,
      agency.name,
      agency.acronym ?? "",
      agency.kind,
      agency.country ?? "?",
      wordings(agency.mentions),
    ]),
  };
}

function people({ people }: Analysis): Table {
  return {
    title: "People",
    columns: ["name", "country", "roles", "named as"],
    rows: people.map((person) => [
      person.name,
      person.country ?? "",
      wordings(person.roles),
      wordings(person.mentions),
    ]),
  };
}

function places({ places }: Analysis): Table {
  return {
    title: "Places",
    columns: ["id", "name", "named as"],
    rows: places.map((place) => [place.id, place.name, wordings(place.mentions)]),
  };
}

function acronyms({ acronyms }: Analysis): Table {
  return {
    title: "Acronyms",
    columns: ["short", "long"],
    rows: acronyms.map((pair) => [pair.short.text, pair.long.text]),
  };
}

function article({ article }: Analysis): Table {
  const { byline, dateline, published, updated } = article;
  const rows: [string, string][] = [
    ["authors", wordings(byline?.authors ?? [])],
    [
      "news agencies",
      wordings([...(byline?.newsAgencies ?? []), ...(dateline?.newsAgency ? [dateline.newsAgency] : [])]),
    ],
    ["dateline", wordings(dateline?.places ?? [])],
    ["published", published?.iso ?? published?.text ?? ""],
    ["updated", updated?.iso ?? updated?.text ?? ""],
    ["picture credits", wordings(article.captions.flatMap((caption) => (caption.credit ? [caption.credit] : [])))],
  ];
  return { title: "Article", columns: ["", ""], rows: rows.filter(([, words]) => words !== "") };
}

/** The different words of some spans, each once, in order. */
function wordings(spans: readonly { readonly text: string }[]): string {
  return [...new Set(spans.map((span) => span.text))].join(", ");
}
