import type { Finding, Place } from '../model/finding.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Notice } from '../model/notice.ts';
import type { PolicyOf } from '../model/policy.ts';
import type { Ignored } from '../model/result.ts';
import { addTo } from '../util/group.ts';
import { isOver } from '../util/is-over.ts';
import { isMemorable } from './fingerprint.ts';
import { ignoredAs } from './from-matches.ts';
import { saltedHash } from './salted.ts';
import { coversRule } from './set-aside.ts';

interface Parted {
  readonly findings: Finding[];
  readonly ignored: Ignored[];
  readonly notices: Notice[];
  /** Entries that stand for a finding, whether it is hidden by them or not. */
  readonly met: ReadonlySet<Ignore>;
}

/**
 * Parts the findings from those that somebody has accepted. An entry accepts a value under a rule: not what is found by
 * another provider's rule, not after its last day, and not where a place lies beyond the paths that it is limited to.
 */
export function applyIgnores(findings: readonly Finding[], ignores: readonly Ignore[], policyOf: PolicyOf): Parted {
  const lookUp = entriesById([...new Set([...ignores, ...ofPaths(findings, policyOf)])]);
  const met = new Set<Ignore>();
  const parted = { findings: [] as Finding[], ignored: [] as Ignored[], notices: [] as Notice[], met };
  for (const finding of findings) {
    const entries = lookUp(finding.id, isMemorable(finding.secret.reveal()));
    for (const entry of entries) met.add(entry);
    const rightRule = entries.filter((entry) => isFor(entry.rule, finding));
    const valid = rightRule.filter(({ expires }) => !isOver(expires));
    const [first] = valid;
    const isCovered = ({ path }: Place) => valid.some((entry) => entry.covers(policyOf(path).file));
    if (first && finding.places.every(isCovered)) {
      const { cause, file, line, reason } = first;
      parted.ignored.push(ignoredAs(finding, { cause, where: `${file}:${line}`, reason }));
      continue;
    }
    parted.findings.push(finding);
    if (valid.length > 0) continue;
    for (const entry of rightRule) parted.notices.push(expiredNotice(entry, finding.id));
    if (rightRule.length === 0) for (const entry of entries) parted.notices.push(otherRuleNotice(entry, finding));
  }
  return parted;
}

/** Entries of configurations that hold at some of the places. Most places share a list, which may be long. */
function ofPaths(findings: readonly Finding[], policyOf: PolicyOf): Ignore[] {
  const lists = new Set<readonly Ignore[]>();
  for (const { places } of findings) for (const { path } of places) lists.add(policyOf(path).ignores);
  return [...lists].flat();
}

/** Entries of values that are nowhere any more. @param ids of all that was found, accepted or not */
export function staleEntries(ignores: readonly Ignore[], met: ReadonlySet<Ignore>, ids: readonly string[]): Ignore[] {
  const lookUp = entriesById(ignores.filter((entry) => !met.has(entry)));
  const other = new Set(ids.flatMap((id) => lookUp(id, true)));
  return ignores.filter((entry) => !met.has(entry) && !other.has(entry));
}

type LookUp = (id: string, guessable: boolean) => Ignore[];

/** A salted hash is made only for values that could be guessed: no others are kept under one, but where nothing was known of them. */
function entriesById(ignores: readonly Ignore[]): LookUp {
  const plain = new Map<string, Ignore[]>();
  const salted = new Map<string, Ignore[]>();
  const salts = { any: new Set<string>(), unknown: new Set<string>() };
  for (const entry of ignores) {
    const { key } = entry;
    if (key.kind === 'problem') continue;
    const map = key.kind === 'id' ? plain : salted;
    const name = key.kind === 'id' ? key.id : `${key.salt}:${key.hash}`;
    addTo(map, name, entry);
    if (key.kind !== 'salted') continue;
    salts.any.add(key.salt);
    if (entry.rule === '-') salts.unknown.add(key.salt);
  }
  return (id, guessable) => [
    ...(plain.get(id) ?? []),
    ...[...(guessable ? salts.any : salts.unknown)].flatMap(
      (salt) => salted.get(`${salt}:${saltedHash(id, salt)}`) ?? [],
    ),
  ];
}

/** Whether an entry for the rule, or provider, accepts the finding. */
export function isFor(rule: string, finding: Finding): boolean {
  if (rule === '-' || coversRule(rule, finding.rule, finding.aliases)) return true;
  // Rules of a provider are split and renamed; what they find stays its key.
  return rule.split('.')[0] === finding.rule.provider;
}

function expiredNotice({ file, line, expires }: Ignore, id: string): Notice {
  return {
    code: 'ignore-expired',
    path: file,
    line,
    message: `${id} was accepted until ${expires} only`,
    hint: 'replace the secret, or accept it again with a new date',
  };
}

function otherRuleNotice({ file, line, rule }: Ignore, { id, rule: found }: Finding): Notice {
  return {
    code: 'ignore-other-rule',
    path: file,
    line,
    message: `${id} was accepted as ${rule}, and is now found as ${found.id}`,
    hint: `if it is still no leak: unleak ignore ${id} --reason "…"`,
  };
}
