import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { git } from '../source/git.ts';
import { pathBelow } from '../util/path-below.ts';
import type { HookKind } from './kind.ts';

/** Where a repository keeps its hooks. */
export interface HookPlace {
  /** Root of the work tree, or the git directory of a bare repository: hooks are started there. */
  readonly root: string;
  readonly bare: boolean;
  /** The folder in which git looks for hooks; it need not exist. */
  readonly hooks: string;
  /** core.hooksPath as it is written; null when it is not set. */
  readonly configured: string | null;
  /** husky's folder, in which people write their hooks; null when git is not led to it. */
  readonly husky: string | null;
  /** The node_modules that has unleak, from the root, with `/`; null when none has. */
  readonly packages: string | null;
}

/** @throws ScannerError when there is no repository. */
export function hookPlaceOf(folder: string): HookPlace {
  const ask = (...args: readonly string[]) =>
    git(folder, ['rev-parse', ...args])
      .toString()
      .trimEnd();
  const bare = ask('--is-bare-repository') === 'true';
  const root = resolve(folder, ask(bare ? '--absolute-git-dir' : '--show-toplevel'));
  const configured = configuredFolder(folder);
  const hooks = configured === null ? resolve(folder, ask('--git-common-dir'), 'hooks') : resolve(root, configured);
  // husky points git at .husky/_, whose scripts run those of the folder above.
  const husky = basename(hooks) === '_' ? dirname(hooks) : null;
  return { root, bare, hooks, configured, husky, packages: bare ? null : packagesWithUs(root, folder) };
}

/** The file in which our lines for this hook belong. */
export function hookFileOf({ hooks, husky }: HookPlace, kind: HookKind): string {
  return join(husky ?? hooks, kind);
}

/** A bare repository in which people work all the same: their work trees lie beside it. */
export function hasWorkTrees({ root }: HookPlace): boolean {
  const folder = join(root, 'worktrees');
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** core.hooksPath as the user set it: the last but one, for our own calls of git set it to switch hooks off. */
function configuredFolder(folder: string): string | null {
  const values = git(folder, ['config', '--includes', '--null', '--type=path', '--get-all', 'core.hooksPath'])
    .toString()
    .split('\0')
    .slice(0, -2);
  return values.filter((value) => value !== '').at(-1) ?? null;
}

/** In a repository of several packages ours may lie with one of them: the nearest from the folder up to the root. */
function packagesWithUs(root: string, folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules/unleak/bin/unleak.cjs'))) {
      return pathBelow(root, join(at, 'node_modules'));
    }
    if (at === root || at === dirname(at)) return null;
  }
}
