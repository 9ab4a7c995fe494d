import { type Cooperation, detectCooperation } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

const read = (...texts: string[]): readonly Cooperation[] =>
  detectCooperation({ blocks: texts.map((text) => ({ part: "paragraph", text })) }, { language: french });

const sidesOf = (record: Cooperation | undefined): string[] =>
  [...new Set((record?.participants ?? []).map(({ id, country }) => country ?? id))].sort();

/** What the last record of the paragraphs says. */
const last = (...texts: string[]): [status: string | undefined, sides: string[]] => {
  const record = read(...texts).at(-1);
  return [record?.status, sidesOf(record)];
};

describe("what the sides of a clause go back to", () => {
  it("are the two named before, where they sign a deal", () => {
    expect(last("La Suède a reçu le Portugal lundi.", "Les deux ministres ont signé un accord de pêche.")).toEqual([
      "agreed",
      ["PT", "SE"],
    ]);
  });

  it("are three where the words say three", () => {
    expect(
      last("La Suède a reçu le Portugal et le Chili.", "Les trois ministres ont signé un accord de pêche."),
    ).toEqual(["agreed", ["CL", "PT", "SE"]]);
  });

  it("are the two named before where only their bodies are named between", () => {
    expect(last("Le Chili et le Pérou se parlent.", "La coopération entre les autorités progresse.")).toEqual([
      "existing",
      ["CL", "PE"],
    ]);
  });

  it("are states where the words say states, not a union, and a state rather than its ministry", () => {
    const record = read(
      "Le ministère français des Armées a parlé de l'Otan à son homologue chilien.",
      "Les deux pays coopèrent depuis mai.",
    ).at(-1);
    expect(record?.participants.map(({ id }) => id).sort()).toEqual(["CL", "FR"]);
  });

  it("are the union that its noun alone takes up", () => {
    expect(last("L'Otan se réunit lundi.", "La Norvège refuse de coopérer avec l'Alliance.")).toEqual([
      "refused",
      ["NATO", "NO"],
    ]);
  });

  it("are the state of the court that its noun alone takes up", () => {
    const text = "La cour suprême du Chili se prononce lundi.";
    expect(last(text, "La cour a refusé l'extradition du marin demandée par le Pérou.")).toEqual([
      "refused",
      ["CL", "PE"],
    ]);
  });

  it("are everybody where the words say so, and no state is added", () => {
    expect(last("La Norvège compte les malades.", "Le virus exige une coopération internationale.")).toEqual([
      "called-for",
      ["group"],
    ]);
  });
});

describe("the partner of a side", () => {
  it.each([
    ["La France et le Maroc se brouillent. Rabat a suspendu sa coopération policière.", "suspended", "FR", "MA"],
    ["La Suède a demandé l'aide du Danemark. Copenhague a accepté de coopérer.", "promised", "DK", "SE"],
    [
      "Le Tchad et la France étaient liés par un accord de défense. N'Djamena l'a rompu jeudi.",
      "suspended",
      "FR",
      "TD",
    ],
    ["La Suède et le Danemark se parlent. Leur coopération est jugée excellente.", "praised", "DK", "SE"],
  ])("is the other of two states named before: %s", (text, state, ...sides) => {
    expect(last(text)).toEqual([state, sides]);
  });

  it("is nobody for a union or a text that many signed", () => {
    expect(last("Londres et Oslo se parlent. L'Union européenne veut une coopération renforcée.")[1]).toEqual(["EU"]);
    expect(last("Londres et Lima se parlent. Londres se retire de l'accord de Paris.")[1]).toEqual(["GB"]);
  });
});

describe("a text that is taken up by its noun", () => {
  it("is the deal of a record before", () => {
    const deal = "Le Chili et le Pérou ont signé une déclaration commune.";
    expect(last(deal, "Le Brésil a retiré son soutien au texte.")).toEqual(["suspended", ["BR"]]);
  });

  it("is nothing without one", () => {
    expect(read("Le Brésil a retiré son soutien au texte.")).toEqual([]);
  });
});

