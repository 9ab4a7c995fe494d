import { html, type Markup } from "./markup.js";

/** Words that get an element of their own. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which element encloses which where two begin and end together: the smaller the further out. */
  readonly depth: number;
  /** Links may not stand inside each other: within a link, what would be one is written plain. */
  readonly link: boolean;
  /** Writes one piece: marks that overlap are cut into pieces so that elements nest. */
  piece(inner: Markup, piece: Piece): Markup;
}

/** Which piece of its mark an element is. */
interface Piece {
  readonly first: boolean;
  readonly last: boolean;
  readonly insideLink: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly first: boolean;
  readonly content: Markup[];
}

/** The text from `start` up to `end` with an element around every mark; elements nest, however the marks overlap. */
export function weave(text: string, start: number, end: number, marks: readonly Mark[]): Markup {
  const root: Markup[] = [];
  const stack: Open[] = [];
  let at = start;

  const here = (): Markup[] => stack.at(-1)?.content ?? root;
  const write = (until: number): void => {
    if (until > at) here().push(html`${text.slice(at, until)}`);
    at = Math.max(at, until);
  };
  const close = (last: boolean): Open => {
    const open = stack.pop() as Open;
    const insideLink = stack.some((one) => one.mark.link);
    if (open.content.length > 0 || last) {
      here().push(open.mark.piece(html`${open.content}`, { first: open.first, last, insideLink }));
    }
    return open;
  };
  const closeUntil = (until: number): void => {
    for (;;) {
      const next = Math.min(...stack.map((open) => open.mark.end));
      if (next > until) break;
      write(next);
      const cut: Open[] = [];
      while (stack.some((open) => open.mark.end <= next)) {
        const done = (stack.at(-1) as Open).mark.end <= next;
        const closed = close(done);
        if (!done) cut.unshift(closed);
      }
      for (const one of cut) stack.push({ mark: one.mark, first: one.first && one.content.length === 0, content: [] });
    }
    write(until);
  };

  for (const mark of clipped(marks, start, end)) {
    closeUntil(mark.start);
    stack.push({ mark, first: true, content: [] });
  }
  closeUntil(end);
  return html`${root}`;
}

/** The marks that stand in the range, in the order in which they open. */
function clipped(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .map((mark) => clip(mark, start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.depth - b.depth);
}

/** A mark over several blocks is first in the block it begins in and last in the one it ends in. */
function clip(mark: Mark, start: number, end: number): Mark {
  const [begins, ends] = [mark.start >= start, mark.end <= end];
  if (begins && ends) return mark;
  return {
    ...mark,
    start: Math.max(mark.start, start),
    end: Math.min(mark.end, end),
    piece: (inner, piece) => mark.piece(inner, { ...piece, first: piece.first && begins, last: piece.last && ends }),
  };
}
