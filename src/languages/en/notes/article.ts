import type { RuleNote } from "../../../language/rules.js";

const body =
  "The bridge at Lurcy reopened on Monday after two years of repairs, the mayor of the small town said.\n\nPeople who live near the market will be able to cross the river again on foot and by car.";
const more = "Traders in the old town had lost half of their customers while the bridge was closed to the public.";
const page = (lines: string): string => `Menu\n\nSign in\n\nBridge at Lurcy reopens to cars at last\n\n${body}${lines}`;

/** What each rule about article reads. */
export const articleNotes: Readonly<Record<string, RuleNote>> = {
  given: { reads: "A block whose part the caller told.", example: body },
  "section-line": {
    reads: "The name of a section or publisher over the headline.",
    example: `Politics\n\nBridge at Lurcy reopens to cars\n\n${body}`,
  },
  headline: {
    reads: "The line of title shape that the article starts with.",
    example: `Bridge at Lurcy reopens to cars\n\n${body}`,
  },
  standfirst: {
    reads: "A line between headline and body that sums the article up.",
    example: `Bridge at Lurcy reopens\n\nTwo years of work for a listed monument\n\n${body}`,
  },
  lead: { reads: "The first paragraph behind the headline.", example: `Bridge at Lurcy reopens to cars\n\n${body}` },
  "byline-opener": {
    reads: "A line that an opener such as “By” makes a byline.",
    example: `Bridge at Lurcy reopens to cars\n\nBy ANN LEE, Staff Reporter\n\n${body}`,
  },
  "byline-names": {
    reads: "Names alone between headline and body.",
    example: `Bridge at Lurcy reopens to cars\n\nMary Lee\n\n${body}`,
  },
  signature: {
    reads: "Names or initials behind the last paragraph.",
    example: `Bridge at Lurcy reopens to cars\n\n${body}\n\nMary Lee with AFP`,
  },
  "date-line": {
    reads: "A line that holds little but a date.",
    example: `Bridge at Lurcy reopens to cars\n\nPublished June 3, 2024 6:27 PM\n\n${body}`,
  },
  caption: {
    reads: "A line beside a credit line, with the words of a caption, or that tells who is in a picture.",
    example: `Bridge at Lurcy reopens to cars\n\nPictured from left, the mayor and the engineer on the bridge\n\n${body}`,
  },
  "caption-credit": {
    reads: "A text that a credit ends.",
    example: `Bridge at Lurcy reopens to cars\n\nThe bridge on Monday morning. (Ann Lee/Reuters)\n\n${body}`,
  },
  "caption-repeat": {
    reads: "A caption told twice, with and without its credit.",
    example: `Bridge at Lurcy reopens to cars\n\nThe bridge on Monday morning, after the repairs.\n\nThe bridge on Monday morning, after the repairs. (Ann Lee/Reuters)\n\n${body}`,
  },
  "credit-line": {
    reads: "A line that is a credit alone.",
    example: `Bridge at Lurcy reopens to cars\n\nPhoto by Ann Lee\n\n${body}`,
  },
  heading: {
    reads: "A line of title shape between two paragraphs.",
    example: `Bridge at Lurcy reopens to cars\n\n${body}\n\nA hard winter\n\n${more}`,
  },
  "dashed-heading": {
    reads: "A heading between dashes, as news agencies write it.",
    example: `Bridge at Lurcy reopens to cars\n\n${body}\n\n- A hard winter -\n\n${more}`,
  },
  paragraph: { reads: "Running text of the body.", example: `Bridge at Lurcy reopens to cars\n\n${body}` },
  "list-item": {
    reads: "An item of a list, behind a dash or bullet.",
    example: `Bridge at Lurcy reopens to cars\n\n${body}\n\n- Cars may cross from Monday morning.\n\n- Lorries will have to wait for a month.`,
  },
  "related-opener": {
    reads: "A line that wording such as “Read more” makes a teaser.",
    example: page("\n\nRead more: River floods Neriac again"),
  },
  teaser: {
    reads: "Title and text of another article, by their place among the furniture behind the last paragraph.",
    example: page(
      "\n\nThe river has flooded the village of Neriac again\n\nFirefighters brought three families to safety overnight.\n\nNewsletter",
    ),
  },
  post: {
    reads: "A post of a social network that the article shows, by the signature under it.",
    example: `Bridge at Lurcy reopens to cars\n\n${body}\n\nI was the first to cross the bridge this morning, and it is a joy to see it open.\n\n— Mary Lee (@marylee) June 3, 2024\n\n${more}`,
  },
  navigation: { reads: "A line of menu words alone.", example: page("\n\nShare on Facebook") },
  "furniture-wording": {
    reads: "A short block whose wording is no journalism: newsletters, cookies, subscriptions.",
    example: page("\n\nSign up to our weekly newsletter"),
  },
  furniture: {
    reads: "A short line that fits nothing else, on a page with menus, or one said before.",
    example: page("\n\nShare\n\nLurcy"),
  },
};
