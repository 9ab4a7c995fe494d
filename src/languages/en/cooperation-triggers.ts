/** What says cooperation in English, `class|wordings` a line, see `CooperationRules.triggers`. */
export const triggers: string = `
bond|cooperation, co-operation, collaboration~, partnership~, coordination, co-ordination, information sharing, information-sharing, data sharing
bond|data-sharing, exchange~ of information, sharing of information, sharing of data, mutual assistance, mutual aid, technical cooperation
bond|closer ties, close ties, rapprochement, teamwork, united front, common front, joint efforts, concerted action, burden sharing
bond:intelligence|intelligence sharing, intelligence-sharing, sharing of intelligence, exchange of intelligence, intelligence cooperation
bond:justice|mutual legal assistance, legal assistance, judicial cooperation, joint investigation team~
tie:diplomacy|diplomatic relations, diplomatic ties, normalization, normalisation, strategic dialogue, bilateral relations
joint|together, joint, jointly, co-ordinated, coordinated, war game~, collective (action/defence/defense/security/response/effort/military action), with one voice, on the same page, common front, hand in hand, in cooperation with, in co-operation with, in collaboration with, in partnership with, in coordination with, in co-ordination with
joint|in concert with, in tandem with, in conjunction with, joint (operation/project/statement/declaration/task force/investigation/effort/action/programme/program/initiative)~
joint|joint (war game/training/mission/plan/commission/team/research/communique/response/bid/proposal/strategy/centre/center/call/appeal/summit)~
joint|(common/shared) (position/strategy/approach/response)~, co-sponsor=, co-organise=, co-organize=
joint:defence|joint (exercise/drill/manoeuvre/maneuver/patrol/command/force)~, joint military (exercise/drill/manoeuvre/maneuver/operation/training)~
joint:defence|joint (naval/air/command/training/army) (exercise/drill/patrol/manoeuvre)~, multinational force~, combined exercise~, military exercises with
joint|with the support of, with the help of
pair|(project/initiative/operation/brigade/team/patrol/programme/program/proposal/statement/investigation/commission/force/mission/plan/effort)~
pair|axis, tandem
joint:police|joint police (operation/patrol)~
act|cooperate=, co-operate=, collaborate=, partner= with, work= together, work= closely, work= more closely, work= even more closely, work= closer, work= in tandem, work= jointly, work= alongside, train= together, fight= together, pull= together, work= hand in hand, work= side by side, team= up, join= forces, join= hands, pool= their, pool= resources
act|unite= against, act= together, act= jointly, band= together, link= up with, step= up their, coordinate= with, co-ordinate= with
act|(share/exchange/swap)= (more/some/their/its/all/such/the/sensitive/classified/military/criminal/flight/radar/police/financial/passenger/personal) (information/intelligence/data/evidence), (share/exchange)= (missile/nuclear/military/space) technology
act|(share/exchange/swap)= (information/intelligence/data/evidence/expertise/experience/technology), (coordinate/co-ordinate/combine)= (their/our) (efforts/policies/actions/positions/forces)
act>agreed:diplomacy|(normalise/normalize/establish)= (their relations/their ties/diplomatic relations/diplomatic ties/bilateral relations/relations/ties)
act>resumed:diplomacy|(restore/re-establish/reestablish/repair/resume)= (their relations/their ties/diplomatic relations/diplomatic ties/relations/ties)
act:diplomacy|(strengthen/deepen/boost/tighten/expand/forge)= (their/bilateral/diplomatic/military/economic/security/defence/defense/trade/energy/cultural/closer) (relations/ties), (strengthen/deepen/boost)= ties
deal|agreement~, accord~, pact~, treaty~, memorandum~, memorandum of understanding, memoranda of understanding, letter~ of intent, framework agreement~
deal|(bilateral/cooperation/co-operation/partnership/security) (agreement/deal/accord/pact/treaty)~
truce:diplomacy|(peace/ceasefire/cease-fire/truce) (agreement/deal/accord/pact/treaty)~
again|(this/the) (text/communique/document/declaration), (its/their) (commitments/obligations)
deal|(fishing/gas/oil/energy/pipeline/arms/nuclear/tax/refugee/migrant/water/grain/data-sharing/information-sharing/intelligence-sharing/intelligence/climate/aviation/visa) (deal/pact/agreement/accord)~
deal|(a/the/any/this/that/final/major/new) deal, deal with, draft declaration, joint declaration
deal|(historic/landmark/bilateral/draft/interim/tentative) deal~, new deal (with/on/to), deal to, deal on
deal:nuclear@IR|JCPOA, Iran nuclear (deal/accord/agreement)~, Iran deal
deal:environment|Paris climate (accord/agreement/deal), Paris (agreement/accord/treaty/deal/pact), climate (accord/pact/agreement)~, Kyoto Protocol
deal:justice|extradition (treaty/agreement)~
deal:economy-trade|(trade/free trade/free-trade/fisheries/customs/economic/investment) (agreement/deal/pact/accord)~
deal:defence|(defence/defense/arms control/security/military) (agreement/pact/treaty/deal)~
deal:border-migration|(readmission/migration/border) (agreement/deal/pact)~
bind|deal~ between, agree= (a/an/the), agree= on, agree= with, agree= to, agree= that, agree= upon,reach= an understanding, come= to terms, make= common cause
legal:justice|hand= over (the/a/its/two/three) (suspect/fugitive/accused/man/woman/men)~, extradition~, extradite=, european arrest warrant~, hand= over to, handed over to
swap:justice|(prisoner/hostage) (swap/exchange)~, (swap/exchange)= prisoners, exchange of prisoners
swap|(intensive/advanced/secret/detailed) talks, in (talks/negotiations/discussions) with, in (intensive/direct/secret/advanced) (talks/negotiations/discussions) with, (intensive/secret/advanced) (talks/negotiations/discussions) with
swap:diplomacy|accession talks, entry talks, membership talks, trade talks
talk|negotiation~, negotiate=
meet|talks, discussions between, dialogue between, meeting~, summit~
tie@bloc|(from/of/out of) the (alliance/bloc), (military/defence/defense) alliance
tie:defence|(observer/peacekeeping/stabilisation/stabilization/monitoring/security/international/multinational) (force/mission)~
tie:diplomacy|(Nato/EU/UN/alliance/union/full) membership
help|(play/take on)= a (greater/bigger/larger/full) (role/part/share), do= more, contribute= more, share= the burden, come= to (its/their/our) (aid/defence/defense), (offer/provide/give/lend)= (support/help/assistance/backing)
bond@US|(US-led/U.S.-led/American-led) (coalition/force/mission/alliance)~
bond@SA|Saudi-led coalition~
bond@NATO|Nato-led (coalition/force/mission)~
bond@GB|British-led (coalition/force)~
bond@FR|French-led (coalition/force)~
bond|international coalition~
ally|alliance~ (between/with), the alliance (between/with), work= with, alongside, ally~ of, close ally~, (key/staunch/traditional/longtime/long-time) ally~, partners in, strategic ally~, shoulder to shoulder, side by side with, coalition~, alliance~, close ally of, allies of, strategic partner~
act>suspended|(freeze/suspend/break off)= (ties/relations/diplomatic ties/diplomatic relations), break= with, sever= ties, cut= ties, break= off relations, sever= relations, sever= diplomatic relations, cut= off relations
none|coalition government~, coalition partner~, coalition talks, ruling coalition~, coalition parties, labour agreement, wage agreement, pay deal, plea agreement~
none|(to/can/cannot/could/must/should/will/would/we/they/who/which/that/and/not) deal with, joint chiefs of staff, joint chiefs, joint account~, joint session, joint resolution, joint (winner/second/third/favourite/leader/top/owner/venture/stock/custody/pain)~, joint committee~, joint action committee, great deal, good deal of, a deal of, New Deal, big deal, no big deal, real deal, (peace/ceasefire/cease-fire/truce) (talks/negotiations/discussions), joint (meeting/address/sitting)~ (of/to) (congress/parliament/the house), alliance (chief/member/leader)~, agreement that, more agreement, (broad/general/some/little) agreement, general meeting~, annual meeting~, cabinet meeting~, board meeting~, town hall meeting~
none|(put/bring/come/get/pull/hold/gather/hang/knit/stitch/cobble)= together, (bring/pull/put)= (the/them/us/it) together, taken together, together with, altogether, all together, the alliance, the coalition, in agreement, agreement with the view, gentleman's agreement, non-disclosure agreement~, confidentiality agreement~, restructuring agreement, licensing agreement~
none|organisation for economic co-operation and development, organization for economic cooperation and development, gulf cooperation council, shanghai cooperation organisation
none|shanghai cooperation organization, asia-pacific economic cooperation, organisation of islamic cooperation, public-private partnership~, civil partnership~, of its own accord, of their own accord
none|stability pact~, convention on human rights, constitutional treaty, treaty establishing, stability and growth pact
none|housing cooperative, ministry of cooperation, north atlantic treaty organisation, north atlantic treaty organization, according to
`;
