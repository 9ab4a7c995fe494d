import type { AgencyRules, CooperationRules, QuoteRules } from "depeche";

// #region quotes
export const quotes: QuoteRules = {
  cues: [
    { takes: ["clause", "question", "speech", "phrase"], verbs: "diri,deklari,aserti,klarigi,aldoni,substreki" },
    { takes: ["clause", "speech", "addressee"], verbs: "informi,averti" },
    { takes: ["phrase"], verbs: "laŭdi,kritiki" },
  ],
  sources: "laŭ",
  weakSources: "",
  wholeSources: "",
  anaphors: "",
  naming: "titolo,libro,kanto,filmo",
  connectives: "krome,tamen,do",
  sourceNouns: "",
  notSources: "leĝo,plano",
  pronouns: "li,ŝi,ili",
  speeches: "alvoko,promeso",
  channels: "letero,intervjuo,deklaro",
  firms: "firmao,kompanio",
  bodies: "organizo,asocio",
  looseParticiples: false,
  personal: "li,ŝi",
  neuter: "ĝi",
  indefinite: "kelkaj,iu",
  gendered: "",
  denials: "sen",
};
// #endregion quotes

// #region agencies
export const agencies: AgencyRules = {
  gazetteer: [],
  heads: `
portfolio ministry name -: ministerio
portfolio ministry office -: ministro, ministrino
owner government name government: registaro
owner police name -: polico`,
  portfolios: "interior: internaj aferoj\ndefence: defendo\njustice: justico",
  qualifiers: "-: nacia federacia\nEU: eŭropa\nINT: internacia",
  modifiers: "nova iama",
  links: "pri",
  innerLinks: "",
  adjectiveEndings: "a aj",
  home: "",
  articles: "la",
  foreignBinders: "",
  states: "landoj ŝtatoj",
  notBodies: "",
};
// #endregion agencies

// #region cooperation
export const cooperation: CooperationRules = {
  triggers: `
bond|kunlaboro~, partnereco~
act|kunlabori=, labori= kune
deal|interkonsento~, traktato~`,
  operators: `
agreed|subskribi=, konkludi=
promised|promesi=
called-for|postuli=, alvoki= al
praised|laŭdi=, bonega*
suspended|interrompi=, ĉesigi=
resumed|rekomenci=
refused|rifuzi=
denied|nei=
carry|plifortigi=, daŭrigi=`,
  inserted: "jam ankaŭ nun",
  topics: `
cybersecurity|cibersekureco
police|polica*, polico
justice|justico
energy|energio`,
  sides: `
states|la du landoj, ambaŭ landoj
they|ili
with|kun
against|kontraŭ
place|en`,
};
// #endregion cooperation
