import type { RuleNote } from "../../../language/rules.js";

/** What each rule about quotes reads. */
export const quotesNotes: Readonly<Record<string, RuleNote>> = {
  "inverted-cue": {
    reads: "words before a cue with its subject behind it",
    example: "« Le pont rouvrira lundi », a déclaré la maire de Lurcy.",
  },
  "trailing-cue": {
    reads: "words before a cue with its subject before it",
    example: "« Le pont rouvrira lundi », elle a dit.",
  },
  incise: {
    reads: "a cue and its subject inside the words",
    example: "Le pont de Lurcy, a souligné la maire, rouvrira lundi.",
  },
  "reported-clause": {
    reads: "a clause behind a cue",
    example: "La maire de Lurcy a déclaré que le pont rouvrirait lundi.",
  },
  "reported-question": {
    reads: "an indirect question behind a cue",
    example: "La maire de Lurcy a expliqué comment le pont serait réparé.",
  },
  "reported-infinitive": {
    reads: "an infinitive behind a cue",
    example: "La maire de Lurcy a dit vouloir rouvrir le pont.",
  },
  "participle-cue": {
    reads: "a clause behind a participle or infinitive that has its subject from elsewhere",
    example: "La maire de Lurcy a signé, ajoutant que le pont rouvrirait lundi.",
  },
  "quoted-phrase": {
    reads: "quoted words in the complement of a cue",
    example: "La maire de Lurcy a salué un « beau chantier ».",
  },
  "passive-agent": {
    reads: "quoted words behind a passive, with its agent",
    example: "Le chantier a été jugé « trop long » par la maire de Lurcy.",
  },
  "stated-attitude": {
    reads: "what somebody says of himself",
    example: "La maire de Lurcy s'est dite prête à rouvrir le pont.",
  },
  "source-phrase": {
    reads: "a clause with a wording that names its source",
    example: "Selon la maire de Lurcy, le pont rouvrira lundi.",
  },
  colon: {
    reads: "quoted words behind a colon",
    example: "La maire de Lurcy a résumé la situation : « Tout sera prêt lundi. »",
  },
  floating: {
    reads: "a quoted sentence without a cue, by the source of the quote before it",
    example: "« Le pont rouvrira lundi », a déclaré la maire de Lurcy. « Tout sera prêt à temps. »",
  },
  "noun-cue": {
    reads: "quoted words in the complement of a noun of speech",
    example: "L'appel de la maire de Lurcy à une « trêve » n'a pas été entendu.",
  },
  "quoted-predicate": {
    reads: "a clause without a cue whose verb stands between marks",
    example: "La maire de Lurcy a présenté le pont. Le chantier « a duré deux ans » dans la commune.",
  },
  "quoted-fragment": {
    reads: "several quoted words inside a sentence without a cue",
    example: "Le chantier de Lurcy progresse « malgré la pluie et le gel de ces derniers jours ».",
  },
  "heading-source": {
    reads: "quoted words of a heading that names whose they are, before a colon, behind a dash or as their subject",
    example:
      "Jeanne Roux : le pont sera « plus sûr »\n\nLa maire de Lurcy, Jeanne Roux, a inauguré lundi le pont que les habitants attendaient depuis deux ans.",
  },
  heading: {
    reads: "quoted words in a heading that a quote of the text holds",
    example:
      "Le pont de Lurcy rouvre\n\nLa maire de Lurcy a inauguré lundi le pont que les habitants attendaient depuis deux ans.\n\n« Une belle journée »\n\n« C'est une belle journée pour la commune », a déclaré la maire devant les habitants réunis sur la place.",
  },
};
