import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Lexicon } from "../text/lexicon.js";
import { type Spelling, spellingsOf, stemsOf } from "./expand.js";
import type { Effect } from "./status.js";
import type { Topic } from "./types.js";

/** What kind of wording says cooperation, see `CooperationRules.triggers`. */
export type TriggerClass =
  | "bond"
  | "joint"
  | "act"
  | "deal"
  | "bind"
  | "legal"
  | "tie"
  | "cut"
  | "swap"
  | "talk"
  | "ally"
  | "none";

/** A wording that says cooperation. */
export interface TriggerSense {
  readonly class: TriggerClass;
  readonly topic: Topic | null;
  /** Id of a state that is party to it by its name ("JCPOA"). */
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
export type SideKind = "both" | "it" | "ours" | "they" | "group" | "counterpart" | "with" | "against" | "place";

/** The wordings of cooperation of a language, compiled. A hit's value is an index in the list of its set. */
export interface CooperationLexicon {
  readonly triggers: readonly TriggerSense[];
  readonly operators: readonly OperatorSense[];
  readonly topics: readonly Topic[];
  readonly sides: readonly SideKind[];
}

/** Adds the wordings of cooperation of a language to its lexicon. */
export function compileCooperation(lexicon: Lexicon, rules: LanguageRules): CooperationLexicon {
  const { vocabulary } = lexicon;
  const { triggers, operators, topics, sides } = rules.cooperation;
  const learn = (set: LexiconSet, spelling: Spelling, value: number): void => {
    if (spelling.verb === null) lexicon.add(set, spelling.words, value);
    else lexicon.verbs.addPhrase(set, spelling.verb, spelling.words, value);
  };
  const each = (lines: string, read: (head: string, spelling: Spelling, wording: string) => void): void => {
    for (const line of lines.trim().split("\n")) {
      const [head = "", wordings = ""] = line.split("|");
      for (const wording of wordings.split(/,\s*/).filter(Boolean)) {
        const [phrase = ""] = wording.split(/[>!]/);
        lexicon.deferAny(stemsOf(phrase, rules.grammar), () => {
          for (const spelling of spellingsOf(phrase, rules.grammar)) read(head, spelling, wording);
        });
      }
    }
  };
  const table = <Sense>(): { list: Sense[]; indexOf: (key: string, make: () => Sense) => number } => {
    const list: Sense[] = [];
    const known = new Map<string, number>();
    const indexOf = (key: string, make: () => Sense): number => {
      const index = known.get(key) ?? list.push(make()) - 1;
      known.set(key, index);
      return index;
    };
    return { list, indexOf };
  };
  const triggerTable = table<TriggerSense>();
  each(triggers, (head, spelling) => {
    const [name = "", party = null] = head.split("@");
    const [kind, topic = null] = name.split(":") as [TriggerClass, Topic?];
    const verb = spelling.verb !== null;
    learn(
      LexiconSet.Trigger,
      spelling,
      triggerTable.indexOf(head + verb, () => ({ class: kind, topic, party, verb })),
    );
  });
  const operatorTable = table<OperatorSense>();
  each(operators, (head, spelling, wording) => {
    const verb = spelling.verb !== null;
    const links = wording.split(">")[1] ?? "";
    const before = links === "" ? [] : links.split(" ").map((word) => vocabulary.add(word));
    const adjacent = wording.endsWith("!");
    const sense = (): OperatorSense => ({ effect: head as Effect, verb, before, adjacent });
    learn(LexiconSet.Operator, spelling, operatorTable.indexOf(`${head}${verb}${adjacent}${links}`, sense));
  });
  const topicTable = table<Topic>();
  each(topics, (head, spelling) => {
    learn(
      LexiconSet.Topic,
      spelling,
      topicTable.indexOf(head, () => head as Topic),
    );
  });
  const sideTable = table<SideKind>();
  each(sides, (head, spelling) => {
    learn(
      LexiconSet.Side,
      spelling,
      sideTable.indexOf(head, () => head as SideKind),
    );
  });
  return { triggers: triggerTable.list, operators: operatorTable.list, topics: topicTable.list, sides: sideTable.list };
}
