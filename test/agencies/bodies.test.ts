import { describe, expect, it } from "vitest";
import { findAgencies } from "../../src/index.js";
import type { LanguagePack } from "../../src/language/pack.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";

/** Mentions of a text in order, as "id text". */
function mentionsOf(text: string, language: LanguagePack = french): string[] {
  const found = new Map<number, string>();
  for (const agency of findAgencies(text, { language })) {
    for (const mention of agency.mentions) found.set(mention.start, `${mention.agencies.join("+")} ${mention.text}`);
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([, mention]) => mention);
}

describe("ministries in French", () => {
  it.each([
    ["le ministre allemand de l'Intérieur", "de-interior ministre allemand de l'Intérieur"],
    ["le ministère français de la Défense", "fr-defence ministère français de la Défense"],
    ["le ministère de la Santé portugais", "pt-health ministère de la Santé portugais"],
    ["la ministre de la Justice de Lettonie", "lv-justice ministre de la Justice de Lettonie"],
    [
      "les ministres français et allemand de l'Intérieur",
      "fr-interior+de-interior ministres français et allemand de l'Intérieur",
    ],
    [
      "les ministres de l’intérieur français et allemand",
      "fr-interior+de-interior ministres de l’intérieur français et allemand",
    ],
    [
      "le secrétaire à la Sécurité intérieure des États-Unis",
      "us-homeland-security secrétaire à la Sécurité intérieure des États-Unis",
    ],
    ["la cheffe de la diplomatie portugaise", "pt-foreign cheffe de la diplomatie portugaise"],
  ])("reads whose %s is", (phrase, mention) => {
    expect(mentionsOf(`Selon ${phrase}, le pont rouvrira.`)).toEqual([mention]);
  });

  it("takes the state of the text where the phrase tells none", () => {
    const [, second] = mentionsOf("Le ministre estonien de la Santé a parlé. Le ministère de la Santé recrute.");
    expect(second).toBe("ee-health ministère de la Santé");
  });

  it("leaves the state open where the text tells none", () => {
    const [agency] = findAgencies("Le ministère de la Santé recrute.", { language: french });
    expect(agency).toMatchObject({ country: null, known: false, kind: "ministry" });
  });

  it("takes the publisher's state where the text tells none", () => {
    const [agency] = findAgencies("Le ministère de la Santé recrute.", { language: french, country: "BE" });
    expect(agency?.country).toBe("BE");
  });
});

describe("bodies that need an owner", () => {
  it.each([
    ["Le gouvernement portugais", "pt-government gouvernement portugais"],
    ["La justice lettone", "lv-judiciary justice lettone"],
    ["L'armée du Portugal", "pt-armed-forces armée du Portugal"],
  ])("reads %s", (phrase, mention) => {
    expect(mentionsOf(`${phrase} attend.`)).toEqual([mention]);
  });

  it.each(["Le gouvernement attend.", "La police attend.", "Les services de renseignement européens attendent."])(
    "passes over %s",
    (text) => {
      expect(mentionsOf(text)).toEqual([]);
    },
  );
});

describe("what only looks like a body", () => {
  it.each([
    "L'agence de voyages a fermé.",
    "L'office du tourisme a rouvert.",
    "Sa police d'assurance est chère.",
    "Le conseil d'administration se réunit.",
    "La cour de récréation est vide.",
    "Le Comité international olympique a voté.",
    "La Fraction armée rouge a disparu.",
    "Il défend le ministère public.",
  ])("passes over %s", (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });

  it.each(["The Salvation Army helps.", "The Council on Foreign Relations met.", "He plays with The Police."])(
    "passes over %s",
    (text) => {
      expect(mentionsOf(text, english)).toEqual([]);
    },
  );
});

