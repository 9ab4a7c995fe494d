// Who said what: every quote with its speaker, as the document names him or her.
import { extractQuotes } from "depeche";
import { french } from "depeche/fr";

const text = `Le pont de Lurcy rouvrira lundi

« Les travaux sont finis », a déclaré la maire de Lurcy, Jeanne Roux. Elle a précisé que le péage resterait gratuit.

Selon le préfet, Paul Aubin, le pont a « coûté deux fois moins que prévu ».`;

for (const quote of extractQuotes(text, { language: french })) {
  const speaker = quote.speaker?.name ?? quote.speaker?.mention?.text ?? "?";
  const role = quote.speaker?.role ? ` (${quote.speaker.role})` : "";
  console.log(`${speaker}${role}: ${quote.text} [${quote.type}, ${quote.start}–${quote.end}]`);
}
