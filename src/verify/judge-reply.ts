import { type Answer, type JsonTest, type Outcome, REFUSALS } from '../model/check.ts';
import { at, isWebPage, jsonOf, type Reply } from './reply.ts';

/** What a reply says about the key. */
export interface Judgement {
  readonly is: Outcome;
  /** Why it is unknown, what is in an active key's way, or what the provider says about a dead one; '' for nothing. */
  readonly because: string;
  readonly kind: string | null;
  /** What else such a refusal may mean. */
  readonly mayMean?: string;
}

/** The first answer that fits decides. What none covers is unknown, whatever its status. */
export function judgeReply(reply: Reply, answers: readonly Answer[]): Judgement {
  const page = pageReason(reply);
  const json = jsonOf(reply);
  const answer = answers.find((one) => (page === null || one.page) && fits(one, reply, json));
  if (page && !answer) return unknown(page);
  if (!answer || (reply.cut && (answer.is === 'active' || answer.is === 'limited'))) return unknown(reasonOf(reply));
  const { is, because = unsaid(is, reply), kind = null, mayMean } = answer;
  return { is, because, kind, ...(mayMean === undefined ? {} : { mayMean }) };
}

function fits(answer: Answer, reply: Reply, json: unknown): boolean {
  const { status, json: tests = {}, header = {}, text } = answer;
  if (!(typeof status === 'number' ? status === reply.status : status.includes(reply.status))) return false;
  const has = (whole: string | undefined, part: string) => !!whole?.toLowerCase().includes(part.toLowerCase());
  if (text !== undefined && (reply.cut || !has(reply.body, text))) return false;
  if (!Object.entries(header).every(([name, part]) => has(reply.headers[name], part))) return false;
  return Object.entries(tests).every(([path, test]) => passes(at(json, path), test));
}

/** Whether a value is of the type, or holds what it must. */
export function passes(value: unknown, test: JsonTest): boolean {
  if (typeof test === 'object') {
    if ('is' in test) return value === test.is;
    return typeof value === 'string' && value.toLowerCase().includes(test.includes.toLowerCase());
  }
  if (test === 'array') return Array.isArray(value);
  if (test === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  // An empty text says nothing: error envelopes are full of them.
  if (test === 'string') return typeof value === 'string' && value !== '';
  return typeof value === test;
}

function pageReason(reply: Reply): string | null {
  if (reply.status >= 300 && reply.status < 400) return `it answered with a redirect (${reply.status})`;
  if (isWebPage(reply))
    return `a web page came back instead of an answer (${reply.status}), as from a firewall or proxy`;
  return null;
}

function reasonOf({ status, cut }: Reply): string {
  if (cut) return 'the answer is too long';
  if (status === 429) return 'the provider asks for fewer requests (429)';
  if (status >= 500) return `the provider has trouble of its own (${status})`;
  return `it answered ${status} in a way that its documents do not tell`;
}

/** A refusal that a table covers is documented: nothing is to be said about it. */
function unsaid(is: Outcome, reply: Reply): string {
  return REFUSALS.includes(is) ? '' : reasonOf(reply);
}

function unknown(because: string): Judgement {
  return { is: 'unknown', because, kind: null };
}
