import { dirname, resolve } from 'node:path';
import { formatEntry, type IgnoreEntry } from '../../config/ignore-entry.ts';
import { addIgnores, ignoreFileOf, readIgnores, saltsOf, shownFile } from '../../config/ignore-file.ts';
import type { Migration } from '../../config/migrate/migration.ts';
import { migratableIn, readMigration } from '../../config/migrate/read.ts';
import { type PathsToAdd, pathsToAdd, writePaths } from '../../config/write-paths.ts';
import type { Finding } from '../../model/finding.ts';
import { ScannerError } from '../../model/problem.ts';
import { findAccepted } from '../../scan/find-accepted.ts';
import { idsBehind, ignoreKey } from '../../scan/ignore-keys.ts';
import { count } from '../../util/count.ts';
import { printable } from '../../util/printable.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { isInRepository } from '../here.ts';
import { hideSecrets } from '../hide-secrets.ts';
import { type Io, write } from '../io.ts';
import { configAt, rulebookFor, scanOptionsFor } from '../scan-command.ts';
import { attributesLine } from './ignore.ts';

export interface MigrateArguments {
  readonly path?: string | readonly string[];
  readonly dryRun: boolean;
}

/** `unleak migrate [FILE]`: takes over what files of other scanners accept, and says what it cannot. */
export async function migrate(io: Io, { path, dryRun }: MigrateArguments): Promise<ExitCode> {
  const files = typeof path === 'string' ? [path] : migratableIn('.');
  if (files.length === 0) {
    throw new ScannerError('usage', 'there is no file of another scanner here', {
      hint: 'name it: unleak migrate FILE',
    });
  }
  const folder = dirname(resolve(files[0]!));
  const migrations: Migration[] = [];
  for (const file of files) migrations.push(await readMigration(file));
  const accepted = migrations.flatMap((one) => one.accepted);
  const found = await findingsOf(io, folder, accepted);
  const ignoreFile = ignoreFileOf(folder);
  const entries = entriesOf(ignoreFile, accepted, found);
  const patterns = [
    ...new Map(migrations.flatMap(({ paths }) => paths.map((one) => [one.match, one] as const))).values(),
  ];
  const paths = patterns.length > 0 ? pathsToAdd(folder, patterns) : null;
  const added =
    dryRun || entries.length === 0
      ? null
      : addIgnores(
          ignoreFile,
          entries.map(({ entry }) => entry),
          idsOf(ignoreFile, entries),
        );
  if (!dryRun && paths) writePaths(paths);
  const lost = accepted.flatMap((one, i) => (found[i]!.length === 0 ? [one.where] : []));
  const lines = [
    ...migrations.map(
      ({ file, accepted, paths, leftOut }) =>
        `${file}: ${count(accepted.length, 'accepted finding')}, ${count(paths.length, 'path')}, ${leftOut.length} without an equivalent`,
    ),
    '',
    ...written(shownFile(ignoreFile), entries, dryRun),
    ...(paths ? pathLines(paths, patterns.length, dryRun) : []),
    ...(added ? attributesLine(added) : []),
    ...section('Accepted there, but no finding of ours, so nothing was written:', lost),
    ...section(
      'Without an equivalent:',
      migrations.flatMap(({ file, leftOut }) => leftOut.map(({ what, why }) => `${file}: ${what}: ${why}`)),
    ),
  ];
  // What is quoted of another scanner's file may be a key that it lets pass.
  await write(io.stdout, await hideSecrets(`${lines.join('\n')}\n`));
  return EXIT.clean;
}

async function findingsOf(io: Io, folder: string, accepted: Migration['accepted']): Promise<(readonly Finding[])[]> {
  const rulebook = await rulebookFor(io, [], configAt(io, folder).settings);
  const options = { ...scanOptionsFor(io, folder), ignores: [], inlineAllow: false };
  const everywhere = async () =>
    (isInRepository()
      ? await (await import('../../scan/scan-audit.ts')).scanAudit(folder, rulebook, options)
      : await (await import('../../scan/scan-paths.ts')).scanPaths([folder], rulebook, options)
    ).findings;
  return findAccepted(accepted, folder, isInRepository(), rulebook, options, everywhere);
}

interface Made {
  readonly entry: IgnoreEntry;
  readonly finding: Finding;
}

/** One entry for each secret, whatever number of files accept it. */
function entriesOf(file: string, accepted: Migration['accepted'], found: readonly (readonly Finding[])[]): Made[] {
  let salts = saltsOf(readIgnores(file));
  const made = new Map<string, Made>();
  found.forEach((findings, i) => {
    for (const finding of findings) {
      if (made.has(finding.id)) continue;
      const key = ignoreKey(finding.id, finding, salts);
      if (key.kind === 'salted') salts = [key.salt];
      const entry = { key, rule: finding.rule.id, expires: null, path: null, reason: accepted[i]!.reason };
      made.set(finding.id, { entry, finding });
    }
  });
  return [...made.values()];
}

function idsOf(file: string, entries: readonly Made[]) {
  const guessable = entries.filter(({ entry }) => entry.key.kind === 'salted').map(({ finding }) => finding.id);
  return idsBehind(guessable, saltsOf(readIgnores(file)));
}

function written(file: string, entries: readonly Made[], dryRun: boolean): string[] {
  if (entries.length === 0) return ['No finding to accept.'];
  const shown = entries.map(({ entry, finding }) => {
    // That of a commit is named with it; the work tree's is shorter to read.
    const place = finding.places.find(({ path }) => !path?.includes(':')) ?? finding.places[0];
    const line = dryRun ? `  ${formatEntry(entry)}` : '';
    const what = `  ${finding.facts.name} ${finding.secret.redacted} ${printable(place?.path ?? '?')}:${place?.line}`;
    return dryRun ? `${line}\n  ${what}` : what;
  });
  return [
    `${count(entries.length, 'entry', 'entries')} ${dryRun ? 'would be written' : 'written'} to ${file}, for:`,
    ...shown,
  ];
}

function pathLines({ yaml, file }: PathsToAdd, n: number, dryRun: boolean): string[] {
  const indented = yaml.trimEnd().replace(/^/gm, '  ');
  if (file === null) return [`${count(n, 'path')}: put this into your configuration by hand:`, indented];
  const note = 'guesses are left out there; keys of a provider are still reported';
  return [
    `${count(n, 'path')} ${dryRun ? 'would be written' : 'written'} to ${shownFile(file)}: ${note}`,
    ...(dryRun ? [indented] : []),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${printable(line)}`)];
}
