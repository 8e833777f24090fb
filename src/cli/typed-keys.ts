import type { Finding } from '../model/finding.ts';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { findingOf, type Given } from '../scan/finding-of.ts';
import { findingsInText, givenOn, typed } from '../scan/findings-typed.ts';
import type { Reported } from '../scan/rescan.ts';
import { printable } from '../util/printable.ts';
import { askSecrets } from './ask-secret.ts';
import type { Io } from './io.ts';
import { noSuchRule } from './no-such-rule.ts';
import { readStdin } from './read-stdin.ts';
import { scanOptionsFor } from './scan-command.ts';

/** One key from stdin, never from the command line, where other users of the machine could read it. */
export async function keyFromStdin(io: Io, rule: string | undefined, rulebook: Rulebook): Promise<ScanResult> {
  const rules = rulebook.rules;
  if (rule !== undefined && !rules.some((one) => one.id === rule)) throw noSuchRule('rule', rule, rulebook);
  const asked = askedFor(rule, 'not shown', rulebook);
  const answers = await askSecrets(
    io,
    asked.map(({ prompt }) => prompt),
  );
  const lines = (answers?.join('\n') ?? (await textOf(io))).split(/\r?\n/).map((line) => line.trim());
  const [key = '', ...rest] = answers ? lines : lines.slice(lines.findIndex((line) => line !== ''));
  if (key === '')
    throw new ScannerError('usage', 'nothing came from stdin', { hint: 'unleak verify --stdin < key.txt' });
  const given = answers ? givenBy(asked, answers) : givenOn(key, rest);
  const result = findingOf(given, rule ?? null, rulebook, scanOptionsFor(io));
  if (!answers) refuseMore(result, given, rest);
  return result;
}

/** @throws ScannerError where more came than is asked about: one key would be told dead, and the others be forgotten. */
function refuseMore({ findings: [finding] }: ScanResult, { pair, parts }: Given, lines: readonly string[]): void {
  const hasHalf = Boolean(finding?.rule.pair);
  const used = Object.keys(parts).length + (hasHalf && pair !== null ? 1 : 0);
  if (lines.filter((line) => line !== '').length <= used) return;
  const what = `more lines came than one ${finding?.facts.name ?? 'key'} has`;
  throw new ScannerError('usage', what, {
    hint: 'one key at a time, with its other half and name=value behind it; all keys of a file: unleak scan FILE --verify',
  });
}

/**
 * Those of the findings of a report whose values are typed, one after the other, or stand in what is piped in.
 * @param gone findings that are not where the report saw them
 */
export async function goneFromStdin(io: Io, gone: readonly Reported[], rulebook: Rulebook): Promise<Finding[]> {
  const options = scanOptionsFor(io);
  const asked = gone.map((one) => {
    const prompts = askedFor(one.rule, 'not shown; Enter to leave it open', rulebook);
    const [first, ...others] = prompts;
    const name = `${printable(one.id)} ${printable(one.kind)} ${printable(one.redacted)}`;
    return [{ ...first!, prompt: `${name} (not shown; Enter to leave it open): ` }, ...others];
  });
  const answers = await askSecrets(
    io,
    asked.flat().map(({ prompt }) => prompt),
  );
  if (!answers) return findingsInText(await textOf(io), gone, rulebook, options);
  let at = 0;
  return gone.flatMap((one, i) => {
    const mine = answers.slice(at, at + asked[i]!.length);
    at += asked[i]!.length;
    return mine[0] ? typed(one, givenBy(asked[i]!, mine), rulebook, options) : [];
  });
}

interface Asked {
  readonly prompt: string;
  readonly as: 'key' | 'pair' | { readonly part: string };
}

/** What is asked for on a terminal: the key, its other half, and what else its check needs; of an unknown kind the first two. */
function askedFor(rule: string | undefined, how: string, { rules, facts }: Rulebook): Asked[] {
  const at = rules.findIndex((one) => one.id === rule);
  const half = rules.findIndex((one) => one.id === rules[at]?.pair?.rule);
  const first: Asked = { prompt: `${facts[at]?.name ?? 'the key'} (${how}): `, as: 'key' };
  const other = `${facts[half]?.name ?? 'its other half, if it has one'} (not shown; Enter for none): `;
  const parts = Object.keys(rules[at]?.beside ?? {}).map((part) => ({
    prompt: `${part === 'pair' ? 'its id' : `its ${part}`}, which the check needs (not shown; Enter for none): `,
    as: { part },
  }));
  return [first, ...(at >= 0 && half < 0 ? [] : [{ prompt: other, as: 'pair' as const }]), ...parts];
}

function givenBy(asked: readonly Asked[], answers: readonly string[]): Given {
  const answer = (as: Asked['as']) => answers[asked.findIndex((one) => one.as === as)]?.trim() ?? '';
  const parts = asked.flatMap(({ as }) => (typeof as === 'object' ? [[as.part, answer(as)] as const] : []));
  return { key: answer('key'), pair: answer('pair') || null, parts: Object.fromEntries(parts) };
}

async function textOf(io: Io): Promise<string> {
  return (await readStdin(io)).toString('utf8');
}
