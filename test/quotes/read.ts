import { extractQuotes, type LanguagePack, type Quote } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";

/** The quotes of a French text. */
export function quotesIn(text: string): readonly Quote[] {
  return extractQuotes(text, { language: french });
}

/** The quotes of an English text. */
export function englishQuotesIn(text: string): readonly Quote[] {
  return extractQuotes(text, { language: englishLite });
}

/** The contents of the quotes of a text. */
export function textsIn(text: string, language: LanguagePack = french): string[] {
  return extractQuotes(text, { language }).map((quote) => quote.text);
}
