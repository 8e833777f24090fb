import type { Place } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import type { RequestLog } from '../model/verification.ts';
import { blobIdsAt } from '../source/blob-ids-at.ts';
import type { ScanOptions } from './options.ts';
import { placeOfPath, Run } from './run.ts';
import { createWork } from './work.ts';

/** A finding as an earlier JSON report names it: without its value. */
export interface Reported {
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly redacted: string;
  readonly places: readonly Place[];
  /** Not known where nobody was asked. */
  readonly verdict?: Verdict;
}

export interface EarlierReport {
  /** Where its paths begin: the root of a repository, or the folder that was stood in. */
  readonly root: string;
  readonly findings: readonly Reported[];
  /** Made for its verdicts. */
  readonly requests?: readonly RequestLog[];
}

/**
 * Reads the places that a report names again, because reports hold no values, and takes those findings whose id is
 * in the report, accepted since or not. A finding whose places are gone is left out.
 */
export async function rescan(report: EarlierReport, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const { root, findings } = report;
  const places = findings.flatMap((finding) => finding.places);
  const paths = new Set(places.flatMap(({ path }) => (path !== null && path !== '-' ? [path] : [])));
  const committed = places.flatMap(({ path, commit }) => (path !== null && commit ? [`${commit}:${path}`] : []));
  const run = new Run(rulebook, { ...options, ignores: [], inlineAllow: false });
  await run.read(createWork('files', root, [...paths], options.jobs, true));
  if (committed.length > 0) {
    const blobs = new Set(blobIdsAt(root, committed).values());
    run.planned.blobs += blobs.size;
    await run.read(createWork('blobs', root, [...blobs], options.jobs));
  }
  await run.close();
  const result = run.result('paths', root, (match) => placeOfPath(match));
  const known = new Map(findings.map((finding) => [finding.id, finding.places]));
  const again = result.findings.flatMap((finding) => {
    const places = known.get(finding.id);
    return places ? [{ ...finding, places }] : [];
  });
  return { ...result, findings: again, ignored: [] };
}
