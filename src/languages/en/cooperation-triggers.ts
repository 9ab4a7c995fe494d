/** What says cooperation in English, `class|wordings` a line, see `CooperationRules.triggers`. */
export const triggers: string = `
bond|cooperation, co-operation, collaboration~, partnership~, coordination, co-ordination, information sharing, information-sharing, data sharing
bond|data-sharing, exchange~ of information, sharing of information, sharing of data, mutual assistance, mutual aid, technical cooperation
bond|closer ties, close ties, rapprochement, teamwork, united front, common front, joint efforts, concerted action, burden sharing
bond:intelligence|intelligence sharing, intelligence-sharing, sharing of intelligence, exchange of intelligence, intelligence cooperation
bond:justice|mutual legal assistance, legal assistance, judicial cooperation, joint investigation team~
tie:diplomacy|diplomatic relations, diplomatic ties, normalization, normalisation, strategic dialogue, bilateral relations
joint|jointly, hand in hand, in cooperation with, in co-operation with, in collaboration with, in partnership with, in coordination with, in co-ordination with
joint|in concert with, in tandem with, in conjunction with, joint (operation/project/statement/declaration/task force/investigation/effort/action/programme/program/initiative)~
joint|joint (war game/training/mission/plan/commission/team/research/communique/response/bid/proposal/strategy/centre/center/call/appeal/summit)~
joint|(common/shared) (position/strategy/approach/response)~, co-sponsor=, co-organise=, co-organize=
joint:defence|joint (exercise/drill/manoeuvre/maneuver/patrol/command/force)~, joint military (exercise/drill/manoeuvre/maneuver/operation/training)~
joint:defence|joint (naval/air/command/training/army) (exercise/drill/patrol/manoeuvre)~, multinational force~, combined exercise~, military exercises with
joint|with the support of, with the help of
pair|(project/initiative/operation/brigade/team/patrol/programme/program/proposal/statement/investigation/commission/force/mission/plan/effort/partnership/alliance)~
pair|axis, tandem
joint:police|joint police (operation/patrol)~
act|cooperate=, co-operate=, collaborate=, work= together, work= closely, work= hand in hand, work= side by side, team= up, join= forces, join= hands, pool= their, pool= resources
act|unite= against, act= together, act= jointly, band= together, link= up with, step= up their, coordinate= with, co-ordinate= with
act|(share/exchange/swap)= (information/intelligence/data/evidence/expertise/experience/technology), (coordinate/co-ordinate/combine)= (their/our) (efforts/policies/actions/positions/forces)
act:diplomacy|(normalise/normalize/restore/establish/strengthen/deepen)= (their/diplomatic/bilateral) (relations/ties), strengthen= ties, deepen= ties, boost= ties
deal|agreement~, accord~, pact~, treaty~, memorandum of understanding, memoranda of understanding, letter~ of intent, framework agreement~
deal|(bilateral/cooperation/co-operation/partnership/peace/ceasefire/security) (agreement/deal/accord/pact/treaty)~
deal|(historic/landmark/bilateral/draft/interim/tentative) deal~, new deal (with/on/to), deal to, deal on
deal:nuclear@IR|JCPOA, Iran nuclear (deal/accord/agreement)~, Iran deal
deal:environment|Paris climate (accord/agreement/deal), Paris agreement, climate (accord/pact/agreement)~, Kyoto Protocol
deal:justice|extradition (treaty/agreement)~
deal:economy-trade|(trade/free trade/free-trade/fisheries/customs/economic/investment) (agreement/deal/pact/accord)~
deal:defence|(defence/defense/arms control/security/military) (agreement/pact/treaty/deal)~
deal:border-migration|(readmission/migration/border) (agreement/deal/pact)~
bind|deal~ (between/with), agree= (a/an/the),  reach= an understanding, come= to terms, make= common cause, agree= to hold, agree= to undertake, agree= to stage, agree= to (share/exchange/work/coordinate/cooperate/develop/build/set/establish/step/boost/strengthen/expand/resume)
legal:justice|extradition~, extradite=, european arrest warrant~, hand= over to, handed over to
swap:justice|(prisoner/hostage) (swap/exchange)~, (swap/exchange)= prisoners, exchange of prisoners
swap:diplomacy|accession talks, entry talks, membership talks, trade talks
talk|negotiation~, negotiate=
bond|(US-led/Saudi-led/NATO-led/UN-led/British-led/American-led/French-led/Australian-led) coalition~, international coalition~
ally|work= with, alongside, shoulder to shoulder, side by side with, coalition~, alliance~, close ally of, allies of, strategic partner~
act>suspended|break= with, sever= ties, cut= ties, break= off relations, sever= relations, sever= diplomatic relations, cut= off relations
none|coalition government~, coalition partner~, coalition talks, ruling coalition~, coalition parties, labour agreement, wage agreement, pay deal, plea agreement~
none|in agreement, agreement with the view, gentleman's agreement, non-disclosure agreement~, confidentiality agreement~, restructuring agreement, licensing agreement~
none|organisation for economic co-operation and development, organization for economic cooperation and development, gulf cooperation council, shanghai cooperation organisation
none|shanghai cooperation organization, asia-pacific economic cooperation, organisation of islamic cooperation, public-private partnership~, civil partnership~, of its own accord, of their own accord
none|stability pact~, joint venture~, joint committee~, convention on human rights, constitutional treaty, treaty establishing, stability and growth pact
none|housing cooperative, ministry of cooperation, north atlantic treaty organisation, north atlantic treaty organization, according to
`;
