import type { AcceptedElsewhere, ValueMark } from '../model/accepted-elsewhere.ts';
import type { Finding, LocatedMatch, Place } from '../model/finding.ts';
import type { Rulebook } from '../model/rule.ts';
import { blobIdsAt } from '../source/blob-ids-at.ts';
import type { ScanOptions } from './options.ts';
import { placeOfPath, Run } from './run.ts';
import { createWork } from './work.ts';

/** Kinds of values that ggshield adds to a value before it hashes it. */
const GGSHIELD_KINDS = [
  'apikey',
  'token',
  'password',
  'client_secret',
  'secret_key',
  'connection_uri',
  'username',
  'host',
];

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
  const run = new Run(rulebook, { ...options, gate: 'low', ignores: [], inlineAllow: false });
  const names = accepted.flatMap(({ path, commit }) => (path !== null && commit !== null ? [`${commit}:${path}`] : []));
  const blobs = repository ? blobIdsAt(root, names) : new Map<string, string>();
  const paths = accepted.flatMap(({ path, commit }) => (path !== null && commit === null ? [path] : []));
  await run.read(createWork('files', root, [...new Set(paths)], options.jobs, true));
  if (blobs.size > 0) await run.read(createWork('blobs', root, [...new Set(blobs.values())], options.jobs));
  await run.close();
  const { findings } = run.result('paths', root, (match) => placesIn(match, blobs));
  const meant = (one: AcceptedElsewhere, among: readonly Finding[]) => among.filter((finding) => isMeant(one, finding));
  const now = accepted.map((one) => (one.path === null ? [] : meant(one, findings)));
  const isElsewhere = ({ path, versions }: AcceptedElsewhere, i: number) =>
    path === null || versions === 'any' || (versions === 'now, else before' && now[i]!.length === 0);
  const all = accepted.some(isElsewhere) ? await everywhere() : [];
  return accepted.map((one, i) => (isElsewhere(one, i) ? [...now[i]!, ...meant(one, all)] : now[i]!));
}

function placesIn(match: LocatedMatch, blobs: ReadonlyMap<string, string>): readonly Place[] {
  const [at] = placeOfPath(match);
  const { origin } = match;
  if (origin.kind !== 'blob') return [at!];
  // The commit stays in the path: one file in a commit and in the work tree are two places.
  return [...blobs].flatMap(([name, blob]) => (blob === origin.blob ? [{ ...at!, path: name }] : []));
}

function isMeant({ path, line, commit, value }: AcceptedElsewhere, { places, secret, pairedWith }: Finding): boolean {
  const fits = value === null ? null : isValue(value, secret.reveal(), pairedWith?.secret.reveal() ?? null);
  if (path === null) return fits === 'whole';
  if (fits === 'not') return false;
  const name = commit === null ? path : `${commit}:${path}`;
  const there = places.filter((place) => place.path === name);
  // A value is known wherever it has moved in its file since; a line is not.
  return there.some((place) => fits === 'whole' || line === null || place.line === line);
}

function isIn(value: string, text: string): boolean {
  const bare = (one: string) => one.replace(/\\[nr]|\s/g, '');
  return bare(text).includes(bare(value));
}

/** What ggshield hashes: a value with its kind, or an id with its kind and then the secret. */
function ggshieldTexts(value: string, pair: string | null): string[] {
  const alone = GGSHIELD_KINDS.map((kind) => `${value},${kind}`);
  return pair === null ? alone : [...alone, `${pair},client_id${value},client_secret`];
}

type Fit = 'whole' | 'part' | 'not';

function isValue({ kind, text }: ValueMark, value: string, pair: string | null): Fit {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = (algorithm: string, value: string) => createHash(algorithm).update(value).digest('hex');
  const is = (fits: boolean): Fit => (fits ? 'whole' : 'not');
  // Some take the armour of a private key, and its line feeds, for a part of it.
  if (kind === 'plain') return value !== text && isIn(value, text) ? 'part' : is(value === text);
  if (kind === 'ggshield')
    return is(value === text || ggshieldTexts(value, pair).some((one) => hash('sha256', one) === text.toLowerCase()));
  if (hash('sha1', value) === text.toLowerCase()) return 'whole';
  // Of some keys detect-secrets takes the public beginning for the value: that tells nothing, but its line does.
  const [beginning] = /^[a-z]+(?=[_-])/i.exec(value) ?? [];
  return beginning !== undefined && hash('sha1', beginning) === text.toLowerCase() ? 'part' : 'not';
}
