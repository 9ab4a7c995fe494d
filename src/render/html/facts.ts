import type { Analysis } from "../../analysis/functions.js";
import type { Cooperation } from "../../cooperation/types.js";
import type { Span } from "../../text/span.js";
import { graphMarkup } from "../graph/svg.js";
import { tiesOf } from "../graph/ties.js";
import { sidesLabel, speakerName } from "../labels.js";
import type { Ids } from "./ids.js";
import { html, type Markup } from "./markup.js";
import { mentionId, stroke } from "./mentions.js";
import type { Voice } from "./tints.js";
import { dotted, doubt } from "./tips.js";

/** The list of facts beside the article; every entry leads to its words. */
export function factsMarkup(analysis: Analysis, voices: readonly Voice[], ids: Ids): Markup {
  const sections = [
    section(
      "Who said what",
      voices.map((voice) => voiceMarkup(analysis, voice, ids)),
    ),
    section(
      "Who works with whom",
      eventsOf(analysis.cooperations).map((records) => eventMarkup(analysis, records, ids)),
    ),
    graph(analysis),
    section("Public bodies", agencies(analysis, ids)),
    section("People", people(analysis, ids)),
    section("Places", places(analysis, ids)),
    section("Acronyms", acronyms(analysis)),
  ].filter((one) => one !== null);
  return html`${sections.length > 0 ? sections : html`<p class="small">Nothing was found in this text.</p>`}`;
}

function section(title: string, items: readonly Markup[]): Markup | null {
  return items.length > 0 ? html`<section><h2>${title}</h2><ul>${items}</ul></section>` : null;
}

function voiceMarkup(analysis: Analysis, voice: Voice, ids: Ids): Markup {
  const { speaker, tint } = voice;
  const name = speaker ? speakerName(speaker) : "Nobody named";
  const role = speaker?.role && !name.includes(speaker.role) ? speaker.role : null;
  const quotes = voice.quotes.map((at) => {
    const quote = analysis.quotes[at] as Analysis["quotes"][number];
    const key = `q${at + 1}`;
    const details = dotted(quote.type, quote.cue?.text, doubt(quote.certainty));
    return html`<li id="${ids.fact(key)}"><a href="#${ids.words(key)}"><span class="number">${at + 1}</span> <span class="words" lang="${analysis.article.language}">${quote.text}</span></a> <span class="small">${details}</span></li>`;
  });
  return html`<li class="voice ${tint}"><h3>${name}</h3>${small(dotted(role, speaker?.country))}<ol>${quotes}</ol></li>`;
}

function graph(analysis: Analysis): Markup | null {
  const ties = tiesOf([analysis]);
  return ties.length > 0 ? html`<figure class="graph">${graphMarkup(ties)}</figure>` : null;
}

/** The numbers of records that say the same, together. */
function eventsOf(cooperations: readonly Cooperation[]): number[][] {
  const events = new Map<number, number[]>();
  cooperations.forEach((one, at) => {
    const records = events.get(one.event);
    if (records) records.push(at);
    else events.set(one.event, [at]);
  });
  return [...events.values()];
}

function eventMarkup(analysis: Analysis, records: readonly number[], ids: Ids): Markup {
  const one = analysis.cooperations[records[0] as number] as Cooperation;
  const evidence = records.map((at) => {
    const record = analysis.cooperations[at] as Cooperation;
    const key = `c${at + 1}`;
    return html`<li id="${ids.fact(key)}"><a href="#${ids.words(key)}" class="words" lang="${analysis.article.language}">${record.text}</a> <span class="small">${record.part}</span></li>`;
  });
  const codes = dotted(one.cameo ? `CAMEO ${one.cameo}` : null, one.plover ? `PLOVER ${one.plover}` : null);
  const claim = one.claimedBy ? `says ${speakerName(one.claimedBy)}` : null;
  const details = dotted(one.topics.join(", "), claim, codes, doubt(one.certainty));
  return html`<li class="event"><h3><span class="pill state-${one.status}">${one.status}</span> ${sidesLabel(one.participants)}</h3>${small(details)}<ul>${evidence}</ul></li>`;
}

function agencies(analysis: Analysis, ids: Ids): Markup[] {
  return analysis.agencies.map((agency, at) => {
    const details = dotted(agency.acronym, agency.kind, agency.country, agency.known ? null : "in no gazetteer");
    const links = mentionLinks(analysis, ids, "agency", agency.mentions);
    return html`<li id="${ids.fact(`b${at + 1}`)}"><h3><span class="agency">${stroke(html`${agency.name}`)}</span></h3>${small(details)}${links}</li>`;
  });
}

function people(analysis: Analysis, ids: Ids): Markup[] {
  return analysis.people.map((person, at) => {
    const roles = [...new Set(person.roles.map((role) => role.text))].join(", ");
    const links = mentionLinks(analysis, ids, "person", person.mentions);
    return html`<li id="${ids.fact(`p${at + 1}`)}"><h3><span class="person">${stroke(html`${person.name}`)}</span></h3>${small(dotted(roles, person.country))}${links}</li>`;
  });
}

function places(analysis: Analysis, ids: Ids): Markup[] {
  return analysis.places.map((place, at) => {
    const links = mentionLinks(analysis, ids, "place", place.mentions);
    return html`<li id="${ids.fact(`s${at + 1}`)}"><h3><span class="place">${stroke(html`${place.name}`)}</span> <span class="small">${place.id}</span></h3>${links}</li>`;
  });
}

function acronyms(analysis: Analysis): Markup[] {
  return analysis.acronyms.map(
    (pair) =>
      html`<li><strong>${pair.short.text}</strong> <span lang="${analysis.article.language}">${pair.long.text}</span></li>`,
  );
}

/** Each wording once, with a link to every place where it stands. */
function mentionLinks(
  analysis: Analysis,
  ids: Ids,
  kind: "agency" | "person" | "place",
  mentions: readonly Span[],
): Markup {
  const wordings = new Map<string, Span[]>();
  for (const mention of mentions) wordings.set(mention.text, [...(wordings.get(mention.text) ?? []), mention]);
  const links = [...wordings].map(([words, spans]) => {
    const [first, ...rest] = spans.map((span) => mentionId(ids, kind, span));
    const more = rest.map((id, at) => html` <a href="#${id}" aria-label="${words}, mention ${at + 2}">${at + 2}</a>`);
    return html`<span class="wording"><a href="#${first as string}">${words}</a>${more}</span> `;
  });
  return html`<p class="wordings" lang="${analysis.article.language}">${links}</p>`;
}

function small(words: string): Markup | null {
  return words ? html`<p class="small">${words}</p>` : null;
}
