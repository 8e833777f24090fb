import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { AcceptedProblem, ScanResult } from '../model/result.ts';
import type { ReportOptions } from './formats.ts';

/** Version of the JSON report's form: docs/report.schema.json. A new field is no new version. */
export const SCHEMA = 'unleak-report/1';

/** The scan as the machine formats say it. */
export function scanDocument(result: ScanResult) {
  const { limits = [], skipped = [], acceptedProblems = [] } = result;
  const {
    scope,
    target,
    complete,
    planned,
    scanned,
    problems,
    notices,
    ignored,
    rules,
    ruleSources,
    elapsed,
    requests,
    range,
  } = result;
  return {
    complete,
    scope,
    target,
    ...(limits.length > 0 ? { limits } : {}),
    rules,
    ruleSources,
    elapsed: Math.round(elapsed),
    planned,
    scanned,
    ignored: ignored.map(({ finding: _, ...entry }) => entry),
    ...(range ? { range } : {}),
    ...(requests ? { requests } : {}),
    notices,
    notScanned: [
      ...problems.map((problem) => notScanned(problem)),
      ...acceptedProblems.map((problem) => ({
        ...notScanned(problem),
        accepted: { id: problem.id, reason: problem.reason, where: problem.where },
      })),
      ...skipped.map(({ reason, path, message }) => ({ path, reason, message })),
    ],
  };
}

function notScanned({ code, path, message, bytes }: Problem | AcceptedProblem) {
  return { path, reason: code, message, ...(bytes === undefined ? {} : { bytes }) };
}

export function findingDocument(finding: Finding, { showSecrets }: ReportOptions) {
  const { rule, facts, secret } = finding;
  const { console: consoleUrl = null, docs = null, steps } = facts.rotation;
  return {
    id: finding.id,
    rule: rule.id,
    aliases: finding.aliases,
    provider: isGeneric(finding) ? null : rule.provider,
    kind: facts.name,
    redacted: secret.redacted,
    ...(showSecrets ? { secret: secret.reveal() } : {}),
    confidence: finding.confidence,
    doubts: finding.doubts,
    severity: finding.severity,
    blocks: finding.blocks,
    ...(finding.alreadyCommitted ? { alreadyCommitted: true } : {}),
    verdict: finding.verdict,
    pairedWith: finding.pairedWith && {
      rule: finding.pairedWith.rule,
      redacted: finding.pairedWith.secret.redacted,
    },
    risk: facts.risk,
    rotation: { console: consoleUrl, docs, steps, env: facts.env },
    places: finding.places,
  };
}

/** No single company issued it: found by its form or by the name it was assigned to. */
export function isGeneric({ rule }: Finding): boolean {
  return rule.reader !== null || rule.provider === 'jwt';
}
