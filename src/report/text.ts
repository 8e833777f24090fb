import type { Finding, Place, Places } from '../model/finding.ts';
import type { Doubt } from '../model/match.ts';
import type { Notice } from '../model/notice.ts';
import type { Problem, Skipped } from '../model/problem.ts';
import type { AcceptedProblem, PolicyChange, ScanResult } from '../model/result.ts';
import { count, thousands } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import { wrap } from '../util/wrap.ts';
import type { Reporter, ReportOptions } from './formats.ts';
import { inParts } from './in-parts.ts';
import { commitAndDay, placeName, placeState } from './place-words.ts';
import { whenItCounts } from './policy-words.ts';
import { createStyle, type Style } from './style.ts';
import { summary } from './summary.ts';
import { verdictLine } from './verdict-line.ts';
import { reasonsFor, waysOut } from './way-out.ts';

/** Places of one finding, findings that are less sure, and notices that are shown before the rest is counted. */
const PLACES_SHOWN = 5;
const UNSURE_SHOWN = 20;
const NOTICES_SHOWN = 20;

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

/** What is scanned here was not given away yet: it can still be taken out, and need not be replaced. */
const BEFORE_IT_LEAVES: ReadonlySet<ScanResult['scope']> = new Set(['staged', 'message', 'push']);

/** For people: grouped by secret, what blocks first, each with where it is and what to do. */
export const text: Reporter = inParts(function* (result, options) {
  const style = createStyle(options.colour);
  const shown = result.findings.filter((f) => options.all || !f.alreadyCommitted);
  const isActive = ({ verdict }: Finding) => verdict.state === 'active';
  const sure = shown
    .filter((f) => f.blocks || f.confidence !== 'low' || isActive(f))
    .sort((a, b) => Number(isActive(b)) - Number(isActive(a)));
  const isSure = new Set(sure);
  const unsure = shown.filter((f) => !isSure.has(f));
  const told: Told = new Map();
  for (const finding of sure) yield `${block(finding, result, options, style, told)}\n`;
  const parts: string[] = [];
  if (unsure.length > 0) parts.push(unsureList(unsure, options, style));
  const problems = result.problems.map((p) => problemLines(p, style));
  problems.push(...(result.skipped ?? []).map((one) => problemLines(one, style)));
  problems.push(...(result.acceptedProblems ?? []).map((one) => acceptedLine(one, style)));
  if (result.problems.some(({ id }) => id !== undefined))
    problems.push(style.dim(`  On purpose? ${called(options)} ignore --problem ID --reason "…"`));
  if (problems.length > 0) parts.push(`${problems.join('\n')}\n`);
  for (const change of result.range?.policyChanges ?? [])
    parts.push(policyLines(change, whenItCounts(result.range?.policyFrom), style));
  const shownNotices = options.all ? result.notices : result.notices.slice(0, NOTICES_SHOWN);
  const notices = shownNotices.map((notice) => noticeLine(notice, style));
  const left = result.notices.length - shownNotices.length;
  if (left > 0) notices.push(style.dim(`and ${count(left, 'more note')}, which --all shows`));
  if (notices.length > 0) parts.push(`${notices.join('\n')}\n`);
  for (const part of parts) yield `${part}\n`;
  yield `${summary(result, style)}\n`;
});

/** What was told to do, and of which finding first: of a hundred keys of a kind nobody reads it a hundred times. */
type Told = Map<string, string>;

function block(finding: Finding, result: ScanResult, options: ReportOptions, style: Style, told: Told): string {
  const { facts } = finding;
  const width = Math.max(60, options.width);
  const title = titleOf(finding);
  const level = finding.blocks
    ? `${finding.severity}, blocks`
    : `${finding.severity}, ${finding.alreadyCommitted ? 'there before' : `${finding.confidence} confidence`}`;
  const gap = ' '.repeat(Math.max(2, width - title.length - level.length - finding.id.length - 2));
  const painted = finding.blocks ? style.red(level) : style.yellow(level);
  const lines = [`${style.bold(title)}  ${painted}${gap}${style.dim(finding.id)}`];
  const shown = shownValue(finding, options);
  const indent = ' '.repeat(Math.min(shown.length, 40) + 5);
  const all = placesToShow(finding, options);
  const most = options.all ? all.length : PLACES_SHOWN;
  const places = all.slice(0, most).map((place) => whereOf(place, result, style));
  if (shown.length > 40) lines.push(`  ${shown}`, ...places.map((place) => `     ${place}`));
  else lines.push(...places.map((place, i) => (i === 0 ? `  ${shown}   ${place}` : `${indent}${place}`)));
  if (all.length > most) lines.push(`${indent}and ${count(all.length - most, 'more place')}, which --all shows`);
  if (finding.pairedWith) lines.push(`  with ${finding.pairedWith.secret.redacted} (${finding.pairedWith.rule})`);
  lines.push(...reasonLines(finding, result, width, style));
  const verdict = verdictLine(finding.verdict, style);
  if (verdict) lines.push(`  ${verdict}`);
  const isNew = BEFORE_IT_LEAVES.has(result.scope) && !finding.alreadyCommitted;
  const steps = isNew ? waysOut(finding, result.scope, options.from) : facts.rotation.steps;
  const advice = [
    ...wrap(facts.risk, width - 4).map((line) => `  ${line}`),
    ...steps.flatMap((step, i) =>
      stepLines(step, width - 6).map((line, j) => (j === 0 ? `  ${style.bold(String(i + 1))} ${line}` : `    ${line}`)),
    ),
  ];
  const first = told.get(advice.join('\n'));
  if (first === undefined) told.set(advice.join('\n'), finding.id);
  lines.push(...(first === undefined ? advice : [`  The same steps as for ${first} above.`]));
  const next = isNew ? '' : nextFor(finding, options);
  const accept = `No leak? ${called(options)} ignore ${finding.id} --reason "…"`;
  const asked = finding.verdict.state === 'active' ? [next, accept] : [accept, next];
  const inOne = `  ${asked.join('   ').trim()}`;
  const last = inOne.length > width ? asked.filter(Boolean).map((line) => `  ${line}`) : [inOne];
  lines.push(...last.map((line) => style.dim(line)), '');
  return lines.join('\n');
}

