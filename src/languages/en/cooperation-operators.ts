/** What gives a cooperation its state in English, `effect|wordings` a line, see `CooperationRules.operators`. */
export const operators: string = `
existing|contribute=>to, maintain=, take= part in, participate= in, member~ of, signatory to, signatories to, enter= into force, in force, join=, benefit= from, honour=, honor=, remain= in, under way, underway
agreed|agree= on, agree= upon, sign=, conclude=, ratify=, seal=, ink=, finalise=, finalize=, approve=, endorse=, adopt=, reach=, strike=, clinch=, signing of, conclusion of, ratification of, initial=
promised|pledge=, vow=, promise=, commit=>to, undertake= to, agree= to, agree=>to, ready to, prepared to, willing to, determined to, intend=, plan= to, plan~ to, plans for, set= to, due to, offer=, willingness to
promised|promise~ to, promise~ of, pledge~ to, offer~ to, offer~ of, set= out to, propose= to, prepare= to, commitment to, intention to, aim= to, hope= to, expect=>to, would like to, propose=, want= to
called-for|ultimatum to, ultimatum for, want=>to, wish=>to, urge=, call= for, call=>on upon, appeal= for, appeal=>to, plead= for, press=>for to, demand=, request=, ask=>to for, need=, need for, need to, require=, seek=, advocate=, recommend=, stress= the importance, stress= the need
called-for|underline= the importance, underline= the need, emphasise= the importance, emphasize= the importance, importance of, necessity of, necessary, essential, vital, crucial, insist= on, invite=, encourage=, exhort=, implore=, beg=, lobby=>for
called-for|call~ for, appeal~ for, request~ for, demand~ for, argue= for, push= for
must|must, mustn't, should, shouldn't, ought to, have= to
can|can, can't, cannot, able to
may|would, wouldn't, couldn't, could, may, might
going|will, won't, going to, about to
decide|decide= to, decide=>whether on, decision to
announce|announce=, unveil=, announcement of
carry|foresee=, provide= for, manage= to, strengthen=, continue=, pursue=, develop=, deepen=, boost=, expand=, extend=, enhance=, intensify=, establish=, launch=, build=, improve=, increase=, step= up, promote=, facilitate=, create=, form=, organise=, organize=, hold=, conduct=
carry|stage=, carry= out, provide=, begin=, start=, make=, work= on, work= towards, strengthening of, deepening of, development of, expansion of, undertake=, set= up, help=, allow=
praised|hail=, praise=, welcome=, applaud=, commend=, salute=, laud=, thank=, pay= tribute, excellent, exemplary, outstanding, fruitful, effective, successful, pleased with, satisfied with, grateful for, appreciate=, quality of, success of, historic
discussed|close to, closer to, on the verge of, discuss=, negotiate=, negotiation~ on, negotiation~ over, negotiations for, talks on, talks about, talks over, talks to, talks aimed at, in talks, talk= about, negotiation~ of, debate=, discussions on, hold= talks
weigh|(proposal/option/plan/measure)~ include, plan includes, proposal includes, consider=, explore=, weigh=, mull=, toy= with, study=, examine=, review=, look= at, contemplate=, reconsider=
resumed|rejoin=, re-enter=, resume=, restart=, reopen=, revive=, restore=, relaunch=, renew=, resumption of, restoration of, revival of, reactivate=
suspended|expire=, lapse=, renege= on, scale= back, cut= back, curtail=, wind= down, roll= back, back= away, suspend=, break= off, halt=, freeze=, end=, terminate=, cancel=, withdraw=, pull= out, pull=>out, quit=, leave=, abandon=, scrap=, sever=, cut= off, stop=, renounce=, suspension of, withdrawal from, end of, exit from, freeze on, walk= out, walk= away, back= out, ditch=, cease=, discontinue=, rescind=, revoke=, tear= up, withdrawal
refused|refuse=, reject=, turn= down, decline=, rule= out, rebuff=, spurn=, block=, refusal to, rejection of, reluctant to, unwilling to, oppose=, veto=, resist=
failed|end= without, struggle= to, fail=, collapse=, founder=, break= down, fall= through, failure of, collapse of, stall=, deadlock~, fall= apart, unravel=
lacking|failing to, reluctance to, lack of, lack=, absence of, no!, without!, criticise=, criticize=, complain=, deplore=, regret=, poor, insufficient, inadequate, weak, failure to, fault=, bemoan=, lament=
denied|deny=, refute=, dispute=, denial of
threatened|threaten=, threat to, threats to, warn=, jeopardise=, jeopardize=, endanger=, risk=, put= at risk, in jeopardy, at risk, undermine=
doubt|call= into question, cast= doubt
over|no longer, any longer, any more, anymore
say|confirm=, acknowledge=, admit=, reveal=, claim=, accuse=>of, insist=, argue=, describe=, say=, recognise=, recognize=
redo|going to do so, will do so, shall do so
`;
