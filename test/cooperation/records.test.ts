import { type Cooperation, detectCooperation } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

const read = (...texts: string[]): readonly Cooperation[] =>
  detectCooperation({ blocks: texts.map((text) => ({ part: "paragraph", text })) }, { language: french });

const idsOf = (record: Cooperation | undefined) => record?.participants.map(({ id }) => id);

describe("a record of cooperation", () => {
  it("has the clause as its evidence, not the sentence", () => {
    const [record] = read("Lundi, la Suède coopère avec le Portugal, mais le Chili attend.");
    expect(record?.text).toBe("la Suède coopère avec le Portugal");
  });

  it("takes the noun phrase where the verb of the clause says nothing of it", () => {
    const [record] = read(
      "Les prix ont nettement augmenté dans toute la région du sud depuis le retrait du Chili de l'accord de pêche.",
    );
    expect(record?.status).toBe("suspended");
    expect(record?.text).toBe("le retrait du Chili de l'accord de pêche");
  });

  it("comes once for each state that a sentence says", () => {
    const records = read(
      "La Suède et le Portugal coopéraient déjà, et la Suède a suspendu sa coopération avec le Chili.",
    );
    expect(records.map(({ status }) => status)).toEqual(["existing", "suspended"]);
  });

  it("goes on with the verb that takes it up", () => {
    const [record] = read("Nous pouvons étendre la coopération et nous allons le faire entre la Suède et le Portugal.");
    expect(record?.status).toBe("promised");
    expect(idsOf(record)).toEqual(["SE", "PT"]);
  });

  it("tells source and target where one side acts alone", () => {
    const [record] = read("La Suède suspend sa coopération avec le Portugal.");
    expect(record?.participants.map(({ id, role }) => [id, role])).toEqual([
      ["SE", "source"],
      ["PT", "target"],
    ]);
  });

  it("keeps a body as a side with its country", () => {
    const [record] = read("L'ANSSI coopère avec le Portugal.");
    expect(record?.participants[0]).toMatchObject({ id: "fr-anssi", kind: "agency", country: "FR", role: "joint" });
  });

  it("keeps an unnamed group as a side", () => {
    const [record] = read("La Suède renforce sa coopération avec les différents partenaires.");
    expect(record?.participants.map(({ kind }) => kind)).toEqual(["country", "group"]);
  });

  it("shares its event with the records that say the same", () => {
    const records = read(
      "La Suède et le Portugal ont signé un accord de pêche.",
      "Le Chili et le Pérou ont signé un traité d'extradition.",
      "Le Portugal et la Suède ont signé l'accord de pêche à Porto.",
    );
    expect(records.map(({ event }) => event)).toEqual([0, 1, 0]);
  });

  it("is claimed by the subject of a praising verb, by nobody where both sides speak", () => {
    const [one] = read("La ministre Anna Berg a salué la coopération entre la Suède et le Portugal.");
    const [both] = read("La Suède et le Portugal plaident pour une meilleure coopération.");
    expect(one?.claimedBy?.mention?.text).toContain("Anna Berg");
    expect(both?.claimedBy).toBeNull();
  });

  it("takes its topic from its clause, else its sentence", () => {
    const [clause] = read("La Suède et le Portugal coopèrent contre la cybercriminalité.");
    const [sentence] = read("La Suède et le Portugal coopèrent, ce qui plaît aux magistrats.");
    expect(clause?.topics).toEqual(["cybercrime"]);
    expect(sentence?.topics).toEqual(["justice"]);
  });
});

describe("no cooperation", () => {
  it.each([
    ["a name", "L'Organisation de coopération et de développement économiques siège en France, au Portugal dit-on."],
    ["consent", "La France est d'accord avec le Portugal."],
    ["an agreement inside a company", "Un accord d'entreprise a été signé par la filiale suédoise au Portugal."],
    ["a visit", "La ministre suédoise s'est rendue au Portugal."],
    ["one-way aid", "La Suède envoie des tentes au Portugal."],
    ["the party of one state", "L'accord de gouvernement prévoit une hausse des impôts en Suède."],
    ["a refusal of something else", "La Suède refuse de parler de l'accord avec la presse."],
  ])("is %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
