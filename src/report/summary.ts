import type { ScanResult, Scope } from '../model/result.ts';
import { count, duration, thousands } from '../util/count.ts';
import type { Style } from './style.ts';

/** The last lines of the text report: what was found, what was read, what was not. */
export function summary(result: ScanResult, style: Style): string {
  const ignored = result.ignored.length > 0 ? ` ${result.ignored.length} ignored by .unleakignore.` : '';
  const known = result.range?.known
    ? ` ${count(result.range.known, 'secret')} stood there before the change, not shown.`
    : '';
  return `${verdict(result, style)}${ignored}${known} ${coverage(result)} ${rest(result, style)}`;
}

function verdict({ findings, complete }: ScanResult, style: Style): string {
  if (findings.length === 0)
    return complete ? style.green('No secrets found.') : style.yellow('Nothing found in what was read.');
  const places = findings.reduce((sum, finding) => sum + finding.places.length, 0);
  const blocking = findings.filter((finding) => finding.blocks).length;
  const blocks = blocking === 0 ? 'none blocks' : `${thousands(blocking)} ${blocking === 1 ? 'blocks' : 'block'}`;
  const found = `${count(findings.length, 'secret')} in ${count(places, 'place')}, ${blocks}.`;
  return blocking > 0 ? style.red(found) : style.yellow(found);
}

function coverage({ scope, limits = [], scanned, elapsed, range }: ScanResult): string {
  const [files, blobs, commits] = [
    count(scanned.files, scope === 'staged' ? 'staged file' : 'file'),
    count(scanned.blobs, 'blob'),
    count(scanned.commits, 'commit'),
  ];
  const read: Readonly<Record<Scope, string>> = {
    stdin: count(scanned.bytes, 'byte'),
    paths: files,
    staged: files,
    audit: limits.length > 0 ? `${blobs}, ${commits}` : `${files}, ${blobs}, ${commits}`,
    introduced: `${blobs} of ${commits}${range?.base ? ` (${short(range.base)}..${short(range.head)})` : ''}`,
    head: `${blobs} of the files of ${range ? short(range.head) : 'HEAD'}`,
  };
  const only = limits.length > 0 ? `Only ${limits.join(', ')}. ` : '';
  return `${only}Read: ${read[scope]} in ${duration(elapsed)}.`;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}

function rest(result: ScanResult, style: Style): string {
  const { complete, problems, planned, scanned } = result;
  const aside = result.skipped?.length ?? 0;
  if (complete)
    return aside > 0 ? `Not asked for and not read: ${count(aside, 'part')}, see above.` : 'Nothing was left out.';
  const left = [
    [planned.files - scanned.files, 'file'],
    [planned.blobs - scanned.blobs, 'blob'],
  ] as const;
  const counted = left.filter(([n]) => n > 0).map(([n, name]) => count(n, name));
  const what = counted.length > 0 ? counted.join(' and ') : count(problems.length, 'part');
  return style.yellow(`NOT everything was read: ${what} left out, see above.`);
}
