import { detectCooperation } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";
import type { StateCase } from "./states.js";

const CASES: readonly StateCase[] = [
  {
    state: "existing",
    says: [
      "La Suède et le Portugal coopèrent depuis mai contre la fraude.",
      "Le Chili ne remet pas en cause ses liens de coopération avec le Pérou.",
    ],
    misses: [
      ["La Suède aurait pu coopérer avec le Portugal.", null],
      ["Le ministère de la Coopération du Portugal a changé d'adresse.", null],
    ],
  },
  {
    state: "agreed",
    says: [
      "Lisbonne et Rabat ont signé jeudi une convention d'entraide judiciaire.",
      "Le Chili a ratifié le traité d'extradition conclu avec le Pérou.",
    ],
    misses: [
      ["La Suède est d'accord pour accueillir la course au Portugal.", null],
      ["La Suède et le Portugal s'apprêtent à signer un accord de pêche.", "promised"],
    ],
  },
  {
    state: "promised",
    says: [
      "La Norvège s'engage à renforcer sa coopération avec le Chili.",
      "Oslo et Santiago partageront leurs renseignements dès lundi.",
    ],
    misses: [
      ["La Norvège a renforcé sa coopération avec le Chili.", "existing"],
      ["La Norvège promet de baisser ses impôts.", null],
    ],
  },
  {
    state: "called-for",
    says: [
      "La ministre suédoise a plaidé pour une meilleure coordination avec le Portugal.",
      "Il faut que la Suède et le Portugal coopèrent davantage.",
    ],
    misses: [
      ["La ministre suédoise a plaidé coupable au Portugal.", null],
      ["Le Portugal appelle à suspendre la coopération avec la Suède.", "threatened"],
    ],
  },
  {
    state: "praised",
    says: [
      "L'ambassadeur du Chili s'est félicité de l'excellente coopération avec le Pérou.",
      "La ministre norvégienne a salué la qualité du partenariat avec le Chili.",
    ],
    misses: [
      ["La ministre norvégienne a salué la foule au Chili.", null],
      ["La ministre norvégienne a déploré le manque de coopération avec le Chili.", "lacking"],
    ],
  },
  {
    state: "discussed",
    says: [
      "La Suède et le Portugal négocient un accord d'extradition.",
      "Les deux délégations, suédoise et portugaise, ont évoqué leur coopération policière.",
    ],
    misses: [
      ["La Suède et le Portugal ont discuté de la météo.", null],
      ["La Suède et le Portugal ont signé l'accord qu'ils négociaient.", "agreed"],
    ],
  },
  {
    state: "resumed",
    says: [
      "Après deux ans de brouille, Tunis et Rome reprennent leurs patrouilles communes.",
      "Le Chili et le Pérou ont relancé leur coopération judiciaire.",
    ],
    misses: [
      ["Le Chili a repris la main sur son port.", null],
      ["Le Chili et le Pérou relanceront leur coopération judiciaire.", "promised"],
    ],
  },
  {
    state: "suspended",
    says: [
      "Niamey suspend sa coopération militaire avec Bruxelles.",
      "La Norvège s'est retirée de l'accord de pêche avec le Chili.",
    ],
    misses: [
      ["Le Chili a suspendu un arbitre.", null],
      ["Niamey n'a pas suspendu sa coopération militaire avec la Belgique.", "existing"],
    ],
  },
  {
    state: "refused",
    says: [
      "La Norvège a refusé de coopérer avec le Chili.",
      "Le parquet suédois a rejeté la demande d'extradition du Portugal.",
    ],
    misses: [
      ["La Norvège a refusé de commenter la météo du Chili.", null],
      ["La Norvège n'a pas refusé de coopérer avec le Chili.", "existing"],
    ],
  },
  {
    state: "failed",
    says: [
      "Les négociations entre la Suède et le Portugal sur un mandat d'arrêt commun ont échoué.",
      "L'accord de pêche entre le Chili et le Pérou a capoté.",
    ],
    misses: [
      ["Un cargo suédois s'est échoué au Portugal.", null],
      ["Les négociations entre la Suède et le Portugal sur un mandat d'arrêt commun se poursuivent.", "discussed"],
    ],
  },
  {
    state: "lacking",
    says: [
      "Le procureur suédois déplore l'absence de coopération des autorités panaméennes.",
      "Aucune coordination n'existe entre la Suède et le Portugal.",
    ],
    misses: [
      ["Le procureur suédois déplore l'absence du témoin panaméen.", null],
      ["Le procureur suédois salue la coopération des autorités panaméennes.", "praised"],
    ],
  },
  {
    state: "denied",
    says: [
      "Ankara dément toute collaboration avec la Syrie dans cette affaire.",
      "Le Chili nie avoir coopéré avec le Pérou.",
    ],
    misses: [
      ["Ankara dément toute hausse des prix.", null],
      ["Ankara confirme sa collaboration avec la Syrie.", "existing"],
    ],
  },
  {
    state: "threatened",
    says: [
      "Le Chili menace de rompre l'accord de réadmission avec le Pérou.",
      "La Suède pourrait suspendre sa coopération avec le Portugal.",
    ],
    misses: [
      ["Un orage menace le Chili et le Pérou.", null],
      ["Le Chili a rompu l'accord de réadmission avec le Pérou.", "suspended"],
    ],
  },
];

const read = (text: string) =>
  detectCooperation({ blocks: [{ part: "paragraph", text }] }, { language: french }).map((one) => one.status);

describe.each(CASES)("$state in French", ({ state, says, misses }) => {
  it.each(says.map((text) => [text]))("is said by %s", (text) => {
    expect(read(text)).toEqual([state]);
  });

  it.each(misses)("is not said by %s, which says %s", (text, other) => {
    expect(read(text)).toEqual(other === null ? [] : [other]);
  });
});
