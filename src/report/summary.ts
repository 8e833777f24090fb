import { isOnlyInHistory, readHistory } from '../model/in-history.ts';
import type { IgnoreCause, ScanResult } from '../model/result.ts';
import { count, duration, thousands } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import { shortCommit } from '../util/short-commit.ts';
import type { Style } from './style.ts';

/** Files of rules that are named. */
const FILES_SHOWN = 5;

/** The last lines of the text report: what was found, what was read, what was not. */
export function summary(result: ScanResult, style: Style): string {
  const known = result.range?.known
    ? ` ${count(result.range.known, 'secret')} stood there before the change, not shown.`
    : '';
  return `${verdict(result, style)}${states(result, style)}${accepted(result)}${known} ${coverage(result)} ${rest(result, style)}`;
}

/** ` 2 ACTIVE, 1 inactive, 3 unknown.` where providers were asked. */
function states({ findings, requests }: ScanResult, style: Style): string {
  if (!requests) return '';
  const of = (state: string) =>
    findings.filter(({ rule, verdict }) => rule.role === 'key' && verdict.state === state).length;
  const active = of('active') > 0 ? style.red(`${of('active')} ACTIVE`) : '0 active';
  return ` ${active}, ${of('inactive')} inactive, ${of('unknown')} unknown.`;
}

const BY: Readonly<Record<IgnoreCause, string>> = {
  'ignore-file': 'by .unleakignore',
  configuration: 'by the configuration',
  inline: 'by comments',
  'rule-off': 'by rules that are off',
  path: 'by their path',
};

/** ` 3 ignored: 2 by .unleakignore, 1 by comments.` */
function accepted({ ignored }: ScanResult): string {
  if (ignored.length === 0) return '';
  const causes = (Object.keys(BY) as IgnoreCause[])
    .map((cause) => ({ cause, n: ignored.filter((one) => one.cause === cause).length }))
    .filter(({ n }) => n > 0);
  if (causes.length === 1) return ` ${ignored.length} ignored ${BY[causes[0]!.cause]}.`;
  return ` ${ignored.length} ignored: ${causes.map(({ cause, n }) => `${n} ${BY[cause]}`).join(', ')}.`;
}

function verdict(result: ScanResult, style: Style): string {
  const { findings: all, complete } = result;
  const findings = all.filter((finding) => !finding.alreadyCommitted);
  const old = all.length - findings.length;
  const before =
    old === 0 ? '' : ` ${count(old, 'secret')} stood there before (--all shows ${old === 1 ? 'it' : 'them'}).`;
  if (findings.length === 0) {
    const nothing = old === 0 ? 'No secrets found.' : 'No new secrets.';
    return (
      (complete ? style.green(nothing) : style.yellow(`Nothing${old === 0 ? '' : ' new'} found in what was read.`)) +
      before
    );
  }
  const places = findings.reduce((sum, finding) => sum + finding.places.length, 0);
  const blocking = findings.filter((finding) => finding.blocks).length;
  const blocks = blocking === 0 ? 'none blocks' : `${thousands(blocking)} ${blocking === 1 ? 'blocks' : 'block'}`;
  const found = `${count(findings.length, 'secret')} in ${count(places, 'place')}, ${blocks}${notAtHead(result, blocking)}.`;
  return (blocking > 0 ? style.red(found) : style.yellow(found)) + before;
}

/** What of that can be taken out no more, only replaced. */
function notAtHead(result: ScanResult, blocking: number): string {
  if (!readHistory(result)) return '';
  const old = result.findings.filter((finding) => finding.blocks && isOnlyInHistory(finding.places)).length;
  if (old === 0) return '';
  return old === blocking ? ', not at HEAD' : `, ${thousands(old)} of them not at HEAD`;
}

function coverage(result: ScanResult): string {
  const { scope, limits = [], elapsed } = result;
  const only = limits.length > 0 ? `Only ${limits.join(', ')}. ` : '';
  return `${only}Read: ${READ[scope](result).join(', ')} in ${duration(elapsed)} with ${rulesOf(result)}.`;
}

/** `3 rules (0 built-in, 4 of conf/acme.json, 1 off)`: nobody is to believe that the built-in ones are there when they are not. */
function rulesOf({ rules, ruleSources: { builtIn, files, off } }: ScanResult): string {
  if (files.length === 0 && off === 0) return count(rules, 'rule');
  const shown = files.slice(0, FILES_SHOWN).map((file) => `${thousands(file.rules)} of ${printable(file.path)}`);
  const left = files.slice(FILES_SHOWN).reduce((sum, file) => sum + file.rules, 0);
  if (left > 0) shown.push(`${thousands(left)} of ${count(files.length - FILES_SHOWN, 'more file')}`);
  const parts = [`${thousands(builtIn)} built-in`, ...shown, ...(off > 0 ? [`${thousands(off)} off`] : [])];
  return `${count(rules, 'rule')} (${parts.join(', ')})`;
}

const READ: Readonly<Record<ScanResult['scope'], (result: ScanResult) => string[]>> = {
  paths: ({ scanned }) => [count(scanned.files, 'file')],
  stdin: ({ scanned }) => [count(scanned.bytes, 'byte')],
  staged: ({ scanned }) => [count(scanned.files, 'staged file')],
  message: ({ scanned }) => [`a message of ${count(scanned.bytes, 'byte')}`],
  push: ({ scanned }) => [count(scanned.blobs, 'blob'), count(scanned.commits, 'new commit')],
  audit: ({ scanned, limits = [] }) => [
    // A part of a history has no work tree.
    ...(limits.length > 0 ? [] : [count(scanned.files, 'file')]),
    count(scanned.blobs, 'blob'),
    count(scanned.commits, 'commit'),
  ],
  introduced: ({ scanned, range }) => [
    `${count(scanned.blobs, 'blob')} of ${count(scanned.commits, 'commit')}${range?.base ? ` (${shortCommit(range.base)}..${shortCommit(range.head)})` : ''}`,
  ],
  head: ({ scanned, range }) => [
    `${count(scanned.blobs, 'blob')} of the files of ${range ? shortCommit(range.head) : 'HEAD'}`,
  ],
};

function rest(result: ScanResult, style: Style): string {
  const { complete, problems, planned, scanned } = result;
  const aside = result.skipped?.length ?? 0;
  const accepted = result.acceptedProblems?.length ?? 0;
  if (complete) {
    const said = [
      ...(accepted > 0 ? [`Not read, and accepted: ${count(accepted, 'part')}, see above.`] : []),
      ...(aside > 0 ? [`Not asked for and not read: ${count(aside, 'part')}, see above.`] : []),
    ];
    return said.length > 0 ? said.join(' ') : 'Nothing was left out.';
  }
  const left = [
    [planned.files - scanned.files, 'file'],
    [planned.blobs - scanned.blobs, 'blob'],
    [planned.commits - scanned.commits, 'commit'],
  ] as const;
  const counted = left.filter(([n]) => n > 0).map(([n, name]) => count(n, name));
  // What could not be listed, as a folder, is planned in no number.
  const isAll = left.reduce((sum, [n]) => sum + Math.max(n, 0), 0) >= problems.length;
  const what = counted.length > 0 && isAll ? counted.join(', ') : count(problems.length, 'part');
  return style.yellow(`NOT everything was read: ${what} left out, see above.`);
}
