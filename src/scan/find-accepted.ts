import type { AcceptedElsewhere } from '../model/accepted-elsewhere.ts';
import type { Finding, LocatedMatch, Place } from '../model/finding.ts';
import type { Rulebook } from '../model/rule.ts';
import { blobIdsAt } from '../source/blob-ids-at.ts';
import { acceptingNothing } from './accepting-nothing.ts';
import { meantAmong } from './meant-among.ts';
import type { ScanOptions } from './options.ts';
import { placeOfPath, Run } from './run.ts';
import { createWork } from './work.ts';

/**
 * Our findings for what another scanner's files accept, in their order: by value where it is told, else by place.
 * @param root folder that the paths are relative to
 * @param repository whether it is in a git repository, so that commits can be looked up
 * @param everywhere all findings there are, for entries that name no place
 */
export async function findAccepted(
  accepted: readonly AcceptedElsewhere[],
  root: string,
  repository: boolean,
  rulebook: Rulebook,
  options: ScanOptions,
  everywhere: () => Promise<readonly Finding[]>,
): Promise<(readonly Finding[])[]> {
  const run = new Run(rulebook, { ...acceptingNothing(options), gate: 'low' });
  const names = accepted.flatMap(({ path, commit }) => (path !== null && commit !== null ? [`${commit}:${path}`] : []));
  const blobs = repository ? blobIdsAt(root, names) : new Map<string, string>();
  const paths = accepted.flatMap(({ path, commit }) => (path !== null && commit === null ? [path] : []));
  await run.read(createWork('files', root, [...new Set(paths)], options.jobs, true));
  if (blobs.size > 0) await run.read(createWork('blobs', root, [...new Set(blobs.values())], options.jobs));
  await run.close();
  const { findings } = run.result('paths', root, (match) => placesIn(match, blobs));
  const now = accepted.map(meantAmong(findings));
  const isElsewhere = ({ path, versions }: AcceptedElsewhere, i: number) =>
    path === null || versions === 'any' || (versions === 'now, else before' && now[i]!.length === 0);
  if (!accepted.some(isElsewhere)) return now;
  const meant = meantAmong(await everywhere());
  return accepted.map((one, i) => (isElsewhere(one, i) ? [...now[i]!, ...meant(one)] : now[i]!));
}

function placesIn(match: LocatedMatch, blobs: ReadonlyMap<string, string>): readonly Place[] {
  const [at] = placeOfPath(match);
  const { origin } = match;
  if (origin.kind !== 'blob') return [at!];
  // The commit stays in the path: one file in a commit and in the work tree are two places.
  return [...blobs].flatMap(([name, blob]) => (blob === origin.blob ? [{ ...at!, path: name }] : []));
}
