import { keyText } from '../../config/ignore-entry.ts';
import { ignoreFileOf, readIgnores } from '../../config/ignore-file.ts';
import { policiesOf } from '../../config/policies.ts';
import type { Ignore } from '../../model/ignore.ts';
import type { AcceptedProblem, Ignored, ScanResult } from '../../model/result.ts';
import { authorsOf, type Committed } from '../../scan/authors-of.ts';
import { count } from '../../util/count.ts';
import { jsonText } from '../../util/json-text.ts';
import { printable } from '../../util/printable.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { configAt, rulebookFor, scanOptionsFor } from '../scan-command.ts';
import { isInRepository, scanHere } from '../scan-here.ts';

/** What became of one entry. */
interface Listed {
  readonly where: string;
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  readonly expires: string | null;
  readonly path: string | null;
  /** Who committed the line, and on which day; null when nobody has yet. */
  readonly author: string | null;
  readonly since: string | null;
  readonly hides: readonly Ignored[];
  /** Problems that it accepts. */
  readonly accepts: readonly AcceptedProblem[];
  /** Why it hides nothing; null when it does. */
  readonly idle: string | null;
}

/** `unleak ignore --list`: what is accepted, and what that hides now. */
export async function ignoreList(io: Io, { json }: { readonly json: boolean }): Promise<ExitCode> {
  const { settings, layers } = configAt(io, '.');
  const entries = [...readIgnores(ignoreFileOf('.')), ...settings.ignores];
  const rulebook = await rulebookFor(io, [], settings);
  const policies = policiesOf(layers, null, () => new Set(rulebook.rules.map(({ id }) => id)));
  const options = { ...scanOptionsFor(io), ignores: entries, policies };
  const result = await scanHere(rulebook, options);
  const files = isInRepository() ? new Set(entries.map(({ file }) => file)) : [];
  const authors = new Map(await Promise.all([...files].map(async (file) => [file, await authorsOf(file)] as const)));
  // As in a report: not all that is known of each finding.
  const ignored = result.ignored.map(({ finding: _, ...one }) => one);
  const listed = entries.map((entry) =>
    listedAs(entry, authors.get(entry.file)?.get(entry.line), { ...result, ignored }),
  );
  const others = ignored.filter(({ cause }) => cause !== 'ignore-file' && cause !== 'configuration');
  if (json) await write(io.stdout, `${jsonText({ schema: 'unleak-ignores/1', entries: listed, others }, 2)}\n`);
  else await write(io.stdout, text(listed, others, result));
  return result.complete ? EXIT.clean : EXIT.incomplete;
}

function listedAs(
  entry: Ignore,
  committed: Committed | undefined,
  { ignored, notices, scope, acceptedProblems = [] }: ScanResult,
): Listed {
  const where = `${entry.file}:${entry.line}`;
  const hides = ignored.filter((one) => one.where === where);
  const notice = notices.find(
    ({ code, path, line }) => path === entry.file && line === entry.line && code !== 'rule-off',
  );
  const { rule, reason, expires, path } = entry;
  const gone =
    scope === 'audit' ? 'something else hides it, or it lies beyond its path' : 'nothing here has it at present';
  const accepts = acceptedProblems.filter((one) => one.where === where);
  const idle = hides.length + accepts.length > 0 ? null : (notice?.message ?? gone);
  return {
    where,
    key: keyText(entry.key),
    rule,
    reason,
    expires,
    path,
    author: committed?.author ?? null,
    since: committed?.date ?? null,
    hides,
    accepts,
    idle,
  };
}

function text(listed: readonly Listed[], others: readonly Ignored[], { complete }: ScanResult): string {
  const blocks = listed.map(({ where, rule, reason, expires, path, author, since, hides, accepts, idle }) => {
    const limits = [...(expires ? [`until ${expires}`] : []), ...(path ? [`in ${path}`] : [])].join(', ');
    const head = `${where}  ${rule}${limits ? ` (${limits})` : ''}: ${reason}`;
    return [
      head,
      ...hides.map((one) => `  hides ${shown(one)}`),
      ...accepts.map(({ path, message }) => `  accepts ${path ?? ''}: ${message}`),
      ...(idle === null ? [] : [`  hides nothing: ${idle}`]),
      ...(author === null ? [] : [`  by ${author}, ${since}`]),
    ];
  });
  const more = others.map((one) => [`${one.where}  ${one.rule}: ${one.reason}`, `  hides ${shown(one)}`]);
  const lines = [...blocks, ...more].flat();
  const hiding = listed.filter(({ idle }) => idle === null).length + others.length;
  const sum = `${count(listed.length, 'entry', 'entries')}, ${count(others.length, 'comment or rule', 'comments and rules')}; ${hiding} of them ${hiding === 1 ? 'hides' : 'hide'} something.`;
  const rest = complete ? '' : ' NOT everything was read.';
  return `${[...lines.map(printable), ...(lines.length > 0 ? [''] : []), `${sum}${rest}`].join('\n')}\n`;
}

function shown({ kind, redacted, places }: Ignored): string {
  const [first] = places;
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  return `${kind} ${redacted} ${first?.path ?? 'unreachable object'}:${first?.line}${more}`;
}
