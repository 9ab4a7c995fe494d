import type { QuoteRules } from "../../language/rules/quotes.js";
import { cueVerbs } from "./quotes-verbs.js";

/** How French attributes words. */
export const quotes: QuoteRules = {
  cues: cueVerbs,
  sources:
    "selon,d'après,de l'avis de,de l'avis du,de l'avis des,aux yeux de,aux yeux du,aux yeux des,à en croire,a en croire,aux dires de,aux dires du,aux dires des,au dire de,si l'on en croit,dixit",
  weakSources: "pour",
  wholeSources:
    "de source policière,de source officielle,de source judiciaire,de source diplomatique,de source gouvernementale,de source militaire,de source proche du dossier,de source proche de l'enquête,de source concordante,de sources concordantes,de sources policières,de sources judiciaires,de sources diplomatiques,de sources officielles,de sources gouvernementales,de sources militaires,de source sûre,de source syndicale,de source hospitalière,de source médicale",
  anaphors: "à ses yeux,à leurs yeux,à l'en croire,à les en croire,à son avis,à leur avis,a ses yeux,a l'en croire",
  naming:
    "intitulé,intitulée,intitulés,intitulées,baptisé,baptisée,baptisés,baptisées,surnommé,surnommée,surnommés,surnommées,nommé,nommée,appelé,appelée,appelés,appelées,dénommé,dénommée,dit,dite,dits,dites,titre,titré,film,livre,roman,album,chanson,émission,série,exposition,journal,magazine,revue,hebdomadaire,quotidien,association,collectif,groupe,opération,programme,projet,plan,spectacle,pièce,opéra,thème,slogan,mot,expression,terme,formule,surnom,label,rubrique,documentaire,reportage,ouvrage,recueil,festival,concours,festival,navire,bateau,chalutier,logiciel,mention,notion,concept,panneau,pancarte,banderole",
  connectives:
    "par ailleurs,en outre,de plus,toutefois,cependant,néanmoins,en revanche,dans le même temps,de son côté,pour sa part,ensuite,enfin,ainsi,auparavant,d'autre part,d'une part,au contraire,par conséquent,de même,du reste,d'ailleurs,surtout,pourtant,mais,et,or,car,donc,puis,alors,de leur côté,pour leur part,quant à lui,quant à elle,un peu plus tôt,plus tôt,à son tour,à l'inverse,a l'inverse,en effet,en conséquence,en clair,bref,autrement dit,résultat",
  sourceNouns:
    "services,service,forces,récit,récits,calculs,intéressé,intéressée,intéressés,proche,proches,liste,chroniques,position,auteur,auteurs,prévision,entourage,compte,instance,rapporteurs,interlocuteurs,responsables,participants,organisateurs,créanciers,initiateurs",
  pronouns: "il,elle,ils,elles,lui,eux,celui-ci,celle-ci,ceux-ci,celles-ci,qui,lequel,laquelle,lesquels,lesquelles",
  personal: "",
  neuter: "",
  speeches:
    "appel,appels,promesse,promesses,accusation,accusations,critique,critiques,avertissement,avertissements,demande,demandes,engagement,inquiétude,inquiétudes,propos,déclaration,déclarations,reproche,reproches,exigence,exigences,plaidoyer,attaque,attaques,refus,souhait",
  channels:
    "communiqué,lettre,entretien,interview,tweet,message,courrier,courriel,discours,allocution,déclaration,vidéo,tribune,conférence,post,billet,Twitter,Facebook,Telegram,Instagram,LinkedIn",
  firms:
    "entreprise,société,compagnie,groupe,constructeur,opérateur,club,firme,banque,enseigne,filiale,marque,éditeur,géant,avionneur,laboratoire",
  bodies: "organisation,ONG,alliance,institution,instance,association,fédération,syndicat,agence",
  looseParticiples: true,
  denials: "sans",
  gendered: "la:f le:m une:f un:m cette:f ce:m cet:m",
  indefinite: "un,une,des,plusieurs,certains,certaines,quelques,deux,trois",
  notSources:
    "loi,lois,traité,décret,directive,ordonnance,constitution,charte,arrêté,circulaire,règle,règles,plan,plans,mesures,accord,dossier,livre,centre,mode,modes,cas,type,types,ordre,taille,âge,saison,besoin,besoins,critère,critères,circonstances,région,régions,pays,année,années,heure,heures,moment,lieu,contexte,conditions,barème,calendrier,programme,usage,coutume,tradition,principe,principes,formule,méthode,méthodes,modalités,procédure,intensité,nature,importance,gravité,disponibilité,disponibilités,niveau,vitesse,rythme,scénario,modèle,espèce,espèces,goût,goûts",
};
