import type { CueVerbs } from "../../language/rules/quotes.js";

/** French verbs that attribute words, by the constructions they take. */
export const cueVerbs: readonly CueVerbs[] = [
  {
    takes: ["clause", "question", "infinitive", "speech", "phrase"],
    verbs:
      "dire,déclarer,affirmer,assurer,expliquer,indiquer,préciser,ajouter,annoncer,confirmer,rappeler,souligner,soutenir,prétendre,raconter,confier,révéler,rapporter,répéter,répliquer,rétorquer,reconnaître,admettre,avouer,avancer,arguer,alléguer,certifier,jurer,garantir,insister,marteler,réaffirmer,redire,réitérer,clamer,proclamer,professer,énoncer,spécifier,signaler,noter,observer,remarquer,constater,conclure,résumer,écrire,témoigner,attester,détailler,argumenter,plaider,protester,objecter,nuancer,concéder,renchérir,corroborer,divulguer,dévoiler,pointer,faire valoir,faire savoir,faire remarquer,faire observer,faire part,faire état,laisser entendre,laisser savoir,laisser comprendre,tenir à préciser,~justifier,~plaindre,~vanter,~réjouir,~féliciter,~désoler,~indigner,~insurger,~alarmer,~inquiéter,~étonner,~défendre,mentionner,communiquer,tweeter,~engager,démentir,réfuter,nier,contester,statuer,décréter,argüer,postuler,énumérer,lâcher,glisser,murmurer,chuchoter,crier,hurler,~écrier,~exclamer,vociférer,bredouiller,balbutier,scander,entonner,promettre,prédire,pronostiquer,prévoir,présager,augurer,supposer,~accorder à dire",
  },
  {
    takes: ["clause", "question", "infinitive", "speech", "phrase", "addressee"],
    verbs: "informer,prévenir,avertir,alerter,aviser,mettre en garde,notifier,menacer",
  },
  {
    takes: ["clause", "speech", "phrase"],
    verbs:
      "souhaiter,regretter,déplorer,analyser,suggérer,proposer,recommander,conseiller,préconiser,exiger,demander,réclamer,implorer,supplier,ordonner,refuser,refuser d'admettre,dénoncer,trouver,présumer,évaluer,convenir,concevoir,imaginer",
  },
  {
    takes: ["speech", "phrase", "marked"],
    verbs:
      "justifier,lancer,poursuivre,continuer,reprendre,commenter,réagir,sourire,rire,soupirer,plaisanter,ironiser,rigoler,~amuser,tempérer,abonder,fustiger,critiquer,condamner,saluer,interroger,~interroger,~demander,questionner,renchérir,railler,moquer,~moquer,tonner,tempêter,pester,fulminer,grogner,bougonner,~emporter,~agacer,~émouvoir,~enthousiasmer,~excuser,~souvenir,~rappeler,~remémorer,philosopher,décrypter,interpréter,résister,enchaîner,enfoncer,compléter,corriger,rectifier,trancher,asséner,assener,haranguer,implorer,évoquer,rassurer,défendre,louer,vanter,féliciter,~lamenter,gémir,pleurer,~plaindre,~targuer,tacler,cingler,ajouter,décrire,dépeindre,illustrer,théoriser,prêcher,revendiquer,~résigner,temporiser,~désespérer,sermonner,twitter,blâmer,vilipender,savourer,éluder,relativiser,dédramatiser,positiver,maugréer,jubiler,exulter,acquiescer,opiner,souffler,~esclaffer,~gausser,~étrangler,~offusquer,~épancher",
  },
  {
    takes: ["phrase"],
    verbs:
      "appeler,accuser,qualifier,présenter,parler,remercier,exprimer,afficher,prôner,promouvoir,assumer,exclure,rejeter,réfuter,partager,invoquer,souhaiter,réprouver,désapprouver,adresser,reprocher,taxer,traiter,assimiler,comparer,définir,désigner,promettre,applaudir,apprécier,manifester,engager,~engager,envisager,prévoir,fixer,déconseiller,justifier,opposer,écarter,balayer,minimiser,pointer du doigt,~prononcer,~déclarer,~opposer,~élever,plaider,militer,intimer,sommer,presser,pousser,inciter,ambitionner,refuser,imputer,attribuer,mettre en avant,tirer la sonnette d'alarme,rendre hommage,faire l'éloge,étriller,éreinter,~montrer,repousser,réprimander,déclamer,invectiver,insulter,réagir,~adresser,stigmatiser,redouter,~réserver",
  },
  { takes: ["clause", "infinitive", "speech", "phrase", "opinion"], verbs: "estimer,juger,considérer" },
  { takes: ["opinion", "phrase"], verbs: "accuser,qualifier,décrire,présenter,taxer,dépeindre,traiter,définir" },
  { takes: ["clause", "question", "infinitive", "speech"], verbs: "maintenir,répondre,relever,publier,poster" },
  { takes: ["phrase"], verbs: "exhorter,inviter,encourager,enjoindre,interpeller,apostropher,citer" },
  { takes: ["clause"], verbs: "disposer,stipuler" },
  { takes: ["question"], verbs: "demander,~demander" },
  { takes: ["speech", "learned"], verbs: "apprendre" },
  { takes: ["marked"], verbs: "vouloir,savoir,décider,comprendre" },
  { takes: ["state", "infinitive", "phrase", "speech"], verbs: "~dire,~déclarer" },
  { takes: ["marked", "phrase"], verbs: "penser,croire,espérer,craindre,redouter,ressortir,~avérer" },
];
