import type { Article } from "../../article/types.js";
import type { Finding } from "../findings.js";
import type { Paint } from "./paint.js";
import { underline } from "./underline.js";
import { type Line, wrap } from "./wrap.js";

const KEY = "~ quote  = cooperation  - public body  . person or place";

/** The article's lines, each with what was found in it underneath; each block under the name of its part. */
export function drawing(article: Article, findings: readonly Finding[], width: number, paint: Paint): string[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start);
  const lines: string[] = [];
  let next = 0;
  let open: Finding[] = [];
  for (const block of article.blocks) {
    if (lines.length > 0) lines.push("");
    lines.push(paint("frame", `[${block.part}]`));
    for (const line of wrap(article.text, block.start, block.end, width)) {
      while (next < ordered.length && (ordered[next] as Finding).start < line.end)
        open.push(ordered[next++] as Finding);
      open = open.filter((finding) => finding.end > line.start);
      lines.push(printed(line), ...underline(line, open, width, paint));
    }
  }
  if (findings.length > 0)
    lines.push("", ...Array.from(wrap(KEY, 0, KEY.length, width), (line) => paint("frame", printed(line))));
  return lines;
}

function printed(line: Line): string {
  return line.cells.map((cell) => cell.glyph).join("");
}
