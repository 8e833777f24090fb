import type { RuleFile } from '../rule-file.ts';
import { type Fields, isFields, objectsOf, textOf } from './fields.ts';
import type { Imported } from './imported.ts';

type Format = 'unleak' | 'gitleaks' | 'kingfisher' | 'trufflehog' | 'secretlint' | 'detect-secrets';

const IMPORTERS: Readonly<Record<Exclude<Format, 'unleak'>, (file: RuleFile) => Promise<Imported>>> = {
  gitleaks: async (file) => (await import('./gitleaks.ts')).importGitleaks(file),
  kingfisher: async (file) => (await import('./kingfisher.ts')).importKingfisher(file),
  trufflehog: async (file) => (await import('./trufflehog.ts')).importTrufflehog(file),
  secretlint: async (file) => (await import('./secretlint.ts')).importSecretlint(file),
  'detect-secrets': async (file) => (await import('./detect-secrets.ts')).importDetectSecrets(file),
};

/** Fields that only kingfisher's and Nosey Parker's rules have, that theirs have and ours could, and that only ours have. */
const THEIRS = /^(?:min_entropy|negative_examples|visible|validation|revocation|depends_on_rule|pattern_requirements)$/;
const PERHAPS = /^(?:references|categories|description)$/;
const OURS = /^(?:flags|severity|context|within|entropy|risk|steps|nearMisses|search|paths|require|allow)$/;

/** Takes over the rules of another scanner; null for a file in our own format. */
export async function importRules(file: RuleFile): Promise<Imported | null> {
  const format = formatOf(file.value);
  return format === 'unleak' ? null : IMPORTERS[format](file);
}

/** Whose rules they are, by what they hold. What nobody's are may be meant for ours. */
function formatOf(value: unknown): Format {
  if (typeof value === 'string') return /^class\s/m.test(value) ? 'detect-secrets' : 'unleak';
  if (!isFields(value)) return 'unleak';
  if (Array.isArray(value.plugins_used)) return 'detect-secrets';
  if (Array.isArray(value.detectors)) return 'trufflehog';
  if (Array.isArray(value.patterns)) return 'secretlint';
  const rules = objectsOf(value.rules);
  if (rules.some(({ id }) => /^@?secretlint\//.test(textOf(id)))) return 'secretlint';
  const keys = [value, ...rules].map((fields) => Object.keys(fields).map((key) => key.toLowerCase()));
  const [top = [], ...inner] = keys;
  if (top.some((key) => key === 'extend' || key === 'allowlist' || key === 'allowlists' || key === 'title'))
    return 'gitleaks';
  if (inner.some((names) => names.includes('regex') || (names.includes('path') && !names.includes('pattern'))))
    return 'gitleaks';
  return rules.some(isKingfisher) ? 'kingfisher' : 'unleak';
}

function isKingfisher(rule: Fields): boolean {
  const keys = Object.keys(rule);
  const has = (names: RegExp) => keys.some((key) => names.test(key));
  return has(THEIRS) || (!has(OURS) && (has(PERHAPS) || textOf(rule.id).split('.').length > 2));
}
