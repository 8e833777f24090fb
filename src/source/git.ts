import { type ChildProcess, type SpawnOptions, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { findProgram } from '../util/find-program.ts';
import { endedBy, gitEnded, signalHeard } from './git-child.ts';
import { gitError, startError } from './git-error.ts';
import { inputFile, Output } from './output-file.ts';
import { surroundings } from './surroundings.ts';

const MAX_OUTPUT = 1 << 30;

/** Mode of a submodule's entry: a commit of another repository, no blob of this one. */
export const GITLINK = '160000';

/** The repository may name a file that tells an order of paths (`diff.orderFile`), and without it no difference is told. */
export const NO_ORDER = '-O/dev/null';

/** An id of zeros stands for nothing. */
export function isNone(id: string): boolean {
  return /^0*$/.test(id);
}

/**
 * Options before every command: nothing that the scanned repository's configuration names is run, be it hook, pager,
 * file-system monitor, signature checker or external diff.
 */
const SAFE = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'diff.external=',
    'diff.relative=false',
    // It says of GIT_GRAFT_FILE what is no concern of ours.
    'advice.graftFileDeprecated=false',
    'i18n.logOutputEncoding=UTF-8',
    'log.showSignature=false',
    'core.quotePath=false',
    // Git for Windows looks into no folder whose path has more than 260 characters unless told; others do not know it.
    'core.longPaths=true',
    // Versions of git that know nothing of GIT_NO_LAZY_FETCH then fail to fetch.
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
];

const NO_MULTI_PACK_INDEX = 'core.multiPackIndex=false';

