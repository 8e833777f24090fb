import { ScannerError } from '../../model/problem.ts';
import type { Rulebook } from '../../model/rule.ts';
import { nearFits, testRules } from '../../scan/test-rules.ts';
import { count } from '../../util/count.ts';
import { jsonText } from '../../util/json-text.ts';
import { printable } from '../../util/printable.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { noSuchRule } from '../no-such-rule.ts';
import { readNamed } from '../read-named.ts';
import { rulesNamed } from '../rules-named.ts';
import { knownRules, writeNotices } from '../scan-command.ts';

interface RulesArguments {
  readonly action: string;
  readonly target?: string;
  readonly rule?: string;
  readonly json: boolean;
  readonly rules: readonly string[];
}

/** `unleak rules list|show|test|import` */
export async function rules(io: Io, args: RulesArguments): Promise<ExitCode> {
  if (args.rule !== undefined && args.action !== 'test') throw onlyFor('--rule', 'test');
  if (args.json && (args.action === 'test' || args.action === 'import')) throw onlyFor('--json', 'list and show');
  if (args.action === 'import') {
    await write(io.stdout, await importRules(io, args.target));
    return EXIT.clean;
  }
  const rulebook = await knownRules(io, args.rules, args.action === 'test');
  switch (args.action) {
    case 'show':
      await write(io.stdout, show(rulebook, chosen(rulebook, args.target), args.json));
      break;
    case 'test':
      await write(io.stdout, test(rulebook, args));
      break;
    default: {
      const rules = args.target === undefined ? rulebook.rules.map((_, i) => i) : chosen(rulebook, args.target);
      await write(io.stdout, args.json ? asJson(rulebook, rules) : list(rulebook, rules));
    }
  }
  return EXIT.clean;
}

function onlyFor(option: string, actions: string): ScannerError {
  return new ScannerError('usage', `${option} is for unleak rules ${actions}`, { hint: 'unleak rules --help' });
}

/** The rules of a file of another scanner as a file of ours. */
async function importRules(io: Io, file: string | undefined): Promise<string> {
  if (!file)
    throw new ScannerError('usage', 'which file?', { hint: 'unleak rules import .gitleaks.toml > unleak.yaml' });
  const { readUserRules, takenOver } = await import('../../rulebook/user-rules.ts');
  const read = await readUserRules(file);
  const told = takenOver(file, read, read.rules.length);
  await writeNotices(io, told === null ? read.notices : [...read.notices, told]);
  if (read.rules.length === 0) {
    throw new ScannerError('bad-rules', `${file}: nothing of it can be taken over`, {
      hint: 'docs/rules.md tells which formats are known',
    });
  }
  const { writeRules } = await import('../../rulebook/write-rules.ts');
  return writeRules(read, file);
}

function list(rulebook: Rulebook, places: readonly number[]): string {
  const { rules: all, facts } = rulebook;
  const width = Math.max(...places.map((i) => all[i]!.id.length));
  const lines = places.map((i) => {
    const rule = all[i]!;
    const bare = rule.entry === 'keyword' && !(rule.search && rule.literals.length > 0);
    const slow = bare ? '  (found by its context words alone: slower)' : '';
    const retired = facts[i]!.retired === undefined ? '' : '  (retired)';
    const why = noCheckFor(rulebook, rule.id);
    const unchecked = why === null ? '' : `  (no check: ${why})`;
    return `${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.confidence.padEnd(6)}  ${callsFor(rulebook, rule.id).padEnd(12)}  ${facts[i]!.name}${retired}${unchecked}${slow}`;
  });
  const providers = new Set(places.map((i) => all[i]!.provider)).size;
  return `${lines.join('\n')}\n\n${count(places.length, 'kind of key', 'kinds of keys')} of ${count(providers, 'provider')}.\n`;
}

/** `check, revoke`: what can be done about such a key at its provider. */
function callsFor({ calls }: Rulebook, rule: string): string {
  const { checks = [], revoke = [] } = calls[rule.split('.')[0]!] ?? {};
  const has = (tables: readonly { readonly keys: readonly string[] }[]) =>
    tables.some(({ keys }) => keys.includes(rule));
  return [...(has(checks) ? ['check'] : []), ...(has(revoke) ? ['revoke'] : [])].join(' ');
}

