import { RANK } from '../model/confidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Severity } from '../model/provider.ts';

const SEVERITY: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/** Findings as they are to be read: what blocks first, then the gravest, then the surest, then by place. The same each time. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ ...finding, places: [...finding.places].sort(comparePlaces) }))
    .sort(
      (a, b) =>
        Number(b.blocks) - Number(a.blocks) ||
        SEVERITY[b.severity] - SEVERITY[a.severity] ||
        RANK[b.confidence] - RANK[a.confidence] ||
        comparePlaces(a.places[0]!, b.places[0]!) ||
        compareText(a.id, b.id),
    );
}

type Place = Finding['places'][number];

function comparePlaces(a: Place, b: Place): number {
  return (
    Number(b.atHead !== false) - Number(a.atHead !== false) ||
    compareText(a.path ?? '\uffff', b.path ?? '\uffff') ||
    a.start - b.start
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
