import type { Asked } from '../source/git.ts';
import { askStaged } from '../source/list-staged.ts';

/** What is staged, being asked of git. */
export interface Staged extends Asked {
  readonly folder: string;
}

/** Starts git, which takes its time, so that all else can be loaded meanwhile. */
export function beginStaged(folder: string): Staged {
  return { folder, ...askStaged(folder) };
}
