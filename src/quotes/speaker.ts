import type { Agency } from "../agencies/types.js";
import { bitsAt, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { RoleClass } from "../people/lexicon.js";
import type { DocPersonMention } from "../people/read.js";
import type { DocRole } from "../people/roles.js";
import type { Person } from "../people/types.js";
import { countryIn } from "../places/country.js";
import { type Span, spanOf } from "../text/span.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { isCapital } from "./mention.js";
import type { Speaker, SpeakerKind } from "./types.js";

/** The facts a source is resolved with. */
export type SpeakerContext = Pick<QuoteContext, "doc" | "places" | "people" | "agencies">;

/** The speaker that the noun phrase, name or pronoun at tokens `[first, last)` names. */
export function speakerOf(context: SpeakerContext, first: number, last: number): Speaker {
  const mentions = mentionsIn(context, first, last);
  if (mentions.length > 1) {
    const named = mentions.filter(({ form }) => form !== "pronoun");
    if (named.length > 1 && isList(context, named)) return groupOf(context, first, last, named);
  }
  const person = mentions.length > 0 ? personIn(context, mentions, first, last) : null;
  const several = person ? null : coordinated(context, first, last);
  return person ?? several ?? bodyIn(context, first, last) ?? nounSpeaker(context, first, last);
}

/** A speaker; all are made here, so that readers of speakers meet one shape. */
export function speakerWith(
  mention: Span | null,
  kind: SpeakerKind,
  name: string | null,
  role: string | null,
  country: string | null,
  ref: string | null,
  members: readonly Speaker[] = NONE,
): Speaker {
  return { mention, name, role, country, kind, ref, members };
}

const NONE: readonly Speaker[] = [];

function mentionSpan({ doc }: SpeakerContext, first: number, last: number): Span {
  return spanOf(doc.text, doc.tokens.start[first] as number, doc.tokens.end[last - 1] as number);
}

/** Whether a coordination names the people one by one. */
function isList(context: SpeakerContext, named: readonly DocPersonMention[]): boolean {
  return named.every((mention, index) => {
    const before = named[index - 1];
    return !before || joins(context, before.last, mention.first);
  });
}

function joins({ doc }: SpeakerContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bitsAt(doc, at) & Word.And) return true;
  return false;
}

function mentionsIn({ people }: SpeakerContext, first: number, last: number): readonly DocPersonMention[] {
  const found: DocPersonMention[] = [];
  for (let index = Math.max(0, indexBefore(people.mentions, first)); index < people.mentions.length; index++) {
    const mention = people.mentions[index] as DocPersonMention;
    if (mention.first >= last) break;
    if (mention.last > first) found.push(mention);
  }
  return found;
}

function groupOf(context: SpeakerContext, first: number, last: number, mentions: readonly DocPersonMention[]): Speaker {
  const { doc } = context;
  const members = mentions.map((mention) => personSpeaker(context, mention, mention.first, mention.last));
  const [one, other] = [mentions[0] as DocPersonMention, mentions.at(-1) as DocPersonMention];
  const and = members.length === 2 ? doc.text.slice(doc.tokens.end[one.last - 1], doc.tokens.start[other.first]) : ", ";
  const name = members.map((member) => member.name).join(and);
  return speakerWith(mentionSpan(context, first, last), "group", name, null, null, null, members);
}

/** "Paris et Berlin", "the FBI and Europol": two bodies or states; null for any other phrase. */
function coordinated(context: SpeakerContext, first: number, last: number): Speaker | null {
  const { doc } = context;
  let and = first + 1;
  while (and < last && (bitsAt(doc, and) & Word.And) === 0) and++;
  if (and >= last - 1) return null;
  const one = bodyIn(context, first, and, true);
  const other = one && bodyIn(context, and + 1, last, true);
  if (!one || !other) return null;
  const joint = doc.text.slice(doc.tokens.end[and - 1], doc.tokens.start[and + 1]);
  const name = `${one.name}${joint}${other.name}`;
  return speakerWith(mentionSpan(context, first, last), "group", name, null, null, null, [one, other]);
}

/** The person a mention names: by name, role or pronoun, not as the complement of another noun ("l'avocat de Jean Petit"). */
function personIn(
  context: SpeakerContext,
  mentions: readonly DocPersonMention[],
  first: number,
  last: number,
): Speaker | null {
  const named = mentions.length > 1 && mentions.some(({ form }) => form === "name");
  for (const mention of mentions) {
    if (named && mention.form === "role") continue; // "the host, board member |Jane Ford|"
    const before = mention.first > first ? bitsAt(context.doc, mention.first - 1) : 0;
    if (before & (Word.Of | Word.Preposition) || isOwner(context, mention, first)) continue;
    const owner = mention.last < last && context.doc.tokens.kind[mention.last] === TokenKind.Enclitic;
    if (owner && (mentions.at(-1) !== mention || hasPerson(context, mention.last, last))) continue; // "Jane Ford's adviser"
    if (mention.form === "role" && mention.first > first + 1) continue;
    return personSpeaker(context, mention, first, last);
  }
  return null;
}

function hasPerson(context: SpeakerContext, first: number, last: number): boolean {
  return roleIn(context, first, last)?.sense.class === "person";
}

