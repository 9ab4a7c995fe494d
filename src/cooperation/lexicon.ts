import type { GrammarRules } from "../language/rules/grammar.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { spellingsOf, stemsOf } from "./expand.js";
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
  const inserted = rules.cooperation.inserted.split(/\s+/).filter(Boolean);
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
  return { class: kind, topic, state, party, verb: opensWithVerb(wording) };
}

function operatorSense(effect: string, wording: string, vocabulary: Vocabulary): OperatorSense {
  const links = wording.split(">")[1] ?? "";
  return {
    effect: effect as Effect,
    verb: opensWithVerb(wording),
    before: links === "" ? [] : links.split(" ").map((word) => vocabulary.add(word)),
    adjacent: wording.endsWith("!"),
  };
}

function opensWithVerb(wording: string): boolean {
  return /^[^ (]*=|^\([^)]*\)=/.test(wording);
}

/** Adds the wordings of lines `head|wordings` as one set; gives the senses that the values of its hits number. */
function addSenses<Sense>(
  lexicon: Lexicon,
  grammar: GrammarRules,
  inserted: readonly string[],
  set: LexiconSet,
  lines: string,
  senseOf: (head: string, wording: string, vocabulary: Vocabulary) => Sense,
): readonly Sense[] {
  const senses: Sense[] = [];
  const values = new Map<string, number>();
  for (const line of lines.trim().split("\n")) {
    const [head = "", wordings = ""] = line.split("|");
    for (const wording of wordings.split(/,\s*/).filter(Boolean)) {
      const sense = senseOf(head, wording, lexicon.vocabulary);
      const key = JSON.stringify(sense);
      const value = values.get(key) ?? senses.push(sense) - 1;
      values.set(key, value);
      const [phrase = ""] = wording.split(/[>!]/);
      const add = (): void => {
        for (const { verb, words } of spellingsOf(phrase, grammar)) {
          if (verb === null) lexicon.add(set, words, value);
          else {
            lexicon.verbs.addPhrase(set, verb, words, value);
            if (words === "") continue;
            for (const word of inserted) lexicon.verbs.addPhrase(set, verb, `${word} ${words}`, value);
          }
        }
      };
      if (opensWithVerb(wording))
        add(); // verbs are put off until they are met
      else lexicon.deferAny(stemsOf(phrase, grammar), add);
    }
  }
  return senses;
}
