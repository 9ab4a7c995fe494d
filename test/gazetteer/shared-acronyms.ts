/**
 * Acronyms that bodies of several countries have: the text must tell which is meant. A new one is added here by hand,
 * so that nobody shares an acronym unawares.
 */
export const sharedAcronyms: Readonly<Record<string, readonly string[]>> = {
  BIS: ["cz-bis", "int-bis", "us-bis"],
  BRI: ["fr-bri", "int-bis"],
  CNPD: ["lu-cnpd", "pt-cnpd"],
  CSM: ["fr-csm", "it-csm"],
  DIA: ["it-dia", "us-dia"],
  EDA: ["ch-foreign", "eu-eda"],
  EMA: ["eu-ema", "fr-ema"],
  GBA: ["be-apd", "de-gba"],
  NBS: ["lv-nbs", "sk-nbs"],
  NCSC: ["gb-ncsc", "nl-ncsc"],
  OFAC: ["fr-ofac", "us-ofac"],
  Ofac: ["fr-ofac", "us-ofac"],
  SIS: ["gb-mi6", "pt-sis", "sk-sis"],
  UD: ["no-foreign", "se-foreign"],
};
