import type { Finding, FindingKind } from "../findings.js";
import { cut, printable, widthOf } from "./cells.js";
import type { Paint, Tint } from "./paint.js";
import { columnOf, type Line, wrap } from "./wrap.js";

/** Each fact is underlined with a stroke of its own, so that a drawing without colours can be read. */
const STROKES: { readonly [Kind in FindingKind]: string } = {
  quote: "~",
  cooperation: "=",
  agency: "-",
  person: ".",
  place: ".",
};

/** Facts that may share a row. */
const GROUPS: readonly (readonly FindingKind[])[] = [["quote"], ["cooperation"], ["agency", "person", "place"]];

interface Piece {
  readonly column: number;
  readonly width: number;
  readonly tint: Tint;
  readonly text: string;
}

interface Row {
  readonly pieces: Piece[];
  /** First free column. */
  free: number;
  /** A row that takes nothing more. */
  readonly full: boolean;
}

/** The rows under a line: `^~~~ label` for each finding that stands in it; a finding is labelled where it ends. */
export function underline(line: Line, findings: readonly Finding[], width: number, paint: Paint): string[] {
  return GROUPS.flatMap((kinds) => {
    const rows: Row[] = [];
    for (const finding of findings) if (kinds.includes(finding.kind)) place(rows, line, finding, width);
    return rows.map((row) => print(row, paint));
  });
}

function place(rows: Row[], line: Line, finding: Finding, width: number): void {
  const from = columnOf(line, finding.start);
  const to = Math.max(columnOf(line, finding.end), from + 1);
  const begins = finding.start >= line.start;
  const stroke = STROKES[finding.kind];
  const mark = { column: from, width: to - from, tint: finding.kind, text: strokes(stroke, to - from, begins) };
  const label = finding.end <= line.end ? printable(finding.label) : "";
  const size = label ? widthOf(label) + 1 : 0;
  if (to + size <= width) {
    const text = label ? `${mark.text} ${label}` : mark.text;
    put(rows, { ...mark, width: mark.width + size, text });
  } else if (from - size >= 0) {
    put(rows, { ...mark, column: from - size, width: mark.width + size, text: `${label} ${mark.text}` });
  } else {
    rows.push({ pieces: [mark], free: to, full: true });
    below(rows, label, finding.kind, from, width);
  }
}

/** A label that finds no room beside its words stands in rows of its own beneath them. */
function below(rows: Row[], label: string, tint: Tint, from: number, width: number): void {
  const column = Math.max(0, Math.min(from, width - widthOf(label)));
  for (const line of wrap(label, 0, label.length, width - column)) {
    const text = cut(label.slice(line.start, line.end).trimEnd(), width);
    rows.push({ pieces: [{ column, width: widthOf(text), tint, text }], free: width, full: true });
  }
}

function put(rows: Row[], piece: Piece): void {
  let row = rows.find((one) => !one.full && one.free < piece.column);
  if (!row) {
    row = { pieces: [], free: -1, full: false };
    rows.push(row);
  }
  row.pieces.push(piece);
  row.free = piece.column + piece.width;
}

function strokes(stroke: string, width: number, begins: boolean): string {
  return begins ? `^${stroke.repeat(width - 1)}` : stroke.repeat(width);
}

function print(row: Row, paint: Paint): string {
  let column = 0;
  let text = "";
  for (const piece of row.pieces) {
    text += " ".repeat(piece.column - column) + paint(piece.tint, piece.text);
    column = piece.column + piece.width;
  }
  return text;
}
