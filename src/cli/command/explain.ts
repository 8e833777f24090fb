import { existsSync } from 'node:fs';
import type { Check } from '../../model/check.ts';
import { ScannerError } from '../../model/problem.ts';
import type { Rulebook } from '../../model/rule.ts';
import { count } from '../../util/count.ts';
import { addTo } from '../../util/group.ts';
import { shellWord } from '../../util/shell-word.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { withManagingKey } from '../managing-key.ts';
import { noSuchRule } from '../no-such-rule.ts';
import { knownRules } from '../scan-command.ts';

interface ExplainArguments {
  readonly target?: string;
  readonly rules: readonly string[];
  readonly json: boolean;
}

/** `unleak explain RULE|PROVIDER`: what is known of a provider's keys, for somebody who has just found one. */
export async function explain(io: Io, { target: subject = '', rules, json }: ExplainArguments): Promise<ExitCode> {
  // As our own reports and editors write it, with a column too.
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(subject) ?? [];
  if (file && line) return (await import('./explain-line.ts')).explainAt(io, file, Number(line), { rules, json });
  if (json) {
    throw new ScannerError('usage', '--json is for FILE:LINE', {
      hint: `of a rule or provider: unleak rules show ${subject} --json`,
    });
  }
  const rulebook = await knownRules(io, rules);
  await write(io.stdout, page(rulebook, providerOf(rulebook, subject), subject));
  return EXIT.clean;
}

/** By the id of a rule or a provider, or by the provider's name, in any case and without its signs. */
function providerOf(rulebook: Rulebook, subject: string): string {
  const { rules, providers } = rulebook;
  const rule = rules.find(({ id }) => id === subject);
  if (rule) return rule.provider;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const known = Object.entries(providers);
  const found =
    known.find(([id, { name }]) => plain(id) === plain(subject) || plain(name) === plain(subject)) ??
    known.find(([id, { name }]) => plain(id).startsWith(plain(subject)) || plain(name).startsWith(plain(subject)));
  if (!found || plain(subject) === '') {
    if (!existsSync(subject)) throw noSuchRule('rule or provider', subject, rulebook);
    const hint = `of a file, name the line: unleak explain ${shellWord(`${subject}:1`)}`;
    throw new ScannerError('usage', `there is no rule or provider "${subject}"`, { hint });
  }
  return found[0];
}

/** The requests in order: the second is made where the first decides nothing. */
function askedBy(check: Check): string {
  if ('strategy' in check) return check.strategy;
  const steps = [check, ...(check.next ? [check.next] : [])];
  return steps.map(({ method = 'GET', url }) => `${method} ${url}`).join(', then ');
}

function page(rulebook: Rulebook, provider: string, subject: string): string {
  const { rules, facts, providers, calls } = rulebook;
  const { name, site, sources } = providers[provider]!;
  const { checks = [], revoke = [], noCheck = {} } = calls[provider] ?? {};
  const places = rules.flatMap((rule, i) => (rule.provider === provider ? [i] : []));
  const shown = places.some((i) => rules[i]!.id === subject) ? places.filter((i) => rules[i]!.id === subject) : places;
  const kinds = shown.map((i) => {
    const { id, severity, confidence, role } = rules[i]!;
    const what = role === 'id' ? 'half of a credential, no secret' : `${severity}, ${confidence} confidence`;
    const check = checks.find(({ keys }) => keys.includes(id));
    const asked = check && askedBy(check);
    const why = noCheck[id];
    const ending = revoke.find(({ keys }) => keys.includes(id));
    return [
      `${facts[i]!.name}  (${id}: ${what})`,
      `  ${facts[i]!.risk}`,
      ...(facts[i]!.retired === undefined ? [] : [`  retired: ${facts[i]!.retired}`]),
      ...(facts[i]!.env.length > 0 ? [`  usual variables: ${facts[i]!.env.join(', ')}`] : []),
      ...(role === 'key'
        ? [
            `  still alive? ${asked ? `unleak verify asks ${asked}` : `there is no check for it${why ? `: ${why}` : ''}`}`,
          ]
        : []),
      ...(ending ? [`  unleak revoke can end it${withManagingKey(ending.admin)}`] : []),
    ].join('\n');
  });
  return [
    `${name}${site ? `, ${site}` : ''}: ${count(shown.length, 'kind of key', 'kinds of keys')}`,
    '',
    kinds.join('\n\n'),
    '',
    ...replacements(rulebook, shown),
    'From',
    ...sources.map((source) => `  ${source}`),
    '',
  ].join('\n');
}

/** The steps, once for all kinds that are replaced in the same way. */
function replacements({ rules, facts }: Rulebook, shown: readonly number[]): string[] {
  const keys = shown.filter((i) => rules[i]!.role === 'key');
  const ways = new Map<string, number[]>();
  for (const i of keys.length > 0 ? keys : shown) {
    addTo(ways, JSON.stringify(facts[i]!.rotation), i);
  }
  return [...ways.values()].flatMap((kinds) => {
    const { steps, console, docs } = facts[kinds[0]!]!.rotation;
    return [
      ways.size === 1 ? 'To replace one' : `To replace ${kinds.map((i) => rules[i]!.id).join(', ')}`,
      ...steps.map((step, i) => `  ${i + 1} ${step}`),
      ...(console ? [`  console: ${console}`] : []),
      ...(docs ? [`  documents: ${docs}`] : []),
      '',
    ];
  });
}
