import type { Finding } from '../model/finding.ts';
import type { Ignored } from '../model/result.ts';

/** A person's word that a finding is accepted. */
export interface Ignore {
  /** The finding's id, which follows from the value: another secret in the same place is no less reported. */
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
}

/** Parts the findings from those that somebody has accepted. */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): { findings: Finding[]; ignored: Ignored[] } {
  const byId = new Map(ignores.map((ignore) => [ignore.id, ignore]));
  const ignored = findings.flatMap((finding) => {
    const ignore = byId.get(finding.id);
    return ignore ? [{ id: finding.id, rule: finding.rule.id, reason: ignore.reason, finding }] : [];
  });
  return { findings: findings.filter((finding) => !byId.has(finding.id)), ignored };
}
