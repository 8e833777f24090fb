import { inReadingOrder } from '../finding/order.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanResult, Tally } from '../model/result.ts';

/** The result of a repository with that of another one that lies in it, at a path. A secret that both have is one. */
export function mergeResults(outer: ScanResult, inner: ScanResult, path: string): ScanResult {
  const at = (name: string | null) => (name === null ? null : `${path}/${name}`);
  const findings = new Map<string, Finding>(outer.findings.map((finding) => [finding.id, finding]));
  for (const finding of inner.findings) {
    const places = finding.places.map((place) => ({ ...place, path: at(place.path) }));
    const known = findings.get(finding.id);
    const files = new Set(places.map((place) => `${place.path}\0${place.start}`));
    // The work tree of the inner repository was read with the outer one; the inner one knows more of it.
    const others = known?.places.filter((place) => !files.has(`${place.path}\0${place.start}`)) ?? [];
    findings.set(finding.id, { ...(known ?? finding), places: [...others, ...places] });
  }
  const skipped = (inner.skipped ?? []).map((one) => ({ ...one, path: at(one.path) }));
  return {
    ...outer,
    complete: outer.complete && inner.complete,
    planned: sum(outer.planned, inner.planned),
    scanned: sum(outer.scanned, inner.scanned),
    findings: inReadingOrder([...findings.values()]),
    problems: [...outer.problems, ...inner.problems.map((problem) => ({ ...problem, path: at(problem.path) ?? path }))],
    skipped: [...(outer.skipped ?? []), ...skipped],
    elapsed: outer.elapsed + inner.elapsed,
  };
}

/** Files are those of the outer one: the inner one's are among them. */
function sum(outer: Tally, inner: Tally): Tally {
  return {
    files: outer.files,
    blobs: outer.blobs + inner.blobs,
    commits: outer.commits + inner.commits,
    bytes: outer.bytes + inner.bytes,
  };
}
