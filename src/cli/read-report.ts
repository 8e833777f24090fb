import { readFileSync } from 'node:fs';
import { ScannerError } from '../model/problem.ts';
import type { RequestLog } from '../model/verification.ts';
import type { EarlierReport, Reported } from '../scan/rescan.ts';
import { decodeText } from '../util/decode-text.ts';

/** @throws ScannerError when the file is no JSON report of ours. */
export function readReport(file: string): EarlierReport {
  let json: {
    schema?: unknown;
    scan?: { scope?: string; target?: string; requests?: RequestLog[] };
    findings?: unknown;
  };
  try {
    json = JSON.parse(decodeText(readFileSync(file)));
  } catch (error) {
    throw new ScannerError('usage', `${file} cannot be read as a report`, {
      hint: 'make one: unleak --report json=FILE',
      cause: error,
    });
  }
  if (json?.schema !== 'unleak-report/1' || !Array.isArray(json.findings)) {
    throw new ScannerError('usage', `${file} is no JSON report of unleak`, {
      hint: 'make one: unleak --report json=FILE',
    });
  }
  const { scope, target = '.', requests = [] } = json.scan ?? {};
  const isOfRepository = scope !== undefined && ['audit', 'staged', 'introduced', 'head'].includes(scope);
  const root = isOfRepository ? target : '.';
  return { root, isOfRepository, findings: json.findings as Reported[], requests };
}
