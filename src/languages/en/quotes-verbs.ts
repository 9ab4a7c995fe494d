import type { CueVerbs } from "../../language/rules/quotes.js";

/** English verbs that attribute words, by the constructions they take. */
export const cueVerbs: readonly CueVerbs[] = [
  {
    takes: ["clause", "bare", "question", "speech", "phrase"],
    verbs:
      "say,claim,insist,argue,admit,acknowledge,confirm,deny,explain,suggest,warn,predict,report,announce,reveal,declare,state,maintain,assert,contend,allege,concede,stress,estimate,reckon,concur,forecast",
  },
  {
    takes: ["clause", "question", "speech", "phrase"],
    verbs:
      "dispute,add,note,observe,remark,reply,respond,conclude,emphasise,emphasize,reiterate,recall,recount,repeat,underline,underscore,point out,testify,swear,vow,pledge,promise,disclose,mention,indicate,complain,boast,joke,quip,lament,confess,write,tweet,post,propose,recommend,demand,request,urge,advise,caution,counter,retort,affirm,agree,guess,speculate,signal,clarify,elaborate,theorise,hint,imply,proclaim,pronounce,narrate,quote as saying,make clear,let it be known",
  },
  {
    takes: ["clause", "bare", "question", "speech", "phrase", "addressee", "told"],
    verbs: "tell,inform,assure,remind,notify,advise,reassure",
  },
  { takes: ["clause", "question", "speech", "phrase", "addressee"], verbs: "ask,warn,caution" },
  {
    takes: ["speech", "phrase", "marked"],
    verbs:
      "read,continue,comment,exclaim,shout,yell,cry,whisper,mutter,murmur,laugh,smile,sigh,scream,chant,groan,wonder,react,begin,enthuse,gush,rage,fume,grumble,opine,muse,pronounce,sum up,go on,snap,interject,chuckle,plead,beg,ask",
  },
  {
    takes: ["phrase"],
    verbs:
      "call,describe,brand,label,dub,term,denounce,condemn,criticise,criticize,praise,hail,welcome,slam,blast,attack,accuse,blame,dismiss,reject,express,voice,refer,characterise,characterize,portray,depict,cite,credit,thank,defend,mock,ridicule,deride,decry,deplore,lambast,castigate,rebuke,question,oppose,support,back,applaud,commend,salute,urge,call for,demand,seek,warn of,speak of,talk of,talk about,complain of,promise,vow,pledge",
  },
  { takes: ["opinion"], verbs: "describe,call,brand,label,dub,accuse,hail,deem,consider" },
  { takes: ["clause", "phrase"], verbs: "estimate,expect,hope,find,conclude" },
  { takes: ["marked", "phrase"], verbs: "think,believe,feel,know,want,fear,consider,see,view,regard" },
];
