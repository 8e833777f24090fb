import type { Finding, Place } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { printable } from '../util/printable.ts';
import { isGeneric } from './document.ts';
import type { Reporter } from './formats.ts';
import { inParts } from './in-parts.ts';
import { leftAside } from './left-aside.ts';

const COLUMNS = [
  'id',
  'rule',
  'provider',
  'kind',
  'redacted',
  'severity',
  'confidence',
  'blocks',
  'verdict',
  'path',
  'line',
  'column',
  'commit',
  'date',
  'at_head',
  'note',
] as const;

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string | number | boolean | null>>>;

/**
 * RFC 4180, a row for each place. What was not read has rows too, with the problem's code as kind, so that a table without
 * findings is not taken for a clean one.
 */
export const csv: Reporter = inParts(function* (result) {
  yield `${COLUMNS.join(',')}\r\n`;
  for (const row of rowsOf(result)) yield `${COLUMNS.map((name) => cell(row[name])).join(',')}\r\n`;
});

function* rowsOf(result: ScanResult): Generator<Row, void> {
  for (const finding of result.findings) for (const place of finding.places) yield rowOf(finding, place);
  for (const { code, path, message } of result.problems) yield { kind: `not read: ${code}`, path, note: message };
  for (const { reason, path, message } of leftAside(result))
    yield { kind: `left aside: ${reason}`, path, note: message };
}

function rowOf(finding: Finding, place: Place): Row {
  return {
    id: finding.id,
    rule: finding.rule.id,
    provider: isGeneric(finding) ? null : finding.rule.provider,
    kind: finding.facts.name,
    redacted: finding.secret.redacted,
    severity: finding.severity,
    confidence: finding.confidence,
    blocks: finding.blocks,
    verdict: finding.verdict.state,
    path: place.path,
    line: place.line,
    column: place.column,
    commit: place.commit,
    date: place.date,
    at_head: place.atHead,
    note: [place.part ?? '', ...finding.doubts].filter(Boolean).join(' '),
  };
}

/** Spreadsheets take a cell that begins with one of these for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | boolean | null = null): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? `${FORMULA.test(value) ? "'" : ''}${printable(value)}` : String(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
