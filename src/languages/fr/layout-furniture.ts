/** What opens a teaser of another article, or a list of them. */
export const relatedOpeners = `À lire aussi
À lire également
À lire
À lire ensuite
Lire aussi
Lire également
Lire l'article
Lire la suite
À relire
Relire
À voir aussi
À voir
Voir aussi
À écouter
À découvrir
À découvrir aussi
À suivre
Sur le même sujet
Sur le même thème
Dans la même rubrique
Dans la même catégorie
Dans le même dossier
Nos autres articles
Autres articles
D'autres articles
Articles liés
Article lié
Articles similaires
Articles associés
Article suivant
Article précédent
Articles les plus lus
Les articles les plus lus
Les plus lus
Les plus partagés
Les plus commentés
Les plus populaires
Les plus récents
Le plus lu
Vous aimerez aussi
Vous aimerez peut-être
Vous pourriez aimer
Ces articles pourraient vous intéresser
Cela pourrait vous intéresser
Pour aller plus loin
En savoir plus
Plus d'informations
Plus d'articles
Plus d'actualités
Dernières actualités
Dernières nouvelles
Derniers articles
Dernières vidéos
Les dernières vidéos
Les derniers articles
Les dernières actualités
L'actu en direct
À la une
Retrouvez aussi
Retrouvez également
Retrouvez ici
Revoir
Revivez
Notre dossier
Nos dossiers
Dossier
Lire notre dossier
Notre sélection
La sélection de la rédaction
Les choix de la rédaction
Le choix de la rédaction
Contenus sponsorisés
Contenu sponsorisé
Vidéo
Vidéos
En vidéo
En images
Vidéo en cours
Regardez
Regarder
Voir la vidéo
Podcast
Écouter`;

/** A line of navigation when the whole line is made of such wordings. */
export const navigation = `Partager
Partager l'article
Partager cet article
Partager sur
Partage
Facebook
Twitter
X
LinkedIn
WhatsApp
Telegram
Messenger
Instagram
TikTok
YouTube
Pinterest
Reddit
Tumblr
Flipboard
Bluesky
Threads
Mastodon
Email
E-mail
Courriel
Mail
Copier
Copier le lien
Lien copié
Imprimer
Envoyer
Enregistrer
Sauvegarder
Favoris
Commenter
Commentaire
Commentaires
Réagir
Réactions
Aucun commentaire
Laisser un commentaire
Voir les commentaires
Lire les commentaires
Connexion
Se connecter
S'inscrire
S'abonner
Abonnez-vous
Je m'abonne
Je m'inscris
Je me connecte
Inscription
Déjà abonné
Mon compte
Menu
Accueil
Retour
Retour à l'accueil
Rechercher
Recherche
Suivant
Précédent
Suivre
Suivez-nous
Fermer
OK
Valider
Accepter
Refuser
Continuer
Afficher
Afficher plus
Voir plus
Plus
Voir tout
Tout voir
Tags
Mots-clés
Mot-clé
Thèmes
Thématiques
Publicité
Annonce
Newsletter
Newsletters
Boutique
Mentions légales
Contact
Contactez-nous
Plan du site
Signaler une erreur
Signaler
Écouter
Écouter l'article
Lecture
Pause
Direct
En direct
Live
Abonné
Abonnés
Réservé aux abonnés
Article réservé aux abonnés
Article abonné
Premium
Subscribe
Share`;

/** Wordings that show, wherever they stand in it, that a short block is no journalism. */
export const boilerplate = `newsletter
newsletters
notre lettre d'information
infolettre
abonnez-vous
réabonnez-vous
inscrivez-vous
inscrivez vous
connectez-vous
identifiez-vous
réservé aux abonnés
réservée aux abonnés
offre d'abonnement
offres d'abonnement
déjà abonné
pas encore abonné
dès 1 €
sans engagement
pour lire la suite
lire la suite de cet article
l'intégralité de nos contenus
contenus sponsorisés
mots-clés associés
liens affiliés
liens d'affiliation
adresse e-mail
adresse email
adresse électronique
politique de confidentialité
conditions générales
vos données
cookies
désabonnement
vous désabonner
vous désinscrire
votre inscription
suivez-nous
rejoignez-nous
téléchargez notre application
téléchargez l'application
notre application
activez les notifications
alertes info
paramètres de votre navigateur
réglages de votre navigateur
votre navigateur
tous droits réservés
reproduction interdite
droits de reproduction
charte de modération
lancez la conversation
les commentaires sont
écrire un commentaire
poster un commentaire
laisser un commentaire
votre commentaire
signaler un abus
signaler une erreur
accéder à la boutique
cliquez ici
cliquer ici
votre publicité
suite de l'article après
la suite après cette publicité
partagez cet article
partager cet article
partager l'article
partager sur
partager :
google actualités
google news
en direct et en continu
vous pouvez revoir
regarder la vidéo
subscribe to our
devenez membre
faites un don
faire un don
soutenez notre
soutenir notre
nos offres
découvrez nos
accès illimité
créez un compte
créer un compte
recevez chaque
recevez gratuitement
boîte mail
se désinscrire
désinscription
offre spéciale
charte des commentaires
contacter la rédaction
article réservé
contenu réservé
la suite de cet article
nos articles en illimité
temps de lecture
liens sponsorisés
droits réservés`;

/** Names of sections, as they stand over a headline. */
export const sections = `Actualité
Actualités
Actu
Politique
Économie
Éco
International
Monde
Europe
Afrique
Amériques
Asie
Moyen-Orient
France
Belgique
Suisse
Canada
Québec
Régions
Société
Culture
Sport
Sports
Football
Santé
Sciences
Science
Environnement
Planète
Climat
Tech
Technologie
Technologies
High-tech
Numérique
Médias
Justice
Police
Faits divers
Faits-divers
Éducation
Opinion
Opinions
Tribune
Analyse
Éditorial
Édito
Débats
Idées
Enquête
Reportage
Entretien
Interview
Portrait
Décryptage
Finance
Marchés
Entreprises
Entreprise
Business
Services
Industrie
Emploi
Immobilier
Auto
Voyage
Cinéma
Musique
Livres
Sécurité
Cybersécurité
Défense
Énergie
Agriculture
Diplomatie
Terrorisme
Dépêche
Dépêches`;
