import type { Analysis } from "../analysis/functions.js";
import { eventsToCsv, toEventRows } from "../formats/events.js";
import { toNinjs } from "../formats/ninjs.js";
import { toSchemaOrg } from "../formats/schema-org.js";
import type { SourceOptions } from "../formats/source.js";
import { toWebAnnotations } from "../formats/web-annotation.js";
import { fragmentMarkup, PAGE_END, pageStart } from "../render/html/page.js";
import { renderHtml } from "../render/html.js";
import { printable } from "../render/text/cells.js";
import { renderText } from "../render/text.js";
import type { Document } from "./documents.js";
import type { ReadSettings } from "./settings.js";

/** How documents are printed, and what stands before, between and after them. */
export interface Printer {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  /** Without the text between; empty where a document has nothing to print. */
  print(analysis: Analysis, document: Document): string;
}

/** The printer of a format. */
export function printerOf(settings: ReadSettings): Printer {
  switch (settings.format) {
    case "text":
      return textPrinter(settings);
    case "jsonl":
      return linePrinter((analysis, { id }) => JSON.stringify({ id, ...analysis }));
    case "html":
      return settings.several ? pagesPrinter() : linePrinter((analysis) => renderHtml(analysis).trimEnd());
    case "csv":
      return {
        start: eventsToCsv([]),
        between: "",
        end: "",
        print: (analysis, { id, published }) =>
          eventsToCsv(
            toEventRows(analysis, { document: String(id), ...(published ? { date: published } : {}) }),
            false,
          ),
      };
    case "json":
      return jsonPrinter(settings, (analysis, { id }) => ({ id, ...analysis }));
    case "web-annotation":
      return jsonPrinter(settings, (analysis, document) => toWebAnnotations(analysis, sourceOptions(document)));
    case "schema-org":
      return jsonPrinter(settings, (analysis, document) => toSchemaOrg(analysis, sourceOptions(document)));
    case "ninjs":
      return jsonPrinter(settings, (analysis, document) => toNinjs(analysis, sourceOptions(document)));
  }
}

function textPrinter({ color, width, several }: ReadSettings): Printer {
  return {
    start: "",
    between: "\n",
    end: "",
    print: (analysis, { id }) =>
      (several ? `== ${printable(String(id))} ==\n\n` : "") + renderText(analysis, { color, width }),
  };
}

/** Several articles under each other on one page. */
function pagesPrinter(): Printer {
  return {
    start: pageStart("Articles").markup,
    between: "\n",
    end: PAGE_END.markup,
    print: (analysis, { id }) => fragmentMarkup(analysis, String(id)).markup,
  };
}

function linePrinter(print: Printer["print"]): Printer {
  return { start: "", between: "", end: "", print: (analysis, document) => `${print(analysis, document)}\n` };
}

/** One document alone, in full; several in one array, one a line. */
function jsonPrinter({ several }: ReadSettings, toValue: (analysis: Analysis, document: Document) => object): Printer {
  if (!several) return linePrinter((analysis, document) => JSON.stringify(toValue(analysis, document), null, 2));
  return {
    start: "[\n",
    between: ",\n",
    end: "\n]\n",
    print: (analysis, document) => JSON.stringify(toValue(analysis, document)),
  };
}

function sourceOptions({ source }: Document): SourceOptions {
  return source ? { source } : {};
}
