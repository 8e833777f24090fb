import { existsSync } from 'node:fs';
import { ScannerError } from '../../model/problem.ts';
import { type Explained, explainLine, linesOf } from '../../scan/explain-line.ts';
import { count } from '../../util/count.ts';
import { jsonText } from '../../util/json-text.ts';
import { pathFrom } from '../../util/path-below.ts';
import { printable } from '../../util/printable.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { readNamed } from '../read-named.ts';
import { configAt, configuredOptions, rulebookFor, SCAN_DEFAULTS } from '../scan-command.ts';

/** `unleak explain FILE:LINE`: what in the line could be a key, how it was weighed, and what decided. */
export async function explainAt(
  io: Io,
  file: string,
  line: number,
  args: { readonly rules: readonly string[]; readonly json: boolean },
): Promise<ExitCode> {
  const { outer, inside } = partsOf(file);
  const bytes = readNamed(outer);
  const rulebook = await rulebookFor(io, args.rules, configAt(io, '.').settings);
  const options = configuredOptions(io, SCAN_DEFAULTS, '.', rulebook);
  const path = pathFrom('.', file);
  const candidates = explainLine(bytes, pathFrom('.', outer), inside, line, rulebook, options);
  const lines = inside === undefined ? linesOf(bytes) : Number.POSITIVE_INFINITY;
  if (line < 1 || (candidates.length === 0 && line > lines)) {
    throw new ScannerError('usage', `${path} has no line ${line}`, { hint: `it has ${count(lines, 'line')}` });
  }
  const text = args.json
    ? jsonText({ schema: 'unleak-explain/1', path, line, candidates }, 2)
    : page(`${path}:${line}`, candidates, inside !== undefined);
  await write(io.stdout, `${text}\n`);
  return EXIT.clean;
}

/** `a.zip!conf/.env`, as reports name what lies in a container; a file may have such a name itself. */
function partsOf(file: string): { readonly outer: string; readonly inside?: string } {
  if (existsSync(file)) return { outer: file };
  for (let at = file.indexOf('!'); at > 0; at = file.indexOf('!', at + 1))
    if (existsSync(file.slice(0, at))) return { outer: file.slice(0, at), inside: file.slice(at + 1) };
  return { outer: file };
}

function page(at: string, candidates: readonly Explained[], isInside: boolean): string {
  if (candidates.length === 0 && isInside)
    return `${printable(at)}: nothing is found there; what was not taken for a key is told of plain files only: unpack it.`;
  if (candidates.length === 0) return `${printable(at)}: nothing in this line looks like a key.`;
  const blocks = candidates.map(({ column, shown, rule, id, score, decided, reported }) => {
    const head = `${printable(at)}:${column}  ${printable(shown)}  ${rule ?? 'no rule'}${reported ? `  ${id}` : ''}`;
    return [
      head,
      ...score.map((part) => `  ${part}`),
      `  ${reported ? '=>' : 'not reported:'} ${printable(decided)}`,
    ].join('\n');
  });
  return blocks.join('\n\n');
}
