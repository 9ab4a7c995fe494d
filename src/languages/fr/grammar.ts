import type { GrammarRules } from "../../language/rules/grammar.js";
import { inflectAdjective } from "./adjectives.js";
import { conjugateFrench } from "./conjugate.js";
import { stemOfFrenchVerb } from "./stems.js";
import { commonVerbs } from "./verbs.js";

/** The closed classes of French. */
export const grammar: GrammarRules = {
  words: {
    determiner:
      "le la les l' un une des du au aux ce cet cette ces quel quelle quels quelles chaque plusieurs quelques certains certaines tout toute tous toutes aucun aucune nul nulle divers diverses différents différentes",
    possessive: "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
    preposition:
      "à a au aux auprès en dans sur sous vers chez pour contre sans selon dès depuis pendant durant avant après devant derrière malgré outre parmi lors afin via voici hors jusque jusqu' d'après envers concernant",
    coordinator: "et ou mais car or ni donc puis",
    and: "et",
    subordinator: "quand lorsque lorsqu' puisque puisqu' comme si s' parce quoique quoiqu' tandis alors pendant",
    complementizer: "que qu'",
    relative:
      "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles",
    interrogative: "comment pourquoi combien quand si où quel quelle quels quelles qui s'",
    subjectPronoun:
      "il:m:s elle:f:s ils:m:p elles:f:p on:-:s je:-:s j':-:s nous:-:p vous:-:p tu:-:s ce:-:s c':-:s ça:-:s cela:-:s celui-ci:m:s celle-ci:f:s ceux-ci:m:p celles-ci:f:p",
    objectPronoun: "le la les l' lui leur y en me m' te t' nous vous",
    reflexive: "se s' me m' te t'",
    negation: "ne n' pas plus jamais rien personne guère aucun aucune ni non",
    have: "avoir a ont avait avaient aura auront aurait auraient ait aient eut eurent ayant ai avons avez",
    be: "être est sont était étaient sera seront serait seraient soit soient fut furent étant été suis sommes êtes",
    modal:
      "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient veut veulent voulait voulaient voudra voudrait voudraient va vont allait allaient faut fallait faudra faudrait",
    adverb:
      "aussi encore déjà également ensuite enfin hier aujourd'hui demain toujours souvent notamment seulement ainsi alors ailleurs ici là désormais plutôt très trop bien mal mieux moins plus peu beaucoup surtout jamais même récemment clairement vivement fortement fermement immédiatement rapidement notablement particulièrement pourtant cependant toutefois néanmoins parfois auparavant dernièrement tôt tard maintenant longtemps vraiment simplement notablement officiellement publiquement initialement finalement actuellement",
    month: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    weekday: "lundi mardi mercredi jeudi vendredi samedi dimanche",
    abbreviation:
      "m mm mme mmes mlle mlles me mes dr pr mgr st ste gal col cdt lt cf ex av bd art p pp vol no fig chap éd env tél approx hab",
    of: "de du des d'",
    elided: "l' d' n' s' c' j' m' t' qu' jusqu' lorsqu' puisqu' quoiqu' quelqu' presqu'",
    enclitic: "-il -elle -on -ils -elles -je -tu -nous -vous -ce -t-il -t-elle -t-on -t-ils -t-elles",
    with: "avec",
    between: "entre",
    by: "par",
    numeral:
      "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille",
  },
  inflectVerb: conjugateFrench,
  stemOfVerb: stemOfFrenchVerb,
  inflectNoun: inflectAdjective,
  commonVerbs,
  headFirst: true,
  nounGender: true,
  invertsBehindQuotes: true,
  joinsInvertedPronouns: true,
  verbsOpenSentences: true,
  bareClauses: false,
  adverbEnding: "ment",
  finiteEndings: "aient eront erait eraient iront irait èrent ait era",
  participleEnding: "ant",
  singleMarks: null,
};
