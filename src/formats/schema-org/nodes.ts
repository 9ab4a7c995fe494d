import type { Agency } from "../../agencies/types.js";
import type { Person } from "../../people/types.js";
import type { Place } from "../../places/types.js";
import type { Speaker } from "../../quotes/types.js";

/** A node of JSON-LD. */
export interface Thing {
  /** Its type in the vocabulary. */
  readonly "@type": string;
  /** Its other members, as the vocabulary has them. */
  readonly [member: string]: unknown;
}

/** A person with roles and nationality. */
export function personNode(person: Person): Thing {
  const roles = [...new Set(person.roles.map((role) => role.text))];
  return {
    "@type": "Person",
    name: person.name,
    ...(person.given ? { givenName: person.given } : {}),
    familyName: person.family,
    ...(person.gender
      ? { gender: person.gender === "f" ? "https://schema.org/Female" : "https://schema.org/Male" }
      : {}),
    ...(roles.length > 0 ? { jobTitle: roles } : {}),
    ...nationality(person.country),
  };
}

/** A public body; the Wikidata item is what it is the same as. */
export function agencyNode(agency: Agency): Thing {
  return {
    ...organisationNode("GovernmentOrganization", agency.name),
    identifier: agency.id,
    ...(agency.acronym ? { alternateName: agency.acronym } : {}),
    ...(agency.qid ? { sameAs: `http://www.wikidata.org/entity/${agency.qid}` } : {}),
    ...(isState(agency.country) ? { areaServed: countryNode(agency.country) } : {}),
  };
}

/** An organisation of a type of its own. */
export function organisationNode(type: string, name: string): Thing {
  return { "@type": type, name };
}

/** A state. */
export function placeNode(place: Place): Thing {
  return { "@type": place.id === "EU" ? "AdministrativeArea" : "Country", name: place.name, identifier: place.id };
}

/** A source: a person where it is one, else an organisation; those that speak together are members of one. */
export function speakerNode(speaker: Speaker): Thing {
  const name = speaker.name ?? speaker.mention?.text ?? speaker.role;
  if (speaker.kind === "person") {
    return {
      "@type": "Person",
      ...(name ? { name } : {}),
      ...(speaker.role && speaker.role !== name ? { jobTitle: speaker.role } : {}),
      ...nationality(speaker.country),
    };
  }
  return {
    "@type": speaker.kind === "agency" ? "GovernmentOrganization" : "Organization",
    ...(name ? { name } : {}),
    ...(speaker.members.length > 0 ? { member: speaker.members.map(speakerNode) } : {}),
  };
}

function nationality(country: string | null): object {
  return isState(country) ? { nationality: countryNode(country) } : {};
}

function isState(country: string | null): country is string {
  return country !== null && country !== "EU" && country !== "INT";
}

function countryNode(country: string): Thing {
  return { "@type": "Country", identifier: country };
}
