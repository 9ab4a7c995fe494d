/** What says cooperation in French, `class[:topic]|wordings` a line, see `CooperationRules.triggers`. */
export const triggers: string = `
bond|coopération~, collaboration~, partenariat~, entraide, concertation, coordination, mutualisation des (moyens/efforts/ressources/forces), efforts de (coopération/collaboration)
bond|(échange/partage)~ d'informations, (échange/partage)~ d'expériences, (échange/partage)~ des informations, (échange/partage)~ d'expertise
bond|(échange/partage)~ de données, (échange/partage)~ de bonnes pratiques, (échange/partage)~ de savoir-faire
bond|(dialogue/contact/discussion/échange/liaison)~ (étroit/permanent/constant/régulier/continu/continuel)*, (lien/relation)~ étroit*, étroite relation, étroites relations, jumelage~, coproduction~, (assistance/défense/soutien/aide) mutuelle, soutien mutuel, rôle de coordinateur, rôle de coordonnateur, coordinateur entre
bond|mise en commun, rapprochement~ (entre/avec), synergie~, travail commun, travail conjoint, actions concertées
bond|(partage/échange)~ renforcé* des expériences, (partage/échange)~ renforcé* des informations, partage des expériences
bond:intelligence|(échange/partage)~ de renseignements, (échange/partage)~ du renseignement, échange de renseignement, partage de renseignement
bond|coalition~ (emmené/mené/dirigé/conduit)*, coalition~ internationale*, coalition militaire, coalition arabe, coalition anti-EI, coalition anti-Daesh, coalition anti-Daech
bond:justice|entraide (pénale/judiciaire), entraide pénale internationale, équipe~ commune d'enquête, équipes communes d'enquête
tie:diplomacy|relation~ diplomatique*, organes de décision, instances dirigeantes, normalisation, liens diplomatiques, dialogue stratégique, normalisation économique
bond:defence|solidarité militaire, alliance militaire, interopérabilité, Europe de la défense, armée européenne
bond|(solidarité/mobilisation) (internationale/mondiale), (action/réponse/riposte) (collective/mondiale/internationale), effort~ (collectif/mondial/international)*, volonté combinée, volonté commune
joint:defence|union sacrée
joint|d'une seule voix, d'une même voix, sur la même ligne, sur la même longueur d'onde, au diapason, front uni, cause commune, être= alignés, être= entièrement alignés, s'aligner, coude à coude, côte à côte, ensemble
joint|conjointement, de concert, main dans la main, en étroite coopération, en (coopération/collaboration/partenariat/coordination/concertation) avec
joint|de manière coordonnée, de façon coordonnée, de manière concertée, en commun, à l'unisson, dans un cadre bilatéral, coordonné* avec
joint|(unité/déclaration/action/opération/enquête/initiative/projet/programme/mission/groupe/commission/équipe/centre/plan/étude/recherche)~ conjoint*
joint|(tribune/lettre/appel/proposition/position/stratégie/effort/conférence/production/investissement/cellule/task force)~ conjoint*
joint|(opération/enquête/initiative/projet/programme/mission/position/front/réponse/riposte/effort/stratégie/projet)~ commun*
joint|(texte/plan/cadre/centre/feuille de route/proposition/lettre/tribune/commission)~ commun*, commission~ mixte*
joint|(déclaration/opération/enquête/mission/projet/programme/équipe/initiative/centre/exercice/effort/réponse)~ (militaire/scientifique/policier/judiciaire/naval/spatial/diplomatique/économique/humanitaire/sanitaire)* (commun/conjoint)*
joint:defence|(manœuvre/manoeuvre/exercice/entraînement/entrainement/patrouille/brigade/force/état-major)~ (commun/conjoint)*, force~ multinationale*
joint:defence|(manœuvre/manoeuvre/exercice/patrouille)~ (naval/militaire/maritime/aérien/terrestre)* (commun/conjoint)*
joint|avec le concours de, avec le concours du, avec le concours des, avec l'appui de, avec l'appui du, avec l'appui des, avec l'appui d', en liaison avec, en tandem avec
pair|(projet/initiative/opération/brigade/équipe/patrouille/programme/proposition/déclaration/enquête/commission/force/mission/université/entreprise commune)~
pair|couple, tandem, axe, moteur, duo
joint:police|patrouille~ mixte*, contrôle~ conjoint*, opération~ de police conjointe
act|coopérer=, collaborer=, mutualiser=, unir= (leurs/ses/nos/leur) (efforts/forces), unir= (leurs/nos) moyens
act|faire= cause commune, faire= front commun, faire= bloc, faire= équipe, travailler= ensemble, agir= ensemble, travailler= main dans la main
act|travailler= de concert, travailler= en étroite collaboration, œuvrer= ensemble, lutter= ensemble, avancer= ensemble, associer= leurs forces
act|partager= (des/leurs/les/ses/nos) (informations/renseignements/données/expériences/compétences), échanger= (des/leurs/les/nos) (informations/renseignements/données/fichiers)
act|partager= (les/leurs/des) (bonnes pratiques/bonnes réalisations/acquis), mettre= en commun, (coordonner/conjuguer)= (leurs/nos/ses) (efforts/actions/moyens/forces/politiques/positions/secours/équipes/enquêtes/recherches/opérations/réponses), coopter= ensemble, joindre= (leurs/ses/nos) (efforts/forces)
act|(allier/associer)= à la, allier= avec, associer= à l', mener= ensemble, coordonner= avec, concerter= avec, coordonner= étroitement, interagir= avec, nouer= des liens, tisser= des liens, resserrer= (leurs/les) liens, renforcer= (leurs/les) liens
act:police|(aider/contribuer/concourir)= à l'arrestation, (aider/contribuer)= à l'enquête, aider= les enquêteurs
tie:defence|force~ (d'observation/d'interposition/de stabilisation), force~ international*, mission~ d'observation, opération militaire conjointe
act>agreed:diplomacy|(normaliser/établir/nouer)= (leurs/ses/les/nos/des) (relations/liens)
act>resumed:diplomacy|(rétablir/renouer/restaurer/réparer)= (leurs/ses/les/des) (relations/liens/contacts)
act|s'entraider, coopérer=, entraider=, épauler= mutuellement, soutenir= mutuellement
deal|accord~, accord-cadre, accords-cadres, convention~ (bilatéral/fiscal/multilatéral/international)*, convention de coopération, protocole~ d'accord, protocole~ d'entente, protocole~ de coopération, mémorandum~
deal|convention~, (proposition/projet/tentative/offre/ébauche/esquisse/base/perspective)~ d'accord, traité~, pacte~, contrat~ de développement, contrat~ bilatéral*, charte commune, déclaration~ d'intention, lettre~ d'intention, entente entre, entente scellée, entente signée, entente conclue, mémorandum d'entente, mémorandum d'accord, accord~ bilatéral*, accord~ de coopération
truce:diplomacy|(accord/traité)~ de paix, (accord/traité)~ de cessez-le-feu, accord~ de trêve, accord~ d'armistice
deal:nuclear@IR|JCPOA, accord nucléaire, accord sur le nucléaire, accord international sur le nucléaire
deal:diplomacy@EU|accord sur le Brexit, accord de Brexit
deal|déclaration~ (final/commun)*, communiqué~ (final/commun)*
act>suspended|rompre= avec, désolidariser= de, désolidariser= du, (rompre/couper/geler/suspendre)= (ses/leurs/les) (liens/relations), couper= les ponts
deal:environment|accord de Paris, accord sur le climat
deal:justice|accord~ d'extradition, traité~ d'extradition, convention~ d'extradition, accord~ judiciaire*, convention~ d'entraide judiciaire
deal:border-migration|accord~ de réadmission, accord~ migratoire*, pacte~ migratoire*
deal:defence|accord~ de défense, pacte~ de défense, accord~ militaire*
deal:economy-trade|accord~ (commercial/économique)*, accord~ de libre-échange, traité~ de libre-échange, accord~ de pêche
again|(ce/du/au) (texte/communiqué/document), le communiqué, ces engagements, (ses/leurs) engagements, cet engagement
bind|entendre= sur, entendre= pour, convenir= de, convenir= d', convenir= que, accorder= sur, accorder= pour, trouver= d'accord, conclure= d'accord, signer= d'accord, trouver= un terrain d'entente, pactiser= avec, mettre= d'accord, tomber= d'accord, parvenir= à un accord, trouver= un accord
legal:justice|transmettre= (le/les/des/ses/leurs) (dossier/dossiers/documents/preuves/éléments/informations/renseignements)
legal:justice|commission~ rogatoire*, extradition~, extrader=, mandat~ d'arrêt européen*, mandat~ d'arrêt commun*, remise~ aux autorités, livrer= aux autorités
legal:justice|remettre= à la (Cour/CPI/police/justice), remettre= au (Tribunal/Mécanisme/parquet), livrer= à la (justice/police/Cour/CPI), transférer= à la (Cour/CPI)
legal:justice|remettre= (aux/à) (autorités/justice), remis* aux autorités, remise~ à la justice
swap:justice|échange~ de prisonniers, échange~ de détenus, échanger= des prisonniers, échange~ d'otages
trade|un échange, l'échange, cet échange
swap:diplomacy|(négociation/pourparler)~ d'adhésion, (négociation/pourparler)~ d'entrée
meet|pourparlers, discussions entre, dialogue entre
talk|négociation~, discussions sont en cours, négociations sont en cours
ally|aux côtés de, aux côtés du, aux côtés des, aux côtés d', au côté de, au côté du, au côté des, épaulé* par, allié~ de, alliée~ de, alliés de, allié~ traditionnel*, alliée~ traditionnelle, alliées traditionnelles
ally|travailler= avec, œuvrer= avec, coalition~, alliance~, partenaire~ stratégique*, partenaire~ privilégié*
none|d'accord, accord de principe, d'un commun accord, accord parental, accord tacite, donner= (son/leur) accord
none|ministère de la coopération, ministre de la coopération, office européen de coopération policière, convention collective, convention citoyenne
none|organisation de coopération et de développement économiques, conseil de coopération du golfe, organisation de la coopération islamique
none|conseil de coopération, association pour la coopération, centre de coopération, agence de coopération, affaires étrangères et de la coopération
none|l'ensemble, un ensemble, son ensemble, cet ensemble, leur ensemble, d'ensemble, grand ensemble, vivre ensemble, tout ensemble
none|(négociation/discussion/pourparler)~ de paix
none|convention de (Genève/Vienne/Istanbul), conventions de Genève, pacte de corruption, entente de principe, bonne entente, coopération judiciaire Eurojust
none|pacte de stabilité, pacte social, pacte national, pacte républicain, pacte civil, pacte d'actionnaires
none|accord de branche, accord d'entreprise, accord salarial, accord de gouvernement, contrat de coalition, accord de coalition, coalition gouvernementale
none|gouvernement de coalition, coalition au pouvoir, coalition de gauche, coalition de droite, convention nationale, convention républicaine, convention démocrate
none|partenariat public-privé, partenariats public-privé, partenaires sociaux, en commun accord, transports en commun, traité comme, traités comme
none|traité sur le fonctionnement, traité d'adhésion, accord à l'amiable, alliance atlantique, en accord avec, accord avec lui, maison commune
`;
