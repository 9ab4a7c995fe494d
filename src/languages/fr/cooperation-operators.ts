/** What gives a cooperation its state in French, `effect|wordings` a line, see `CooperationRules.operators`. */
export const operators: string = `
suspended|plus membre~ de, plus membre~ du, plus partie de, plus partie du, plus signataire~ de
existing|lié* par, répondre=>à au aux, maintenir=, participer=>à au aux, faire= partie de, faire= partie du, membre~ de, membre~ du, signataire~ de, signataire~ du, mettre= en œuvre, mettre= en place, mise en place, mise en œuvre, entrer= en vigueur
existing|en vigueur, procéder=>à au aux, rejoindre=, adhérer=>à au aux, intégrer=, fonctionner=, porter= ses fruits, bénéficier=>de d' du des, reposer= sur, grâce à, fruit de
agreed|entendre=>sur pour, obtenir=, signer=, autoriser=, accorder=, parapher=, conclure=, ratifier=, sceller=, entériner=, finaliser=, approuver=, valider=, signature~, conclusion, ratification
agreed|parvenir=>à au aux, trouver=, aboutir=>à au aux, adopter=
promised|engager= à, engagement à, promettre=, promesse~ de, convenir=>de d', intention de, intention d', volonté de, volonté d', ambition de
promised|prêt* à, disposé* à, déterminé* à, résolu* à, dire= favorable* à, proposer=, compter=, entendre= bien, envisager=, projet~ de, projet~ d', viser= à
promised|accepter=>de d', prévoir=>de d', assurer=>de, apprêter= à, destiné* à, espérer=, atteler= à, tenir= à
called-for|plaider=>pour faveur, plaidoyer pour, appeler=>à au aux, appel~ à, insister= sur la nécessité, insister= sur l'importance, souligner= la nécessité, souligner= l'importance
called-for|rappeler= la nécessité, rappeler= l'importance, nécessité de, nécessité d', importance de, importance d', prôner=, exhorter=, inviter=>à, demander=, demande~ de, demande~ d'
called-for|passer= par, réclamer=, lancer= un mandat, émettre=, délivrer=, nécessaire*, indispensable*, souhaiter=, falloir=, avoir= besoin, besoin de, besoin d', exiger=, presser=>de d', enjoindre=, requérir=, solliciter=
called-for|insister= pour, militer= pour, défendre= l'idée, préconiser=, recommander=, urgence de, nécessiter=, supplier=, engager=>à, convaincre=>de d', pousser=>à, impératif*, essentiel* de
called-for|objet d'un mandat, objet d'une demande, vouloir= une
must|devoir=, être= tenu* de
can|pouvoir=
want|vouloir=
going|aller=
decide|décider=>de d', décision de, décision d'
announce|annoncer=, dévoiler=, annonce de, annonce d'
carry|faire= l'objet d', faire= l'objet de, renforcer=, réussir=>à, arriver=>à, poursuivre=, développer=, approfondir=, intensifier=, établir=, instaurer=, mener=, apporter=, nouer=, élargir=, étendre=, accroître=, améliorer=, consolider=, bâtir=, construire=
carry|créer=, former=, constituer=, organiser=, favoriser=, faciliter=, promouvoir=, accélérer=, encourager=, définir=, continuer=, permettre=, aider=, effectuer=, tenter= de
carry|renforcement, approfondissement, développement, poursuite, intensification, élargissement, création, cadre de, rôle de
praised|féliciter=, réjouir=, saluer=, louer=, vanter=, applaudir=, remercier=, rendre= hommage, éloge~, éloges, qualité de, qualité du, excellence de, excellent*, exemplaire*, parfait*, exceptionnel*
praised|efficace*, fructueux*, remarquable*, bonnes relations, bonne coopération, bonne collaboration, reconnaissant*, reconnaissants, historique, tournant de l'histoire, modèle de, succès de, succès d', satisfaire= de, satisfait* de
discussed|discuter=, renégocier=, évoquer=, négocier=, aborder=, négociation~ de, négociation~ sur, négociation~ d', en discussion, en discussions, pourparlers, en négociation, discussions sur,
weigh|imaginer=, étudier=, réfléchir=>à, examiner=
discussed|consacrer=>à au aux, porter= sur, ouvrir= la voie, débattre= de, en cours de négociation, concerter=, consulter=, possibilité d', possibilité de
resumed|reprendre=, relancer=, réactiver=, réenclencher=, rétablir=, renouer=, reprise, relance, rétablissement, rouvrir=, redémarrer=, réouverture, restaurer=, raviver=
suspended|expirer=, suspendre=, rompre=, interrompre=, geler=, mettre=>fin terme, dénoncer= (l'accord/les accords/le traité/les traités/la convention/les conventions), retirer=, quitter=, sortir= de, sortir= du, abandonner=, résilier=, cesser=, abroger=, annuler=, révoquer=
suspended|suspension, rupture, interruption, gel, retrait, retrait~ de, dénonciation, sortie, fin de, fin du, volte-face, désolidariser=, désengager=, plus lieu d'être, claquer=>porte, renoncer= à, tourner= le dos, transgression~
refused|pas question, hors de question, opposer=>à au aux, refuser=, rejeter=, décliner=, refus, fin de non-recevoir, réticent*, exclure=, rejet, écarter=, bloquer=
failed|patiner=, enliser=, en panne, échouer=, échec, capoter=, achopper=, tourner= court, effondrer=, fiasco, impasse, au point mort, piétiner=
lacking|laisser= à désirer, absence de, absence d', absence totale, manque de, manque d', aucune!, aucun!, faute de, déplorer=, regretter=, défaut de, faible*, insuffisant*, insuffisance, mauvais*, vain mot, lacunes, déficit de, défaillance~, sans!, désengagement, reprocher=, pointer= du doigt
denied|démentir=, nier=, réfuter=, contester=, récuser=, démenti
threatened|menacer=, menace de, menace d', risquer= de, mettre= en péril, mettre= en danger, compromettre=, fragiliser=, ultimatum, conditionner=, condition du maintien
doubt|remettre= en cause, remettre= en question, remise en cause, remise en question
over|plus
say|confirmer=, affirmer=, reconnaître=, admettre=, assurer=, révéler=, accuser=>de d', décrire=, qualifier=, mentionner=
redo|allons le faire, vont le faire, le ferons, le feront
`;
