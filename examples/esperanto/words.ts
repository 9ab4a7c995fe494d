import type { LayoutRules, PeopleRules, PlaceRules } from "depeche";

// #region places
/** States: `id:names:adjectives:demonyms:capitals`. */
export const places: PlaceRules = {
  states: `
FR:Francio:franca:Franco:Parizo
PT:Portugalio:portugala:Portugalo:Lisbono
DE:Germanio:germana:Germano:Berlino
NO:Norvegio:norvega:Norvego:Oslo`,
  groups: "EU:Eŭropa Unio\nUN:Unuiĝintaj Nacioj",
  cities: "",
  adjectiveCapital: false,
};
// #endregion places

// #region people
export const people: PeopleRules = {
  givenNames: { f: "Maria Anna Ĵanina Ludovika", m: "Ludoviko Petro Johano Karlo", either: "" },
  roles: `
person: ministro/ministrino, urbestro/urbestrino, direktoro/direktorino
organisation: polico
media: ĵurnalo
document: raporto
source: atestanto`,
  honorifics: "m: s-ro\nf: s-ino",
  counterparts: "samrangulo",
  nameParticles: "de van",
  ages: "jarojn",
  eponyms: "strato placo lernejo",
  rolePrefixes: "eks-",
  sameRoles: "",
  anyRoles: "estro",
  pronouns: "li:m ŝi:f",
  impersonal: "",
  prenominal: "nova iama juna",
  genderedDeterminers: "",
  latter: "",
  indefinites: "kelkaj iu",
};
// #endregion people

// #region layout
export const layout: LayoutRules = {
  bylineOpeners: "De",
  newsAgencies: "AFP\nReuters",
  creditOpeners: "Foto",
  creditWords: "arkivo",
  captionOpeners: "",
  signUps: "Abonu",
  relatedOpeners: "Legu ankaŭ",
  navigation: "Hejmo\nDividi",
  boilerplate: "novaĵletero",
  sections: "Eŭropo\nKulturo\nSporto",
  dateOpeners: "Publikigita:published\nĜisdatigita:updated",
  months: "januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro",
  weekdays: "lundo|mardo|merkredo|ĵaŭdo|vendredo|sabato|dimanĉo",
  relativeDays: "hieraŭ:-1\nhodiaŭ:0",
  timeSpans: "antaŭ",
};
// #endregion layout
