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
    "rue avenue boulevard place square quai pont stade lycée collège école université institut fondation prix hôpital clinique centre aéroport gare station parc musée théâtre salle auditorium bibliothèque médiathèque porte-avions loi trophée tournoi challenge opération rapport ouragan tempête cyclone galerie espace complexe gymnase résidence maison cité allée impasse promenade fort camp navire paquebot frégate bâtiment studio éditions librairie groupe cabinet revue magazine journal hebdomadaire mensuel",
  rolePrefixes: "ex-",
  sameRoles: `
président,chef de l'État,chef de l'Etat,locataire de la Maison Blanche,locataire de la Maison-Blanche,locataire de l'Élysée,locataire de l'Elysée
ministre,chef de la diplomatie,locataire de Bercy,locataire de la place Beauvau,locataire de Beauvau
premier ministre,chef du gouvernement,chef de l'exécutif,locataire de Matignon
roi,souverain,monarque
pape,souverain pontife
maire,premier magistrat
ambassadeur
député
sénateur
gouverneur
secrétaire général
secrétaire d'État
`,
  anyRoles:
    "dirigeant,responsable,patron,leader,numéro un,chef,élu,haut responsable,officier,militaire,diplomate,parlementaire,homme politique,femme politique,intéressé,syndicaliste,religieux,expert,spécialiste,chercheur,universitaire,magistrat,haut fonctionnaire",
  pronouns: "il:m elle:f lui:m celui-ci:m celle-ci:f",
  impersonal: "faut fallait faudra faudrait fallu y agit agissait agira convient conviendrait importe suffit suffirait",
  prenominal:
    "ancien ancienne nouveau nouvel nouvelle jeune vieux vieil vieille principal principale premier première deuxième second seconde même influent influente actuel actuelle futur future célèbre petit petite grand grande autre seul seule vrai vraie ex haut haute bon bonne simple double fameux fameuse puissant puissante éphémère riche défunt défunte feu",
  genderedDeterminers: "le:m la:f un:m une:f ce:m cet:m cette:f du:m au:m",
  latter: "ce dernier:m,cette dernière:f",
  indefinites: "un une des chaque aucun aucune quelques plusieurs certains certaines quel quelle quels quelles",
  parties: "horizons renaissance reconquête reconquete modem ensemble territoires générations generations",
};
