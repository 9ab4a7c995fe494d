import type { QuoteRules } from "../../language/rules/quotes.js";
import { cueVerbs } from "./quotes-verbs.js";

/** How English attributes words. */
export const quotes: QuoteRules = {
  cues: cueVerbs,
  sources: "according to,in the words of,in the view of,in the opinion of,as per",
  weakSources: "",
  wholeSources: "",
  anaphors: "in his view,in her view,in their view,in his opinion,in her opinion,in his words,in her words",
  naming:
    "called,titled,entitled,named,dubbed,known as,so-called,film,movie,book,novel,album,song,single,series,show,programme,program,magazine,newspaper,exhibition,play,opera,musical,game,project,campaign,operation,slogan,term,word,phrase,nickname,nicknamed,documentary,magazine,website,blog,column,band,ship,album,track",
  connectives:
    "meanwhile,however,but,and,so,yet,still,also,instead,moreover,furthermore,in addition,separately,earlier,later,then,nevertheless,nonetheless,besides,in contrast,by contrast,on the other hand,for his part,for her part,for their part,for its part,as a result,therefore,thus,in turn,indeed,in fact,at the same time",
  sourceNouns:
    "account,accounts,estimates,estimate,figures,data,findings,analysis,research,poll,polls,survey,surveys,reports,insiders,officials,organisers,organizers,witnesses,locals,residents,people,researchers,scientists,economists,analysts,experts,critics,campaigners,prosecutors,investigators,lawyers,friends,documents,papers,records,statistics,media,press,authors,legend",
  pronouns: "he,she,they,it,him,her,them,who",
  personal: "he,she,him,her",
  neuter: "it",
  speeches:
    "call,calls,promise,promises,pledge,pledges,accusation,accusations,allegation,allegations,warning,warnings,claim,claims,demand,demands,criticism,remark,remarks,comment,comments,concern,concerns,description,vow",
  channels:
    "statement,letter,interview,tweet,message,email,speech,address,video,briefing,post,op-ed,conference,Twitter,Facebook,Telegram,Instagram,LinkedIn",
  firms:
    "company,firm,airline,carrier,retailer,carmaker,manufacturer,group,club,charity,utility,lender,publisher,developer,operator,giant,chain,bank,maker",
  bodies: "organisation,organization,alliance,bloc,body,institution,agency,union,association",
  looseParticiples: false,
  denials: "without",
  homographs: {
    verbs:
      "claim,report,state,estimate,forecast,dispute,note,remark,reply,recount,vow,pledge,promise,boast,joke,quip,lament,tweet,post,demand,request,caution,counter,retort,guess,signal,hint,repeat,comment,shout,yell,cry,whisper,mutter,murmur,laugh,smile,sigh,scream,chant,groan,wonder,rage,fume,call,brand,label,term,praise,blast,attack,blame,slam,voice,credit,thank,question,support,back,salute,urge,talk,view,hope,fear,want,warn,feel,find,mock,rebuke,regard,welcome,mention,write",
    nounAfter: "the,a,an,my,your,his,its,our,their,no,such",
    verbAfter: "to,who,not,also,just,really,still",
  },
  gendered: "her:f his:m him:m",
  indefinite: "a,an,some,several,many,two,three,other,another",
  notSources:
    "law,laws,rules,rule,plan,plans,schedule,terms,type,size,age,need,needs,region,country,year,time,place,standards,criteria,tradition,custom,constitution,treaty,agreement,act,regulations",
};
