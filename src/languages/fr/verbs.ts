/** The commonest verbs of the French press, with spaces between them, to tell a finite verb from another word. */
export const commonVerbs: string =
  "abandonner abattre aborder aboutir abroger abstenir abuser accélérer accentuer accepter accompagner accomplir " +
  "accorder accroître accueillir accuser acheter achever acquérir acquitter activer adapter adhérer admettre " +
  "adopter adresser affaiblir affecter afficher affirmer affluer affronter aggraver agir agresser aider ajouter " +
  "alerter alimenter alléger alléguer aller allonger améliorer amener amplifier analyser anéantir annexer annoncer " +
  "annuler anticiper apercevoir apparaître appartenir appeler appliquer apporter apprécier appréhender apprendre " +
  "approcher approuver appuyer armer arrêter arriver assassiner asseoir assister associer assumer assurer attaquer " +
  "atteindre attendre atténuer atterrir attester attirer attribuer augmenter autoriser avancer avérer avertir avoir " +
  "avouer baisser bâtir battre bénéficier blesser bloquer bombarder bouger bouleverser brûler cacher calculer " +
  "caractériser causer céder célébrer censurer cesser changer charger chasser chercher choisir choquer citer " +
  "clarifier classer collaborer collecter combattre combiner commencer commenter commettre communiquer comparaître " +
  "comparer compenser compléter comporter composer comprendre compromettre compter concéder concentrer concerner " +
  "concevoir conclure concourir condamner conduire confier confirmer confisquer confondre confronter connaître " +
  "conquérir consacrer conseiller conserver considérer consister consolider constater constituer construire " +
  "consulter contacter contenir contenter contester continuer contraindre contredire contribuer contrôler " +
  "convaincre convenir convoquer coopérer coordonner correspondre corriger couper courir coûter couvrir craindre " +
  "créer creuser critiquer croire croiser débattre déboucher débuter décéder décevoir décider déclarer déclencher " +
  "décliner découvrir décréter décrire défendre défier définir dégager déjouer délibérer demander démanteler " +
  "démarrer démentir démettre demeurer démissionner démontrer dénoncer dépasser dépêcher dépendre dépenser déplacer " +
  "déplorer déployer déposer dérouler désapprouver descendre désigner destiner détailler détecter détenir " +
  "détériorer déterminer détourner détruire développer dévoiler devoir dialoguer différer diffuser diminuer dire " +
  "diriger discuter disparaître disposer disputer dissoudre dissuader distinguer distribuer diviser dominer donner " +
  "durer écarter échanger échapper échouer éclairer écouter écraser écrire effectuer effondrer efforcer égaler " +
  "élaborer élargir élever éliminer élire éloigner embarquer embaucher émerger émettre émouvoir empêcher employer " +
  "emporter emprisonner encourager engager engendrer enlever enquêter enregistrer enrichir enseigner entamer " +
  "entendre entraîner entreprendre entrer entretenir envahir envisager envoyer épargner épauler éprouver équiper " +
  "espérer essayer estimer établir étendre étonner être étudier évacuer évaluer éviter évoluer évoquer examiner " +
  "exclure exécuter exercer exhorter exiger exister expirer expliquer exploiter explorer exploser exporter exposer " +
  "exprimer expulser faciliter faillir faire falloir favoriser féliciter fermer figurer financer finir fixer " +
  "fonctionner fonder former formuler fournir franchir frapper freiner fuir gagner garantir garder généraliser " +
  "gérer glisser gouverner habiter harceler hériter hésiter humilier identifier ignorer illustrer imaginer " +
  "impliquer importer imposer impressionner inaugurer incarcérer inciter inclure indigner indiquer infliger " +
  "informer inquiéter inscrire insister inspecter inspirer installer instaurer instruire intégrer intensifier " +
  "intercepter interdire intéresser interpeller interpréter interroger interrompre intervenir introduire inventer " +
  "investir inviter invoquer jeter jouer jouir juger jurer justifier laisser lancer libérer licencier lier limiter " +
  "limoger lire livrer localiser louer lutter maintenir maîtriser manifester manipuler manquer marcher marquer " +
  "massacrer mélanger menacer mener mentionner mériter mesurer mettre militer mobiliser moderniser modifier monter " +
  "montrer moquer mourir multiplier mutualiser naître négocier nier nommer noter notifier nourrir obéir objecter " +
  "obliger observer obtenir occuper œuvrer offrir opérer opposer opter ordonner organiser oser ouvrir paraître " +
  "parler partager participer partir parvenir passer payer penser percer percevoir percuter perdre permettre " +
  "perquisitionner persister persuader perturber peser piloter placer plaider plaindre plaire porter poser posséder " +
  "postuler poursuivre pousser pouvoir pratiquer préciser préconiser prédire préférer prélever prendre préoccuper " +
  "préparer présenter préserver présider presser prétendre prêter prévaloir prévenir prévoir priver procéder " +
  "proclamer produire profiter programmer progresser projeter prolonger promettre promouvoir promulguer prôner " +
  "prononcer proposer protéger protester prouver provenir provoquer publier punir qualifier quitter racheter " +
  "raconter rallier rappeler rapporter rapprocher rassembler rassurer ratifier rattraper réactiver réaffirmer " +
  "réagir réaliser recenser recevoir réclamer recommander réconcilier reconnaître reconstruire recouvrir recruter " +
  "recueillir reculer récupérer redevenir redouter réduire réélire référer refléter réformer refuser regagner " +
  "regarder régler régner regretter regrouper rejeter rejoindre réjouir relâcher relancer relayer relever relier " +
  "remarquer rembourser remercier remettre remonter remplacer remplir remporter rencontrer rendre renforcer " +
  "renoncer renouveler renseigner rentrer renverser renvoyer répandre réparer repartir répartir repérer répéter " +
  "répliquer répondre reporter reposer reprendre représenter réprimer reprocher réserver résister résoudre " +
  "respecter ressentir ressortir restaurer rester résulter résumer rétablir retarder retenir retirer rétorquer " +
  "retourner retrouver réunir réussir révéler revendiquer revenir réviser revoir révoquer rire risquer rompre " +
  "rouvrir saisir saluer sanctionner satisfaire sauver savoir scander sécuriser sembler sensibiliser sentir séparer " +
  "servir siéger signaler signer signifier situer solliciter sortir souffrir souhaiter soulever souligner soumettre " +
  "soupçonner sourire souscrire soutenir souvenir statuer subir subsister succéder suffire suggérer suivre " +
  "supporter supposer supprimer surgir surmonter surprendre surveiller survenir survivre suspendre taire témoigner " +
  "tendre tenir tenter terminer tirer tolérer tomber toucher tourner traduire traîner traiter transférer " +
  "transformer transmettre transporter travailler traverser trouver tuer unir user utiliser vaincre valoir veiller " +
  "vendre venger venir viser visiter vivre voir voler voter vouloir";
