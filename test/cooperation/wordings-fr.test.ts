import { detectCooperation } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

/** What a sentence says: its states, and the sides of the first record as states. */
const read = (text: string): [states: string[], sides: string[]] => {
  const records = detectCooperation({ blocks: [{ part: "paragraph", text }] }, { language: french });
  const sides = (records[0]?.participants ?? []).map(({ id, country }) => country ?? id);
  return [records.map(({ status }) => status), [...new Set(sides)].sort()];
};

const CASES: readonly (readonly [text: string, state: string, ...sides: string[]])[] = [
  ["Le Chili et le Pérou parlent d'une seule voix sur le climat.", "existing", "CL", "PE"],
  ["La Suède et la Norvège sont sur la même ligne face à la Russie.", "existing", "NO", "SE"],
  ["Le Chili et le Pérou ont lancé une mission scientifique commune.", "existing", "CL", "PE"],
  ["Le Portugal et l'Espagne organisent ensemble la Coupe du monde.", "existing", "ES", "PT"],
  ["Une équipe d'enquêteurs franco-belges a travaillé sur ce dossier.", "existing", "BE", "FR"],
  ["Les liens étroits entre la Suède et le Danemark ne se démentent pas.", "existing", "DK", "SE"],
  ["La Suède et le Danemark, qui partagent déjà leurs renseignements, attendent.", "existing", "DK", "SE"],
  ["Moscou et Pékin mènent des manœuvres navales conjointes en mer du Japon.", "existing", "CN", "RU"],
  ["Le président japonais appelle la Corée du Sud à coopérer sur le dossier nord-coréen.", "called-for", "JP", "KR"],
  ["La lutte passe par une meilleure coopération entre la France et la Colombie.", "called-for", "CO", "FR"],
  ["Les autorités suisses n'ont pas répondu à la commission rogatoire française.", "lacking", "CH", "FR"],
  ["La Suisse refuse de transmettre les documents à la justice française.", "refused", "CH", "FR"],
  ["Les pourparlers entre la Suède et la Turquie ont été suspendus.", "suspended", "SE", "TR"],
  ["Les négociations entre la Suède et le Chili patinent.", "failed", "CL", "SE"],
  ["Alger nie tout rapprochement avec Rabat.", "denied", "DZ", "MA"],
  ["Le Chili et le Pérou ont convenu de partager leurs radars.", "agreed", "CL", "PE"],
  ["Israël et la Suède ont normalisé leurs relations.", "agreed", "IL", "SE"],
  ["La justice chilienne a autorisé l'extradition de l'ancien maire vers le Pérou.", "agreed", "CL", "PE"],
  ["Le Chili a assuré le Pérou de sa pleine coopération.", "promised", "CL", "PE"],
  ["La Suède et le Danemark prévoient de signer un traité.", "promised", "DK", "SE"],
  ["Le Pérou a lancé un mandat d'arrêt européen contre l'ancien maire.", "called-for", "PE"],
  ["Le Chili et le Pérou doivent discuter lundi d'un accord de pêche.", "discussed", "CL", "PE"],
  ["Le Chili et le Pérou ont rétabli leurs relations diplomatiques.", "resumed", "CL", "PE"],
  ["Le Chili a rompu ses relations diplomatiques avec le Pérou.", "suspended", "CL", "PE"],
  ["Le Chili ne coopère plus avec le Pérou.", "suspended", "CL", "PE"],
  ["Le Chili a rejeté la proposition d'accord du Pérou.", "refused", "CL", "PE"],
  ["Le Chili et le Pérou n'ont pas trouvé d'accord.", "failed", "CL", "PE"],
  ["Le Chili et le Pérou n'ont pas réussi à s'entendre sur un accord de pêche.", "failed", "CL", "PE"],
  ["La coopération entre le Chili et le Pérou laisse à désirer.", "lacking", "CL", "PE"],
  ["Le Chili a agi seul, sans coordination avec le Pérou.", "lacking", "CL", "PE"],
  ["Le Chili accuse le Pérou de ne pas coopérer.", "lacking", "CL", "PE"],
  ["L'accord entre le Chili et le Pérou est menacé.", "threatened", "CL", "PE"],
];

describe("the wordings of French", () => {
  it.each(CASES)("%s says %s", (text, state, ...sides) => {
    expect(read(text)).toEqual([[state], sides]);
  });

  it.each([
    "Le Chili convient d'aider le Pérou.",
    "L'ensemble du Chili et du Pérou dort.",
    "Le pacte de stabilité inquiète l'Italie. L'Italie et la Grèce ont discuté du pacte.",
    "Le maire appelle à l'union sacrée au Chili.",
  ])("say no cooperation in: %s", (text) => {
    expect(read(text)[0]).toEqual([]);
  });

  it("leave the claim to nobody where the deal itself is the subject", () => {
    const [record] = detectCooperation("L'accord entre le Chili et le Pérou est menacé.", { language: french });
    expect(record?.claimedBy).toBeNull();
  });
});
