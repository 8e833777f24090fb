import { type IgnoreEntry, keyText } from '../../config/ignore-entry.ts';
import { addIgnores, ignoreFileOf, readIgnores, saltsOf } from '../../config/ignore-file.ts';
import { filesOf } from '../../config/policies.ts';
import type { Finding } from '../../model/finding.ts';
import { ScannerError } from '../../model/problem.ts';
import type { ScanResult } from '../../model/result.ts';
import { idsBehind, ignoreKey, placeBeyond, ruleFor } from '../../scan/ignore-keys.ts';
import { isOver } from '../../util/is-over.ts';
import { printable } from '../../util/printable.ts';
import { acceptanceOf, scansHere, toBeCommitted } from '../accepting.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findingId } from '../finding-id.ts';
import { type Io, write } from '../io.ts';
import { unlessStopped } from '../unless-stopped.ts';

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
  const { reason, expires, path } = await acceptanceOf(args);
  const file = ignoreFileOf('.');
  const salts = saltsOf(readIgnores(file));
  const found = await lookUp(io, id);
  unlessStopped(io.signal);
  const finding = found?.finding ?? null;
  const rule = ruleFor(ruleOf(args.rule), finding);
  const entry = { key: ignoreKey(id, finding, salts), rule, expires, path, reason };
  const added = addIgnores(file, [entry], idsBehind([id], salts));
  const where = path === null ? 'wherever the same value stands' : `in ${path}`;
  const until = expires === null ? 'from now on' : `until ${expires}`;
  const said = isOver(expires)
    ? [`${id} was to be ignored until ${expires}, which is over: ${file}`, '  it hides nothing']
    : [`${id} is ignored ${until}, ${where}: ${file}`, `  ${found ? hidden(found, file, entry) : NOT_HERE}`];
  const lines = [...said, ...toBeCommitted(added)];
  await write(io.stdout, `${lines.join('\n')}\n`);
  return EXIT.clean;
}

const NOT_HERE = 'nothing here has this id at present; it counts where it comes up';

/** @throws ScannerError for a word that would break the line it is to stand in. */
function ruleOf(named: string | undefined): string | undefined {
  if (named === undefined || /^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/.test(named)) return named;
  throw new ScannerError('usage', '--rule is the id of no rule', { hint: 'unleak rules list; - for any' });
}

interface Found {
  readonly finding: Finding;
  readonly result: ScanResult;
}

async function lookUp(io: Io, id: string): Promise<Found | null> {
  for await (const result of scansHere(io)) {
    const finding = result.findings.find((one) => one.id === id);
    if (finding) return { finding, result };
  }
  return null;
}

/** What the new line hides; with a rule or a path of the user's it may be nothing. */
function hidden({ finding, result }: Found, file: string, { key, path }: IgnoreEntry): string {
  const fileOf = filesOf(result.scope, result.target);
  const entry = readIgnores(file).find((one) => keyText(one.key) === keyText(key) && one.path === path);
  const beyond = entry && placeBeyond(entry, finding, fileOf);
  if (beyond) {
    const where = `${beyond.path ?? 'an unreachable object'}:${beyond.line}`;
    return printable(`it hides nothing: ${where} lies beyond ${entry.path}, seen from the folder of ${entry.file}`);
  }
  const { facts, secret, places } = finding;
  const [first] = places;
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  return `it hides: ${facts.name} ${secret.redacted} ${printable(first?.path ?? 'an unreachable object')}:${first?.line}${more}`;
}