/** Objects are read as they are stored: no replacement, no graft, no fetching from a promisor, no lock taken, plain messages. */
function environment(cwd: string): NodeJS.ProcessEnv {
  return {
    ...surroundings(cwd),
    GIT_NO_REPLACE_OBJECTS: '1',
    // Git for Windows knows the name too.
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/**
 * What is started. Windows looks for a program in the folder that it is to run in first, which is the scanned one: there it is
 * named by its whole path.
 */
function gitProgram(): string {
  return process.platform === 'win32' ? gitPath() : 'git';
}

/** Where git lies, whatever PATH a program is given that is to call it. Where it is not, the path of nothing. */
export function gitPath(): string {
  const names = process.platform === 'win32' ? ['git.exe', 'git.com'] : ['git'];
  return findProgram(names, process.env.PATH ?? '', existsSync) ?? join(dirname(process.execPath), names[0]!);
}

/**
 * Runs a git command to its end and returns what it printed.
 * @param more variables of its environment
 * @throws ScannerError when git is missing or fails.
 */
export function git(
  cwd: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const { error, status, signal, stdout, stderr } = spawnSync(gitProgram(), [...SAFE, ...args], {
    cwd,
    input,
    env: { ...environment(cwd), ...more },
    maxBuffer: MAX_OUTPUT,
    windowsHide: true,
  });
  if (error) throw startError(error, cwd);
  if (status !== 0 && isMultiPackIndex(stderr)) return git(cwd, args, input, more);
  if (status !== 0) throw gitError(stderr.toString(), args, cwd, signal);
  return stdout;
}

/** Git does without a multi-pack-index. One that is damaged stops it, and is left out from then on. */
function isMultiPackIndex(stderr: Buffer): boolean {
  if (SAFE.includes(NO_MULTI_PACK_INDEX) || !/multi-pack[- ]index/.test(stderr.toString())) return false;
  SAFE.push('-c', NO_MULTI_PACK_INDEX);
  return true;
}

/** The same, for commands whose failure is an answer: null then. */
export function tryGit(
  cwd: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): string | null {
  try {
    return git(cwd, args, input, more).toString().trimEnd();
  } catch (error) {
    if (error instanceof ScannerError && error.code === 'git-failed') return null;
    throw error;
  }
}

/**
 * Starts a git command.
 * @param signal ends it
 * @param stdio pipes unless told
 */
export function startGit(
  cwd: string,
  args: readonly string[],
  signal: AbortSignal,
  stdio: StdioOptions = 'pipe',
): ChildProcess {
  return endedBy(signal, started(cwd, [...SAFE, ...args], { env: environment(cwd), stdio }));
}

/** Of some reasons why it cannot start a command Node tells at once: a file to start in, a system out of memory. */
function started(cwd: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  try {
    return spawn(gitProgram(), args, { ...options, cwd, windowsHide: true });
  } catch (error) {
    throw startError(error as Error, cwd);
  }
}

/**
 * Runs a git command and returns what it printed, while other things go on.
 * @param signal ends it; what it printed until then is returned
 * @param onWarning takes what git wrote to stderr though it succeeded
 * @throws ScannerError when git is missing or fails.
 */
export async function gitOutput(
  cwd: string,
  args: readonly string[],
  signal: AbortSignal,
  onWarning?: (text: string) => void,
  piped = false,
): Promise<string> {
  const [said, warned] = [new Output(piped), new Output(piped)];
  const child = startGit(cwd, args, signal, ['ignore', said.to, warned.to]);
  said.from(child.stdout);
  warned.from(child.stderr);
  const warnings = () => warned.take().toString();
  try {
    await gitEnded(child, cwd, args, signal, warnings);
  } catch (error) {
    if (piped || (warnings() !== '' && !NO_ROOM.test(warnings()))) throw error;
    return gitOutput(cwd, args, signal, onWarning, true);
  } finally {
    for (const output of [said, warned]) output.take();
  }
  if (warnings() !== '') onWarning?.(warnings());
  return said.take().toString();
}

/** Where the disk is full, what git prints has no room in a file, and that it says so may have none either. */
const NO_ROOM = /no space left|quota exceeded|write (?:failure|error)/i;

/** simple-git takes for unsafe what sets these, also where it switches them off, and a path with a space in it. */
const SWITCHED_OFF = ['HooksPath', 'FsMonitor', 'DiffExternal', 'ProtocolOverride', 'CustomBinary'];
/** Of the variables it takes few for harmless; git needs these to find itself and its user's settings. */
const NEEDED = /^(?:PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|SYSTEMROOT|TEMP|TMP|XDG_CONFIG_HOME)$/i;

/** What a git command prints, asked by simple-git, for what nobody waits for; null when it fails. */
export async function askSimply(cwd: string, args: readonly string[]): Promise<string | null> {
  const { simpleGit } = await import('simple-git');
  const unsafe = Object.fromEntries(SWITCHED_OFF.map((name) => [`allowUnsafe${name}`, true]));
  const env = Object.entries(environment(cwd)).filter(([name]) => NEEDED.test(name));
  const asked = simpleGit({
    baseDir: cwd,
    binary: gitProgram(),
    config: SAFE.filter((one) => one.includes('=')),
    unsafe,
  });
  return asked
    .env({ ...Object.fromEntries(env), LC_ALL: 'C' })
    .raw(...args)
    .catch(() => null);
}

/** A git command that runs while other things are made ready. */
export interface Asked {
  /** What it printed; null when it does not start or fails, and `git` is to tell why. */
  readonly said: Promise<string | null>;
  stop(): void;
}

/** Starts a git command whose output is read when all of it is there: with the least that a process costs here. */
export function askGit(cwd: string, args: readonly string[]): Asked {
  const stop = new AbortController();
  const said = ask(cwd, args, 'ignore', Infinity, stop.signal);
  return { said: said.then((bytes) => bytes?.toString() ?? null), stop: () => stop.abort() };
}

/** So many bytes of objects are read at once. */
const MOST_ASKED = 32 * 1024 * 1024;

/**
 * The same for one that reads what it is to do. Null too where that cannot be given to it but as a stream, and for much output.
 * @param signal ends it
 */
export async function askGitFor(
  cwd: string,
  args: readonly string[],
  input: string,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const file = inputFile(input);
  if (file === null) return null;
  const said = ask(cwd, args, file, MOST_ASKED, signal);
  closeSync(file);
  return said;
}

/** @param most bytes that are wanted; null for more */
function ask(
  cwd: string,
  args: readonly string[],
  input: 'ignore' | number,
  most: number,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const output = new Output();
  const child = tryToStart(() => startGit(cwd, args, signal, [input, output.to, 'ignore']));
  if (!child) {
    output.drop();
    return Promise.resolve(null);
  }
  output.from(child.stdout);
  return new Promise((done) => {
    child.on('error', () => done(null));
    child.on('close', async (status) => {
      await signalHeard(child);
      const said = status === 0 && output.size <= most ? output.take() : null;
      output.drop();
      done(said);
    });
  });
}

/** Null where it is told at once that there is no such folder. */
function tryToStart(start: () => ChildProcess): ChildProcess | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/**
 * Fetches commits, and nothing of what a fetch does beside: no submodule, no tidying up, no hook, no question. The one
 * command that uses the network, through git alone; it is called only where the user asked for it.
 * @param signal ends it
 * @throws ScannerError when git is missing or fails.
 */
export async function fetchGit(cwd: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
  ];
  const { GIT_NO_LAZY_FETCH: _, ...env } = environment(cwd);
  const command = ['fetch', '--quiet', '--no-recurse-submodules', ...args];
  const child = spawn(gitProgram(), ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...command], {
    cwd,
    env: { ...env, GCM_INTERACTIVE: 'never' },
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await gitEnded(endedBy(signal, child), cwd, command, signal);
}
