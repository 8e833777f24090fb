import type { Finding, Place, Reach } from '../model/finding.ts';
import type { Doubt } from '../model/match.ts';
import type { Skipped } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import { count } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import { wrap } from '../util/wrap.ts';
import { isGeneric } from './document.ts';
import type { Reporter, ReportOptions } from './formats.ts';
import { createStyle, type Style } from './style.ts';
import { summary } from './summary.ts';
import { verdictLine } from './verdict-line.ts';

/** Places of one finding, and findings that are less sure, that are shown before the rest is counted. */
const PLACES_SHOWN = 5;
const UNSURE_SHOWN = 20;

const DOUBTS: Readonly<Record<Doubt, string>> = {
  'no-context': 'little near it tells whose it is',
  'wrong-checksum': 'its checksum is wrong',
  dummy: 'looks made up',
  'unexpected-length': 'known beginning, unexpected length',
  'test-mode': 'opens the test mode only',
  public: 'public by design',
  encrypted: 'encrypted with a passphrase',
  truncated: 'not complete',
  'weak-value': 'a weak value, or one that other things look like',
};

/** For people: grouped by secret, what blocks first, each with where it is and what to do. */
export const text: Reporter = (result, options) => {
  const style = createStyle(options.colour);
  const sure = result.findings.filter((f) => f.blocks || f.confidence !== 'low');
  const unsure = result.findings.filter((f) => !f.blocks && f.confidence === 'low');
  const parts = sure.map((finding) => block(finding, result, options, style));
  if (unsure.length > 0) parts.push(unsureList(unsure, options, style));
  const problems = result.problems.map((p) => problemLines(p, style));
  problems.push(...(result.skipped ?? []).map((one) => problemLines(one, style)));
  if (problems.length > 0) parts.push(`${problems.join('\n')}\n`);
  return `${parts.join('\n')}${parts.length > 0 ? '\n' : ''}${summary(result, style)}\n`;
};

function block(finding: Finding, result: ScanResult, options: ReportOptions, style: Style): string {
  const { facts } = finding;
  const width = Math.max(60, options.width);
  const title = capitalised(facts.name);
  const level = finding.blocks
    ? `${finding.severity}, blocks`
    : `${finding.severity}, ${finding.confidence} confidence`;
  const gap = ' '.repeat(Math.max(2, width - title.length - level.length - finding.id.length - 2));
  const painted = finding.blocks ? style.red(level) : style.yellow(level);
  const lines = [`${style.bold(title)}  ${painted}${gap}${style.dim(finding.id)}`];
  const shown = shownValue(finding, options);
  const indent = ' '.repeat(Math.min(shown.length, 40) + 5);
  const places = finding.places.slice(0, PLACES_SHOWN).map((place) => whereOf(place, result.scope === 'audit', style));
  if (shown.length > 40) lines.push(`  ${shown}`, ...places.map((place) => `     ${place}`));
  else lines.push(...places.map((place, i) => (i === 0 ? `  ${shown}   ${place}` : `${indent}${place}`)));
  if (finding.places.length > PLACES_SHOWN)
    lines.push(`${indent}and ${count(finding.places.length - PLACES_SHOWN, 'more place')}`);
  if (finding.pairedWith) lines.push(`  with ${finding.pairedWith.secret.redacted} (${finding.pairedWith.rule})`);
  const why = finding.doubts.map((doubt) => DOUBTS[doubt]);
  if (why.length > 0) lines.push(style.dim(`  ${capitalised(why.join('; '))}.`));
  const isAsked = !isGeneric(finding) || finding.addresses.length > 0;
  const still = !isAsked ? '' : `     Still alive? unleak verify ${finding.id}`;
  const verdict = verdictLine(finding.verdict, style);
  if (verdict) lines.push(`  ${verdict}`);
  lines.push(...wrap(facts.risk, width - 4).map((line) => `  ${line}`));
  facts.rotation.steps.forEach((step, i) => {
    lines.push(
      ...wrap(step, width - 6).map((line, j) => (j === 0 ? `  ${style.bold(String(i + 1))} ${line}` : `    ${line}`)),
    );
  });
  lines.push(style.dim(`  No leak? unleak ignore ${finding.id} --reason "…"${still}`), '');
  return lines.join('\n');
}

function unsureList(findings: readonly Finding[], options: ReportOptions, style: Style): string {
  const shown = options.all ? findings : findings.slice(0, UNSURE_SHOWN);
  const lines = shown.map((finding) => {
    const [place] = finding.places;
    const more = finding.places.length > 1 ? ` and ${finding.places.length - 1} more` : '';
    const why = finding.doubts.map((doubt) => DOUBTS[doubt]).join('; ');
    return `  ${capitalised(finding.facts.name)} ${shownValue(finding, options)} ${locate(place!)}${more}${why ? style.dim(` (${why})`) : ''}`;
  });
  const left = findings.length - shown.length;
  if (left > 0) lines.push(style.dim(`  and ${left} more, which --all shows`));
  return [style.bold(`Less sure, not blocking: ${findings.length}`), ...lines, ''].join('\n');
}

function shownValue(finding: Finding, { showSecrets }: ReportOptions): string {
  return printable(showSecrets ? finding.secret.reveal() : finding.secret.redacted);
}

/** `config/dev.env:12   at HEAD, since 3f2c1a9 (2026-03-02)` */
function whereOf(place: Place, history: boolean, style: Style): string {
  return history ? `${locate(place)}   ${style.dim(stateOf(place))}` : locate(place);
}

function stateOf(place: Place): string {
  const { commit, date, atHead, reach = 'branch', refs = [], removed } = place;
  if (place.part?.startsWith('tag')) return reach === 'tag' ? '' : 'of a tag that is gone';
  if (place.part === 'ref name') return '';
  if (commit === null && reach === 'unreachable') return 'in an object that no branch or tag leads to';
  if (commit === null) return 'not committed';
  const since = `since ${commit.slice(0, 7)} (${date?.slice(0, 10)})`;
  if (atHead) return `at HEAD, ${since}`;
  const gone = removed ? `, removed in ${removed.commit.slice(0, 7)} (${removed.date.slice(0, 10)})` : '';
  return `${BY_REACH[reach]?.replace('%', refs[0] ?? '') ?? 'in history only'}, ${since}${gone}`;
}

/** Where it is when it is not at HEAD; of branches nothing needs to be said. */
const BY_REACH: Partial<Record<Reach, string>> = {
  tag: 'only in tag %',
  'remote branch': 'only in remote branch %',
  note: 'in a note',
  stash: 'in the stash',
  'other ref': 'only in %',
  reflog: 'in the reflog only',
  unreachable: 'in a commit that nothing leads to',
};

function locate(place: Place): string {
  const { part, commit, refs = [], line } = place;
  const path = printable(place.path ?? '');
  if (part?.startsWith('commit')) return `${part.slice('commit '.length)} of commit ${commit?.slice(0, 7)}:${line}`;
  if (part?.startsWith('tag')) return `${part.slice('tag '.length)} of tag ${printable(refs[0] ?? '')}:${line}`;
  if (part === 'ref name') return `name of ${printable(refs[0] ?? '')}`;
  if (part === 'file name') return `name of file ${path || 'in an unreachable tree'}`;
  return `${path || 'unreachable object'}:${line}`;
}

function problemLines(problem: Omit<Skipped, 'reason'>, style: Style): string {
  const where = problem.path === null ? '' : `${printable(problem.path)}: `;
  return `${style.yellow('not read')}  ${where}${printable(problem.message)}${problem.hint ? style.dim(`  (${printable(problem.hint)})`) : ''}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
