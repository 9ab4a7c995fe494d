import type { Agency } from "../../agencies/types.js";
import type { Cooperation } from "../../cooperation/types.js";
import type { Person } from "../../people/types.js";
import type { Place } from "../../places/types.js";
import type { Quote, Speaker } from "../../quotes/types.js";
import { agencyLabel, cooperationLabel, quoteLabel } from "../../render/labels.js";
import type { AnnotationBody } from "./types.js";

/** What is said of a quote: that it is one, a sentence for people, and a `schema:Quotation` for machines. */
export function quoteBodies(quote: Quote): AnnotationBody[] {
  return [
    tag("quote"),
    tag(quote.type),
    describing(quoteLabel(quote)),
    {
      type: "schema:Quotation",
      "schema:text": quote.text,
      ...(quote.speaker ? { "schema:spokenByCharacter": speakerNode(quote.speaker) } : {}),
    },
  ];
}

/** What is said of a cooperation, its codes among the tags. */
export function cooperationBodies(one: Cooperation): AnnotationBody[] {
  return [
    tag("cooperation"),
    tag(one.status),
    ...one.topics.map(tag),
    ...(one.cameo ? [tag(`CAMEO ${one.cameo}`)] : []),
    ...(one.plover ? [tag(`PLOVER ${one.plover}`)] : []),
    describing(cooperationLabel(one)),
    {
      type: "schema:Action",
      "schema:agent": one.participants.filter((side) => side.role !== "target").map(sideNode),
      "schema:participant": one.participants.filter((side) => side.role === "target").map(sideNode),
    },
  ];
}

/** Which body is named, by its Wikidata item where it has one. */
export function agencyBodies(agencies: readonly Agency[], words: string): AnnotationBody[] {
  return agencies.flatMap((agency) => [
    tag(agency.kind),
    describing(agencyLabel(agency, words)),
    ...(agency.qid ? [identifying(`http://www.wikidata.org/entity/${agency.qid}`)] : []),
  ]);
}

/** Who is named. */
export function personBodies(person: Person): AnnotationBody[] {
  return [tag("person"), { type: "schema:Person", "schema:name": person.name, ...nationality(person.country) }];
}

/** Which state is named. */
export function placeBodies(place: Place): AnnotationBody[] {
  return [tag("place"), { type: "schema:Country", "schema:name": place.name, "schema:identifier": place.id }];
}

function tag(value: string): AnnotationBody {
  return { type: "TextualBody", purpose: "tagging", value };
}

function describing(value: string): AnnotationBody {
  return { type: "TextualBody", purpose: "describing", value, format: "text/plain" };
}

function identifying(source: string): AnnotationBody {
  return { type: "SpecificResource", purpose: "identifying", source };
}

function speakerNode(speaker: Speaker): object {
  const name = speaker.name ?? speaker.mention?.text;
  return {
    type: speaker.kind === "person" ? "schema:Person" : "schema:Organization",
    ...(name ? { "schema:name": name } : {}),
    ...(speaker.role && speaker.kind === "person" ? { "schema:jobTitle": speaker.role } : {}),
    ...(speaker.kind === "person" ? nationality(speaker.country) : {}),
  };
}

function nationality(country: string | null): object {
  return country ? { "schema:nationality": { type: "schema:Country", "schema:identifier": country } } : {};
}

function sideNode(side: Cooperation["participants"][number]): object {
  const type = side.kind === "country" ? "schema:Country" : "schema:Organization";
  return { type, "schema:name": side.name, "schema:identifier": side.id };
}
