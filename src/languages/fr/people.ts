import type { PeopleRules } from "../../language/rules/people.js";
import { givenNames } from "./given-names.js";
import { counterparts, honorifics, nameParticles, roles } from "./roles.js";

/** French words about people. */
export const people: PeopleRules = {
  givenNames,
  roles,
  honorifics,
  counterparts,
  nameParticles,
  ages: "ans",
  eponyms:
    "rue avenue boulevard place square quai pont stade lycée collège école université institut fondation prix hôpital clinique centre aéroport gare station parc musée théâtre salle auditorium bibliothèque médiathèque porte-avions loi trophée tournoi challenge opération rapport ouragan tempête cyclone galerie espace complexe gymnase résidence maison cité allée impasse promenade fort camp navire paquebot frégate bâtiment studio éditions librairie groupe cabinet",
};
