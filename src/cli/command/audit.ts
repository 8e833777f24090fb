import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { ScannerError } from '../../model/problem.ts';
import { auditAgain } from '../../scan/audit-again.ts';
import type { BegunAudit } from '../../scan/begin-audit.ts';
import { lostQuote } from '../../util/lost-quote.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { cloneLine } from '../progress.ts';
import { runScan, type ScanArguments } from '../scan-command.ts';

interface AuditArguments extends ScanArguments {
  readonly repo: string;
  /** `A..B`, or paths. */
  readonly what?: readonly string[];
  readonly branch?: string;
  readonly since?: string;
  readonly until?: string;
  readonly author?: string;
  readonly maxDepth?: number;
  readonly deepen?: boolean;
  readonly submodules?: boolean;
}

/** What coding agents keep, in place of a repository. */
const AGENTS = 'agents';

/**
 * `unleak audit [REPO|URL] [RANGE] [PATH…]`
 * @param begun git, asked about the repository already
 */
export async function audit(io: Io, args: AuditArguments, begun?: BegunAudit): Promise<ExitCode> {
  const { deepen = false, submodules = false, branch, since, until, author, maxDepth } = args;
  if (maxDepth !== undefined && !(Number.isInteger(maxDepth) && maxDepth > 0))
    throw new ScannerError('usage', '--max-depth is no number of commits', { hint: '--max-depth 100' });
  if ([args.repo, ...(args.what ?? [])].includes('')) {
    throw new ScannerError('no-such-path', 'a path is empty', {
      hint: 'is a variable without a value? the repository that you stand in is .',
    });
  }
  // `unleak audit A..B` where we stand.
  const words = isRange(args.repo) && !isFolder(args.repo) ? ['.', args.repo, ...(args.what ?? [])] : undefined;
  const [repo = '.', ...what] = words ?? [args.repo, ...(args.what ?? [])];
  const range = what[0] !== undefined && isRange(what[0]) ? withBothEnds(what[0]) : undefined;
  const paths = what.slice(range ? 1 : 0);
  const said = { range, branch, since, until, author, maxDepth };
  const scope = { ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)), paths };
  const options = { scope, deepen, submodules };
  if (repo === AGENTS && !isFolder(repo)) {
    const { scanAgents } = await import('../../scan/scan-agents.ts');
    const paths = (await import('../agent-paths.ts')).agentPaths(
      (process.platform === 'win32' ? io.env.USERPROFILE : io.env.HOME) ?? homedir(),
    );
    return runScan(io, args, '.', (rulebook, scan) => scanAgents(paths, rulebook, scan));
  }
  if (isRemote(repo)) {
    const { scanRemote } = await import('../../scan/scan-remote.ts');
    const line = cloneLine(io);
    return runScan(io, args, '.', (rulebook, scan) => scanRemote(repo, rulebook, scan, options, line));
  }
  if (!isFolder(repo)) {
    throw new ScannerError('no-such-path', `${repo}: no such folder`, {
      hint:
        lostQuote(repo) ??
        'give any folder of the repository, or the address of one; for a branch or commit: --branch NAME',
    });
  }
  const values = args.showSecrets || args.verify !== undefined;
  return runScan(io, args, repo, (rulebook, scan) => auditAgain(repo, rulebook, scan, options, values, begun));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `A..B` or `A...B`, where one of them may be left out and is HEAD then; no path with a folder above it. */
export function isRange(text: string): boolean {
  return /[^./\\]\.{2,3}(?:[^./\\]|$)|^\.{2,3}[^./\\]/.test(text);
}

function withBothEnds(range: string): string {
  return range.replace(/^\.{2,3}/, 'HEAD$&').replace(/\.{2,3}$/, '$&HEAD');
}

/** Something that git can clone: an address, or `user@host:path`. */
function isRemote(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[^\s/\\@]+@[^\s/\\:]+:/.test(text);
}
