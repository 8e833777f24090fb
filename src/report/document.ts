import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
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
      ...problems.map(({ code, path, message }) => ({ path, reason: code, message })),
      ...acceptedProblems.map(({ code, path, message, id, reason: accepted, where }) => ({
        path,
        reason: code,
        message,
        accepted: { id, reason: accepted, where },
      })),
      ...skipped.map(({ reason, path, message }) => ({ path, reason, message })),
    ],
  };
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
