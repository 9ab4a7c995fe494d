/** The commonest verbs of the English press, with spaces between them, to tell a finite verb from another word. */
export const commonVerbs: string =
  "abandon abolish absorb accelerate accept accompany accuse achieve acknowledge acquire acquit act adapt add " +
  "address admit adopt advance advise advocate affect afford agree aim alert align allege allow amend analyse " +
  "analyze announce answer anticipate apologise apologize appeal appear apply appoint appreciate approach approve " +
  "argue arise arm arrange arrest arrive ask assert assess assign assist assume assure attach attack attempt attend " +
  "attract attribute authorise authorize avoid await award back ban bar base be bear beat become begin believe " +
  "belong benefit bid bind blame block bolster bomb boost borrow breach break bring broadcast broker build burn buy " +
  "call campaign cancel capture care carry cast catch cause cease celebrate challenge change characterise " +
  "characterize charge check choose cite claim clarify clash clean clear climb close coincide collaborate collapse " +
  "collect combat combine come command commemorate comment commit communicate compare compel compensate compete " +
  "complain complete comply comprise conceal concede concentrate concern conclude condemn conduct confer confess " +
  "confirm confiscate confront congratulate connect consider consist constitute construct consult contact contain " +
  "contend contest continue contract contribute control convene convert convey convict convince cooperate " +
  "coordinate correct cost count counter cover create criticise criticize cross cut damage deal debate decide " +
  "declare decline decrease deepen defeat defend defer define defy delay deliver demand demonstrate denounce deny " +
  "depart depend deploy deport derail describe deserve design designate destroy detail detain detect deteriorate " +
  "determine develop die differ direct disagree disappear disclose discourage discover discuss dismantle dismiss " +
  "display dispute disrupt distribute divide do dominate double doubt draft draw drive drop ease echo elect " +
  "eliminate embark embrace emerge emphasise emphasize employ empower enable enact encounter encourage end endorse " +
  "enforce engage enhance enjoy ensure enter equip escalate escape establish estimate evacuate evaluate examine " +
  "exceed exchange exclude excuse execute exercise exist expand expect expel experience explain exploit explore " +
  "export expose express extend extradite face facilitate fail fall favor favour fear feel fight file fill finalise " +
  "finalize finance find finish fire fix flee fly focus follow forbid force forecast foresee forge forget form " +
  "foster free freeze fulfill fund gain gather generate get give go govern grant grow guarantee guide hail halt " +
  "hand handle hang happen have head hear help hide highlight hint hit hold hope host hurt identify ignore impact " +
  "impose imprison improve incite include increase indicate indict influence inform initiate injure insist inspect " +
  "inspire install intend intensify intercept interfere interpret interrupt intervene interview introduce invade " +
  "invest investigate invite involve issue jail join judge justify keep kidnap kill know label lack land last " +
  "launch lay lead leak learn leave lend let liberate lie lift like limit link list listen live lobby locate look " +
  "lose love maintain make manage mandate mark marry matter mean measure mediate meet mention merge miss mobilise " +
  "mobilize modify monitor move murder name need negotiate nominate note notice notify object observe obtain occupy " +
  "occur offer open operate oppose order organise organize oust outline overcome oversee overthrow overturn owe " +
  "participate partner pass pay perform permit persist persuade pick place plan play plead pledge plot point pool " +
  "portray post postpone praise predict prefer prepare present preserve press pressure prevail prevent proceed " +
  "proclaim produce progress prohibit promise promote prompt propose prosecute protect protest prove provide " +
  "publish pull punish pursue push put qualify question quit quote raise rally range rate ratify reach react read " +
  "reaffirm realise realize rebuild recall receive reckon recognise recognize recommend reconcile reconsider " +
  "reconstruct record recover recruit reduce refer reflect reform refrain refuse refute regain regard register " +
  "regret regulate reinforce reiterate reject rejoin relate release relocate rely remain remark remember remind " +
  "remove renew renounce reopen repair repay repeal repeat replace reply report represent request require rescue " +
  "reserve resign resist resolve resort respect respond restart restore restrain restrict result resume retain " +
  "retaliate retire retreat return reunite reveal reverse review revise revive revoke reward ride rise risk rule " +
  "run salute sanction satisfy save say search secure see seek seem seize sell send separate serve set settle share " +
  "shift shoot show shrink shut sign signal sit slow smuggle solve sort spark speak specify speculate spend split " +
  "sponsor spread stabilise stabilize stage stand start state stay steal step stop strengthen stress strike strive " +
  "struggle study submit succeed sue suffer suggest summon supervise supply support suppose suppress surge surprise " +
  "surrender surround survive suspect suspend sustain swear tackle take talk target teach tell tend terminate test " +
  "testify thank think threaten throw tighten torture total touch track trade train transfer transform translate " +
  "transmit transport travel treat trigger trust try turn uncover undergo underline undermine underscore understand " +
  "undertake unify unite unveil update uphold upset urge use vaccinate vary verify veto view violate visit voice " +
  "vote vow wage wait want warn watch weaken welcome widen win withdraw withhold withstand witness wonder work " +
  "worry worsen write yield";
