import { RANK } from '../model/confidence.ts';
import { ScannerError } from '../model/problem.ts';
import type { HistoryScope } from '../source/list-scope.ts';
import type { ScanOptions } from './options.ts';

/**
 * Holds what a program gives to what the types say, which nobody holds without a compiler: with a gate that is none nothing
 * would block, and a signal that is none would stop nothing.
 * @throws ScannerError that names what is not as it should be.
 */
export function checkGiven(rulebook: unknown, options: unknown): asserts options is ScanOptions {
  checkRulebook(rulebook);
  if (!isObject(options)) throw wrong('the options are no object', FROM_DEFAULTS);
  hold(options, OPTIONS, 'options', FROM_DEFAULTS);
}

/** @throws ScannerError as above, also for a promise of one that nobody has awaited. */
export function checkRulebook(rulebook: unknown): void {
  if (isObject(rulebook) && isText(rulebook.hash) && 'rules' in rulebook) return;
  throw wrong('the rulebook is none', 'give what loadRulebook() returns, or await addUserRules(…)');
}

/** @throws ScannerError as above. */
export function checkTexts(texts: unknown, name: string): void {
  if (!areTexts(texts)) throw wrong(`${name} is not a list of strings`, 'give a list, also of a single one');
}

/** @throws ScannerError as above. */
export function checkFolder(folder: unknown): void {
  if (!isText(folder)) throw wrong('the folder is not a string', 'the folder that the process stands in is .');
  if (folder === '')
    throw new ScannerError('no-such-path', 'a path is empty', {
      hint: 'is a variable without a value? the folder that the process stands in is .',
    });
}

/** @throws ScannerError as above. */
export function checkPart(part: unknown): void {
  const hint = "as in { scope: { since: '2 weeks ago', maxDepth: 100, paths: ['src'] } }";
  if (!isObject(part)) throw wrong('the part of the repository is no object', hint);
  const { scope } = part;
  if (scope !== undefined && !isObject(scope)) throw wrong('scope is no object', hint);
  if (scope) hold(scope, SCOPE, 'scope', hint);
}

type Wanted = readonly [isSo: (value: unknown) => boolean, what: string];

const FROM_DEFAULTS = 'begin with the defaults, and leave out what is not to be set: { ...DEFAULTS, jobs: 1 }';

const OPTIONS: Readonly<Record<Exclude<keyof ScanOptions, 'unusedBelow'>, Wanted>> = {
  gate: [isGate, 'one of active, high, medium, low and any'],
  jobs: [(value) => Number.isInteger(value) && (value as number) >= 0, 'a number of threads'],
  ignores: [(value) => Array.isArray(value) && value.every(isIgnore), 'a list of ignores'],
  cache: [isSwitch, 'true or false'],
  policies: [(value) => value === undefined || isFunction(value), 'a function'],
  inlineAllow: [isSwitch, 'true or false'],
  notices: [(value) => value === undefined || Array.isArray(value), 'a list of notices'],
  signal: [isSignal, 'an AbortSignal'],
  onProgress: [isFunction, 'a function'],
};

const TEXT: Wanted = [(value) => value === undefined || isText(value), 'a string'];

const SCOPE: Readonly<Record<keyof HistoryScope, Wanted>> = {
  range: TEXT,
  branch: TEXT,
  since: TEXT,
  until: TEXT,
  author: TEXT,
  maxDepth: [
    (value) => value === undefined || (Number.isInteger(value) && (value as number) > 0),
    'a number of commits',
  ],
  paths: [(value) => value === undefined || areTexts(value), 'a list of strings'],
};

function hold(
  given: Readonly<Record<string, unknown>>,
  all: Readonly<Record<string, Wanted>>,
  of: string,
  hint: string,
): void {
  for (const [name, [isSo, what]] of Object.entries(all))
    if (!isSo(given[name])) throw wrong(`${of}.${name} is not ${what}`, hint);
}

function wrong(message: string, hint: string): ScannerError {
  return new ScannerError('usage', message, { hint });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isSwitch(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isGate(value: unknown): boolean {
  return isText(value) && (value === 'active' || value === 'any' || Object.hasOwn(RANK, value));
}

function isIgnore(value: unknown): boolean {
  return isObject(value) && isObject(value.key) && isText(value.key.kind) && isFunction(value.covers);
}

/** By what it can: the environments of some test runners bring a class of their own. */
function isSignal(value: unknown): boolean {
  return isObject(value) && typeof value.aborted === 'boolean' && isFunction(value.addEventListener);
}
