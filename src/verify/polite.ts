import { setTimeout as wait } from 'node:timers/promises';
import type { HttpRequest } from './build-request.ts';
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
export function polite(send: Send, signal: AbortSignal): Send {
  const failures = new Map<string, number>();
  return async (request) => {
    const { host } = request.url;
    for (let tries = 0; ; tries++) {
      if ((failures.get(host) ?? 0) >= BROKEN)
        return { failed: `${host} did not answer ${BROKEN} times; it was not asked again`, unasked: true };
      const reply = await send(request);
      failures.set(host, hasFailed(reply) ? (failures.get(host) ?? 0) + 1 : 0);
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
export type Gate = <T>(task: () => Promise<T>) => Promise<T>;

/** No more than `most` tasks at a time, whoever brings them. */
export function gate(most: number): Gate {
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

export function capped(send: Send, turn: Gate): Send {
  return (request: HttpRequest) => turn(() => send(request));
}

/** Logs in with the same manners: in turn with all else, and no more where a server does not answer. */
export function politely(converse: Converse, turn: Gate): Converse {
  const failures = new Map<string, number>();
  return async (target, talk) => {
    const server = `${target.host}:${target.port}`;
    if ((failures.get(server) ?? 0) >= BROKEN)
      throw new WireError(`${target.host} did not answer ${BROKEN} times; it was not asked again`, 'unasked');
    try {
      const said = await turn(() => converse(target, talk));
      failures.set(server, 0);
      return said;
    } catch (error) {
      failures.set(server, (failures.get(server) ?? 0) + 1);
      throw error;
    }
  };
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
