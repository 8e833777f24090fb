import type {
  Answer,
  Auth,
  Check,
  JsonTest,
  OAuthCheck,
  Outcome,
  RecordedReply,
  Revoke,
  RevokeStep,
  Step,
  StrategyCheck,
  TableCheck,
} from '../model/check.ts';
import type { KeyRule, Provider, RotationAdvice, Severity } from '../model/provider.ts';

/**
 * A provider as its file in `rules/` says it. What most files would repeat is left out or said in a word, and is filled in
 * here; the rest is as the model has it.
 */
export interface ProviderFile extends Omit<Provider, 'keys' | 'rotate' | 'sources' | 'checks' | 'revoke'> {
  /** The kinds of keys by their ids. */
  readonly keys: Readonly<Record<string, KeyFile>>;
  readonly rotate: RotationFile;
  /** `{docs}` stands for the address of that name, `{check}` for the source of the first check, `{observed}` for what no page says. */
  readonly sources: OneOrMore<string>;
  readonly check?: OneOrMore<CheckFile>;
  readonly revoke?: OneOrMore<RevokeFile>;
}

/** What is one in most files stands without brackets. */
type OneOrMore<T> = T | readonly T[];

interface KeyFile extends Omit<KeyRule, 'id' | 'severity' | 'rotate' | 'examples' | 'nearMisses'> {
  /** `high` unless told. */
  readonly severity?: Severity;
  readonly rotate?: RotationFile;
  readonly examples?: OneOrMore<string>;
  readonly nearMisses?: OneOrMore<string>;
}

type RotationFile = RotationAdvice | Renewal;

/** Steps in the usual order; `{console}` in one stands for the address of the console. */
interface Renewal extends Omit<RotationAdvice, 'steps'> {
  /** How the new key is made. */
  readonly make: string;
  /** Where it goes. Unless told, into the variable that all these keys are kept in, or where the old one is used. */
  readonly put?: string;
  /** It is shown only once. */
  readonly shownOnce?: true;
  /** How the old key ends. Left out where making the new one ends it. */
  readonly end?: string;
  /** What is to be looked at, or done, at last. */
  readonly after?: string;
}

export type CheckFile = TableCheckFile | StrategyCheck | OAuthCheck;

type TableCheckFile = Omit<TableCheck, 'auth' | 'answers' | 'replies' | 'next' | 'also'> &
  StepFile & { readonly next?: StepFile; readonly also?: OneOrMore<Further> };
type Further = NonNullable<TableCheck['also']>[number];
type RevokeFile = Omit<Revoke, 'steps'> & { readonly steps: OneOrMore<RevokeStep> };

/** `{ 'error.code': { is: 'invalid_key' } }`, a text that the body must hold, or an answer in full. */
type Told = Readonly<Record<string, JsonTest>> | string | Omit<AnswerFile, 'is'>;

/** With the body of a recorded one. */
type AnswerFile = Answer & { readonly recorded?: unknown };

/** What means that a key is of this kind, in the order in which it is tried; `inactive: 401` where the status says it all. */
type Outcomes = Partial<Readonly<Record<Verdict, Told | 401>>>;

const VERDICTS = ['active', 'limited', 'inactive', 'expired', 'revoked', 'disabled'] as const;
type Verdict = (typeof VERDICTS)[number];

export interface StepFile extends Omit<Step, 'auth' | 'answers' | 'replies'>, Outcomes {
  /** `bearer` unless told. */
  readonly auth?: Auth;
  /** What else means something. */
  readonly answers?: OneOrMore<AnswerFile>;
  /** A recorded body of `active`. */
  readonly accepted?: unknown;
  /** A recorded body of `inactive`. */
  readonly refused?: unknown;
  /** Further ones. */
  readonly alsoRefused?: readonly unknown[];
  /** Recorded bodies of other outcomes: each of the first answer that says so. */
  readonly recorded?: Partial<Readonly<Record<Outcome, unknown>>>;
  /** The body of the answer to too many requests (429) where it is known; it is empty unless told. */
  readonly tooMany?: unknown;
  /** Bodies of answers that say nothing about the key, by their status. */
  readonly unclear?: Readonly<Record<number, unknown>>;
  /** What else is recorded. */
  readonly replies?: OneOrMore<RecordedReply>;
}

const OBSERVED = 'observed in public code, not documented';

