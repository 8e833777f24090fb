import { isAtGate } from '../finding/gate.ts';
import { inReadingOrder } from '../finding/order.ts';
import type { Gate } from '../model/finding.ts';
import { isOnlyInHistory, readHistory } from '../model/in-history.ts';
import type { ScanResult } from '../model/result.ts';

/** The result of a scan in which what is no more in the files of HEAD has a gate of its own; at `none` it never blocks. */
export function gateHistory(result: ScanResult, gate: Gate | 'none'): ScanResult {
  if (!readHistory(result)) return result;
  const findings = result.findings.map((finding) =>
    isOnlyInHistory(finding.places)
      ? { ...finding, blocks: gate !== 'none' && isAtGate(gate, finding.confidence, finding.rule) }
      : finding,
  );
  return { ...result, findings: inReadingOrder(findings) };
}
