import type { Step, TableCheck } from '../model/check.ts';
import type { Told } from '../model/verdict.ts';
import { buildRequest, type HttpRequest } from './build-request.ts';
import type { Values } from './fill.ts';
import { type Judgement, judgeReply } from './judge-reply.ts';
import type { Converse, Names } from './login/dial.ts';
import type { Reply } from './reply.ts';
import type { Send } from './send.ts';
import { toldBy } from './told.ts';

export interface Answered extends Judgement {
  readonly told: Told;
}

/** What is needed to ask a provider about one key. */
export interface Question {
  readonly values: Values;
  readonly endpoint: string | null;
  readonly send: Send;
  /** The key was altered, and must be refused. */
  readonly control: boolean;
}

/** What a strategy may need besides. */
export interface StrategyQuestion extends Question {
  readonly provider: string;
  /** In which the key is the password. They hold it. */
  readonly addresses: readonly string[];
  /** Servers that the user named for logins, with spaces between. */
  readonly named: string;
  readonly converse: Converse;
  readonly names: Names;
}

type Domains = TableCheck['domains'];

/** Why nothing is sent although there is a check. */
export const PART_MISSING = 'a part of the credential that the check needs was not found near it';

/** Runs a table: its request, the next where an answer says so, and after a live key what else may be told. */
export async function ask(check: TableCheck, question: Question): Promise<Answered> {
  const { domains } = check;
  let answered = await askStep(check, question, domains);
  if (answered.is === 'next' && check.next) answered = await askStep(check.next, question, domains);
  if (answered.is !== 'active' && answered.is !== 'limited') return answered;
  let told = answered.told;
  for (const more of question.control ? [] : (check.also ?? [])) {
    const reply = await sendStep(more, question, domains);
    if (reply && 'status' in reply && reply.status === 200) told = { ...toldBy(reply, more.tells), ...told };
  }
  return { ...answered, told };
}

async function askStep(step: Step, question: Question, domains: Domains): Promise<Answered> {
  const reply = await sendStep(step, question, domains);
  if (!reply) return unanswered(PART_MISSING);
  if ('failed' in reply) return unanswered(reply.failed);
  const judgement = judgeReply(reply, step.answers);
  const isLive = judgement.is === 'active' || judgement.is === 'limited';
  const told = isLive ? toldBy(reply, step.tells) : {};
  return { ...judgement, told: judgement.kind ? { ...told, kind: judgement.kind } : told };
}

async function sendStep(
  step: Pick<Step, 'method' | 'url' | 'auth' | 'sign' | 'headers'>,
  { values, endpoint, send }: Question,
  domains: Domains,
): Promise<Reply | { readonly failed: string } | null> {
  const request = requestOf(step, values, endpoint, domains);
  return request && send(request);
}

/** What is sent; null where a part is missing, or stands for a host that is none of the provider's. */
export function requestOf(
  step: Pick<Step, 'method' | 'url' | 'auth' | 'sign' | 'headers'>,
  values: Question['values'],
  endpoint: string | null,
  domains: Domains,
): HttpRequest | null {
  const request = buildRequest(step, values, endpoint);
  return request && (endpoint !== null || isIn(request.url.hostname, domains)) ? request : null;
}

/** A host that stood in the text must be one of the provider's. */
function isIn(host: string, domains: Domains): boolean {
  return domains === undefined || domains.some((domain) => host.endsWith(`.${domain}`));
}

export function unanswered(because: string): Answered {
  return answered('unknown', because);
}

/** What named code makes of an answer. */
export function answered(is: Answered['is'], because = '', told: Told = {}): Answered {
  return { is, because, kind: null, told };
}

/** Nobody knows what a page for people stands for. */
export function answeredByPage({ status }: Reply): Answered {
  return unanswered(`a web page came back instead of an answer (${status})`);
}