/** Gives a rule file its type, and fills in what it leaves out. */
export function defineProvider({ keys, rotate, check, revoke, ...provider }: ProviderFile): Provider {
  const kinds = Object.entries(keys).map(([id, key]) => fullKey(id, key));
  const general = kinds.filter((key) => key.role !== 'id' && !key.rotate);
  return {
    ...provider,
    keys: kinds,
    rotate: fullRotation(rotate, general.length > 0 ? general : kinds),
    sources: listed(provider.sources).map((source) => fullSource(source, rotate, check)),
    ...(check ? { checks: listed<CheckFile>(check).map(fullCheck) } : {}),
    ...(revoke ? { revoke: listed<RevokeFile>(revoke).map((one) => ({ ...one, steps: listed(one.steps) })) } : {}),
  };
}

function fullSource(source: string, { docs = '' }: RotationFile, check: ProviderFile['check'] = []): string {
  const [{ source: ofCheck } = { source: '' }] = listed<CheckFile>(check);
  return source.replace('{docs}', docs).replace('{check}', ofCheck).replace('{observed}', OBSERVED);
}

function fullKey(id: string, { severity = 'high', rotate, examples = [], nearMisses = [], ...key }: KeyFile): KeyRule {
  const rule = { id, ...key, severity, examples: listed(examples), nearMisses: listed(nearMisses) };
  return rotate ? { ...rule, rotate: fullRotation(rotate, [rule]) } : rule;
}

function fullRotation(rotate: RotationFile, keys: readonly KeyRule[]): RotationAdvice {
  if ('steps' in rotate) return rotate;
  const { make, put = `put it ${homeOf(keys)}, outside git`, shownOnce, end = [], after = [], ...pages } = rotate;
  const steps = [make, shownOnce ? `${put}; it is shown only once` : put, end, after].flat();
  return { ...pages, steps: steps.map((step) => step.replaceAll('{console}', pages.console ?? '{console}')) };
}

/** Where keys are kept that all have one variable, in words. */
function homeOf(keys: readonly KeyRule[]): string {
  const [name, ...others] = new Set(keys.map(({ env = [] }) => env[0]));
  return name === undefined || others.length > 0 ? 'where the old one is used' : `in ${name}`;
}

function fullCheck(check: CheckFile): Check {
  if ('strategy' in check) return check;
  const { next, also, ...step } = check;
  return {
    ...fullStep(step),
    ...(next ? { next: fullStep(next) } : {}),
    ...(also ? { also: listed(also) } : {}),
  };
}

/** What is no part of the short form stays as it is. */
function fullStep<T extends StepFile>(step: T): Omit<T, keyof StepFile> & Step {
  const { accepted, refused, alsoRefused = [], recorded, unclear = {}, tooMany = '', replies = [], ...rest } = step;
  const { answers: others = [], ...request } = rest;
  const told = Object.keys(request).filter(isVerdict);
  const answers = [...told.map((is) => ({ ...toldAt(is, request[is]!), is })), ...listed<AnswerFile>(others)];
  const bodies = Object.entries({ active: accepted, inactive: refused, ...recorded });
  const replyTo = (is: string, body: unknown) =>
    replyOf({ ...answers.find((answer) => answer.is === is)!, recorded: body });
  const full = {
    auth: 'bearer',
    ...Object.fromEntries(Object.entries(request).filter(([name]) => !isVerdict(name))),
    answers: answers.map(({ recorded: _, ...answer }) => answer),
    replies: [
      ...bodies.flatMap(([is, body]) => replyTo(is, body)),
      ...alsoRefused.flatMap((body) => replyTo('inactive', body)),
      ...answers.flatMap(replyOf),
      ...Object.entries(unclear).map(([status, body]) => ({ status: Number(status), body, is: 'unknown' })),
      ...listed(replies),
      { status: 429, headers: { 'retry-after': '30' }, body: tooMany, is: 'unknown' },
    ],
  };
  return full as unknown as Omit<T, keyof StepFile> & Step;
}

function isVerdict(name: string): name is Verdict {
  return (VERDICTS as readonly string[]).includes(name);
}

/** Of several statuses the usual one of its kind. */
function replyOf({ status, is, recorded: body }: AnswerFile): RecordedReply[] {
  const statuses = [status].flat();
  const usual = is === 'active' ? 200 : is === 'limited' || is === 'disabled' ? 403 : 401;
  return body === undefined ? [] : [{ status: statuses.includes(usual) ? usual : statuses[0]!, body, is }];
}

function toldAt(is: Verdict, told: Told | 401): Omit<AnswerFile, 'is'> {
  const status = is === 'active' ? 200 : 401;
  if (typeof told === 'number') return { status: told };
  if (typeof told === 'string') return { status, text: told };
  return isAnswer(told) ? told : { status, json: told };
}

/** What stands at `status` of a JSON is tested by a word or an object, never by a number. */
function isAnswer(told: Exclude<Told, string>): told is Omit<AnswerFile, 'is'> {
  return typeof told.status === 'number' || Array.isArray(told.status);
}

function listed<T>(value: OneOrMore<T>): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
