import type { Agency } from "../agencies/types.js";
import { bitsAt, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { RoleClass } from "../people/lexicon.js";
import type { DocPersonMention } from "../people/read.js";
import { countryIn } from "../places/country.js";
import { spanOf } from "../text/span.js";
import type { QuoteContext } from "./context.js";
import { isCapital } from "./mention.js";
import type { Speaker, SpeakerKind } from "./types.js";

/** The facts a source is resolved with. */
export type SpeakerContext = Pick<QuoteContext, "doc" | "places" | "people" | "agencies">;

/** The speaker that the noun phrase, name or pronoun at tokens `[first, last)` names. */
export function speakerOf(context: SpeakerContext, first: number, last: number): Speaker {
  const members = coordinated(context, first, last);
  if (members.length > 1) return groupOf(context, first, last, members);
  return personIn(context, first, last) ?? bodyIn(context, first, last) ?? nounSpeaker(context, first, last);
}

function mentionSpan({ doc }: SpeakerContext, first: number, last: number): Speaker["mention"] {
  return spanOf(doc.text, doc.tokens.start[first] as number, doc.tokens.end[last - 1] as number);
}

/** The people that a coordination names one by one. */
function coordinated(context: SpeakerContext, first: number, last: number): DocPersonMention[] {
  const named = mentionsIn(context, first, last).filter(({ form }) => form !== "pronoun");
  const isList = named.every((mention, index) => {
    const before = named[index - 1];
    return !before || joins(context, before.last, mention.first);
  });
  return isList ? named : [];
}

function joins({ doc }: SpeakerContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bitsAt(doc, at) & Word.And) return true;
  return false;
}

function mentionsIn({ people }: SpeakerContext, first: number, last: number): DocPersonMention[] {
  const found: DocPersonMention[] = [];
  for (let index = Math.max(0, indexBefore(people.mentions, first)); index < people.mentions.length; index++) {
    const mention = people.mentions[index] as DocPersonMention;
    if (mention.first >= last) break;
    if (mention.last > first) found.push(mention);
  }
  return found;
}

function groupOf(context: SpeakerContext, first: number, last: number, mentions: readonly DocPersonMention[]): Speaker {
  const members = mentions.map((mention) => personSpeaker(context, mention, mention.first, mention.last));
  const { doc } = context;
  const and = doc.text.slice(
    doc.tokens.end[(mentions[0] as DocPersonMention).last - 1],
    doc.tokens.start[(mentions.at(-1) as DocPersonMention).first],
  );
  const name =
    members.length === 2
      ? members.map((member) => member.name).join(and)
      : members.map((member) => member.name).join(", ");
  return {
    mention: mentionSpan(context, first, last),
    name,
    role: null,
    country: null,
    kind: "group",
    ref: null,
    members,
  };
}

/** The person a mention names: by name, role or pronoun, not as the complement of another noun ("l'avocat de Jean Petit"). */
function personIn(context: SpeakerContext, first: number, last: number): Speaker | null {
  const { doc } = context;
  for (const mention of mentionsIn(context, first, last)) {
    const before = mention.first > first ? bitsAt(doc, mention.first - 1) : 0;
    if (before & (Word.Of | Word.Preposition)) continue;
    if (mention.form === "role" && mention.first > first + 1) continue;
    return personSpeaker(context, mention, first, last);
  }
  return null;
}

function personSpeaker(context: SpeakerContext, mention: DocPersonMention, first: number, last: number): Speaker {
  const person = context.people.people[mention.person] as (typeof context.people.people)[number];
  let role: string | null = null;
  for (const { text } of person.roles) if (text.length > (role?.length ?? 0)) role = text;
  return {
    mention: mentionSpan(context, first, last),
    name: person.name,
    role,
    country: person.country,
    kind: "person",
    ref: person.id,
    members: [],
  };
}

/** The public body or state that the head of the phrase names. */
function bodyIn(context: SpeakerContext, first: number, last: number): Speaker | null {
  const { agencies, places } = context;
  const head = headOf(context, first, last);
  const agency = agencies.mentions[indexBefore(agencies.mentions, head)];
  if (agency && agency.last > head && agency.form !== "office") {
    const body = agencies.agencies[agency.agencies[0] as number];
    if (body) {
      const name = fullestName(body);
      return {
        mention: mentionSpan(context, first, last),
        name,
        role: null,
        country: body.country,
        kind: "agency",
        ref: body.id,
        members: [],
      };
    }
  }
  const place = places.mentions[indexBefore(places.mentions, head)];
  if (!place || place.last <= head || (place.form !== "name" && place.form !== "capital")) return null;
  if (place.last < last && isCapital(context.doc, place.last)) return null;
  const id = place.places[0] as string;
  const name = places.places.find((one) => one.id === id)?.name ?? null;
  return {
    mention: mentionSpan(context, first, last),
    name,
    role: null,
    country: id,
    kind: "country",
    ref: null,
    members: [],
  };
}

/** The fullest name that the text gives a body. */
function fullestName({ mentions, name }: Agency): string {
  let fullest = "";
  for (const { text, form } of mentions) if (form !== "office" && text.length > fullest.length) fullest = text;
  return fullest || name;
}

/** The first token of the phrase behind its determiners. */
function headOf({ doc }: SpeakerContext, first: number, last: number): number {
  let head = first;
  while (head + 1 < last && bitsAt(doc, head) & (Word.Determiner | Word.Numeral)) head++;
  return head;
}

/** A source that is no known person or body: its kind by its noun. */
function nounSpeaker(context: SpeakerContext, first: number, last: number): Speaker {
  const { doc, places, people } = context;
  const role = people.roles[indexBefore(people.roles, last - 1)];
  const inside = roleIn(context, first, last) ?? (role && role.first >= first ? role : null);
  const head = headOf(context, first, last);
  const pronoun = (bitsAt(doc, head) & (Word.SubjectPronoun | Word.ObjectPronoun)) !== 0 && last - head === 1;
  const named = inside === null && !pronoun && isCapital(doc, head);
  let kind: SpeakerKind = "unknown";
  if (inside) kind = KINDS[inside.sense.class];
  else if (named) kind = head > first ? "organisation" : "person";
  const text = mentionSpan(context, head, last)?.text ?? null;
  return {
    mention: mentionSpan(context, first, last),
    name: named ? text : null,
    role: named || kind === "unknown" ? null : text,
    country: countryIn(places, first, last),
    kind,
    ref: null,
    members: [],
  };
}

const KINDS: Readonly<Record<RoleClass, SpeakerKind>> = {
  person: "person",
  group: "group",
  organisation: "organisation",
  media: "media",
  document: "document",
  source: "unknown",
};

/** The first role noun of a phrase. */
export function roleIn(
  { people }: Pick<SpeakerContext, "people">,
  first: number,
  last: number,
): (typeof people.roles)[number] | null {
  const role = people.roles[indexBefore(people.roles, first - 1) + 1];
  return role && role.last <= last ? role : null;
}
