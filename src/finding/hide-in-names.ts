import type { Finding, Place } from '../model/finding.ts';

/**
 * Takes secrets out of what a report says beside them: a path, the name of a branch, or an author may hold one, and stand
 * with other findings too.
 * @param values secrets that were found in names, raw
 */
export function hideInNames(findings: readonly Finding[], values: ReadonlySet<string>): Finding[] {
  if (values.size === 0) return [...findings];
  const redacted = new Map<string, string>();
  for (const { secret } of findings) {
    const raw = secret.reveal();
    if (values.has(raw)) redacted.set(raw, secret.redacted);
  }
  const hide = <Text extends string | null>(text: Text): Text => {
    if (text === null) return text;
    let shown: string = text;
    for (const [raw, instead] of redacted) shown = shown.replaceAll(raw, instead);
    return shown as Text;
  };
  const inPlace = (place: Place): Place => ({
    ...place,
    path: hide(place.path),
    author: hide(place.author),
    ...(place.refs ? { refs: place.refs.map(hide) } : {}),
  });
  return findings.map((finding) => ({ ...finding, places: finding.places.map(inPlace) }));
}
