import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { addToJson, removeFromJson } from './add-to-json.ts';
import { addToLefthook, addToPreCommit, removeFromYaml } from './add-to-yaml.ts';
import { type Change, readText } from './change.ts';
import { HOOK_KINDS, type HookKind } from './kind.ts';
import { CONFIG_FILES, configOf, type Manager, managerOf, SWITCHED_ON_BY } from './manager.ts';
import { type HookPlace, hookFileOf, hookPlaceOf } from './place.ts';
import { addToShellHook, removeFromShellHook } from './shell-hook.ts';

/** What is to be done so that the hooks scan, or no longer do. */
export interface Plan {
  readonly place: HookPlace;
  readonly manager: Manager;
  readonly kinds: readonly HookKind[];
  readonly changes: readonly Change[];
  /** A command that people must run after it; null when none is needed. */
  readonly next: string | null;
}

/** What is guarded unless told: a commit, and a push for commits that were made with --no-verify. */
const USUAL: readonly HookKind[] = ['pre-commit', 'pre-push'];
const USUAL_ON_SERVER: readonly HookKind[] = ['pre-receive'];
const ON_SERVER: ReadonlySet<HookKind> = new Set(['pre-receive', 'update']);

/**
 * How unleak comes into the hooks of the repository that a folder is in: through what runs them already.
 * @param kinds which hooks; none: those that are usual
 * @param wanted what runs the hooks; null: what is found
 * @throws ScannerError when there is no repository, or a file is written in a way that is not edited.
 */
export function planInit(folder: string, kinds: readonly HookKind[], wanted: Manager | null = null): Plan {
  const found = hookPlaceOf(folder);
  const manager = wanted ?? managerOf(found);
  const all = kinds.length > 0 ? kinds : found.bare ? USUAL_ON_SERVER : USUAL;
  // What a server runs is no manager's business.
  const by = all.some((kind) => ON_SERVER.has(kind)) ? 'git' : manager;
  const place = by === 'husky' ? { ...found, husky: found.husky ?? join(found.root, '.husky') } : found;
  const changes = changesFor(by, place, all);
  const changed = changes.some(({ before, after }) => before !== after);
  return { place, manager: by, kinds: all, changes, next: nextStep(by, found, all, changed) };
}

/** How it goes out again, from wherever it stands. */
export function planUndo(folder: string): Plan {
  const place = hookPlaceOf(folder);
  const { root } = place;
  const inHusky = { ...place, husky: place.husky ?? join(root, '.husky') };
  const shell = [place, inHusky].flatMap((one) => HOOK_KINDS.map((kind) => hookFileOf(one, kind)));
  const yaml = [...CONFIG_FILES.lefthook, ...CONFIG_FILES['pre-commit']].filter((file) => /\.ya?ml$/.test(file));
  const json = ['package.json', ...CONFIG_FILES['simple-git-hooks'].filter((file) => file.endsWith('.json'))];
  const removed = [
    ...[...new Set(shell)].map(removeFromShellHook),
    ...yaml.map((file) => removeFromYaml(join(root, file))),
    ...(place.bare ? [] : json.map((file) => removeFromJson(join(root, file)))),
  ];
  const changes = removed.filter((change) => change !== null);
  const inJson = changes.some(({ file }) => file.endsWith('.json'));
  const next = inJson ? SWITCHED_ON_BY['simple-git-hooks'] : null;
  return { place, manager: managerOf(place), kinds: [], changes, next };
}

function changesFor(manager: Manager, place: HookPlace, kinds: readonly HookKind[]): Change[] {
  if (manager === 'git' || manager === 'husky') {
    const packages = place.packages ?? 'node_modules';
    const needsMode = manager === 'git';
    return kinds.map((kind) => addToShellHook({ file: hookFileOf(place, kind), kind, needsMode, packages }));
  }
  const config = configOf(place, manager);
  if (config === null) {
    throw new ScannerError('hook', `${manager} is not configured here`, {
      hint: `${CONFIG_FILES[manager][0]} is where it looks`,
    });
  }
  const file = join(place.root, config);
  const command = place.packages === null ? 'unleak' : `node ${place.packages}/unleak/bin/unleak.cjs`;
  switch (manager) {
    case 'lefthook':
      return [addToLefthook(file, kinds, command)];
    case 'pre-commit':
      return [addToPreCommit(file, kinds, command)];
    case 'simple-git-hooks':
      return [addToJson(file, kinds, command)];
  }
}

function nextStep(manager: Manager, place: HookPlace, kinds: readonly HookKind[], changed: boolean): string | null {
  if (manager === 'git') return null;
  if (manager === 'husky') return place.husky !== null && existsSync(place.hooks) ? null : SWITCHED_ON_BY.husky;
  const lacks = (kind: HookKind, sign: RegExp) => !sign.test(readText(join(place.hooks, kind)) ?? '');
  if (manager === 'simple-git-hooks') {
    // It copies the commands into the hooks, and only when it is run.
    const waits = changed || kinds.some((kind) => lacks(kind, new RegExp(`hook run ${kind}`)));
    return waits ? SWITCHED_ON_BY[manager] : null;
  }
  const sign = manager === 'lefthook' ? /lefthook/ : /pre-commit|pre_commit/;
  const missing = kinds.filter((kind) => lacks(kind, sign));
  if (missing.length === 0) return null;
  const types = manager === 'pre-commit' ? missing.map((kind) => ` --hook-type ${kind}`).join('') : '';
  return `${SWITCHED_ON_BY[manager]}${types}`;
}
