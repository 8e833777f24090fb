import { canBlock } from '../finding/gate.ts';
import { inReadingOrder } from '../finding/order.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { count } from '../util/count.ts';

/**
 * The result of a scan whose gate is `active`, after its keys were checked: what is active blocks. A sure key whose check
 * came to nothing is a problem, because it may be active; one for which there is no check is not.
 * @param hasCheck whether a finding's key was to be checked
 * @param isMeant whether this gate is a finding's
 */
export function gateByVerdict(
  result: ScanResult,
  hasCheck: (finding: Finding) => boolean,
  isMeant: (finding: Finding) => boolean = () => true,
): ScanResult {
  const findings = result.findings.map((finding) =>
    isMeant(finding) ? { ...finding, blocks: finding.verdict.state === 'active' && canBlock(finding.rule) } : finding,
  );
  const open = findings.filter(
    (finding) =>
      isMeant(finding) &&
      finding.verdict.state === 'unknown' &&
      finding.confidence === 'high' &&
      canBlock(finding.rule) &&
      hasCheck(finding),
  );
  const problems = [...result.problems];
  if (open.length > 0) {
    problems.push({
      code: 'unchecked',
      path: null,
      message: `whether ${count(open.length, 'key')} ${open.length === 1 ? 'is' : 'are'} active could not be found out`,
      hint: 'the report says why; check again, or take another gate: --fail-on high',
    });
  }
  return { ...result, findings: inReadingOrder(findings), problems, complete: problems.length === 0 };
}
