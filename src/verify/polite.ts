import { setTimeout as wait } from 'node:timers/promises';
import type { Converse } from './login/dial.ts';
import { WireError } from './login/wire.ts';
import type { Reply } from './reply.ts';
import type { Failure, Send } from './send.ts';

/** Requests to one provider, and to all, at a time. */
export const AT_ONCE = { provider: 2, all: 12 };
/** How often a request is made anew after `429` or `503`. */
const RETRIES = 2;
/** Milliseconds: a provider that asks for a longer pause is left alone. */
const LONGEST_PAUSE = 10_000;
const FIRST_PAUSE = 400;
/** So many failures of a host one after another, and it is not asked again. */
const BROKEN = 5;

/** Sends with patience: waits where a provider asks for it, and leaves a host alone that does not answer. */
export function politeSend(send: Send, signal: AbortSignal): Send {
  const failures = new Failures();
  return async (request) => {
    const { host } = request.url;
    for (let tries = 0; ; tries++) {
      const broken = failures.tooMany(host, host);
      if (broken !== null) return { failed: broken, unasked: true };
      const reply = await send(request);
      failures.note(host, hasFailed(reply));
      const pause = tries < RETRIES ? pauseAfter(reply, tries) : null;
      if (pause === null || signal.aborted) return reply;
      await wait(pause, undefined, { signal }).catch(() => {});
    }
  };
}

/** Runs tasks, no more than `most` at a time. What is left when the signal comes is not begun. */
export async function inTurn(
  tasks: readonly (() => Promise<void>)[],
  most: number,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  const run = async () => {
    while (next < tasks.length && !signal.aborted) await tasks[next++]!();
  };
  await Promise.all(Array.from({ length: Math.min(most, tasks.length) }, run));
}

/** Runs a task as soon as fewer than so many run. */
type Limiter = <T>(task: () => Promise<T>) => Promise<T>;

/** No more than `most` tasks at a time, whoever brings them. */
export function createLimiter(most: number): Limiter {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}

/** Logs in with the same manners: in turn with all else, and no more where a server does not answer. */
export function politeConverse(converse: Converse, limited: Limiter): Converse {
  const failures = new Failures();
  return async (target, talk) => {
    const server = `${target.host}:${target.port}`;
    const broken = failures.tooMany(server, target.host);
    if (broken !== null) throw new WireError(broken, 'unasked');
    try {
      const said = await limited(() => converse(target, talk));
      failures.note(server, false);
      return said;
    } catch (error) {
      failures.note(server, true);
      throw error;
    }
  };
}

/** How often servers failed, one time after another. */
class Failures {
  readonly #counts = new Map<string, number>();

  /** Why a server is not asked any more; null while it is. @param name for people */
  tooMany(server: string, name: string): string | null {
    if ((this.#counts.get(server) ?? 0) < BROKEN) return null;
    return `${name} did not answer ${BROKEN} times; it was not asked again`;
  }

  note(server: string, hasFailed: boolean): void {
    this.#counts.set(server, hasFailed ? (this.#counts.get(server) ?? 0) + 1 : 0);
  }
}

function hasFailed(reply: Reply | Failure): boolean {
  return 'failed' in reply || reply.status >= 500;
}

/** Milliseconds to wait before the request is made anew; null when it is not. */
function pauseAfter(reply: Reply | Failure, tries: number): number | null {
  if ('failed' in reply || (reply.status !== 429 && reply.status !== 503)) return null;
  const asked = reply.headers['retry-after'];
  if (asked === undefined) return FIRST_PAUSE * 2 ** tries * (0.5 + Math.random());
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  const pause = Math.max(0, seconds * 1000);
  return pause <= LONGEST_PAUSE ? pause : null;
}
