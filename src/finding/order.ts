import { RANK } from '../model/confidence.ts';
import { type Finding, isPacked, type Place, type Places } from '../model/finding.ts';
import type { Severity } from '../model/provider.ts';
import { comparePlaces, compareText } from './compare-places.ts';

const SEVERITY: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/** Findings as they are to be read: what blocks first, then the gravest, then the surest, then by place. The same each time. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ ...finding, places: inOrder(finding.places) }))
    .sort(
      (a, b) =>
        Number(b.blocks) - Number(a.blocks) ||
        SEVERITY[b.severity] - SEVERITY[a.severity] ||
        RANK[b.confidence] - RANK[a.confidence] ||
        comparePlaces(a.places.at(0)!, b.places.at(0)!) ||
        compareText(a.id, b.id),
    );
}

function inOrder(places: Places): Places {
  return isPacked(places)
    ? places.sorted()
    : [...places].sort((a, b) => comparePlaces(a, b) || compareText(nameOf(a), nameOf(b)));
}

/** What tells places of messages apart, which have no path: they come in the order in which git stores them. */
function nameOf({ commit, part, refs = [] }: Place): string {
  return part === undefined ? '' : [commit, part, ...refs].join(' ');
}
