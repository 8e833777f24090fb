import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { git, tryGit } from '../source/git.ts';
import { modeOf, readText } from './change.ts';
import { configOf, isToldOfUs, type Manager, managerOf, SWITCHED_ON_BY } from './manager.ts';
import { type HookPlace, hookFileOf, hookPlaceOf } from './place.ts';
import { type SelfTest, testHook } from './self-test.ts';
import { hasOurLines } from './shell-hook.ts';
import { SWITCHES } from './switches.ts';

/** One thing that was looked at. Something `wrong` lets keys through, or stops every commit. */
export interface Symptom {
  readonly mark: 'ok' | 'note' | 'wrong';
  readonly what: string;
  /** What to do about it; null when nothing is to be done. */
  readonly fix: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What programs get as PATH that are not started from a shell, such as clients with windows. */
const BARE_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';

/**
 * Whether a commit with a key is stopped in the repository that a folder is in, and if not, why. The installed hook is run.
 * @throws ScannerError when there is no repository, or git is too old to run hooks by itself.
 */
export function examine(folder: string, env: Environment): Symptom[] {
  const place = hookPlaceOf(folder);
  if (place.bare) return [ofServer(place)];
  const manager = managerOf(place);
  const found = [...ofSwitches(manager, env), ...ofPlace(place, manager), ...ofConfig(place, manager)];
  // pre-commit refuses to run while its file is not staged, which in an index of ours it never is.
  const config = manager === 'pre-commit' ? configOf(place, manager) : null;
  const test = testHook(place.root, config);
  found.push(...ofTest(test, found.some(isWrong) ? null : howToInstall(place, manager)));
  if (test.named && process.platform !== 'win32')
    found.push(ofBarePath(testHook(place.root, config, BARE_PATH), place));
  return [...found, ...ofNeighbours(place), ...ofPush(place, manager)];
}

function isWrong({ mark }: Symptom): boolean {
  return mark === 'wrong';
}

function* ofSwitches(manager: Manager, env: Environment): Iterable<Symptom> {
  for (const [by, name, value] of SWITCHES) {
    if (by !== manager || !value.test(env[name] ?? '')) continue;
    yield { mark: 'wrong', what: `${name}=${env[name]} switches the hooks off`, fix: `unset ${name}` };
  }
  const init = join(env.XDG_CONFIG_HOME ?? join(env.HOME ?? homedir(), '.config'), 'husky/init.sh');
  if (manager === 'husky' && /^\s*(?:export\s+)?HUSKY=["']?0/m.test(readText(init) ?? '')) {
    yield { mark: 'wrong', what: `HUSKY=0 in ${init} switches the hooks off`, fix: 'take that line out' };
  }
}

/** Whether there is a hook where git looks for it. */
function* ofPlace(place: HookPlace, manager: Manager): Iterable<Symptom> {
  const { hooks, configured, root } = place;
  const file = join(hooks, 'pre-commit');
  if (isSubmodule(root)) {
    const what = 'this is a submodule: the hooks of the repository around it do not run here, its own do';
    yield { mark: 'note', what, fix: null };
  }
  if (configured !== null && !existsSync(hooks)) {
    if (manager === 'husky' || basename(hooks) === '_') yield ofHusky(root, configured);
    else {
      const what = `core.hooksPath leads to ${configured}, where nothing is: git runs no hook at all`;
      yield { mark: 'wrong', what, fix: 'git config --unset core.hooksPath, then unleak init' };
    }
  } else if (manager === 'husky' && place.husky === null) yield ofHusky(root, '.husky/_');
  else if (!existsSync(file)) {
    yield { mark: 'wrong', what: `there is no pre-commit hook in ${hooks}`, fix: howToSwitchOn(place, manager) };
  } else if (process.platform !== 'win32' && (modeOf(file) & 0o111) === 0) {
    yield { mark: 'wrong', what: `git passes over ${file}: it may not be executed`, fix: `chmod +x "${file}"` };
  } else {
    const where = isLinked(root) ? ' (a linked work tree, which has the hooks of the main one)' : '';
    yield { mark: 'ok', what: `git runs ${file}${where}`, fix: null };
  }
}

/** pre-commit refuses every commit while its own file is changed and not staged. */
function* ofConfig(place: HookPlace, manager: Manager): Iterable<Symptom> {
  const config = configOf(place, manager);
  if (manager !== 'pre-commit' || config === null) return;
  const changed = tryGit(place.root, ['ls-files', '--modified', '--others', '--', config]);
  if (!changed) return;
  yield { mark: 'note', what: `pre-commit stops every commit until ${config} is staged`, fix: `git add ${config}` };
}

/** A manager that is told of us, and that git is not told of. */
function howToSwitchOn(place: HookPlace, manager: Manager): string {
  return manager !== 'git' && isToldOfUs(place, manager, 'pre-commit') ? SWITCHED_ON_BY[manager] : 'unleak init';
}

function ofHusky(root: string, folder: string): Symptom {
  const what = isLinked(root)
    ? `this is a linked work tree, and husky is not set up in it: ${folder} is missing, so git runs no hook here`
    : `husky is not set up in this clone: git is led to no ${folder}, so it runs no hook`;
  return { mark: 'wrong', what, fix: 'npx husky, in the root of this work tree' };
}

/** What the hook made of the key. */
function* ofTest({ stopped, named, said }: SelfTest, fix: string | null): Iterable<Symptom> {
  if (named) yield { mark: 'ok', what: 'a commit with a made-up key is stopped', fix: null };
  else if (!stopped) {
    const what = 'a commit with a made-up key would NOT be stopped';
    yield { mark: 'wrong', what, fix };
  } else yield { mark: 'wrong', ...whyStopped(said) };
}

function howToInstall(place: HookPlace, manager: Manager): string {
  const there = hasOurLines(readText(hookFileOf(place, 'pre-commit')) ?? '', 'pre-commit');
  if (there) return 'look at what stands in the hook before and around our lines';
  if (!isToldOfUs(place, manager, 'pre-commit')) return 'unleak init';
  // The others read their file at each commit; this one wrote the hook before we stood in it.
  if (manager === 'simple-git-hooks') return SWITCHED_ON_BY[manager];
  return `look at what stands in ${configOf(place, manager)} before and around our lines`;
}

/** Why a hook failed without a word of the key. */
function whyStopped(said: string): { what: string; fix: string } {
  const node = /unleak needs Node [^\n]*/.exec(said)?.[0];
  if (node) {
    const what = `every commit is stopped, because the hook finds an old Node: ${node}`;
    return { what, fix: 'switch to a newer one (nvm use, volta install node) where the hook is started' };
  }
  if (/found no node|env: ['‘"]?node['’"]?: No such file/.test(said)) {
    const what = 'every commit is stopped, because the hook finds no node in its PATH';
    return { what, fix: 'put the folder of node into the PATH that git is started with' };
  }
  if (/unleak is not installed|unleak: (?:command )?not found|Cannot find module/.test(said)) {
    const what = 'every commit is stopped, because the hook does not find unleak';
    return { what, fix: 'npm install, or npm install --save-dev unleak' };
  }
  const last = said.split('\n').at(-1) ?? '';
  const what = `the commit was stopped, and not for the made-up key: another hook stands before us${last ? `; it said: ${last}` : ''}`;
  return { what, fix: 'mend what it complains of, then ask again' };
}

/** The same, as a program with windows starts it. */
function ofBarePath(test: SelfTest, { husky }: HookPlace): Symptom {
  if (test.named)
    return { mark: 'ok', what: 'it is too where the PATH of your shell is not known, as in a GUI client', fix: null };
  const fix = husky
    ? 'put the folder of node into the PATH in ~/.config/husky/init.sh, which husky reads'
    : 'start the client from a terminal, or link node into a folder that is in its PATH';
  const what = `in a GUI client without the PATH of your shell (${BARE_PATH}) the hook finds no node or unleak`;
  return test.stopped
    ? { mark: 'note', what: `${what}: every commit is stopped there`, fix }
    : { mark: 'wrong', what: `${what}, and lets every commit pass`, fix };
}

/** Submodules have hooks of their own. */
function* ofNeighbours({ root }: HookPlace): Iterable<Symptom> {
  if (!existsSync(join(root, '.gitmodules'))) return;
  const paths = tryGit(root, ['config', '--file', '.gitmodules', '--get-regexp', '^submodule\\..*\\.path$']) ?? '';
  for (const line of paths.split('\n')) {
    const path = line.slice(line.indexOf(' ') + 1);
    if (path === '' || !existsSync(join(root, path, '.git'))) continue;
    const hook = readText(hookFileOf(hookPlaceOf(join(root, path)), 'pre-commit')) ?? '';
    if (/unleak|lefthook|pre.commit\.com/.test(hook)) continue;
    yield {
      mark: 'note',
      what: `commits in the submodule ${path} are not scanned`,
      fix: `cd "${path}" && unleak init`,
    };
  }
}

function* ofPush(place: HookPlace, manager: Manager): Iterable<Symptom> {
  const text = readText(hookFileOf(place, 'pre-push')) ?? '';
  const config = configOf(place, manager);
  const ours = manager === 'lefthook' && config ? readText(join(place.root, config)) : null;
  if (/hook run pre-push(?! \{0\} \{files\})/.test(ours ?? '')) {
    const what =
      'lefthook passes over pre-push when what is checked out has no change that the remote has not: another branch gets out';
    yield { mark: 'note', what, fix: 'unleak init, which brings its lines up to date' };
  }
  const told = isToldOfUs(place, manager, 'pre-push');
  if (/unleak/.test(text) || (/lefthook|pre.commit/.test(text) && (told || readsMore(place, manager)))) return;
  const what = 'nothing looks at a push, so what is committed with --no-verify gets out';
  yield { mark: 'note', what, fix: told ? howToSwitchOnPush(manager) : 'unleak init --hook pre-push' };
}

/** True where what the manager runs in a push may stand in files that we do not read. */
function readsMore(place: HookPlace, manager: Manager): boolean {
  const config = configOf(place, manager);
  if (config === null) return true;
  if (manager !== 'lefthook') return false;
  const locals = ['', '.', '.config/'].map((before) => `${before}lefthook-local${extname(config)}`);
  const text = readText(join(place.root, config)) ?? '';
  return /\b(?:extends|remotes?)\b/.test(text) || locals.some((file) => existsSync(join(place.root, file)));
}

function howToSwitchOnPush(manager: Manager): string {
  if (manager === 'pre-commit') return `${SWITCHED_ON_BY[manager]} --hook-type pre-push`;
  return manager === 'git' ? 'unleak init --hook pre-push' : SWITCHED_ON_BY[manager];
}

function ofServer(place: HookPlace): Symptom {
  const hook = (['pre-receive', 'update'] as const).find((kind) => {
    const file = hookFileOf(place, kind);
    return hasOurLines(readText(file) ?? '', kind) && (process.platform === 'win32' || (modeOf(file) & 0o111) !== 0);
  });
  if (hook)
    return { mark: 'ok', what: `pushes to this repository are scanned by ${hook}; it was read, not run`, fix: null };
  return { mark: 'wrong', what: 'nothing looks at what is pushed to this repository', fix: 'unleak init' };
}

function isSubmodule(root: string): boolean {
  return (tryGit(root, ['rev-parse', '--show-superproject-working-tree']) ?? '') !== '';
}

function isLinked(root: string): boolean {
  const [own, common] = git(root, ['rev-parse', '--git-dir', '--git-common-dir']).toString().trimEnd().split('\n');
  return own !== common;
}
