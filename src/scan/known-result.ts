import type { Finding } from '../model/finding.ts';
import { onlyGate } from '../model/policy.ts';
import type { Ignored, ScanResult } from '../model/result.ts';
import type { CompiledRule, Rulebook, RuleFacts } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { localLfsFiles } from '../source/lfs.ts';
import { digestOf, listGitFiles } from '../source/list-git-files.ts';
import { indexFiles } from '../source/list-index.ts';
import type { Repository } from '../source/repository.ts';
import { readResult, resultFile, writeResult } from '../source/result-cache.ts';
import { isTreeSo, type TreeState } from '../source/tree-state.ts';
import type { BegunAudit } from './begin-audit.ts';
import type { ScanOptions } from './options.ts';
import { policyOver } from './policy-over.ts';
import { digest, stateOf } from './repository-state.ts';
import { rulesInForce } from './rules-in-force.ts';
import { withOwners } from './with-owners.ts';

/** What came of an audit of all, and how things were: while they are so, the same comes of the next. Holds no value of a secret. */
interface KnownResult {
  /** See `stateOf`. */
  readonly state: string;
  /** See KnownFiles. */
  readonly gitFiles: string;
  /** Null of a bare repository. */
  readonly tree: TreeState | null;
  /** Digest of what `policyOver` tells. */
  readonly judged: string;
  /** By their ids. */
  readonly rules: Readonly<Record<string, { readonly rule: CompiledRule; readonly facts: RuleFacts }>>;
  readonly result: KeptResult;
}

/** As a finding; a secret is what may be shown of it, and a rule its id. */
interface KeptFinding extends Omit<Finding, 'rule' | 'facts' | 'secret' | 'pairedWith' | 'parts' | 'addresses'> {
  readonly rule: string;
  readonly secret: string;
  readonly pairedWith: Kept<NonNullable<Finding['pairedWith']>> | null;
  readonly parts: Readonly<Record<string, Kept<Finding['parts'][string]>>>;
  readonly addresses: readonly string[];
}

type Kept<T extends { readonly secret: Secret }> = Omit<T, 'secret'> & { readonly secret: string };

interface KeptResult
  extends Pick<ScanResult, 'planned' | 'scanned' | 'problems' | 'acceptedProblems' | 'skipped' | 'notices'> {
  readonly findings: readonly KeptFinding[];
  readonly ignored: readonly (Omit<Ignored, 'finding'> & { readonly finding?: KeptFinding })[];
}

/** A result with more of them is not kept: to read it would take as long as to make it. */
const MOST_PLACES = 10_000;

/** How things are. */
type Present = Pick<KnownResult, 'state' | 'gitFiles' | 'tree'>;

/** It has no other work tree: what is staged in one may change without a sign of it here. */
export function isAlone({ common, bare }: Pick<Repository, 'common' | 'bare'>): boolean {
  return indexFiles(common).length <= (bare ? 0 : 1);
}

/** Where the result of an audit with some rules is kept. */
export function resultFileOf(repository: Repository, { hash, engine }: Rulebook): string {
  return resultFile(repository, `${hash} ${engine}`);
}

/**
 * Keeps a result for `recallResult`.
 * @param result without owners of files; what it did not read, the next audit cannot read either
 */
export function keepResult(file: string, present: Present, result: ScanResult, options: ScanOptions): void {
  const { planned, scanned, problems, acceptedProblems, skipped, notices } = result;
  const count = [...result.findings, ...result.ignored].reduce((sum, one) => sum + one.places.length, 0);
  const judged = count > MOST_PLACES ? null : policyOver(result, options);
  if (judged === null) return;
  const rules: Record<string, { rule: CompiledRule; facts: RuleFacts }> = {};
  const keep = (finding: Finding): KeptFinding => {
    const { rule, facts, ...rest } = finding;
    rules[rule.id] = { rule, facts };
    // Secrets turn into what may be shown of them when they are written.
    return { ...rest, rule: rule.id } as unknown as KeptFinding;
  };
  const kept: KnownResult = {
    ...present,
    judged: digest(JSON.stringify(judged)),
    rules,
    result: {
      planned,
      scanned,
      problems,
      ...(acceptedProblems && { acceptedProblems }),
      ...(skipped && { skipped }),
      notices,
      findings: result.findings.map(keep),
      ignored: result.ignored.map(({ finding, ...rest }) => ({ ...rest, ...(finding && { finding: keep(finding) }) })),
    },
  };
  writeResult(file, kept);
}

/**
 * The result of the last audit, where it is that of this one: nothing has changed since in the repository, its work tree, the
 * rules and what the configuration says. The values of its secrets are not known. Null where all is to be told anew.
 */
export async function recallResult(
  { result: file, plain, named, tips, files }: BegunAudit,
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<ScanResult | null> {
  const began = process.uptime() * 1000;
  if (file === null || plain === null || named === null || file !== resultFileOf(plain, rulebook)) return null;
  const known = readResult(file) as KnownResult | null;
  if (!known || (known.tree === null) !== plain.bare || !isAlone(plain)) return null;
  const listing = known.tree && files(plain.root, options.signal);
  if (known.state !== stateOf(plain, named, await tips)) return null;
  if (known.gitFiles !== digestOf(plain.root, listGitFiles(plain)) || localLfsFiles(plain).size > 0) return null;
  if (listing && !(await isTreeSo(known.tree!, plain.root, listing))) return null;
  const result = recalled(known, plain.root, rulebook, options);
  if (options.signal.aborted || digest(JSON.stringify(policyOver(result, options))) !== known.judged) return null;
  return { ...(plain.bare ? result : withOwners(plain.root, result)), elapsed: process.uptime() * 1000 - began };
}

function recalled(
  { rules, result }: KnownResult,
  target: string,
  rulebook: Rulebook,
  options: ScanOptions,
): ScanResult {
  const { gate, policies } = options;
  const recall = ({ rule, secret, pairedWith, parts, addresses, ...rest }: KeptFinding): Finding => ({
    ...rest,
    ...rules[rule]!,
    secret: Secret.shown(secret),
    pairedWith: pairedWith && { ...pairedWith, secret: Secret.shown(pairedWith.secret) },
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, { ...part, secret: Secret.shown(part.secret) }]),
    ),
    addresses: addresses.map(Secret.shown),
  });
  const { findings, ignored, ...rest } = result;
  return {
    ...rest,
    scope: 'audit',
    target,
    complete: result.problems.length === 0,
    findings: findings.map(recall),
    ignored: ignored.map(({ finding, ...rest }) => ({ ...rest, ...(finding && { finding: recall(finding) }) })),
    ...rulesInForce(rulebook, (policies?.('audit', target) ?? onlyGate(gate))(null).off.size),
    requests: null,
    elapsed: 0,
  };
}
