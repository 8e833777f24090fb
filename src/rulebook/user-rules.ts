import { ScannerError } from '../model/problem.ts';
import type { Allow, KeyRule, Provider } from '../model/provider.ts';
import { count } from '../util/count.ts';
import { allowListProblem, ruleProblem } from './check-rule.ts';
import { importRules } from './import/format.ts';
import type { Imported, Refusal } from './import/imported.ts';
import { neverFound } from './never-found.ts';
import { type RuleFile, readRuleFile, type TextOf } from './rule-file.ts';
import { toKeyRule, type UserRule } from './user-rule.ts';

/** A user's file of rules, checked. */
export interface UserRules {
  readonly rules: readonly UserRule[];
  /** Allowed for all of them. */
  readonly allow: readonly Allow[];
  /** Providers by id, in the form of rules/. */
  readonly providers: Readonly<Record<string, Provider>>;
  /** They are those of another scanner, which had so many: one that is wrong is left out, and said. Null for our own format. */
  readonly imported: { readonly tool: string; readonly total: number } | null;
  /** What the user ought to know of the file, a line each. */
  readonly notices: readonly string[];
  /** The file, and the line where it is known, of a rule. */
  placeOf(id: string): Promise<string>;
}

/** How many rules of another scanner's file are there now; null for a file in our own format. */
export function takenOver(file: string, { imported }: UserRules, rules: number): string | null {
  if (!imported) return null;
  const { tool, total } = imported;
  return `${file}: ${rules} of ${count(total, 'rule')} of ${tool} ${total === 1 ? 'is' : 'are'} taken over`;
}

/**
 * Reads a file of rules: our own format in JSON, YAML or TOML, or that of another scanner, which is translated; of those
 * nothing may be left.
 * @throws ScannerError naming the file and the rule when something is wrong with our own format: no rule is left out silently
 */
export async function readUserRules(file: string, textOf?: TextOf): Promise<UserRules> {
  const read = await readRuleFile(file, textOf);
  const imported = await importRules(read);
  return imported ? takeOver(read, imported) : ownRules(read);
}

async function ownRules(read: RuleFile): Promise<UserRules> {
  const { file, value } = read;
  const { rules, allow = [] } = Array.isArray(value)
    ? { rules: value }
    : ((value ?? {}) as { rules: unknown; allow?: [] });
  if (!Array.isArray(rules))
    throw bad(file, 'a rule file is a list of rules, or an object with such a list as "rules"');
  if (rules.length === 0) throw bad(file, 'the file holds no rule');
  const at = async (path: readonly (string | number)[]) => {
    const line = await read.lineOf(path);
    return line === null ? file : `${file}:${line}`;
  };
  const unknown = Array.isArray(value) ? undefined : Object.keys(value as object).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined)
    throw bad(await at([unknown]), `unknown field "${unknown.slice(0, 40)}"; known: ${KNOWN.join(', ')}`);
  const fault = allowListProblem(allow);
  if (fault) throw bad(await at(['allow']), fault);
  const ids = new Set<string>();
  const whereOf = (i: number) => at(Array.isArray(value) ? [i] : ['rules', i]);
  for (const [i, rule] of (rules as UserRule[]).entries()) {
    const problem = (await ruleProblem(rule)) ?? neverFound(rule) ?? (ids.has(rule.id) ? 'the id is used twice' : null);
    if (problem) {
      const name = typeof rule?.id === 'string' ? ` (${rule.id})` : '';
      throw bad(await whereOf(i), `rule ${i + 1}${name}: ${problem}`);
    }
    ids.add(rule.id);
  }
  const placeOf = (id: string) => whereOf((rules as UserRule[]).findIndex((rule) => rule.id === id));
  return { rules, allow, providers: providersOf(file, rules, allow), imported: null, notices: [], placeOf };
}

/** What may stand beside the list of rules, and that list; an editor is told of a schema by the first. */
const KNOWN: readonly string[] = ['$schema', 'rules', 'allow'];

async function takeOver(read: RuleFile, imported: Imported): Promise<UserRules> {
  const { file } = read;
  const { tool, allow } = imported;
  const refused: Refusal[] = [...imported.refused];
  const rules: UserRule[] = [];
  for (const { rule, source } of imported.rules) {
    const problem = await ruleProblem(rule);
    if (problem) refused.push({ source, reason: problem });
    else rules.push(rule);
  }
  const fault = allowListProblem(allow);
  const lines = await Promise.all(refused.map((refusal) => lineOf(read, refusal)));
  const notices = [
    ...lines,
    ...(fault ? [`${file}: its allowlist is left out: ${fault}`] : []),
    ...imported.notes.map((note) => `${file}: ${note}`),
  ];
  const allowed = fault ? [] : allow;
  return {
    rules,
    allow: allowed,
    providers: providersOf(file, rules, allowed),
    imported: { tool, total: rules.length + refused.length },
    notices,
    placeOf: async () => file,
  };
}

/** `FILE:LINE: rule: why not`. */
async function lineOf(read: RuleFile, { source, reason }: Refusal): Promise<string> {
  const { file } = source;
  const line = file === read.file ? await read.lineOf(source.path) : await (await read.other(file)).lineOf(source.path);
  return `${file}${line === null ? '' : `:${line}`}: ${source.name} is left out: ${reason}`;
}

function providersOf(file: string, rules: readonly UserRule[], allow: readonly Allow[]): Record<string, Provider> {
  const providers: Record<string, { keys: KeyRule[] } & Omit<Provider, 'keys'>> = Object.create(null);
  for (const rule of rules) {
    const [provider = '', key = ''] = rule.id.split('.');
    const empty = { name: provider, site: null, keys: [], rotate: { steps: [] }, sources: [file] };
    const home = (providers[provider] ??= empty);
    home.keys.push(toKeyRule(key, rule, allow));
  }
  return providers;
}

function bad(where: string, message: string): ScannerError {
  return new ScannerError('bad-rules', `${where}: ${message}`, { hint: 'docs/rules.md describes the format' });
}
