import { type IgnoreEntry, isDate } from '../../config/ignore-entry.ts';
import { type Added, addIgnores, ignoreFileOf, readIgnores, saltsOf } from '../../config/ignore-file.ts';
import type { Finding } from '../../model/finding.ts';
import { ScannerError } from '../../model/problem.ts';
import type { ScanResult } from '../../model/result.ts';
import { idsBehind, ignoreKey } from '../../scan/ignore-keys.ts';
import { globFault } from '../../util/glob.ts';
import { isOver } from '../../util/is-over.ts';
import { printable } from '../../util/printable.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findingId } from '../finding-id.ts';
import { isInRepository } from '../here.ts';
import { hideSecrets } from '../hide-secrets.ts';
import { type Io, write } from '../io.ts';
import { configAt, rulebookFor, scanOptionsFor } from '../scan-command.ts';

export interface IgnoreArguments {
  readonly id?: string;
  readonly reason?: string;
  readonly rule?: string;
  readonly expires?: string;
  readonly path?: string | readonly string[];
}

/** `unleak ignore ID --reason TEXT` */
export async function ignore(io: Io, args: IgnoreArguments): Promise<ExitCode> {
  const id = findingId(args.id ?? '');
  const { reason, expires, path } = await checked(args);
  const file = ignoreFileOf('.');
  const salts = saltsOf(readIgnores(file));
  const finding = await lookUp(io, id);
  const rule = args.rule ?? finding?.rule.id ?? '-';
  const entry = { key: ignoreKey(id, finding, salts), rule, expires, path, reason };
  const added = addIgnores(file, [entry], idsBehind([id], salts));
  const where = path === null ? 'wherever the same value stands' : `in ${path}`;
  const until = expires === null ? 'from now on' : `until ${expires}`;
  const said = isOver(expires)
    ? [`${id} was to be ignored until ${expires}, which is over: ${file}`, '  it hides nothing']
    : [`${id} is ignored ${until}, ${where}: ${file}`, hidden(finding)];
  const lines = [...said, ...attributesLine(added)];
  await write(io.stdout, `${lines.join('\n')}\n`);
  return EXIT.clean;
}

/** What the user says of an entry. @throws ScannerError when it makes no sense. */
export async function checked({
  reason: said = '',
  expires = null,
  path: given,
}: Omit<IgnoreArguments, 'expires'> & { readonly expires?: string | null }): Promise<
  Pick<IgnoreEntry, 'reason' | 'expires' | 'path'>
> {
  const reason = said.replace(/\s+/g, ' ').trim();
  if (reason === '')
    throw new ScannerError('usage', 'the reason is empty', { hint: 'say why it is no leak: others will read it' });
  if ((await hideSecrets(reason)) !== reason)
    throw new ScannerError('usage', 'the reason holds a key', {
      hint: 'the file is committed: name the key by its id',
    });
  if (/^(?:expires|path)=/.test(reason))
    throw new ScannerError('usage', 'a reason begins with a word', {
      hint: 'dates and paths are options: --expires, --path',
    });
  if (expires !== null && !isDate(expires))
    throw new ScannerError('usage', '--expires is no date', { hint: '--expires 2027-01-31' });
  const path = typeof given === 'string' ? given : null;
  const fault = path === null ? null : globFault(path);
  if (fault) throw new ScannerError('usage', `--path: ${fault}`, { hint: "--path 'test/**'" });
  if (path?.includes('"'))
    throw new ScannerError('usage', '--path: a " cannot stand in it', { hint: "--path 'test/**'" });
  return { reason, expires, path };
}

/** Said once, when the ignore file is made. */
export function attributesLine({ attributes }: Added): string[] {
  return attributes === null ? [] : [`  git keeps both sides when branches add to it: a line in ${attributes}`];
}

async function lookUp(io: Io, id: string): Promise<Finding | null> {
  for await (const { findings } of scansHere(io)) {
    const found = findings.find((finding) => finding.id === id);
    if (found) return found;
  }
  return null;
}

/** All there is, first where something is found soonest: the index, the work tree, the history. */
export async function* scansHere(io: Io): AsyncGenerator<ScanResult> {
  const { settings } = configAt(io, '.');
  const rulebook = await rulebookFor(io, [], settings);
  const options = { ...scanOptionsFor(io), ignores: [], inlineAllow: false };
  const staged = async () => (await import('../../scan/scan-staged.ts')).scanStaged('.', rulebook, options);
  const paths = async () => (await import('../../scan/scan-paths.ts')).scanPaths(['.'], rulebook, options);
  const audit = async () => (await import('../../scan/scan-audit.ts')).scanAudit('.', rulebook, options);
  for (const scan of isInRepository() ? [staged, paths, audit] : [paths]) yield await scan();
}

function hidden(finding: Finding | null): string {
  if (!finding) return '  nothing here has this id at present; it counts where it comes up';
  const { facts, secret, places } = finding;
  const [first] = places;
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  return `  it hides: ${facts.name} ${secret.redacted} ${printable(first?.path ?? 'an unreachable object')}:${first?.line}${more}`;
}
