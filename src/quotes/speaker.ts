import { bitsAt, type Doc, indexBefore } from "../article/doc.js";
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
export type SpeakerContext = Pick<QuoteContext, "doc" | "places" | "people" | "agencies" | "fullestNames">;

/** The speaker that the noun phrase, name or pronoun at tokens `[first, last)` names. */
export function speakerOf(context: SpeakerContext, first: number, last: number): Speaker {
  const { mentions } = context.people;
  let low = Math.max(0, indexBefore(mentions, first));
  if (low < mentions.length && (mentions[low] as DocPersonMention).last <= first) low++;
  let high = low; // the people whom the phrase names: mentions `[low, high)`
  while (high < mentions.length && (mentions[high] as DocPersonMention).first < last) high++;
  return (
    (high - low > 1 ? groupOf(context, low, high, first, last) : null) ??
    (high > low ? personIn(context, low, high, first, last) : null) ??
    coordinated(context, first, last) ??
    bodyIn(context, first, last) ??
    nounSpeaker(context, first, last)
  );
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
  for (let index = 1; index < named.length; index++) {
    const [one, other] = [named[index - 1] as DocPersonMention, named[index] as DocPersonMention];
    if (!joins(context, one.last, other.first)) return false;
  }
  return true;
}

function joins({ doc }: SpeakerContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bitsAt(doc, at) & Word.And) return true;
  return false;
}

/** Several people whom a coordination names; null for any other phrase. */
function groupOf(context: SpeakerContext, low: number, high: number, first: number, last: number): Speaker | null {
  const { doc, people } = context;
  const named = people.mentions.slice(low, high).filter(({ form }) => form !== "pronoun");
  if (named.length < 2 || !isList(context, named)) return null;
  const members = named.map((mention) => personSpeaker(context, mention, mention.first, mention.last));
  const [one, other] = [named[0] as DocPersonMention, named.at(-1) as DocPersonMention];
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
function personIn(context: SpeakerContext, low: number, high: number, first: number, last: number): Speaker | null {
  const { mentions } = context.people;
  const named = high - low > 1 && hasName(mentions, low, high);
  for (let index = low; index < high; index++) {
    const mention = mentions[index] as DocPersonMention;
    if (named && mention.form === "role") continue; // "the host, board member |Jane Ford|"
    const before = mention.first > first ? bitsAt(context.doc, mention.first - 1) : 0;
    if (before & (Word.Of | Word.Preposition) || isOwner(context, mention, first)) continue;
    const owner = mention.last < last && context.doc.tokens.kind[mention.last] === TokenKind.Enclitic;
    if (owner && (index < high - 1 || hasPerson(context, mention.last, last))) continue; // "Jane Ford's adviser"
    if (mention.form === "role" && mention.first > first + 1) continue;
    return personSpeaker(context, mention, first, last);
  }
  return null;
}

function hasName(mentions: readonly DocPersonMention[], low: number, high: number): boolean {
  for (let index = low; index < high; index++) if ((mentions[index] as DocPersonMention).form === "name") return true;
  return false;
}

function hasPerson(context: SpeakerContext, first: number, last: number): boolean {
  return roleIn(context, first, last)?.sense.class === "person";
}

/** "un proche |du président Roux|": a role with a bare surname, whose somebody else is. */
function isOwner({ doc, people }: SpeakerContext, { form, first: at, last }: DocPersonMention, first: number): boolean {
  if (last - at > 1 || form === "role") return false;
  const role = people.roles[indexBefore(people.roles, at - 1)];
  if (!role || role.last !== at || role.sense.plural || role.first <= first + 1) return false;
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
  const agency = agencies.mentions[indexBefore(agencies.mentions, head)];
  if (agency && agency.last > head && (!whole || (agency.first >= first && agency.last === last))) {
    const index = agency.agencies[0] as number;
    const body = agencies.agencies[index];
    if (body && agency.form !== "office" && !isHeldBy(context, agency.last, last)) {
      const name = context.fullestNames[index] as string;
      return speakerWith(mentionSpan(context, first, last), "agency", name, null, body.country, body.id);
    }
  }
  const place = places.mentions[indexBefore(places.mentions, head)];
  if (!place || place.last <= head || (whole && (place.first < first || place.last !== last))) return null;
  if (place.form !== "name" && place.form !== "capital") return null;
  if (place.last < last && isCapital(context.doc, place.last)) return null;
  const id = place.places[0] as string;
  const name = places.places.find((one) => one.id === id)?.name ?? null;
  return speakerWith(mentionSpan(context, first, last), "country", name, null, id, null);
}

/** "the State Department |spokeswoman|": somebody of the body before, in a language that puts the head last. */
function isHeldBy({ doc }: SpeakerContext, body: number, last: number): boolean {
  return !doc.rules.grammar.headFirst && body < last && (bitsAt(doc, last - 1) & Word.Role) !== 0;
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
  const words = named || kind !== "unknown" ? wordsOf(doc, head, nameEnd(context, head, last)) : null;
  const country = countryIn(places, first, last);
  const mention = mentionSpan(context, first, last);
  return speakerWith(mention, kind, named ? words : null, named ? null : words, country, null);
}

function wordsOf({ text, tokens }: Doc, first: number, last: number): string {
  return text.slice(tokens.start[first], tokens.end[last - 1]);
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
