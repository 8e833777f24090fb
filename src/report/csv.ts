import type { Finding, Place } from '../model/finding.ts';
import { printable } from '../util/printable.ts';
import { isGeneric } from './document.ts';
import type { Reporter } from './formats.ts';
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
export const csv: Reporter = (result) => {
  const rows: Row[] = [
    ...result.findings.flatMap((finding) => finding.places.map((place) => rowOf(finding, place))),
    ...result.problems.map(({ code, path, message }) => ({ kind: `not read: ${code}`, path, note: message })),
    ...leftAside(result).map(({ reason, path, message }) => ({ kind: `left aside: ${reason}`, path, note: message })),
  ];
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
};

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
