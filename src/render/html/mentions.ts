import type { Agency } from "../../agencies/types.js";
import type { Analysis } from "../../analysis/functions.js";
import type { Span } from "../../text/span.js";
import type { Ids } from "./ids.js";
import { idAttribute } from "./marks.js";
import { html, type Markup } from "./markup.js";
import { agencyTip, personTip } from "./tips.js";
import type { Mark } from "./weave.js";

type MentionKind = "agency" | "person" | "place";

/** Words that name somebody or something: they lead to the entry in the list of facts. */
interface Mention {
  readonly span: Span;
  readonly kind: MentionKind;
  /** Key of the fact: "b2". */
  readonly fact: string;
  readonly tip: string;
  readonly country: string;
}

/** The elements around the words that name bodies, people and places. */
export function mentionMarks(analysis: Analysis, ids: Ids): Mark[] {
  const mentions = [...agencies(analysis), ...people(analysis), ...places(analysis)];
  return once(mentions).map(
    (mention, order): Mark => ({
      start: mention.span.start,
      end: mention.span.end,
      depth: 4 + order,
      link: true,
      piece: (inner, { first, last, insideLink }) => {
        const id = first ? idAttribute(mentionId(ids, mention.kind, mention.span)) : null;
        const country = last && mention.country ? html` data-country="${mention.country}"` : null;
        const rest = html`${id} class="mention ${mention.kind}" data-tip="${mention.tip}"${country}`;
        return insideLink
          ? html`<span${rest}>${stroke(inner)}</span>`
          : html`<a${rest} href="#${ids.fact(mention.fact)}">${stroke(inner)}</a>`;
      },
    }),
  );
}

/** The underlined words: the country that stands behind them is not underlined. */
export function stroke(words: Markup): Markup {
  return html`<span class="stroke">${words}</span>`;
}

/** The id of the words of a mention. */
export function mentionId(ids: Ids, kind: MentionKind, span: Span): string {
  return ids.words(`${kind}-${span.start}-${span.end}`);
}

function agencies(analysis: Analysis): Mention[] {
  const byId = new Map(analysis.agencies.map((agency) => [agency.id, agency]));
  return analysis.agencies.flatMap((agency, at) =>
    agency.mentions.map((span): Mention => {
      const named = span.agencies.map((id) => byId.get(id)).filter((one): one is Agency => one !== undefined);
      const all = named.length > 0 ? named : [agency];
      const country = [...new Set(all.map((one) => one.country).filter(Boolean))].join(" ");
      return { span, kind: "agency", fact: `b${at + 1}`, tip: agencyTip(all), country };
    }),
  );
}

function people(analysis: Analysis): Mention[] {
  return analysis.people.flatMap((person, at) =>
    person.mentions.map((span): Mention => {
      const country = span.form === "name" ? (person.country ?? "") : "";
      return { span, kind: "person", fact: `p${at + 1}`, tip: personTip(person), country };
    }),
  );
}

function places(analysis: Analysis): Mention[] {
  return analysis.places.flatMap((place, at) =>
    place.mentions.map((span): Mention => {
      return { span, kind: "place", fact: `s${at + 1}`, tip: `${place.name} (${place.id})`, country: "" };
    }),
  );
}

/** Words that are mentions of several, as "franco-allemand", are marked once; the details name all. */
function once(mentions: readonly Mention[]): Mention[] {
  const byRange = new Map<string, Mention>();
  for (const mention of mentions) {
    const range = `${mention.kind}-${mention.span.start}-${mention.span.end}`;
    const other = byRange.get(range);
    const tip = other && other.tip !== mention.tip ? `${other.tip}\n${mention.tip}` : mention.tip;
    byRange.set(range, { ...(other ?? mention), tip });
  }
  return [...byRange.values()];
}
