// Which public bodies: those the gazetteer knows, those told by their name, and your own.
import { defineGazetteer, findAgencies } from "depeche";
import { french } from "depeche/fr";

const text = `L'ANSSI et le ministère de l'Intérieur ont alerté l'Agence des ponts ruraux (APR).

L'APR a saisi le parquet de Paris.`;

const own = defineGazetteer([
  {
    id: "fr-apr",
    kind: "other",
    country: "FR",
    names: { fr: ["Agence des ponts ruraux"] },
    acronyms: { fr: ["APR"] },
  },
]);

for (const agency of findAgencies(text, { language: french, agencies: own, country: "FR" })) {
  const words = agency.mentions.map((mention) => `${mention.text} (${mention.form})`).join(", ");
  console.log(`${agency.id}: ${agency.name} [${agency.kind}, ${agency.country ?? "?"}], named as ${words}`);
}
