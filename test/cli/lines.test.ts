import { describe, expect, it } from "vitest";
import { lineGroups } from "../../src/cli/lines.js";

async function groups(pieces: readonly string[], count: number, size = 1000): Promise<[number, string][]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  const found: [number, string][] = [];
  for await (const { line, bytes } of lineGroups(stream(), count, size))
    found.push([line, Buffer.from(bytes).toString()]);
  return found;
}

describe("lineGroups", () => {
  it("groups whole lines and numbers them", async () => {
    expect(await groups(["a\nb\nc\nd\ne\n"], 2)).toEqual([
      [1, "a\nb\n"],
      [3, "c\nd\n"],
      [5, "e\n"],
    ]);
  });
  it("joins a line that comes in pieces", async () => {
    expect(await groups(["a\nb", "b", "b\nc"], 2)).toEqual([
      [1, "a\nbbb\n"],
      [3, "c"],
    ]);
  });
  it("closes a group that is large enough", async () => {
    expect(await groups(["aaaa\nb\nc\n"], 9, 4)).toEqual([
      [1, "aaaa\n"],
      [2, "b\nc\n"],
    ]);
  });
  it("gives nothing of nothing", async () => {
    expect(await groups([], 2)).toEqual([]);
  });
});
