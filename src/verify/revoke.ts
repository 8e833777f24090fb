import type { Revoke, RevokeStep } from '../model/check.ts';
import type { RequestLog } from '../model/verification.ts';
import { requestOf } from './ask.ts';
import { fill, type Values } from './fill.ts';
import { passes } from './judge-reply.ts';
import { at, jsonOf } from './reply.ts';
import type { Send } from './send.ts';

export interface Revoked {
  readonly done: boolean;
  /** It was asked for, and what came back does not tell whether it was done: no answer, or that of a server in trouble. */
  readonly open: boolean;
  /** What went wrong, for people. */
  readonly why: string;
  readonly requests: readonly Pick<RequestLog, 'time' | 'method' | 'host' | 'status'>[];
}

/** Makes the provider's calls, in order; the first that is not answered as documented ends it. */
export async function revoke(table: Revoke, given: Values, endpoint: string | null, send: Send): Promise<Revoked> {
  let values = given;
  const requests: { time: string; method: string; host: string; status: number | null }[] = [];
  const failed = (why: string, open = false): Revoked => ({ done: false, open, why, requests });
  for (const step of table.steps) {
    const request = requestOf(step, values, endpoint, table.domains);
    if (!request) return failed('a value that the call needs is missing');
    const time = new Date().toISOString();
    const reply = await send(request);
    const status = 'failed' in reply ? null : reply.status;
    const isAsked = !('failed' in reply && reply.unasked);
    if (isAsked) requests.push({ time, method: request.method, host: request.url.host, status });
    const changes = request.method !== 'GET';
    if ('failed' in reply) return failed(reply.failed, changes && isAsked);
    const json = jsonOf(reply);
    const isDone =
      step.done.includes(reply.status) &&
      Object.entries(step.expects ?? {}).every(([path, test]) => passes(at(json, path), test));
    if (!isDone) {
      const why = `${request.method} ${request.url.host} answered ${reply.status}, not what its documents say`;
      return failed(why, changes && reply.status >= 500);
    }
    if (step.takes) {
      const taken = takenFrom(json, step.takes, values);
      if (typeof taken !== 'string') return failed(taken.why);
      values = { ...values, [step.takes.as]: taken };
    }
  }
  return { done: true, open: false, why: '', requests };
}

/** The one entry of a list that is the leaked key's. Two that may be it are none: another key must not die for it. */
function takenFrom(
  json: unknown,
  takes: NonNullable<RevokeStep['takes']>,
  values: Values,
): string | { readonly why: string } {
  const place = at(json, takes.in);
  const { where, equals } = takes;
  let entry = place;
  if (where !== undefined && equals !== undefined) {
    const sought = equals === true || fill(equals, values);
    const fitting = Array.isArray(place) ? place.filter((one) => at(one, where) === sought) : [];
    if (fitting.length === 0)
      return { why: 'the account of the managing key has no such key: it is deleted already, or another account' };
    if (fitting.length > 1) return { why: 'several keys of the account end alike: delete the right one by hand' };
    entry = fitting[0];
  }
  const value = at(entry, takes.take);
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : { why: 'its id is missing in the answer' };
}