/** A command is copied: it stays in one line. */
function stepLines(step: string, width: number): string[] {
  const [words = '', ...commands] = step.split('\n');
  return [...(words.startsWith('git ') ? [words] : wrap(words, width)), ...commands];
}

function called({ calledAs = 'unleak' }: ReportOptions): string {
  return calledAs;
}

/** What may be asked of unleak next; nothing of a dead key. */
function nextFor(finding: Finding, options: ReportOptions): string {
  const { id, verdict, facts, addresses } = finding;
  if (verdict.state === 'active') return `Make it dead: ${called(options)} rotate ${id}`;
  const isAsked = facts.checked || addresses.length > 0;
  return verdict.state === 'inactive' || !isAsked ? '' : `Still alive? ${called(options)} verify ${id}`;
}

/** Why it is taken for a key, where that stops somebody; and what speaks against it. */
function reasonLines(finding: Finding, { scope }: ScanResult, width: number, style: Style): string[] {
  const why = BEFORE_IT_LEAVES.has(scope) ? wrap(`Why: ${reasonsFor(finding).join('; ')}.`, width - 4) : [];
  const doubts = finding.doubts.map((doubt) => DOUBTS[doubt]).join('; ');
  return [...why, ...(doubts === '' ? [] : [`${capitalised(doubts)}.`])].map((line) => style.dim(`  ${line}`));
}

/** What stood there before is shown only when it is asked for, or is all there is: its other half is new then. */
function placesToShow({ places }: Finding, { all }: ReportOptions): Places {
  if (all || places.every((place) => place.added !== false)) return places;
  const added = places.filter((place) => place.added !== false);
  return added.length === 0 ? places : added;
}

function unsureList(findings: readonly Finding[], options: ReportOptions, style: Style): string {
  const shown = options.all ? findings : findings.slice(0, UNSURE_SHOWN);
  const lines = shown.map((finding) => {
    const [place] = finding.places;
    const more = finding.places.length > 1 ? ` and ${finding.places.length - 1} more` : '';
    const why = finding.doubts.map((doubt) => DOUBTS[doubt]).join('; ');
    return `  ${titleOf(finding)} ${shownValue(finding, options)} ${placeName(place!)}${more}${why ? style.dim(` (${why})`) : ''}`;
  });
  const left = findings.length - shown.length;
  if (left > 0) lines.push(style.dim(`  and ${thousands(left)} more, which --all shows`));
  return [style.bold(`Less sure, not blocking: ${thousands(findings.length)}`), ...lines, ''].join('\n');
}

function shownValue(finding: Finding, { showSecrets }: ReportOptions): string {
  return printable(showSecrets ? finding.secret.reveal() : finding.secret.redacted);
}

/** `config/dev.env:12   at HEAD, since 3f2c1a9 (2026-03-02)` */
function whereOf(place: Place, result: ScanResult, style: Style): string {
  const before = place.added === false ? '   there before' : '';
  if (result.scope === 'push' && place.commit && !place.part) {
    return `${placeName(place)}${style.dim(`   in ${commitAndDay(place.commit, place.date)}${before}`)}`;
  }
  const state = placeState(place, result);
  return `${placeName(place)}${style.dim(state === '' ? before : `   ${state}`)}`;
}

function acceptedLine({ path, message, reason, where }: AcceptedProblem, style: Style): string {
  const at = path === null ? '' : `${printable(path)}: `;
  return `${style.dim('accepted')}  ${at}${printable(message)}${style.dim(`  (${printable(reason)}; ${printable(where)})`)}`;
}

function problemLines(problem: Omit<Skipped, 'reason'> & Pick<Problem, 'id'>, style: Style): string {
  const where = problem.path === null ? '' : `${printable(problem.path)}: `;
  return `${style.yellow('not read')}  ${where}${printable(problem.message)}${problem.hint ? style.dim(`  (${printable(problem.hint)})`) : ''}${problem.id ? style.dim(`  ${problem.id}`) : ''}`;
}

function policyLines({ path, added, removed }: PolicyChange, meaning: string, style: Style): string {
  const lines = [...added.map((line) => `+ ${line}`), ...removed.map((line) => `- ${line}`)];
  const head = `${style.yellow('policy change')}  ${printable(path)}  ${style.dim(`(${meaning})`)}`;
  return [head, ...lines.map((line) => `  ${printable(line)}`), ''].join('\n');
}

function noticeLine({ path, line, message, hint }: Notice, style: Style): string {
  const at = path === null ? '' : `${printable(path)}${line === null ? '' : `:${line}`}: `;
  return `${style.yellow('note')}  ${at}${printable(message)}${hint ? style.dim(`  (${printable(hint)})`) : ''}`;
}

/** As a heading begins, but for a provider who writes itself small: npm, getimg.ai. */
function titleOf({ rule, facts }: Finding): string {
  const first = facts.name.slice(0, facts.name.indexOf(' ')).replace(/[^a-z0-9]/g, '');
  return first === rule.provider.replaceAll('-', '') ? facts.name : capitalised(facts.name);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
