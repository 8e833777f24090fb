import { Buffer } from 'node:buffer';
import { positionIn } from '../chunk/position-in.ts';
import type { LocatedMatch } from '../model/finding.ts';
import { ScannerError } from '../model/problem.ts';
import { type Naming, oldestNaming } from '../source/oldest-naming.ts';

/**
 * The same people make most commits, so their names are scanned in the first commit that comes along. Tells for what was found
 * in them where it is in the oldest; null for what is the same thing again; any other match as it is.
 * @param revisions see `oldestNaming`
 */
export async function atOldestCommit(
  root: string,
  matches: readonly LocatedMatch[],
  revisions: readonly string[] | null,
  signal: AbortSignal,
): Promise<(match: LocatedMatch) => LocatedMatch | null> {
  const ofPeople = matches.filter(isOfPeople);
  if (ofPeople.length === 0) return (match) => match;
  const oldest = await namings(root, new Set(ofPeople.map(({ value }) => value)), revisions, signal);
  const moved = new Map<LocatedMatch, LocatedMatch | null>();
  const known = new Set<string>();
  for (const match of ofPeople) {
    const naming = oldest.get(match.value);
    if (!naming) continue;
    const key = `${match.rule} ${match.value}`;
    moved.set(match, known.has(key) ? null : inNaming(match, naming));
    known.add(key);
  }
  return (match) => (moved.has(match) ? moved.get(match)! : match);
}

function inNaming(match: LocatedMatch, { commit, people }: Naming): LocatedMatch {
  const text = Buffer.from(people);
  const start = text.indexOf(match.value);
  const place = { start, end: start + match.value.length, ...positionIn(text, start) };
  return { ...match, ...place, origin: { kind: 'commit', object: commit, part: 'people' } };
}

/** What was decoded stands there in another form, and stays where it was found. */
function isOfPeople({ origin, chain = [] }: LocatedMatch): boolean {
  return origin.kind === 'commit' && origin.part === 'people' && chain.length === 0;
}

/** None where a damaged commit stops git, which whoever asks for the history says. */
async function namings(
  root: string,
  values: ReadonlySet<string>,
  revisions: readonly string[] | null,
  signal: AbortSignal,
): Promise<Map<string, Naming>> {
  try {
    return await oldestNaming(root, values, revisions, signal);
  } catch (error) {
    if (!(error instanceof ScannerError)) throw error;
    return new Map();
  }
}
