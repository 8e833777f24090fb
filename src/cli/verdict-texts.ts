import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import type { Verdict } from '../model/verdict.ts';
import { createStyle } from '../report/style.ts';
import { verdictLine } from '../report/verdict-line.ts';
import type { Reported } from '../scan/rescan.ts';
import { count } from '../util/count.ts';
import { jsonText } from '../util/json-text.ts';
import { printable } from '../util/printable.ts';
import { shellWord } from '../util/shell-word.ts';
import { hasColour, type Io } from './io.ts';

/** A finding of a report that is no more where it was. */
export type Gone = Reported & { readonly verdict: Verdict };

export const GONE = 'its places hold it no more';
export const GONE_AND_NO_CHECK = `${GONE}, and there is no check for this kind of key`;

export const NO_SUCH_RULE = 'the rule that found it is none of those that are known here, so there is no check for it';

export function verdictsAsJson({ findings, requests }: ScanResult, gone: readonly Gone[]): string {
  const verdicts = findings.map(({ id, rule, facts, secret, verdict }) => ({
    id,
    rule: rule.id,
    kind: facts.name,
    redacted: secret.redacted,
    verdict,
  }));
  const notFound = gone.map(({ id, rule, redacted, verdict }) => ({ id, rule, redacted, verdict }));
  return `${jsonText({ schema: 'unleak-verify/1', findings: verdicts, notFound, requests }, 2)}\n`;
}

/** @param after the report of before a rotation, of which every key is to be dead: what is missing is said of each */
export function verdictsAsText(
  io: Io,
  { findings, requests }: ScanResult,
  gone: readonly Gone[],
  after: string | undefined,
): string {
  const style = createStyle(hasColour(io.stdout, io.env));
  const all = [
    ...findings.map((one) => ({ ...one, kind: one.facts.name, redacted: one.secret.redacted, isKey: isKey(one) })),
    ...gone.map((one) => ({ ...one, isKey: true })),
  ];
  const lines = all.map((one) => {
    const { id, verdict } = one;
    const head = `${headOf(one)}\n  ${verdictLine(verdict, style)}`;
    const needs = after === undefined && verdict.state !== 'active' ? null : needsOf(id, verdict, after ?? '');
    return needs === null ? head : `${head}\n  to close it: ${needs}`;
  });
  const of = (state: string) => all.filter(({ verdict }) => verdict.state === state).length;
  const sum = `${of('active')} active, ${of('inactive')} inactive, ${of('unknown')} unknown; ${count(requests?.length ?? 0, 'request')} made.`;
  const open = all.filter((one) => one.isKey && one.verdict.state !== 'inactive').length;
  const closed =
    open === 0 ? 'Every key of the report is dead: it can be closed.' : `${count(open, 'key')} not proven dead.`;
  return `${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}${sum}${after === undefined ? '' : ` ${closed}`}\n`;
}

/** What a plan says of keys that are not found again. @param isAll nothing else is in it */
export function unplanned(gone: readonly Gone[], isAll: boolean): string {
  const lines = gone.map((one) => {
    const { verdict } = one;
    const why = verdict.state === 'unknown' ? verdict.reason : `it is known to be ${verdict.state}`;
    return `${headOf(one)}\n  nothing is sent: ${printable(why)}\n`;
  });
  return `${lines.join('')}${isAll && gone.length > 0 ? '\n' : ''}`;
}

function headOf({ id, kind, redacted }: Pick<Gone, 'id' | 'kind' | 'redacted'>): string {
  return `${printable(id)}  ${printable(kind)}  ${printable(redacted)}`;
}

function isKey({ rule }: Finding): boolean {
  return rule.role === 'key';
}

/** What a person has to do; null where nothing, or where the reason says it. */
function needsOf(id: string, verdict: Verdict, report: string): string | null {
  if (verdict.state === 'active') return `unleak rotate ${printable(id)}`;
  if (verdict.state !== 'unknown') return null;
  if (verdict.reason === GONE)
    return `give its value, or a copy of the file that held it: unleak verify --after-rotation ${shellWord(report)} --stdin < COPY`;
  if (
    verdict.reason === GONE_AND_NO_CHECK ||
    verdict.reason === NO_SUCH_RULE ||
    verdict.reason.startsWith('there is no check')
  )
    return `nobody but you can tell: try it where it was used; it stays open here`;
  return /--(?:vouch|endpoint)/.test(verdict.reason) ? null : 'ask again, or make its provider say that it is dead';
}
