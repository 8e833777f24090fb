import { type Finding, type Place, withEach } from '../model/finding.ts';
import type { Ignored } from '../model/result.ts';
import type { Sorted } from './from-matches.ts';

/**
 * Takes secrets out of what a report says beside them: a path, the name of a branch, or an author may hold one, and stand
 * with other findings too.
 * @param redacted secrets, raw, and what may be shown of them
 */
export function hideInNames(sorted: Sorted, redacted: ReadonlyMap<string, string>): Sorted {
  if (redacted.size === 0) return sorted;
  const hide = <Text extends string | null>(text: Text): Text =>
    (text === null ? text : hideInText(text, redacted)) as Text;
  const inPlace = (place: Place): Place => ({
    ...place,
    path: hide(place.path),
    author: hide(place.author),
    ...(place.refs ? { refs: place.refs.map(hide) } : {}),
  });
  const inFinding = (finding: Finding): Finding => ({ ...finding, places: withEach(finding.places, inPlace) });
  const inIgnored = (one: Ignored): Ignored => ({
    ...one,
    where: hide(one.where),
    reason: hide(one.reason),
    places: withEach(one.places, inPlace),
    ...(one.finding ? { finding: inFinding(one.finding) } : {}),
  });
  return {
    findings: sorted.findings.map(inFinding),
    accepted: sorted.accepted.map(inFinding),
    ignored: sorted.ignored.map(inIgnored),
    notices: new Map(
      [...sorted.notices].map(([id, notices]) => [id, notices.map((one) => ({ ...one, path: hide(one.path) }))]),
    ),
  };
}

/**
 * Secrets in names, raw, and what may be shown of them.
 * @param values those that were found there, raw
 * @param others the same of names that were not read
 */
export function secretsInNames(
  sorted: Sorted,
  values: ReadonlySet<string>,
  others: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const redacted = new Map(others);
  if (values.size === 0) return redacted;
  for (const { secret } of [...sorted.findings, ...sorted.accepted]) {
    const raw = secret.reveal();
    if (values.has(raw)) redacted.set(raw, secret.redacted);
  }
  return redacted;
}

/** The same in the paths of what else is told of files. */
export function hideInPaths<One extends { readonly path: string | null }>(
  told: readonly One[],
  redacted: ReadonlyMap<string, string>,
): readonly One[] {
  if (redacted.size === 0) return told;
  return told.map((one) => (one.path === null ? one : { ...one, path: hideInText(one.path, redacted) }));
}

/** @param redacted secrets, raw, and what may be shown of them */
export function hideInText(text: string, redacted: ReadonlyMap<string, string>): string {
  return [...redacted].reduce((shown, [raw, instead]) => shown.replaceAll(raw, instead), text);
}
