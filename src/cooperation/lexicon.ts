import type { GrammarRules } from "../language/rules/grammar.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Make } from "../text/deferred.js";
import { idsOfWords } from "../text/deferred-words.js";
import { type Lexicon, stemOfForms } from "../text/lexicon.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { openingOf, spellingsOf, wordingsOf } from "./expand.js";
import type { Effect } from "./status.js";
import type { CooperationStatus, Topic } from "./types.js";

/** What kind of wording says cooperation, see `CooperationRules.triggers`. */
export type TriggerClass =
  | "bond"
  | "joint"
  | "act"
  | "deal"
  | "truce"
  | "again"
  | "bind"
  | "legal"
  | "tie"
  | "swap"
  | "trade"
  | "talk"
  | "meet"
  | "help"
  | "ally"
  | "pair"
  | "none";

/** A wording that says cooperation. */
export interface TriggerSense {
  readonly class: TriggerClass;
  readonly topic: Topic | null;
  /** The state it says by itself, where that is not the one of its class. */
  readonly state: CooperationStatus | null;
  /** Id of a state that is party to it by its name ("JCPOA"); "bloc" for the union named last ("from the alliance"). */
  readonly party: string | null;
  /** Whether a word of it is a verb form, which then tells tense and negation. */
  readonly verb: boolean;
}

/** A wording that gives a cooperation its state. */
export interface OperatorSense {
  readonly effect: Effect;
  readonly verb: boolean;
  /** Word ids one of which must follow before the trigger; empty where nothing must. */
  readonly before: readonly number[];
  /** Whether it must stand right before the trigger. */
  readonly adjacent: boolean;
}

/** What a wording for sides stands for, see `CooperationRules.sides`. */
export type SideKind =
  | "both"
  | "states"
  | "heads"
  | "it"
  | "ours"
  | "they"
  | "theirs"
  | "group"
  | "all"
  | "three"
  | "bodies"
  | "bloc"
  | "court"
  | "toward"
  | "counterpart"
  | "with"
  | "against"
  | "place"
  | "private"
  | "own"
  | "such";

/** The wordings of cooperation of a language, compiled. A hit's value is an index in the list of its set. */
export interface CooperationLexicon {
  readonly triggers: readonly TriggerSense[];
  readonly operators: readonly OperatorSense[];
  readonly topics: readonly Topic[];
  readonly sides: readonly SideKind[];
}

/** Adds the wordings of cooperation of a language to its lexicon. */
export function compileCooperation(lexicon: Lexicon, rules: LanguageRules): CooperationLexicon {
  const { triggers, operators, topics, sides } = rules.cooperation;
  // numbered before any text is split: a phrase is added when a word behind them is met
  const inserted = rules.cooperation.inserted
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => lexicon.vocabulary.number(word));
  idsOfWords(lexicon, operators.split(/[,\n]/).flatMap(linksOf)); // words by themselves, too
  return {
    triggers: addSenses(lexicon, rules.grammar, inserted, LexiconSet.Trigger, triggers, triggerSense),
    operators: addSenses(lexicon, rules.grammar, inserted, LexiconSet.Operator, operators, operatorSense),
    topics: addSenses(lexicon, rules.grammar, [], LexiconSet.Topic, topics, (topic) => topic as Topic),
    sides: addSenses(lexicon, rules.grammar, [], LexiconSet.Side, sides, (kind) => kind as SideKind),
  };
}

function triggerSense(head: string, wording: string): TriggerSense {
  const [name = "", party = null] = head.split("@");
  const [family = "", topic = null] = name.split(":") as [string, Topic?];
  const [kind, state = null] = family.split(">") as [TriggerClass, CooperationStatus?];
  return { class: kind, topic, state, party, verb: openingOf(wording).mark === "=" };
}

function operatorSense(effect: string, wording: string, vocabulary: Vocabulary): OperatorSense {
  return {
    effect: effect as Effect,
    verb: openingOf(wording).mark === "=",
    before: linksOf(wording).map((word) => vocabulary.number(word)),
    adjacent: wording.endsWith("!"),
  };
}

/** The words one of which must follow a wording: "mettre=>fin terme". */
function linksOf(wording: string): readonly string[] {
  const mark = wording.indexOf(">");
  return mark < 0 ? [] : wording.slice(mark + 1).split(" ");
}

/** Adds the wordings of lines `head|wordings` as one set; gives the senses that the values of its hits number, in their order. */
function addSenses<Sense>(
  lexicon: Lexicon,
  grammar: GrammarRules,
  inserted: readonly number[],
  set: LexiconSet,
  lines: string,
  senseOf: (head: string, wording: string, vocabulary: Vocabulary) => Sense,
): readonly Sense[] {
  const senses: Sense[] = [];
  const heads: string[] = [];
  const values = new Map<string, number>();
  const make: Make = (wording, value) => {
    senses[value] ??= senseOf(heads[value] as string, wording, lexicon.vocabulary);
    for (const { verb, words } of spellingsOf(wording.split(/[>!]/, 1)[0] as string, grammar)) {
      if (verb === null) lexicon.add(set, words, value);
      else lexicon.verbs.addPhrase(set, verb, words, value, inserted);
    }
  };
  for (const line of lines.trim().split("\n")) {
    const bar = line.indexOf("|");
    const head = line.slice(0, bar);
    for (const entry of line.slice(bar + 1).split(",")) {
      for (const wording of wordingsOf(entry.trim())) {
        const { word, mark, rest, tail } = openingOf(wording);
        const key = head + mark + tail;
        const value = values.get(key) ?? heads.push(head) - 1;
        values.set(key, value);
        if (mark === "=") lexicon.verbs.defer(word, rest, make, wording, value);
        else if (mark === "")
          lexicon.deferPhrase(word === "" || rest.includes("(") ? word : `${word} ${rest}`, make, wording, value);
        else lexicon.defer(stemOfForms(word), make, wording, value);
      }
    }
  }
  return senses;
}
