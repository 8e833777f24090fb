import type { Manager } from './manager.ts';

/** A list of names of hooks, with one of ours among them. */
const OURS = /(?:^|,)\s*unleak(?:-[a-z-]+)?\s*(?:,|$)/;

/** Variables by which people switch hooks off, for a moment or for good: of which manager, the name, and the value that does. */
export const SWITCHES: readonly (readonly [manager: Manager, name: string, off: RegExp])[] = [
  ['husky', 'HUSKY', /^0$/],
  ['lefthook', 'LEFTHOOK', /^(?:0|false)$/],
  ['lefthook', 'LEFTHOOK_EXCLUDE', OURS],
  ['simple-git-hooks', 'SKIP_SIMPLE_GIT_HOOKS', /^(?:1|true)$/],
  ['pre-commit', 'SKIP', OURS],
];
