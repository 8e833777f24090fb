import { gzipSync } from 'node:zlib';
import type { Finding } from '../model/finding.ts';
import { isOnlyInHistory, readHistory } from '../model/in-history.ts';
import type { Ignored, ScanResult } from '../model/result.ts';
import { jsonText } from '../util/json-text.ts';
import type { Reporter, ReportOptions } from './formats.ts';
import { leftAside } from './left-aside.ts';
import { sarifResult, sarifRule } from './sarif-result.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub refuses a file with more: results of a run, places of a result, bytes when it is compressed. */
const MOST = { results: 25_000, places: 1000, bytes: 10_000_000 } as const;
/** What is given up in turn until a file is small enough. */
const CUTS = [
  { results: MOST.results, places: MOST.places },
  { results: MOST.results, places: 10 },
  { results: MOST.results, places: 1 },
  { results: 5000, places: 1 },
] as const;

interface Entry {
  readonly finding: Finding;
  readonly ignored: Ignored | null;
}

/**
 * SARIF 2.1.0: one result for each finding, its places as locations. Where history was read, what stands only there has a
 * run and a category of its own, so that it can be told from what can still be taken out. Values stand nowhere in it.
 * With `all`, what was accepted is in it too, as suppressed: not otherwise, because GitHub opens an alert for that as well.
 */
export const sarif: Reporter = (result, options) => sarifWithin(MOST.bytes, result, options);

/** The same in at most so many bytes when it is compressed, at the cost of places and results, as far as that goes. */
export function sarifWithin(bytes: number, result: ScanResult, { version, all }: ReportOptions): string {
  let text = '';
  for (const cut of CUTS) {
    text = `${jsonText(logOf(result, version, all, cut), 2)}\n`;
    if (text.length < bytes || gzipSync(text).length < bytes) break;
  }
  return text;
}

type Cut = (typeof CUTS)[number];

function logOf(result: ScanResult, version: string, all: boolean, cut: Cut) {
  const accepted = all ? result.ignored : [];
  const entries: Entry[] = [
    ...result.findings.map((finding) => ({ finding, ignored: null })),
    ...accepted.flatMap((ignored) => (ignored.finding ? [{ finding: ignored.finding, ignored }] : [])),
  ];
  const isHistory = readHistory(result);
  const isOld = ({ finding }: Entry) => isHistory && isOnlyInHistory(finding.places);
  const run = (id: string, part: readonly Entry[]) => runOf(id, part, result, version, cut);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      run(
        'unleak/',
        entries.filter((entry) => !isOld(entry)),
      ),
      // Without results too: else what was there before would stay open for ever.
      ...(isHistory ? [run('unleak/history/', entries.filter(isOld))] : []),
    ],
  };
}

function runOf(id: string, entries: readonly Entry[], result: ScanResult, version: string, cut: Cut) {
  const rules = [...new Map(entries.map(({ finding }) => [finding.rule.id, finding])).values()];
  rules.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  const context = {
    rules: new Map(rules.map(({ rule }, i) => [rule.id, i])),
    places: cut.places,
    baseline: result.scope === 'introduced' ? ('new' as const) : null,
  };
  const left = entries.length - cut.results;
  return {
    tool: { driver: { name: 'unleak', version, semanticVersion: version, rules: rules.map(sarifRule) } },
    automationDetails: { id },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: result.complete,
        toolExecutionNotifications: [
          ...result.problems.map(({ code, path, message }) => ({
            level: 'error',
            descriptor: { id: code },
            message: { text: path ? `${path}: ${message}` : message },
          })),
          ...leftAside(result).map(({ reason, path, message }) => ({
            level: 'note',
            descriptor: { id: reason },
            message: { text: path ? `${path}: ${message}` : message },
          })),
          ...(left > 0 ? [{ level: 'warning', message: { text: `${left} more findings are left out` } }] : []),
        ],
      },
    ],
    results: entries.slice(0, cut.results).map(({ finding, ignored }) => sarifResult(finding, ignored, context)),
  };
}
