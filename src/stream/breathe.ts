declare const setTimeout: (callback: () => void) => unknown;
declare const performance: { now(): number };

/** How long the thread may be kept, in milliseconds, before timers, sockets and aborts get their turn. */
const TURN = 12;

/** A function to call between two pieces of work: it waits for the event loop once a turn is over. */
export function breather(): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (performance.now() - began < TURN) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        resolve();
      });
    });
  };
}
