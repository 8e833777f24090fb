import { type Context, createContext, Script } from 'node:vm';

/** Milliseconds that one rule may search in one origin. A search of sound patterns takes a thousandth of it. */
const MOST_TIME = 5000;
/** Ways times characters that no computer takes a second for. */
const SURELY_SHORT = 10_000_000;

/**
 * Ends searches that take too long. Patterns that are searched for as they stand take linear time, but one with a hundred
 * thousand ways is slow enough to hang a scan for hours in a single line, where neither a time limit nor a signal would be heard.
 * Only the time limit of `node:vm` stops an expression; it costs 0.1 ms, so a search that must be short goes without.
 */
export class Patience {
  readonly #limit: number;
  /** Milliseconds by rule. */
  readonly #spent = new Map<number, number>();
  readonly #stopped = new Set<number>();
  #sandbox: { search: () => void; context: Context } | null = null;

  /** @param limit milliseconds for one rule in one origin */
  constructor(limit = MOST_TIME) {
    this.#limit = limit;
  }

  /**
   * Searches, unless the rule has had its time.
   * @param ways through its pattern
   * @param length characters of the text
   */
  search(rule: number, ways: number, length: number, search: () => void): void {
    if (ways * length <= SURELY_SHORT) {
      search();
      return;
    }
    if (this.#stopped.has(rule)) return;
    const spent = this.#spent.get(rule) ?? 0;
    const begun = performance.now();
    if (!this.#inTime(Math.ceil(this.#limit - spent), search)) this.#stopped.add(rule);
    const now = spent + performance.now() - begun;
    this.#spent.set(rule, now);
    if (now >= this.#limit) this.#stopped.add(rule);
  }

  /** Rules that were stopped since the last call; what comes next is of another origin. */
  end(): readonly number[] {
    if (this.#spent.size === 0) return NONE;
    const stopped = [...this.#stopped];
    this.#spent.clear();
    this.#stopped.clear();
    return stopped;
  }

  #inTime(timeout: number, search: () => void): boolean {
    if (!this.#sandbox) {
      const sandbox = { search };
      this.#sandbox = Object.assign(sandbox, { context: createContext(sandbox) });
    }
    this.#sandbox.search = search;
    try {
      CALL.runInContext(this.#sandbox.context, { timeout });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return false;
    }
  }
}

const NONE: readonly number[] = [];
const CALL = new Script('search()');
