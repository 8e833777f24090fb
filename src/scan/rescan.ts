import type { Finding, Place } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import type { RequestLog } from '../model/verification.ts';
import { blobIdsAt } from '../source/blob-ids-at.ts';
import { acceptingNothing } from './accepting-nothing.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';
import { scanAudit } from './scan-audit.ts';
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
  readonly isOfRepository: boolean;
  readonly findings: readonly Reported[];
  /** Made for its verdicts. */
  readonly requests?: readonly RequestLog[];
}

/**
 * Reads the places that a report names again, because reports hold no values, and takes those findings whose id is
 * in the report. A finding whose places are gone is left out.
 */
export async function rescan(report: EarlierReport, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const { root, isOfRepository, findings } = report;
  const places = findings.flatMap((finding) => finding.places);
  const paths = new Set(places.flatMap(({ path }) => (path !== null && path !== '-' ? [path] : [])));
  const committed = places.flatMap(({ path, commit }) => (path !== null && commit ? [`${commit}:${path}`] : []));
  const all = acceptingNothing(options);
  const run = new Run(rulebook, all);
  await run.read(createWork('files', root, [...paths], options.jobs, true));
  if (committed.length > 0) {
    const blobs = new Set(blobIdsAt(root, committed).values());
    run.planned.blobs += blobs.size;
    await run.read(createWork('blobs', root, [...blobs], options.jobs));
  }
  await run.close();
  const result = run.result('paths', root);
  const again = inReport(result.findings, findings);
  const left = findings.filter(({ id }) => !again.some((finding) => finding.id === id));
  if (!isOfRepository || !left.some(({ places }) => places.some(isNoFile)))
    return { ...result, findings: again, ignored: [] };
  const audited = await scanAudit(root, rulebook, all);
  return { ...result, findings: [...again, ...inReport(audited.findings, left)], ignored: [] };
}

function inReport(found: readonly Finding[], reported: readonly Reported[]): Finding[] {
  const known = new Map(reported.map(({ id, places }) => [id, places]));
  return found.flatMap((finding) => {
    const places = known.get(finding.id);
    return places ? [{ ...finding, places }] : [];
  });
}

/** A message, a name, or an object that no path leads to: only an audit reads it. */
function isNoFile({ path, part }: Place): boolean {
  return path === null || part !== undefined;
}