describe("numbered formations of armed forces", () => {
  it.each([
    ["Le 3e régiment de ponts arrive.", "3e-regiment-de-ponts 3e régiment de ponts"],
    ["La 4e brigade portugaise arrive.", "pt-4e-brigade-portugaise 4e brigade portugaise"],
    ["Le IIe corps d'armée arrive.", "iie-corps-d-armee IIe corps d'armée"],
  ])("are read in %s", (text, mention) => {
    expect(mentionsOf(text)).toEqual([mention]);
  });

  it.each([
    ["The 12th Bridge Regiment arrived.", "12th-bridge-regiment 12th Bridge Regiment"],
    ["The XI Corps arrived.", "xi-corps XI Corps"],
    ["The 4 Bridge Fighter Wing arrived.", "4-bridge-fighter-wing 4 Bridge Fighter Wing"],
  ])("are read in %s", (text, mention) => {
    expect(mentionsOf(text, english)).toEqual([mention]);
  });

  it.each(["C'est la 2e armée d'Europe.", "La 2e division descend.", "Au 19e, armée ou non, il vote."])(
    "are none in %s",
    (text) => {
      expect(mentionsOf(text)).toEqual([]);
    },
  );

  it.each(["Some 50 Army trucks arrived.", "The Bridge War II Army trucks arrived."])("are none in %s", (text) => {
    expect(mentionsOf(text, english)).toEqual([]);
  });
});

describe("acronyms and short forms", () => {
  it("binds every mention of an acronym to the name that defines it", () => {
    const text = "Le Service des ponts ruraux (SPR) embauche. Le SPR cherche un maçon.";
    const [agency] = findAgencies(text, { language: french });
    expect(agency?.mentions.map((mention) => mention.text)).toEqual(["Service des ponts ruraux", "SPR", "SPR"]);
  });

  it("reads the capitalised head of a name given before", () => {
    expect(mentionsOf("La Commission européenne a tranché. Selon la Commission, le pont rouvrira.")).toEqual([
      "eu-commission Commission européenne",
      "eu-commission Commission",
    ]);
  });
});

describe("ministries in English", () => {
  it.each([
    ["the French interior minister", "fr-interior French interior minister"],
    ["Portugal's foreign ministry", "pt-foreign Portugal's foreign ministry"],
    ["the Ministry of Defence of Latvia", "lv-defence Ministry of Defence of Latvia"],
    ["the Latvian government", "lv-government Latvian government"],
    ["the Latvian Department for Energy, Water and Wind", "lv-energy Latvian Department for Energy, Water and Wind"],
  ])("reads whose %s is", (phrase, mention) => {
    expect(mentionsOf(`According to ${phrase}, the bridge will reopen.`, english)).toEqual([mention]);
  });
});

describe("bodies side by side in English", () => {
  it("stay two where an article starts the second", () => {
    expect(mentionsOf("The National Bridge Agency and the Lurcy Port Authority said no.", english)).toEqual([
      "national-bridge-agency National Bridge Agency",
      "lurcy-port-authority Lurcy Port Authority",
    ]);
  });

  it("are the like body of another state behind its adjective", () => {
    expect(mentionsOf("The Portuguese Border Force said no.", english)).toEqual([
      "pt-portuguese-border-force Portuguese Border Force",
    ]);
  });

  it("are one state's own where no other calls a body so", () => {
    expect(mentionsOf("Portugal and Estonia met. The State Department said no.", english)).toEqual([
      "us-foreign State Department",
    ]);
  });
});

describe("a known body", () => {
  it("owes nothing to the block before it", () => {
    expect(mentionsOf("Le président américain\n\nBanque de France : la hausse continue.")).toEqual([
      "fr-banque-de-france Banque de France",
    ]);
    expect(mentionsOf("La longue visite à Zlurcy\n\nOtan et Frontex discutent.")).toEqual([
      "int-nato Otan",
      "eu-frontex Frontex",
    ]);
  });
});

describe("a ministry", () => {
  it("is the one that the text called so before", () => {
    const [first, second] = mentionsOf(
      "La France attend, a dit le ministère des Armées. À Lisbonne, au Portugal, la ministre des Armées, Jeanne Roux, a dit non.",
    );
    expect([first, second]).toEqual(["fr-defence ministère des Armées", "fr-defence ministre des Armées"]);
  });

  it("is not of the state of its counterpart", () => {
    expect(
      mentionsOf("La France et le Chili se parlent. La ministre de la Justice a vu son homologue chilien.").at(-1),
    ).toBe("fr-justice ministre de la Justice");
  });
});