describe("the clause of a trigger", () => {
  it("goes on behind an insertion between dashes", () => {
    const [record] = read("La coalition menée par le Chili – dont fait partie le Pérou – a attaqué le port.");
    expect(sidesOf(record)).toEqual(["CL", "PE"]);
    expect(record?.text).toBe("La coalition menée par le Chili – dont fait partie le Pérou – a attaqué le port");
  });

  it("takes a further side behind « ainsi que »", () => {
    const [record] = read("La Norvège coopère avec le Chili et le Pérou, ainsi que le Brésil.");
    expect(sidesOf(record)).toEqual(["BR", "CL", "NO", "PE"]);
  });

  it("takes no caller of several others for a side", () => {
    const [record] = read("La Norvège a appelé le Chili et le Pérou à coopérer.");
    expect([sidesOf(record), record?.claimedBy?.name]).toEqual([["CL", "PE"], "Norvège"]);
  });
});

describe("a truce", () => {
  it("is cooperation once it is agreed", () => {
    expect(last("Le Chili et le Pérou ont signé un accord de paix.")).toEqual(["agreed", ["CL", "PE"]]);
  });

  it("is none while enemies talk of it", () => {
    expect(read("Le Chili et le Pérou ont discuté d'un accord de paix.")).toEqual([]);
  });
});

describe("who claims", () => {
  it("is who spoke before words between marks", () => {
    const [record] = read("« Le port est vide », a déclaré Anna Berg. Le Chili « devrait coopérer avec le Pérou ».");
    expect(record?.claimedBy?.name).toBe("Anna Berg");
  });

  it("is the body whose verb stands between marks", () => {
    const [record] = read(
      "« Le port est vide », a déclaré Anna Berg.",
      "L'Union africaine « suspend » le Chili de tous ses organes de décision « avec effet immédiat ».",
    );
    expect(record?.claimedBy?.name).toBe("Union africaine");
  });

  it("is the agent of the noun that governs the clause", () => {
    const [record] = read("La confirmation par Anna Berg que le Chili coopère avec le Pérou a surpris.");
    expect(record?.claimedBy?.name).toBe("Anna Berg");
  });
});

describe("a text that a pronoun takes up", () => {
  it.each([
    ["L'accord de pêche entre le Chili et le Pérou date de mai. Le Parlement chilien l'a ratifié.", "agreed"],
    ["L'accord de pêche entre le Chili et le Pérou date de mai. Le Chili le suspend.", "suspended"],
    ["L'accord de pêche entre le Chili et le Pérou date de mai. Le Chili l'a suspendu.", "suspended"],
  ])("is read in: %s", (text, state) => {
    expect(read(text).at(-1)?.status).toBe(state);
  });

  it("is expected where the text is the subject of what should be done", () => {
    expect(last("Le Chili et le Pérou négocient un accord de pêche.", "L'accord devrait être signé en mai.")).toEqual([
      "promised",
      ["CL", "PE"],
    ]);
  });

  it("is the request of the state that asked", () => {
    const text = "Le Pérou demande l'extradition du marin. La justice chilienne l'a refusée.";
    expect(last(text)).toEqual(["refused", ["CL", "PE"]]);
  });
});

describe("an exchange", () => {
  it("is one of prisoners where the text is about justice", () => {
    expect(last("Lima a évoqué un échange avec un marin péruvien détenu au Chili.")).toEqual([
      "discussed",
      ["CL", "PE"],
    ]);
  });

  it("is none elsewhere", () => {
    expect(read("Lima a évoqué un échange avec un marin chilien sur la pêche.")).toEqual([]);
  });
});

describe("people and states before a clause", () => {
  it("are the two ministers, not the people that are spoken of", () => {
    const text =
      "Le ministre chilien de la Défense a reçu la ministre péruvienne de la Défense, que les Boliviens critiquent.";
    expect(last(text, "Les deux ministres ont signé un accord de pêche.")).toEqual(["agreed", ["CL", "PE"]]);
  });

  it("are those named earlier in the sentence", () => {
    expect(last("Le Chili et le Pérou sont présents, on agit de manière coordonnée.")).toEqual([
      "existing",
      ["CL", "PE"],
    ]);
  });

  it("are whoever holds a prisoner behind a comma", () => {
    expect(last("Le Pérou demande l'extradition du marin, en prison au Chili.")).toEqual(["called-for", ["CL", "PE"]]);
  });
});
