/** Measured figures by name: shares from 0 to 1. */
export type Figures = Readonly<Record<string, number | null>>;

interface Table {
  /** What stands in the first column: the name of the set, and what its figures are called by. */
  readonly rows: readonly (readonly [title: string, set: string])[];
  /** Heading of a column, and the tail of the names of its figures. */
  readonly columns: readonly (readonly [title: string, figure: string])[];
}

const QUOTE_SETS: Table["rows"] = [
  ["French news", "fr-news"],
  ["Est Républicain", "quotes-fr-er"],
  ["English news", "en-news"],
  ["Gender Gap Tracker", "quotes-en-ggt"],
  ["PolNeAR", "quotes-en-polnear"],
];

/** The tables of the page on accuracy, by the name of their place in it. */
export const TABLES: Readonly<Record<string, Table>> = {
  quotes: {
    rows: QUOTE_SETS,
    columns: [
      ["exact", "exact F1"],
      ["overlap", "o0.3 F1"],
      ["precision", "precision o0.3"],
      ["direct", "direct exact F1"],
      ["mixed", "mixed exact F1"],
      ["indirect", "indirect exact F1"],
    ],
  },
  speakers: {
    rows: QUOTE_SETS,
    columns: [
      ["speaker", "speaker"],
      ["full name", "speaker resolved"],
      ["cue", "cue"],
      ["type", "quote type"],
    ],
  },
  bodies: {
    rows: [
      ["French news", "fr-news"],
      ["English news", "en-news"],
    ],
    columns: [
      ["exact", "mention exact F1"],
      ["overlap", "mention overlap F1"],
      ["precision", "mention precision"],
      ["same id", "same body, same id F1"],
      ["country", "country"],
      ["kind", "kind"],
      ["people", "people found"],
    ],
  },
  names: {
    rows: [
      ["French", "fr"],
      ["English", "en"],
    ],
    columns: [
      ["entities, exact", "agencies-ner * gov exact F1"],
      ["names found", "agencies-names * name found"],
      ["acronyms found", "agencies-names * acronym found"],
      ["false alarms on decoys", "agencies-names * false alarms on decoys"],
      ["acronym pairs, exact", "acronyms * pair exact F1"],
      ["acronym pairs, relaxed", "acronyms * pair relaxed F1"],
    ],
  },
  cooperation: {
    rows: [
      ["French news", "coop-fr-news"],
      ["English news", "coop-en-news"],
    ],
    columns: [
      ["clause", "clause F1"],
      ["precision", "clause precision"],
      ["state", "status"],
      ["sides", "sides F1"],
      ["topics", "topics F1"],
      ["whole record", "whole record F1"],
      ["claimed by", "claimed by"],
      ["quiet articles with an alarm", "quiet documents with an alarm"],
    ],
  },
  articles: {
    rows: [
      ["French news", "fr"],
      ["English news", "en"],
    ],
    columns: [
      ["parts right", "structure-*-news parts right"],
      ["sentence ends", "sentences * boundary F1"],
    ],
  },
};

/** A table in Markdown; figures that were not measured are a dash. */
export function markdownOf(table: Table, figures: Figures): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = table.rows.map(([title, set]) =>
    row([title, ...table.columns.map(([, figure]) => percent(figures[nameOf(set, figure)]))]),
  );
  return [
    row(["", ...table.columns.map(([title]) => title)]),
    row(["---", ...table.columns.map(() => "---:")]),
    ...body,
  ].join("\n");
}

function nameOf(set: string, figure: string): string {
  return figure.includes("*") ? figure.replace("*", set) : `${set} ${figure}`;
}

function percent(value: number | null | undefined): string {
  return typeof value === "number" ? (value * 100).toFixed(1) : "–";
}
