import { relative } from 'node:path/posix';
import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import type { CompiledRule } from '../model/rule.ts';
import { printable } from '../util/printable.ts';
import { ON_WINDOWS, shellWord } from '../util/shell-word.ts';

/** Files of one secret that are named in a command. */
const PATHS_SHOWN = 5;

/** Stands in a path for what was taken out of it, see Secret. */
const HIDDEN = '…';

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
  file: 'it is all that a file of such a name holds',
  assignment: 'a literal that looks like no word is assigned to a name that says secret',
  form: 'a literal that looks like no word is given to a name that says secret',
  name: 'it is assigned to a name that holds the name of the provider',
};

function ofForm({ entry }: CompiledRule, prefix: string): string {
  if ((entry === 'prefix' || entry === 'sentinel') && prefix !== '') return `it begins with ${prefix}, as such keys do`;
  if (entry === 'inner') return 'it has the form and the mark of such keys';
  return 'it has the form of such keys';
}

/**
 * What to do with a secret that nobody else has yet: how to take it out, of each file that brings it. A command of a step
 * stands on a line of its own.
 * @param from the folder in which the reader stands, from the root of the repository, which is ''
 */
export function waysOut(finding: Finding, scope: ScanResult['scope'], from = ''): string[] {
  const added = finding.places.filter(({ added }) => added !== false);
  const places = added.length > 0 ? added : finding.places.slice(0, 1);
  if (scope === 'message' || places[0]!.part !== undefined) return ['say it without the value'];
  const paths = [...new Set(places.map(({ path }) => containerOf(path ?? '') ?? path ?? ''))];
  const renamed = paths.filter((path) => path.includes(HIDDEN));
  // A command that names such a file finds none.
  const files = paths.filter((path) => isEnvFile(path) && !renamed.includes(path));
  const code = paths.filter((path) => !files.includes(path));
  const name = finding.facts.env[0];
  const [first] = code;
  const taken =
    first !== undefined && places.some(({ path }) => containerOf(path ?? '') === first)
      ? `take it out of ${printable(first)}`
      : `write ${readingOf(first ?? '', name ?? 'NAME_OF_IT')} in its place`;
  const kept = `keep the value in ${name ?? 'an environment variable'}, outside git: in the shell, an ignored .env, a secret store`;
  const shown = new Set(code.slice(0, PATHS_SHOWN).map((path) => shellWord(pathOf(nameable(path), from))));
  const again =
    scope === 'push'
      ? `change commit ${places[0]!.commit?.slice(0, 7) ?? ''}`
      : `git add ${[...shown].join(' ')}${code.length > PATHS_SHOWN ? ' …' : ''}`;
  return [
    ...files.slice(0, PATHS_SHOWN).map((path) => keptOut(path, from)),
    ...(code.length > 0 ? [`${taken}, and ${kept}`] : []),
    ...renamed
      .slice(0, PATHS_SHOWN)
      .map((path) => `rename ${printable(path)}, where ${HIDDEN} stands for a key in its name`),
    ...(code.length > 0 || scope === 'push' ? [again] : []),
  ];
}

/** The file of git in which an entry lies that is called `a.zip!conf/.env`; null for what is a file itself. */
function containerOf(path: string): string | null {
  return /^.*?[^/!]\.\w+(?=!)/.exec(path)?.[0] ?? null;
}

/** Files of values for one machine; their samples are meant to be shared. */
export function isEnvFile(path: string): boolean {
  const name = nameOf(path);
  if (/(?:example|sample|template|dist|defaults?|schema)$/i.test(name)) return false;
  return /^\.env(?:\..+|rc)?$/i.test(name) || /^[\w-]+\.env$/i.test(name);
}

/** Into `.gitignore`, and out of the index. The name alone for `.env` and its kin, which belong in git nowhere. */
function keptOut(path: string, from: string): string {
  const pattern = nameOf(path).startsWith('.env') ? nameOf(path) : `/${path}`;
  const literal = pattern.replace(/[\\*?[\] ]/g, '\\$&');
  const list = relative(from, '.gitignore');
  // Without -f git refuses a file that was changed after it was staged, as the first try to mend it does.
  const removal = `git rm --cached -f ${shellWord(pathOf(path, from))}`;
  // There echo writes the quotes as well, or in UTF-16, which git does not read.
  if (ON_WINDOWS)
    return `keep the file out of git: add the line ${printable(literal)} to ${printable(list)}, then\n${removal}`;
  // What stands in the list need not end with its line, and the two would become one pattern of neither.
  return `keep the file out of git:\nprintf '\\n%s\\n' ${shellWord(literal, true)} >> ${shellWord(list)} && ${removal}`;
}

/** The file, or of one whose name is not shown the folder: git takes from there what was renamed. */
function nameable(path: string): string {
  const hidden = path.indexOf(HIDDEN);
  return hidden < 0 ? path : path.slice(0, Math.max(0, path.lastIndexOf('/', hidden)));
}

/** A path for a command, to which it must not look like an option. */
function pathOf(path: string, from: string): string {
  const own = relative(from, path) || '.';
  return own.startsWith('-') ? `./${own}` : own;
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
