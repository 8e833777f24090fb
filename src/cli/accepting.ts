import { type IgnoreEntry, isDate, misspelled } from '../config/ignore-entry.ts';
import { type Added, readIgnores, saltsOf } from '../config/ignore-file.ts';
import type { Finding } from '../model/finding.ts';
import type { IgnoreKey } from '../model/ignore.ts';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import { acceptingNothing } from '../scan/accepting-nothing.ts';
import { idsBehind, ignoreKey } from '../scan/ignore-keys.ts';
import { globFault } from '../util/glob.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { Io } from './io.ts';
import { configAt, rulebookFor, scanOptionsFor } from './scan-command.ts';
import { isInRepository } from './scan-here.ts';

/** Why something is accepted, until when and where. */
export type Acceptance = Pick<IgnoreEntry, 'reason' | 'expires' | 'path'>;

/** What the user says of an entry. @throws ScannerError when it makes no sense. */
export async function acceptanceOf(said: {
  readonly reason?: string;
  readonly expires?: string | null;
  readonly path?: string | readonly string[];
}): Promise<Acceptance> {
  const { expires = null } = said;
  const reason = (said.reason ?? '').replace(/\s+/g, ' ').trim();
  if (reason === '')
    throw new ScannerError('usage', 'the reason is empty', { hint: 'say why it is no leak: others will read it' });
  if ((await hideSecrets(reason)) !== reason)
    throw new ScannerError('usage', 'the reason holds a key', {
      hint: 'the file is committed: name the key by its id',
    });
  if (misspelled(reason))
    throw new ScannerError('usage', 'a reason begins with a word', {
      hint: 'dates and paths are options: --expires, --path',
    });
  if (expires !== null && !isDate(expires))
    throw new ScannerError('usage', '--expires is no date', { hint: '--expires 2027-01-31' });
  const path = typeof said.path === 'string' ? said.path : null;
  if (path !== null && (await hideSecrets(path)) !== path)
    throw new ScannerError('usage', '--path holds a key', { hint: "the file is committed: --path 'folder/**'" });
  const fault = path?.includes('"') ? 'a " cannot stand in it' : path === null ? null : globFault(path);
  if (fault) throw new ScannerError('usage', `--path: ${fault}`, { hint: "--path 'test/**'" });
  return { reason, expires, path };
}

/** Entries for findings, in their order, and how to tell which entries of the file stand for the same. */
interface NewEntries {
  readonly entries: readonly IgnoreEntry[];
  readonly sameAs: (key: IgnoreKey) => string;
}

/** @param file the ignore file that they are to be added to */
export function entriesFor(
  file: string,
  accepted: readonly (Acceptance & { readonly finding: Finding })[],
): NewEntries {
  const known = saltsOf(readIgnores(file));
  let salts = known;
  const entries = accepted.map(({ finding, ...acceptance }): IgnoreEntry => {
    const key = ignoreKey(finding.id, finding, salts);
    if (key.kind === 'salted') salts = [key.salt];
    return { key, rule: finding.rule.id, ...acceptance };
  });
  const guessable = accepted.flatMap(({ finding }, i) => (entries[i]!.key.kind === 'salted' ? [finding.id] : []));
  return { entries, sameAs: idsBehind(guessable, known) };
}

/** What is to be done with the ignore file; how git merges it only when it is made. */
export function toBeCommitted({ attributes }: Added): string[] {
  return [
    ...(attributes === null ? [] : [`  git keeps both sides when branches add to it: a line in ${attributes}`]),
    ...(isInRepository()
      ? [`  commit ${attributes === null ? 'it' : 'both'}: CI and the hooks of others read it there`]
      : []),
  ];
}

/** All there is, first where something is found soonest: the index, the work tree, the history. */
export async function* scansHere(io: Io): AsyncGenerator<ScanResult> {
  const { settings } = configAt(io, '.');
  const rulebook = await rulebookFor(io, [], settings);
  const options = acceptingNothing(scanOptionsFor(io));
  const staged = async () => (await import('../scan/scan-staged.ts')).scanStaged('.', rulebook, options);
  const paths = async () => (await import('../scan/scan-paths.ts')).scanPaths(['.'], rulebook, options);
  const audit = async () => (await import('../scan/scan-audit.ts')).scanAudit('.', rulebook, options);
  for (const scan of isInRepository() ? [staged, paths, audit] : [paths]) yield await scan();
}