/** "un proche |du président Roux|": a role with a bare surname, whose somebody else is. */
function isOwner({ doc, people }: SpeakerContext, { form, first: at, last }: DocPersonMention, first: number): boolean {
  const role = people.roles[indexBefore(people.roles, at - 1)];
  if (!role || role.last !== at || role.sense.plural || role.first <= first + 1 || last - at > 1 || form === "role")
    return false;
  let before = role.first - 1;
  while (before > first && (bitsAt(doc, before) & (Word.Determiner | Word.Of)) === Word.Determiner) before--;
  return before > first && (bitsAt(doc, before) & Word.Of) !== 0;
}

function personSpeaker(context: SpeakerContext, mention: DocPersonMention, first: number, last: number): Speaker {
  const { name, roles, country, id } = context.people.people[mention.person] as Person;
  let role: string | null = null;
  for (const { text } of roles) if (text.length > (role?.length ?? 0)) role = text;
  return speakerWith(mentionSpan(context, first, last), "person", name, role, country, id);
}

/** The public body or state that the head of the phrase names; `whole`: with all the words of the phrase. */
function bodyIn(context: SpeakerContext, first: number, last: number, whole = false): Speaker | null {
  const { agencies, places } = context;
  const head = headOf(context, first, last);
  const names = (mention: { first: number; last: number }): boolean =>
    mention.last > head && (!whole || (mention.first >= first && mention.last === last));
  const agency = agencies.mentions[indexBefore(agencies.mentions, head)];
  if (agency && names(agency) && agency.form !== "office" && !isHeldBy(context, agency.last, last)) {
    const body = agencies.agencies[agency.agencies[0] as number];
    if (body) {
      return speakerWith(mentionSpan(context, first, last), "agency", fullestName(body), null, body.country, body.id);
    }
  }
  const place = places.mentions[indexBefore(places.mentions, head)];
  if (!place || !names(place) || (place.form !== "name" && place.form !== "capital")) return null;
  if (place.last < last && isCapital(context.doc, place.last)) return null;
  const id = place.places[0] as string;
  const name = places.places.find((one) => one.id === id)?.name ?? null;
  return speakerWith(mentionSpan(context, first, last), "country", name, null, id, null);
}

/** "the State Department |spokeswoman|": somebody of the body before, in a language that puts the head last. */
function isHeldBy({ doc }: SpeakerContext, body: number, last: number): boolean {
  return !doc.rules.grammar.headFirst && body < last && (bitsAt(doc, last - 1) & Word.Role) !== 0;
}

/** The fullest names of bodies, whose mentions are many. */
const fullestNames = new WeakMap<Agency, string>();

/** The fullest name that the text gives a body. */
function fullestName(body: Agency): string {
  const known = fullestNames.get(body);
  if (known !== undefined) return known;
  const { mentions, name } = body;
  let fullest = "";
  for (const { text, form } of mentions) if (form !== "office" && text.length > fullest.length) fullest = text;
  fullestNames.set(body, fullest || name);
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
  const { doc, places } = context;
  const inside = headRole(context, first, last);
  const head = headOf(context, first, last);
  const pronoun = (bitsAt(doc, head) & (Word.SubjectPronoun | Word.ObjectPronoun)) !== 0 && last - head === 1;
  const named = inside === null && !pronoun && isCapital(doc, head);
  let kind: SpeakerKind = "unknown";
  if (inside) kind = KINDS[inside.sense.class];
  else if (named) kind = head > first ? "organisation" : "person";
  const { text } = mentionSpan(context, head, nameEnd(context, head, last));
  const ownRole = named || kind === "unknown" ? null : text;
  const country = countryIn(places, first, last);
  return speakerWith(mentionSpan(context, first, last), kind, named ? text : null, ownRole, country, null);
}

/** The role noun that heads a phrase: the first, or in a language that puts the head last the last before its complements. */
function headRole(context: SpeakerContext, first: number, last: number): DocRole | null {
  const { doc, people } = context;
  const { roles } = people;
  let end = last;
  if (!doc.rules.grammar.headFirst) {
    for (end = first + 1; end < last; end++) {
      if (doc.tokens.kind[end] === TokenKind.Comma || bitsAt(doc, end) & (Word.Of | Word.Preposition)) break;
    }
    const role = roles[indexBefore(roles, end - 1)];
    if (role && role.first >= first && role.last <= end) return role;
  }
  const role = roles[indexBefore(roles, last - 1)];
  return roleIn(context, first, last) ?? (role && role.first >= first ? role : null);
}

/** Where the bare name of somebody ends that his house stands behind: "|Kazuo Tani| of Daiwa Securities". */
function nameEnd({ doc }: SpeakerContext, first: number, last: number): number {
  let at = first;
  while (at < last && isCapital(doc, at) && (bitsAt(doc, at) & Word.Role) === 0) at++;
  return at - first > 1 && at < last && (bitsAt(doc, at) & Word.Of) !== 0 ? at : last;
}

const KINDS: Readonly<Record<RoleClass, SpeakerKind>> = {
  person: "person",
  group: "group",
  organisation: "organisation",
  media: "media",
  document: "document",
  source: "unknown",
};

/** The first role noun of a phrase; of several next to each other the head: "government |spokesman|". */
export function roleIn(
  { doc, people }: Pick<SpeakerContext, "doc" | "people">,
  first: number,
  last: number,
): (typeof people.roles)[number] | null {
  let index = indexBefore(people.roles, first - 1) + 1;
  let role = people.roles[index];
  if (!role || role.last > last) return null;
  for (
    let next = people.roles[++index];
    !doc.rules.grammar.headFirst && next?.first === role.last;
    next = people.roles[++index]
  ) {
    if (next.last > last) break;
    role = next;
  }
  return role;
}
