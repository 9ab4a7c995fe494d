import { cut, printable, widthOf } from "./cells.js";
import type { Paint } from "./paint.js";

/** A heading over rows of cells, with the names of the columns where they need one. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const GAP = "  ";

/** Prints a table within `width` columns: the widest column gives way first. */
export function printTable(table: Table, width: number, paint: Paint): string[] {
  const rows = [table.columns, ...table.rows].map((row) => row.map(printable));
  const widths = fit(
    table.columns.map((_, column) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? "")), 0)),
    width - GAP.length * (table.columns.length - 1),
  );
  const [head, ...body] = rows.map((row) =>
    row
      .map((cell, column) => pad(cut(cell, widths[column] as number), widths[column] as number))
      .join(GAP)
      .trimEnd(),
  );
  return [paint("title", table.title), ...(head ? [paint("frame", head)] : []), ...body];
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Takes from the widest until the sum fits; no column falls under four. */
function fit(widths: readonly number[], room: number): number[] {
  const fitted = [...widths];
  let excess = fitted.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...fitted);
    if (widest <= 4) break;
    fitted[fitted.indexOf(widest)] = widest - 1;
    excess--;
  }
  return fitted;
}
