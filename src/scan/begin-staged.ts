import { listStaged, type StagedFile } from '../source/list-staged.ts';

/** What is staged, being asked of git. */
export interface Staged {
  readonly folder: string;
  readonly files: Promise<StagedFile[]>;
  /** Ends git when its answer is wanted no more: a commit would wait for it too. */
  readonly over: AbortController;
}

/** Starts git, which takes its time, so that all else can be loaded meanwhile. */
export function beginStaged(folder: string): Staged {
  const over = new AbortController();
  const files = listStaged(folder, over.signal);
  files.catch(() => {}); // told when the listing is awaited
  return { folder, files, over };
}
