import { addIgnores, ignoreFileOf, readIgnores, saltsOf } from '../../config/ignore-file.ts';
import type { Finding } from '../../model/finding.ts';
import { ScannerError } from '../../model/problem.ts';
import { idsBehind, ignoreKey, isFor } from '../../scan/ignore-keys.ts';
import { isOver } from '../../util/is-over.ts';
import { printable } from '../../util/printable.ts';
import { acceptanceOf, scansHere, toBeCommitted } from '../accepting.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findingId } from '../finding-id.ts';
import { type Io, write } from '../io.ts';

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
  const finding = await lookUp(io, id);
  const rule = args.rule ?? finding?.rule.id ?? '-';
  if (finding && !isFor(rule, finding)) {
    const hint = `leave --rule out, or name ${finding.rule.id}, or its provider`;
    throw new ScannerError('usage', `${id} is found by ${finding.rule.id}, and not by ${printable(rule)}`, { hint });
  }
  const entry = { key: ignoreKey(id, finding, salts), rule, expires, path, reason };
  const added = addIgnores(file, [entry], idsBehind([id], salts));
  const where = path === null ? 'wherever the same value stands' : `in ${path}`;
  const until = expires === null ? 'from now on' : `until ${expires}`;
  const said = isOver(expires)
    ? [`${id} was to be ignored until ${expires}, which is over: ${file}`, '  it hides nothing']
    : [`${id} is ignored ${until}, ${where}: ${file}`, hidden(finding)];
  const lines = [...said, ...toBeCommitted(added)];
  await write(io.stdout, `${lines.join('\n')}\n`);
  return EXIT.clean;
}

async function lookUp(io: Io, id: string): Promise<Finding | null> {
  for await (const { findings } of scansHere(io)) {
    const found = findings.find((finding) => finding.id === id);
    if (found) return found;
  }
  return null;
}

function hidden(finding: Finding | null): string {
  if (!finding) return '  nothing here has this id at present; it counts where it comes up';
  const { facts, secret, places } = finding;
  const [first] = places;
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  return `  it hides: ${facts.name} ${secret.redacted} ${printable(first?.path ?? 'an unreachable object')}:${first?.line}${more}`;
}
