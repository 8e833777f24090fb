import { formatEntry, type IgnoreEntry } from '../../config/ignore-entry.ts';
import { addIgnores, ignoreFileOf, shownFile } from '../../config/ignore-file.ts';
import type { Migration } from '../../config/migrate/migration.ts';
import { baseOf, migratableIn, readMigration } from '../../config/migrate/read.ts';
import { type PathsToAdd, pathsToAdd, writePaths } from '../../config/write-paths.ts';
import type { Finding } from '../../model/finding.ts';
import { ScannerError } from '../../model/problem.ts';
import { acceptingNothing } from '../../scan/accepting-nothing.ts';
import { findAccepted } from '../../scan/find-accepted.ts';
import { count } from '../../util/count.ts';
import { printable } from '../../util/printable.ts';
import { type Acceptance, entriesFor, toBeCommitted } from '../accepting.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { hideSecrets } from '../hide-secrets.ts';
import { type Io, write } from '../io.ts';
import { configAt, rulebookFor, scanOptionsFor } from '../scan-command.ts';
import { isInRepository, scanHere } from '../scan-here.ts';
import { unlessStopped } from '../unless-stopped.ts';

interface MigrateArguments {
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
  const folder = baseOf(files[0]!);
  const migrations: Migration[] = [];
  for (const file of files) migrations.push(await readMigration(file));
  const accepted = migrations.flatMap((one) => one.accepted);
  const found = await findingsOf(io, folder, accepted);
  unlessStopped(io.signal);
  const ignoreFile = ignoreFileOf(folder);
  const distinct = await distinctOf(accepted, found);
  const { entries, sameAs } = entriesFor(ignoreFile, distinct);
  const patterns = [
    ...new Map(migrations.flatMap(({ paths }) => paths.map((one) => [one.match, one] as const))).values(),
  ];
  const paths = patterns.length > 0 ? pathsToAdd(folder, patterns) : null;
  const added = dryRun || entries.length === 0 ? null : addIgnores(ignoreFile, entries, sameAs);
  if (!dryRun && paths) writePaths(paths);
  const lost = accepted.flatMap((one, i) => (found[i]!.length === 0 ? [one.where] : []));
  const lines = [
    ...migrations.map(
      ({ file, accepted, paths, leftOut }) =>
        `${file}: ${count(accepted.length, 'accepted finding')}, ${count(paths.length, 'path')}, ${leftOut.length} without an equivalent`,
    ),
    '',
    ...written(
      shownFile(ignoreFile),
      distinct.map(({ finding }, i) => ({ finding, entry: entries[i]! })),
      dryRun,
    ),
    ...(paths ? pathLines(paths, patterns.length, dryRun) : []),
    ...(added ? toBeCommitted(added) : []),
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
  const options = acceptingNothing(scanOptionsFor(io, folder));
  const everywhere = async () => (await scanHere(rulebook, options, folder)).findings;
  return findAccepted(accepted, folder, isInRepository(), rulebook, options, everywhere);
}

interface Made {
  readonly entry: IgnoreEntry;
  readonly finding: Finding;
}

/** Each secret once, whatever number of files accept it, with the first reason. */
async function distinctOf(accepted: Migration['accepted'], found: readonly (readonly Finding[])[]) {
  const first = new Map<string, Acceptance & { readonly finding: Finding }>();
  for (const [i, findings] of found.entries()) {
    if (findings.every(({ id }) => first.has(id))) continue;
    // Comments of theirs are a part of it, and our file is committed.
    const reason = await hideSecrets(accepted[i]!.reason);
    for (const finding of findings)
      if (!first.has(finding.id)) first.set(finding.id, { finding, reason, expires: null, path: null });
  }
  return [...first.values()];
}

function written(file: string, entries: readonly Made[], dryRun: boolean): string[] {
  if (entries.length === 0) return ['No finding to accept.'];
  const shown = entries.map(({ entry, finding }) => {
    // That of a commit is named with it; the work tree's is shorter to read.
    const place = finding.places.find(({ path }) => !path?.includes(':')) ?? finding.places.at(0);
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
