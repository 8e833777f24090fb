import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ignoreFileOf, readIgnores, shownFile } from '../../config/ignore-file.ts';
import { type Layer, nameOf } from '../../config/layers.ts';
import { coveredBy, realFile } from '../../config/path-scope.ts';
import { checkRules, type Settings, settingsOf } from '../../config/settings.ts';
import { jsonText } from '../../util/json-text.ts';
import { slashed } from '../../util/path-below.ts';
import { printable } from '../../util/printable.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { hideSecrets } from '../hide-secrets.ts';
import { type Io, write } from '../io.ts';
import { CI_TIMEOUT, configAt, rulebookFor } from '../scan-command.ts';

interface ConfigArguments {
  readonly for?: string;
  readonly json: boolean;
  readonly failOn?: string | undefined;
  readonly timeout?: number | undefined;
  readonly inlineAllow?: boolean | undefined;
  readonly rules: readonly string[];
}

/** One effective value, and what says so: a file and line, a flag, or the default. */
interface Row {
  readonly key: string;
  readonly value: string;
  readonly from: string;
}

/** `unleak config print [--for PATH]` */
export async function config(io: Io, args: ConfigArguments): Promise<ExitCode> {
  const { layers } = configAt(io, '.');
  const file = args.for === undefined ? null : realFile(args.for);
  // Of a folder that counts what counts for the files in it.
  const isFolder = file !== null && statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
  const chain = file === null ? layers.here : layers.at(isFolder ? join(file, 'file') : file);
  const there = settingsOf(chain);
  const settings = { ...there, ...ofTheWhole(settingsOf(layers.here)) };
  const rulebook = await rulebookFor(io, args.rules, settings);
  checkRules(settings, () => new Set(rulebook.rules.map(({ id }) => id)));
  const rows = rowsOf(io, args, settings, chain, file);
  const files = chain.map(nameOf);
  const asked = args.for === undefined ? undefined : await hideSecrets(args.for);
  const text = args.json
    ? jsonText({ schema: 'unleak-config/1', for: asked ?? null, files, values: rows }, 2)
    : table(rows, files, asked, unused(there, settings));
  await write(io.stdout, `${text}\n`);
  return EXIT.clean;
}

/** What is about a scan as a whole counts as the folder says in which it is begun. */
function ofTheWhole({ defaults, rules, providers, endpoints, timeout, inlineAllow }: Settings) {
  return { defaults, rules, providers, endpoints, timeout, inlineAllow };
}

/** Where a folder below says something about a scan as a whole. */
function unused(there: Settings, here: Settings): readonly string[] {
  const places = (settings: Settings) =>
    Object.values(ofTheWhole(settings)).flatMap((said) =>
      said === null ? [] : [said].flat().map(({ where }) => where),
    );
  const used = new Set(places(here));
  return [...new Set(places(there))].filter((where) => !used.has(where));
}

function rowsOf(io: Io, args: ConfigArguments, said: Settings, chain: readonly Layer[], file: string | null): Row[] {
  const one = (
    key: string,
    flag: string,
    typed: unknown,
    setting: { value: unknown; where: string } | null,
    otherwise: Row,
  ) =>
    typed !== undefined
      ? { key, value: String(typed), from: flag }
      : setting
        ? { key, value: String(setting.value), from: setting.where }
        : otherwise;
  const by = (key: string, value: string, from = 'default'): Row => ({ key, value, from });
  const list = (key: string, rows: readonly Row[]) => (rows.length > 0 ? rows : [by(key, 'none')]);
  const time = io.env.CI ? by('timeout', String(CI_TIMEOUT), 'default in CI') : by('timeout', 'no limit');
  const accepted = readIgnores(ignoreFileOf('.'));
  const ignoreFile =
    accepted.length > 0 ? [by('ignore', `${accepted.length} in the ignore file`, shownFile(ignoreFileOf('.')))] : [];
  return [
    one('defaults', '', undefined, said.defaults, by('defaults', 'built-in')),
    one('failOn', '--fail-on', args.failOn, said.failOn, by('failOn', 'high')),
    ...list('rules', [
      ...said.rules.map(({ value, where }) => by('rules', shownFile(value), where)),
      ...args.rules.map((path) => by('rules', path, '--rules')),
    ]),
    ...list(
      'disable',
      said.disable.map(({ value, where }) => by('disable', value, where)),
    ),
    ...list('paths', pathRows(chain, file)),
    ...list('ignore', [
      ...said.ignores.map((entry) => by('ignore', `${entry.rule}: ${entry.reason}`, `${entry.file}:${entry.line}`)),
      ...ignoreFile,
    ]),
    said.providers
      ? by('verify.providers', said.providers.value.join(', ') || 'none', said.providers.where)
      : by('verify.providers', 'all, when asked'),
    ...list(
      'verify.endpoints',
      said.endpoints.map(({ value, where }) =>
        by('verify.endpoints', `${value.provider}=${value.url} (with --trust-config)`, where),
      ),
    ),
    one('timeout', '--timeout', args.timeout, said.timeout, time),
    one('inlineAllow', '--inline-allow', args.inlineAllow, said.inlineAllow, by('inlineAllow', 'true')),
  ];
}

/** Patterns, and for one path whether each of them fits. */
function pathRows(chain: readonly Layer[], file: string | null): Row[] {
  return chain.flatMap(({ config: { paths }, folder }) =>
    paths.map(({ value: { match, confidence }, where }) => {
      const fits = file === null ? '' : coveredBy(match, folder)(slashed(file)) ? ' (applies)' : ' (does not apply)';
      return { key: 'paths', value: `${match}: ${confidence}${fits}`, from: where };
    }),
  );
}

function table(
  rows: readonly Row[],
  files: readonly string[],
  path: string | undefined,
  unused: readonly string[],
): string {
  const shown = rows.map((row, i) => ({ ...row, key: rows[i - 1]?.key === row.key ? '' : row.key }));
  const width = (pick: (row: Row) => string) => Math.max(...shown.map((row) => pick(row).length));
  const [keys, values] = [
    width(({ key }) => key),
    Math.min(
      48,
      width(({ value }) => value),
    ),
  ];
  const lines = shown.map(
    ({ key, value, from }) => `${key.padEnd(keys)}  ${printable(value).padEnd(values)}  ${printable(from)}`,
  );
  const read =
    files.length > 0 ? `Read, the last counts most: ${files.map(printable).join(', ')}` : 'There is no configuration.';
  const below = `Counts only where unleak is called in that folder: ${unused.map(printable).join(', ')}`;
  const head = path === undefined ? [] : [`For ${printable(path)}:`];
  return [...head, ...lines, '', read, ...(unused.length > 0 ? [below] : [])].join('\n');
}
