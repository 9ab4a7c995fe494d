import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sieve } from "../../src/text/sieve.js";

describe("Sieve", () => {
  it("may hold every number that was added", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const sieve = new Sieve();
        for (const number of numbers) sieve.add(number);
        expect(numbers.every((number) => sieve.mayHold(number))).toBe(true);
      }),
    );
  });

  it("holds nothing at first, and rules out most that was not added", () => {
    const sieve = new Sieve();
    expect(sieve.mayHold(0)).toBe(false);
    for (let number = 0; number < 1000; number++) sieve.add(Math.imul(number, 0x9e3779b1));
    let passed = 0;
    for (let number = 1000; number < 2000; number++) if (sieve.mayHold(Math.imul(number, 0x9e3779b1))) passed++;
    expect(passed).toBeLessThan(100);
  });
});
