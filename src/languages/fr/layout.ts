import type { LayoutRules } from "../../language/rules/layout.js";
import { boilerplate, navigation, relatedOpeners, sections } from "./layout-furniture.js";

/** Layout words of French newsrooms. */
export const layout: LayoutRules = {
  bylineOpeners: `Par
De notre correspondant
De notre correspondante
De notre envoyé spécial
De notre envoyée spéciale
Propos recueillis par
Propos recueillis
Recueilli par
Entretien réalisé par
Entretien mené par
Texte de
Texte par
Récit de
Un article de
Reportage de
Auteur
Article rédigé par
Article de
Rédigé par
Écrit par
Publié par
Posté par
Source`,
  newsAgencies: `AFP
Agence France-Presse
Agence France Presse
Reuters
AP
Associated Press
EFE
EPA
EPA-EFE
ANSA
DPA
ATS
APS
APA
PANA
Belga
Xinhua
Tass
Interfax
Ria Novosti
Anadolu
AA
Bloomberg
MAP
TAP
APIC
La Presse canadienne
Keystone-ATS
Keystone
Getty
Getty Images
AFP via Getty Images
Sipa
Sipa Press
Abaca
MaxPPP
Hans Lucas
Zuma Press
Shutterstock
iStock
Unsplash
Adobe Stock
Wikimedia Commons
Afrimag
Agences
les agences
agence`,
  creditOpeners: `Crédit photo
Crédits photo
Crédit photos
Crédits photos
Crédit
Crédits
Crédit image
Photo
Photos
Photo de
Photo par
Photo d'illustration
Photographie
Photographie de
Photographe
Image
Ph
Illustration
Copyright
Tous droits réservés
Capture d'écran
Dessin de
Visuel`,
  creditWords: `DR
D.R.
Archives
Archive
Photo d'archives
Photo d'archive
Image d'archives
Photo d'illustration
Image d'illustration
Illustration
Photo prétexte
Capture d'écran
Tous droits réservés
Vidéo
via`,
  captionOpeners: `Sur la photo
Sur cette photo
Sur l'image
En photo
De gauche à droite
De g. à d.
Légende`,
  signUps: `S'inscrire
Je m'inscris
Inscrivez-vous
S'abonner
Je m'abonne
Abonnez-vous`,
  relatedOpeners,
  navigation,
  boilerplate,
  sections,
  dateOpeners: `Publié le:published
Publié:published
Publié à:published
Publiée le:published
Mis en ligne le:published
Mis en ligne:published
Posté le:published
Paru le:published
Rédigé le:published
Créé le:published
Date de publication:published
Première publication:published
Mis à jour le:updated
Mis à jour:updated
Mise à jour le:updated
Mise à jour:updated
Dernière mise à jour:updated
Dernière mise à jour le:updated
Actualisé le:updated
Modifié le:updated
Dernière modification le:updated
Modifié:updated`,
  months:
    "janvier janv jan|février fév févr feb|mars|avril avr|mai|juin|juillet juil|août|septembre sept sep|octobre oct|novembre nov|décembre déc dec",
  weekdays: "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
  relativeDays: `aujourd'hui:0
hier:-1
avant-hier:-2
ce jour:0`,
  timeSpans: `il y a
min de lecture
mn de lecture
minutes de lecture
minute de lecture
temps de lecture
durée de lecture
lecture`,
};
