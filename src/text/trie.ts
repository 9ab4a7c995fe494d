import { type HitRows, type Hits, noteHit } from "./hits.js";
import { symbolAt } from "./phrase.js";
import { Gap, type TokenTable } from "./tokens.js";
import { Transitions } from "./transitions.js";

/** Per word: the state that phrases starting with it go on from, and the head of its list of roots. */
enum Start {
  State = 0,
  Root = 1,
  Size = 2,
}

/** A root of a word: its state, and the next in the word's list. */
enum Root {
  State = 0,
  Next = 1,
  Size = 2,
}

/** Per state: the head of its list of entries, and the kinds of symbols that lead on from it, see `kindOf`. */
enum State {
  Entry = 0,
  Leads = 1,
  Size = 2,
}

/** A phrase that ends in a state: its set, its value, and the next in the state's list. */
enum Entry {
  Set = 0,
  Value = 1,
  Next = 2,
  Size = 4,
}

/**
 * Phrases as paths of symbols. State 0 is none, and the start of all phrases; so are row 0 of the roots and the entries.
 * What is read together lies together, for a text asks all over the trie and waits for memory.
 */
export class Trie {
  #starts: Int32Array = new Int32Array(16384);
  #roots: Int32Array = new Int32Array(8192);
  #rootCount = 1;
  #states: Int32Array = new Int32Array(16384);
  #stateCount = 1;
  #entries: Int32Array = new Int32Array(16384);
  #entryCount = 1;
  readonly #steps: Transitions = new Transitions();

  /** The state behind `symbol`, made if it is new. */
  step(state: number, symbol: number): number {
    const known = this.#next(state, symbol);
    if (known > 0) return known;
    const made = this.newState();
    if (state === 0 && symbol > 0) {
      this.#starts = withRoom(this.#starts, (symbol + 1) * Start.Size);
      this.#starts[symbol * Start.Size + Start.State] = made;
    } else {
      this.#states[state * State.Size + State.Leads]! |= kindOf(symbol);
      this.#steps.add(state, symbol, made);
    }
    return made;
  }

  #next(state: number, symbol: number): number {
    if (state > 0 || symbol <= 0) return this.#steps.next(state, symbol);
    const row = symbol * Start.Size;
    return row < this.#starts.length ? (this.#starts[row + Start.State] as number) : 0;
  }

  /** A state that phrases can start from once words are tied to it. */
  newState(): number {
    const state = this.#stateCount++;
    this.#states = withRoom(this.#states, (state + 1) * State.Size);
    return state;
  }

  /** Makes phrases that start from the state `root` start with a word. */
  tie(word: number, root: number): void {
    const link = this.#rootCount++ * Root.Size;
    this.#roots = withRoom(this.#roots, link + Root.Size);
    this.#starts = withRoom(this.#starts, (word + 1) * Start.Size);
    this.#roots[link + Root.State] = root;
    this.#roots[link + Root.Next] = this.#starts[word * Start.Size + Start.Root] as number;
    this.#starts[word * Start.Size + Start.Root] = link;
  }

  /** Ends a phrase in a state. Larger values come first, whatever the order in which texts ask for them. */
  end(state: number, set: number, value: number): void {
    const entry = this.#entryCount++ * Entry.Size;
    this.#entries = withRoom(this.#entries, entry + Entry.Size);
    const entries = this.#entries;
    let before = 0;
    let next = this.#states[state * State.Size + State.Entry] as number;
    while (next > 0 && (entries[next + Entry.Value] as number) > value) {
      before = next;
      next = entries[next + Entry.Next] as number;
    }
    entries[entry + Entry.Set] = set;
    entries[entry + Entry.Value] = value;
    entries[entry + Entry.Next] = next;
    if (before > 0) entries[before + Entry.Next] = entry;
    else this.#states[state * State.Size + State.Entry] = entry;
  }

  /** All phrases in a text, by set; of several at one token the shorter first. */
  walk(tokens: TokenTable, sets: number): readonly Hits[] {
    const hits: HitRows[] = [];
    for (let set = 0; set < sets; set++) hits.push({ start: [], end: [], value: [] });
    const { word, length } = tokens;
    const starts = this.#starts;
    const roots = this.#roots;
    for (let at = 0; at < length; at++) {
      const row = (word[at] as number) * Start.Size;
      if (row === 0 || row >= starts.length) continue;
      const state = starts[row + Start.State] as number;
      if (state > 0) this.#follow(tokens, at, state, hits);
      for (let link = starts[row + Start.Root] as number; link > 0; link = roots[link + Root.Next] as number)
        this.#follow(tokens, at, roots[link + Root.State] as number, hits);
    }
    return hits;
  }

  /** Follows the words from the one at `at`, whose state is `from`, and notes every phrase that ends on the way. */
  #follow(tokens: TokenTable, at: number, from: number, hits: readonly HitRows[]): void {
    const states = this.#states;
    const entries = this.#entries;
    let state = from;
    for (let end = at + 1; state > 0; end++) {
      const row = state * State.Size;
      for (let entry = states[row + State.Entry] as number; entry > 0; entry = entries[entry + Entry.Next] as number)
        noteHit(hits[entries[entry + Entry.Set] as number] as HitRows, at, end, entries[entry + Entry.Value] as number);
      const leads = states[row + State.Leads] as number;
      if (leads === 0 || end >= tokens.length || (tokens.gap[end] as number) >= Gap.Blank) return;
      const symbol = symbolAt(tokens, end);
      if ((leads & kindOf(symbol)) === 0) return;
      state = this.#steps.next(state, symbol);
    }
  }
}

/** A bit for one of 32 kinds of symbols: most that follow a state lead nowhere, which the bits of the state tell. */
function kindOf(symbol: number): number {
  return symbol === 0 ? 0 : 1 << (symbol & 31);
}

/** Rows with room for so many numbers, doubled as often as it takes. */
function withRoom(rows: Int32Array, room: number): Int32Array {
  if (room <= rows.length) return rows;
  let length = rows.length * 2;
  while (length < room) length *= 2;
  const larger = new Int32Array(length);
  larger.set(rows);
  return larger;
}
