import type { Allow, KeyRule } from '../model/provider.ts';
import { printable } from '../util/printable.ts';

/** A rule in a user's file. All but id and pattern may be left out. */
export interface UserRule {
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
  readonly search?: boolean;
  readonly paths?: readonly string[];
  readonly require?: readonly string[];
  readonly allow?: readonly Allow[];
}

type Type = 'string' | 'number' | 'boolean' | 'list' | 'list of objects';

const FIELDS: Readonly<Record<keyof UserRule, Type>> = {
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
  search: 'boolean',
  paths: 'list',
  require: 'list',
  allow: 'list of objects',
};

const ALLOW_FIELDS: Readonly<Record<keyof Allow, Type>> = {
  all: 'boolean',
  paths: 'list',
  regexes: 'list',
  target: 'string',
  words: 'list',
};

/** What is wrong with the fields of a rule; null when nothing is. */
export function fieldProblem(rule: UserRule): string | null {
  const wrong = typesProblem(rule, FIELDS);
  if (wrong) return wrong;
  if (!/^[a-z0-9-]+\.[a-z0-9-]+$/.test(rule.id ?? '')) return 'id must be like "acme.api-token"';
  if (!rule.pattern) return 'no pattern';
  if (rule.severity && !['critical', 'high', 'medium', 'low'].includes(rule.severity))
    return 'severity must be critical, high, medium or low';
  if (rule.confidence && !['high', 'medium', 'low'].includes(rule.confidence))
    return 'confidence must be high, medium or low';
  if (rule.flags && !/^i?$/.test(rule.flags)) return 'the only flag is i';
  if (/^\/.+\/[dgimsuvy]*$/s.test(rule.pattern))
    return 'a pattern stands without slashes around it, its flags under "flags"';
  if (rule.pattern.includes('(?i)')) return 'write flags: i in place of (?i), and the pattern without it';
  return allowProblem(rule.allow ?? []);
}

/** What is wrong with a list of what is allowed; null when nothing is. */
export function allowProblem(allow: unknown): string | null {
  if (!isObjects(allow)) return '"allow" must be a list of objects';
  for (const [i, one] of allow.entries()) {
    const wrong = typesProblem(one, ALLOW_FIELDS);
    if (wrong) return `allow ${i + 1}: ${wrong}`;
    const { paths = [], regexes = [], words = [], target = 'secret' } = one as Allow;
    if (!['secret', 'match', 'line'].includes(target)) return `allow ${i + 1}: target must be secret, match or line`;
    if (paths.length + regexes.length + words.length === 0) return `allow ${i + 1}: no paths, regexes or words`;
  }
  return null;
}

function typesProblem(value: object, fields: Readonly<Record<string, Type>>): string | null {
  if (typeof value !== 'object' || value === null) return 'not an object';
  for (const [name, field] of Object.entries(value)) {
    const type = Object.hasOwn(fields, name) ? fields[name]! : null;
    if (!type) return `unknown field "${name}"; known: ${Object.keys(fields).join(', ')}`;
    if (!isOf(field, type)) return `"${name}" must be a ${type}`;
  }
  return null;
}

function isOf(value: unknown, type: Type): boolean {
  if (type === 'list') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (type === 'list of objects') return isObjects(value);
  const kind = typeof value;
  return kind === type;
}

function isObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
}

/** The rule in the form of rules/. @param key the second part of its id; @param allowed by the file as a whole */
export function toKeyRule(key: string, rule: UserRule, allowed: readonly Allow[]): KeyRule {
  const allow = [...(rule.allow ?? []), ...allowed].map((one) =>
    one.words ? { ...one, words: one.words.map(asBytes) } : one,
  );
  const { paths, require } = rule;
  const filter = {
    ...(paths?.length ? { paths } : {}),
    ...(require?.length ? { require } : {}),
    ...(allow.length > 0 ? { allow } : {}),
  };
  return {
    id: key,
    name: shown(rule.name ?? rule.id),
    severity: rule.severity ?? 'high',
    pattern: new RegExp(rule.pattern, rule.flags),
    ...(rule.context ? { context: { words: rule.context, ...(rule.within ? { within: rule.within } : {}) } } : {}),
    ...(rule.entropy !== undefined ? { entropy: rule.entropy } : {}),
    ...(rule.confidence ? { confidence: rule.confidence } : {}),
    ...(rule.search ? { search: true } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    risk: shown(rule.risk ?? 'Whoever has it can do what its owner may do.'),
    rotate: {
      steps: rule.steps?.map(shown) ?? [
        'make a new one where this one was issued',
        'put it where this one is used, outside git',
        'make this one invalid',
      ],
    },
    examples: rule.examples ?? [],
    nearMisses: rule.nearMisses ?? [],
  };
}

/** As the engine sees it: a character for each byte of UTF-8. */
function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** What reports say in their own words stays on its line, and does nothing to a terminal. */
function shown(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}