/** Why a kind of key has no check; null where it has one, is retired, or its kind is not known. */
function noCheckFor({ calls }: Rulebook, rule: string): string | null {
  return calls[rule.split('.')[0]!]?.noCheck[rule] ?? null;
}

function entryOf(rulebook: Rulebook, i: number) {
  const { rules, facts, providers } = rulebook;
  const { id, provider, severity, confidence, entry, role } = rules[i]!;
  const { name: kind, env, risk, rotation, retired = null } = facts[i]!;
  const { name: providerName, site, sources } = providers[provider]!;
  const calls = callsFor(rulebook, id).split(' ');
  const can = { check: calls.includes('check'), revoke: calls.includes('revoke') };
  const what = { id, kind, provider, providerName, site, severity, confidence, entry, role };
  return { ...what, ...can, noCheck: noCheckFor(rulebook, id), retired, env, risk, rotation, sources };
}

function asJson(rulebook: Rulebook, places: readonly number[]): string {
  return `${jsonText(
    places.map((i) => entryOf(rulebook, i)),
    2,
  )}\n`;
}

function chosen(rulebook: Rulebook, target: string | undefined): number[] {
  if (!target) throw new ScannerError('usage', 'which rule?', { hint: 'unleak rules list' });
  const places = rulesNamed(rulebook, target);
  if (places.length === 0) throw noSuchRule('rule or provider', target, rulebook);
  return places;
}

function show(rulebook: Rulebook, places: readonly number[], json: boolean): string {
  return json ? asJson(rulebook, places) : places.map((i) => describe(rulebook, i)).join('\n');
}

function describe(rulebook: Rulebook, i: number): string {
  const { rules, facts, providers } = rulebook;
  const rule = rules[i]!;
  const { name: kind, risk, env, rotation, retired = '' } = facts[i]!;
  const { name, site } = providers[rule.provider]!;
  const rows = [
    ['provider', site ? `${name}, ${site}` : name],
    ['severity', rule.severity],
    ['confidence', rule.confidence],
    ['pattern', `/${rule.source}/${rule.flags}`],
    ['found by', rule.literals.length > 0 ? `${rule.entry}: ${rule.literals.slice(0, 6).join(' ')}` : rule.entry],
    [
      'context',
      rule.words.length > 0
        ? `${rule.contextRequired ? 'needs' : 'likes'} one of ${rule.words.slice(0, 8).join(', ')} within ${rule.within} bytes`
        : '',
    ],
    ['files', rule.paths ? `${rule.paths.required ? 'only' : 'surer'} in /${rule.paths.source}/` : ''],
    ['searched', rule.search ? 'as it stands, without boundaries' : ''],
    ['only in', rule.filter?.paths?.join('  ') ?? ''],
    ['allowed', rule.filter?.allow ? `what fits one of ${count(rule.filter.allow.length, 'condition')}` : ''],
    ['checksum', rule.checksum ?? ''],
    ['calls', callsFor(rulebook, rule.id)],
    ['no check', noCheckFor(rulebook, rule.id) ?? ''],
    ['variables', env.join(', ')],
    ['risk', risk],
    ['retired', retired],
    ...rotation.steps.map((step, i) => [i === 0 ? 'rotation' : '', `${i + 1} ${step}`]),
    ['documents', rotation.docs ?? ''],
  ];
  const lines = rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `  ${label!.padEnd(10)}  ${printable(text!)}`);
  return `${rule.id}: ${kind}\n${lines.join('\n')}\n`;
}

function test(rulebook: Rulebook, { target, rule }: RulesArguments): string {
  if (!target) throw new ScannerError('usage', 'which file?', { hint: 'unleak rules test FILE' });
  if (rule && !rulebook.rules.some((r) => r.id === rule)) throw noSuchRule('rule', rule, rulebook);
  const bytes = readNamed(target);
  const chosen = rulebook.rules.find(({ id }) => id === rule);
  const fits = testRules(rulebook, bytes, (id) => rule === undefined || id === rule);
  const trials = [...fits, ...(chosen ? nearFits(chosen, bytes) : [])].sort((a, b) => (chosen ? a.line - b.line : 0));
  if (trials.length === 0) return `No pattern fits anywhere in ${target}.\n`;
  const lines = trials.map(
    ({ rule: id, line, redacted, whyNot }) =>
      `${target}:${line}  ${id}  ${redacted}  ${whyNot ? `no: ${whyNot}` : 'found'}`,
  );
  return `${lines.join('\n')}\n`;
}
