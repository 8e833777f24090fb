import type { Ignore } from '../model/ignore.ts';
import { onlyGate } from '../model/policy.ts';
import type { ScanResult } from '../model/result.ts';
import { isOver } from '../util/is-over.ts';
import type { ScanOptions } from './options.ts';

type Judged = Pick<ScanResult, 'findings' | 'ignored' | 'problems' | 'acceptedProblems' | 'target'>;

/** So many entries are asked about so many places. */
const MOST = 20_000;

/**
 * All that the configuration and the command line say of a result: where they say the same, the same comes of what was found.
 * Null where that is too much to ask.
 */
export function policyOver(
  { findings, ignored, problems, acceptedProblems = [], target }: Judged,
  { gate, policies, ignores, inlineAllow = true, notices = [], unusedBelow }: ScanOptions,
): unknown {
  const policyOf = policies?.('audit', target) ?? onlyGate(gate);
  const places = [...findings, ...ignored].flatMap((one) => [...one.places]);
  const paths = [...new Set([null, ...[...places, ...problems, ...acceptedProblems].map(({ path }) => path)])];
  if (paths.length * (1 + ignores.length) > MOST) return null;
  const said = paths.map((path) => {
    const policy = policyOf(path);
    const covered = ignores.map(({ covers }) => (covers(policy.file) ? 1 : 0)).join('');
    const here = policy.ignores.map((entry) => [...factsOf(entry), entry.covers(policy.file)]);
    return [path, policy.gate, [...policy.off], policy.paths, covered, here];
  });
  return [gate, inlineAllow, notices, unusedBelow?.from ?? null, ignores.map(factsOf), said];
}

function factsOf({ key, rule, reason, expires, cause, file, line }: Ignore) {
  return [key, rule, reason, expires, isOver(expires), cause, file, line];
}
