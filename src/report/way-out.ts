import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import type { CompiledRule } from '../model/rule.ts';
import { printable } from '../util/printable.ts';

/** Why the value is taken for what the report calls it, each in a few words. */
export function reasonsFor({ rule, secret, pairedWith, doubts }: Finding): string[] {
  const prefix = secret.redacted.slice(0, secret.redacted.lastIndexOf('…'));
  const reasons = rule.reader !== null ? [OF_READER[rule.reader]] : [ofForm(rule, printable(prefix))];
  if (rule.checksum !== null && !doubts.includes('wrong-checksum')) reasons.push('its checksum is right');
  if (rule.contextRequired && rule.reader === null) reasons.push('what stands near it names the provider');
  if (pairedWith) reasons.push('its other half stands near it');
  return reasons;
}

const OF_READER: Readonly<Record<NonNullable<CompiledRule['reader']>, string>> = {
  pem: 'it is the block of a private key',
  ppk: 'it is a private key of PuTTY',
  url: 'it stands as the password in an address',
  assignment: 'a literal that looks like no word is assigned to a name that says secret',
  name: 'it is assigned to a name that holds the name of the provider',
};

function ofForm({ entry }: CompiledRule, prefix: string): string {
  if ((entry === 'prefix' || entry === 'sentinel') && prefix !== '') return `it begins with ${prefix}, as such keys do`;
  if (entry === 'inner') return 'it has the form and the mark of such keys';
  return 'it has the form of such keys';
}

/** What to do with a secret that nobody else has yet: how to take it out. */
export function waysOut(finding: Finding, scope: ScanResult['scope']): string[] {
  const place = finding.places.find(({ added }) => added !== false) ?? finding.places[0]!;
  const path = place.path ?? '';
  const name = finding.facts.env[0];
  const kept = `keep the value in ${name ?? 'an environment variable'}, outside git: in the shell, an ignored .env, a secret store`;
  const again = scope === 'push' ? `change commit ${place.commit?.slice(0, 7) ?? ''}` : `git add ${quoted(path)}`;
  if (scope === 'message' || place.part !== undefined) return ['say it without the value'];
  if (isEnvFile(path)) return [`keep the file out of git: ${ignoring(path)}`, ...(scope === 'push' ? [again] : [])];
  return [`write ${readingOf(path, name ?? 'NAME_OF_IT')} in its place, and ${kept}`, again];
}

/** Files of values for one machine; their samples are meant to be shared. */
export function isEnvFile(path: string): boolean {
  const name = nameOf(path);
  if (/(?:example|sample|template|dist|defaults?|schema)$/i.test(name)) return false;
  return /^\.env(?:\..+|rc)?$/i.test(name) || /^[\w-]+\.env$/i.test(name);
}

/** `echo '.env' >> .gitignore`, and out of the index. The name alone for `.env` and its kin, which belong in git nowhere. */
function ignoring(path: string): string {
  const pattern = nameOf(path).startsWith('.env') ? nameOf(path) : `/${path}`;
  const literal = pattern.replace(/[\\*?[\] ]/g, '\\$&');
  return `echo ${quoted(literal, true)} >> .gitignore && git rm --cached ${quoted(path)}`;
}

/** How programs of this kind of file read a variable. */
function readingOf(path: string, name: string): string {
  if (/(?:^|\/)\.github\/workflows\//.test(path)) return `\${{ secrets.${name} }}`;
  const extension = /\.(\w+)$/.exec(nameOf(path))?.[1]?.toLowerCase() ?? '';
  const reading = READINGS.find(([extensions]) => extensions.includes(extension));
  return reading ? reading[1](name) : `\${${name}}`;
}

const READINGS: readonly (readonly [extensions: readonly string[], reading: (name: string) => string])[] = [
  [['js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'jsx', 'tsx', 'vue', 'svelte'], (name) => `process.env.${name}`],
  [['py', 'ipynb'], (name) => `os.environ["${name}"]`],
  [['rb'], (name) => `ENV.fetch("${name}")`],
  [['go'], (name) => `os.Getenv("${name}")`],
  [['java', 'kt', 'kts', 'scala', 'groovy', 'gradle'], (name) => `System.getenv("${name}")`],
  [['cs', 'fs', 'vb'], (name) => `Environment.GetEnvironmentVariable("${name}")`],
  [['php'], (name) => `getenv('${name}')`],
  [['rs'], (name) => `std::env::var("${name}")`],
  [['swift'], (name) => `ProcessInfo.processInfo.environment["${name}"]`],
  [['ex', 'exs'], (name) => `System.fetch_env!("${name}")`],
  [['ps1', 'psm1'], (name) => `$Env:${name}`],
  [['tf', 'hcl'], (name) => `a variable without a default, set by TF_VAR_${name.toLowerCase()},`],
];

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** As a shell takes it. */
function quoted(word: string, always = false): string {
  const shown = printable(word);
  return always || !/^[\w./@:+,-]+$/.test(shown) ? `'${shown.replaceAll("'", "'\\''")}'` : shown;
}
