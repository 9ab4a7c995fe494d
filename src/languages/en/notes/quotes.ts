import type { RuleNote } from "../../../language/rules.js";

/** What each rule about quotes reads. */
export const quotesNotes: Readonly<Record<string, RuleNote>> = {
  "trailing-cue": {
    reads: "words before a cue with its subject before it",
    example: '"The bridge will reopen on Monday," the mayor of Lurcy said.',
  },
  "inverted-cue": {
    reads: "words before a cue with its subject behind it",
    example: '"The bridge will reopen on Monday," said the mayor of Lurcy.',
  },
  incise: {
    reads: "a cue and its subject inside the words",
    example: '"The bridge," said the mayor of Lurcy, "will reopen on Monday."',
  },
  "reported-clause": {
    reads: "a clause behind a cue, with or without its conjunction",
    example: "The mayor of Lurcy said the bridge would reopen on Monday.",
  },
  "reported-question": {
    reads: "an indirect question behind a cue",
    example: "The mayor of Lurcy explained how the bridge would be repaired.",
  },
  "participle-cue": {
    reads: "a clause behind a participle that has its subject from elsewhere",
    example: "The mayor of Lurcy signed, adding that the bridge would reopen on Monday.",
  },
  "quoted-phrase": {
    reads: "quoted words in the complement of a cue",
    example: 'The mayor of Lurcy praised a "fine piece of work".',
  },
  "passive-agent": {
    reads: "quoted words behind a passive, with its agent",
    example: 'The work was described as "far too slow" by the mayor of Lurcy.',
  },
  "source-phrase": {
    reads: "a clause with a wording that names its source",
    example: "According to the mayor of Lurcy, the bridge will reopen on Monday.",
  },
  colon: {
    reads: "quoted words behind a colon",
    example: 'The mayor of Lurcy summed up the situation: "All will be ready on Monday."',
  },
  floating: {
    reads: "a quoted sentence without a cue, by the source of the quote before it",
    example: '"The bridge will reopen on Monday," said the mayor of Lurcy. "All will be ready in time."',
  },
  "noun-cue": {
    reads: "quoted words in the complement of a noun of speech",
    example: 'The council heard their accusations of "shoddy work" on Monday.',
  },
  "quoted-predicate": {
    reads: "a clause without a cue whose verb stands between marks",
    example: 'The mayor of Lurcy opened the bridge. The work "took two years" in the town.',
  },
  "quoted-fragment": {
    reads: "several quoted words inside a sentence without a cue",
    example: 'The work in Lurcy moved "despite the rain and the frost of the last days".',
  },
  "heading-source": {
    reads: "quoted words of a heading that names whose they are, before a colon, behind a dash or as their subject",
    example:
      "Mayor: bridge 'safe at last'\n\nThe mayor of Lurcy opened the bridge on Monday after two years of works that cost the town dear.",
  },
  heading: {
    reads: "quoted words in a heading that a quote of the text holds",
    example:
      'Bridge of Lurcy reopens\n\nThe mayor of Lurcy opened the bridge on Monday after two years of works that cost the town dear.\n\n"A beautiful day"\n\n"It is a beautiful day for the town," the mayor of Lurcy told the people who had come to the square.',
  },
};
