import { readFileSync } from 'node:fs';
import { ScannerError } from '../model/problem.ts';
import type { KeyRule, Provider } from '../model/provider.ts';
import { analyse } from './analyse.ts';
import { checkContext, checkPattern } from './check.ts';

/** Fields of a rule in a user's file. All but id and pattern may be left out. */
interface UserRule {
  readonly id: string;
  readonly pattern: string;
  readonly flags?: string;
  readonly name?: string;
  readonly severity?: KeyRule['severity'];
  readonly confidence?: KeyRule['confidence'];
  readonly context?: readonly string[];
  readonly within?: number;
  readonly entropy?: number;
  readonly risk?: string;
  readonly steps?: readonly string[];
  readonly examples?: readonly string[];
  readonly nearMisses?: readonly string[];
}

const FIELDS: Readonly<Record<keyof UserRule, string>> = {
  id: 'string',
  pattern: 'string',
  flags: 'string',
  name: 'string',
  severity: 'string',
  confidence: 'string',
  context: 'list',
  within: 'number',
  entropy: 'number',
  risk: 'string',
  steps: 'list',
  examples: 'list',
  nearMisses: 'list',
};

/**
 * Reads a JSON file of rules: a list of `{ "id": "acme.token", "pattern": "acme_[0-9a-z]{32}", … }`.
 * @returns providers by id, in the form of rules/
 * @throws ScannerError naming the file and the rule when something is wrong with it; no rule is left out silently
 */
export async function readUserRules(file: string): Promise<Record<string, Provider>> {
  const providers: Record<string, { keys: KeyRule[] } & Omit<Provider, 'keys'>> = Object.create(null);
  const list = parse(file);
  if (list.length === 0) throw bad(file, 'the file holds no rule');
  for (const [i, rule] of list.entries()) {
    const where = `rule ${i + 1}${typeof rule?.id === 'string' ? ` (${rule.id})` : ''}`;
    checkFields(file, where, rule);
    await proveLinear(file, where, rule);
    const [provider = '', key = ''] = rule.id.split('.');
    const home = (providers[provider] ??= {
      name: provider,
      site: null,
      keys: [],
      rotate: { steps: [] },
      sources: [file],
    });
    if (home.keys.some((other) => other.id === key)) throw bad(file, `${where}: the id is used twice`);
    const made = toKeyRule(key, rule);
    for (const problem of [...checkContext(made), ...checkPattern(made)]) throw bad(file, `${where}: ${problem}`);
    home.keys.push(made);
  }
  return providers;
}

function parse(file: string): UserRule[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    // Not the whole message: it quotes the file, and somebody may have given the wrong one.
    const { code, message } = error as NodeJS.ErrnoException;
    const where = / at position \d+/.exec(message)?.[0] ?? '';
    const why = code ? `cannot be read (${code})` : `is no JSON${where}`;
    throw new ScannerError('bad-rules', `${file} ${why}`, { hint: 'a rule file is a JSON list of rules' });
  }
  if (!Array.isArray(value)) throw bad(file, 'a rule file is a JSON list of rules');
  return value as UserRule[];
}

function checkFields(file: string, where: string, rule: UserRule): void {
  if (typeof rule !== 'object' || rule === null) throw bad(file, `${where}: not an object`);
  for (const [name, value] of Object.entries(rule)) {
    const type = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof UserRule] : null;
    if (!type) throw bad(file, `${where}: unknown field "${name}"; known: ${Object.keys(FIELDS).join(', ')}`);
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
    if (type === 'list' ? !isList : typeof value !== type) throw bad(file, `${where}: "${name}" must be a ${type}`);
  }
  if (!/^[a-z0-9-]+\.[a-z0-9-]+$/.test(rule.id ?? '')) throw bad(file, `${where}: id must be like "acme.api-token"`);
  if (!rule.pattern) throw bad(file, `${where}: no pattern`);
  if (rule.severity && !['critical', 'high', 'medium', 'low'].includes(rule.severity))
    throw bad(file, `${where}: severity must be critical, high, medium or low`);
  if (rule.confidence && !['high', 'medium', 'low'].includes(rule.confidence))
    throw bad(file, `${where}: confidence must be high, medium or low`);
  if (rule.flags && !/^i?$/.test(rule.flags)) throw bad(file, `${where}: the only flag is i`);
}

/** A pattern that may take super-linear time would let a scanned file stop the scan. */
async function proveLinear(file: string, where: string, rule: UserRule): Promise<void> {
  try {
    new RegExp(rule.pattern, rule.flags);
    analyse(rule.pattern, rule.flags ?? '');
  } catch (error) {
    throw bad(file, `${where}: ${(error as Error).message}`);
  }
  const { isLinear } = await import('./prove-linear.ts');
  const verdict = await isLinear(rule.pattern, rule.flags ?? '');
  if (!verdict.linear) throw bad(file, `${where}: the pattern is refused: ${verdict.reason}`);
}

function toKeyRule(id: string, rule: UserRule): KeyRule {
  return {
    id,
    name: rule.name ?? rule.id,
    severity: rule.severity ?? 'high',
    pattern: new RegExp(rule.pattern, rule.flags),
    ...(rule.context ? { context: { words: rule.context, ...(rule.within ? { within: rule.within } : {}) } } : {}),
    ...(rule.entropy !== undefined ? { entropy: rule.entropy } : {}),
    ...(rule.confidence ? { confidence: rule.confidence } : {}),
    risk: rule.risk ?? 'Whoever has it can do what its owner may do.',
    rotate: {
      steps: rule.steps ?? [
        'make a new one where this one was issued',
        'put it where this one is used, outside git',
        'make this one invalid',
      ],
    },
    examples: rule.examples ?? [],
    nearMisses: rule.nearMisses ?? [],
  };
}

function bad(file: string, message: string): ScannerError {
  return new ScannerError('bad-rules', `${file}: ${message}`, { hint: 'docs/rules.md describes the format' });
}
