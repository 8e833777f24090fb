/** The event loop gets its turn after so many milliseconds, so that signals and progress are heard. */
const TURN = 40;

/** Gives the event loop its turn, in work that would let it wait: between files, within a big one, between folders. */
export interface Turns {
  due(): boolean;
  give(): Promise<void>;
}

export function createTurns(): Turns {
  let last = Date.now();
  return {
    due: () => Date.now() - last >= TURN,
    async give() {
      await new Promise<void>((done) => setImmediate(done));
      last = Date.now();
    },
  };
}
