import { type Place, withEach } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { readCodeOwners } from '../source/code-owners.ts';

/** The result of an audit with who owns the files in which something lies now, where a file CODEOWNERS says so. */
export function withOwners(root: string, result: ScanResult): ScanResult {
  const ownersOf = result.findings.length > 0 ? readCodeOwners(root) : null;
  if (!ownersOf) return result;
  const owned = (place: Place): Place => {
    const { path, part, commit, atHead } = place;
    const isThere = path !== null && part === undefined && (atHead === true || commit === null);
    const owners = isThere ? ownersOf(path.split('!')[0]!) : [];
    return owners.length > 0 ? { ...place, owners } : place;
  };
  return { ...result, findings: result.findings.map((one) => ({ ...one, places: withEach(one.places, owned) })) };
}
