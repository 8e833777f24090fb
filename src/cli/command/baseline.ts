import { addIgnores, ignoreFileOf } from '../../config/ignore-file.ts';
import { policiesOf } from '../../config/policies.ts';
import type { Finding } from '../../model/finding.ts';
import { count } from '../../util/count.ts';
import { acceptanceOf, entriesFor, toBeCommitted } from '../accepting.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { configAt, rulebookFor, scanOptionsFor } from '../scan-command.ts';
import { scanHere } from '../scan-here.ts';
import { unlessStopped } from '../unless-stopped.ts';

interface BaselineArguments {
  readonly reason?: string;
  readonly expires?: string;
  readonly rules: readonly string[];
}

/** `unleak baseline`: accepts all findings of the work tree and the history that nobody has accepted yet. */
export async function baseline(io: Io, args: BaselineArguments): Promise<ExitCode> {
  const today = new Date().toISOString().slice(0, 10);
  const acceptance = await acceptanceOf({
    reason: args.reason ?? `baseline of ${today}`,
    expires: args.expires ?? null,
  });
  const { layers, settings } = configAt(io, '.');
  const rulebook = await rulebookFor(io, args.rules, settings);
  const policies = policiesOf(layers, null, () => new Set(rulebook.rules.map(({ id }) => id)));
  const options = { ...scanOptionsFor(io), policies };
  const { findings, complete, ignored } = await scanHere(rulebook, options);
  unlessStopped(io.signal);
  const before = ignored.length > 0 ? ` ${ignored.length} more had been accepted before.` : '';
  const unread = complete ? '' : ' NOT everything was read: what lies in the rest is not accepted.';
  const code = complete ? EXIT.clean : EXIT.incomplete;
  if (findings.length === 0) {
    await write(io.stdout, `Nothing to accept.${before}${unread}\n`);
    return code;
  }
  const file = ignoreFileOf('.');
  const { entries, sameAs } = entriesFor(
    file,
    findings.map((finding) => ({ ...acceptance, finding })),
  );
  const added = addIgnores(file, entries, sameAs);
  const sum = `${count(findings.length, 'secret')} accepted: ${file}.${before}${unread}`;
  await write(io.stdout, `${[...table(findings), '', sum, ...toBeCommitted(added)].join('\n')}\n`);
  return code;
}

const LEVELS = ['high', 'medium', 'low'] as const;

/** How many of each kind, by confidence; the surest and most frequent first. */
function table(findings: readonly Finding[]): string[] {
  const kinds = new Map<string, number[]>();
  for (const { facts, confidence } of findings) {
    const counts = kinds.get(facts.name) ?? [0, 0, 0];
    counts[LEVELS.indexOf(confidence)]!++;
    kinds.set(facts.name, counts);
  }
  const rows = [...kinds].sort(([a, x], [b, y]) => y[0]! - x[0]! || y[1]! - x[1]! || y[2]! - x[2]! || (a < b ? -1 : 1));
  const row = (cells: readonly (string | number)[], name: string) =>
    `${cells.map((cell) => String(cell).padStart(6)).join('  ')}  ${name}`;
  return [row(LEVELS, 'confidence'), ...rows.map(([name, counts]) => row(counts, name))];
}
