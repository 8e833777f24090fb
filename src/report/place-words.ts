import type { Place, Reach } from '../model/finding.ts';
import { readHistory } from '../model/in-history.ts';
import type { ScanResult } from '../model/result.ts';
import { printable } from '../util/printable.ts';
import { shortCommit } from '../util/short-commit.ts';

/** `at HEAD, since 3f2c1a9 (2026-03-02)`: what the history says of it. Empty where that is not known, or none was read. */
export function placeState(place: Place, result: ScanResult): string {
  if (!readHistory(result)) return '';
  const { owners = [] } = place;
  const owned = owners.length > 0 ? `owned by ${owners.map(printable).join(', ')}` : '';
  return [stateIn(place, result), owned].filter(Boolean).join(', ');
}

function stateIn(place: Place, { skipped = [] }: ScanResult): string {
  const { path, commit, date, atHead, reach = 'branch', refs = [], removed } = place;
  if (place.part?.startsWith('tag')) return reach === 'tag' ? '' : 'of a tag that is gone';
  if (place.part === 'ref name') return '';
  if (commit === null && reach === 'unreachable') return 'in an object that no branch or tag leads to';
  // Whether it is committed there is not known where that one's history was not read.
  const inModule = skipped.find((one) => one.reason === 'submodule' && path?.startsWith(`${one.path}/`));
  if (commit === null && inModule) return `in the submodule ${printable(inModule.path ?? '')}`;
  if (commit === null && refs.length === 0) return atHead === null ? '' : 'not committed';
  if (commit === null) return path === null ? '' : (BY_REACH[reach]?.replace('%', () => printable(refs[0]!)) ?? '');
  const since = `since ${commitAndDay(commit, date)}`;
  if (atHead) return `at HEAD, ${since}`;
  const gone = removed ? `, removed in ${commitAndDay(removed.commit, removed.date)}` : '';
  // Of a message or a name it is not known whether HEAD has it.
  const only = atHead === null ? '' : 'only ';
  return `${whereElse(reach, refs, gone === '', only)}, ${since}${gone}`;
}

/** @param isThere nobody took it away where it is */
function whereElse(reach: Reach, [first = '', ...more]: readonly string[], isThere: boolean, only: string): string {
  const by = BY_REACH[reach] ?? (isThere && first !== '' ? `${only}in branch %` : 'in history only');
  return by.replace('%', () => `${printable(first)}${more.length > 0 && reach === 'branch' ? ' and others' : ''}`);
}

/** Of a commit that git cannot make sense of no date is known. */
export function commitAndDay(commit: string, date: string | null): string {
  return `${shortCommit(commit)}${date ? ` (${date.slice(0, 10)})` : ''}`;
}

/** Where it is when it is not at HEAD and no branch has it. */
const BY_REACH: Partial<Record<Reach, string>> = {
  tag: 'only in tag %',
  'remote branch': 'only in remote branch %',
  note: 'in a note',
  stash: 'in the stash',
  'other ref': 'only in %',
  'index or work tree': 'in the work tree again',
  reflog: 'in the reflog only',
  unreachable: 'in a commit that nothing leads to',
};

/** `config/dev.env:12`, or what of the repository it is. */
export function placeName(place: Place): string {
  const { part, commit, refs = [], line } = place;
  const path = printable(place.path ?? '');
  if (part?.startsWith('commit'))
    return `${part.slice('commit '.length)} of commit ${commit?.slice(0, 7)}:${line}${decodedBy(place)}`;
  if (part?.startsWith('tag'))
    return `${part.slice('tag '.length)} of tag ${printable(refs[0] ?? '')}:${line}${decodedBy(place)}`;
  if (part === 'ref name') return `name of ${printable(refs[0] ?? '')}`;
  if (part === 'file name') return `name of file ${path || 'in an unreachable tree'}`;
  const nameless = place.reach === 'unreachable' ? 'unreachable object' : 'some object';
  const object = refs.length > 0 ? `object that ${printable(refs[0]!)} names` : nameless;
  return `${path || object}:${line}${decodedBy(place)}`;
}

/** How it was decoded, as ` (base64 > gzip > line 3)`. */
function decodedBy({ chain }: Place): string {
  return chain.length > 0 ? ` (${chain.join(' > ')})` : '';
}
