import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Problem, Skipped } from '../model/problem.ts';
import { systemReason } from '../util/system-reason.ts';
import { createTurns } from '../util/turns.ts';
import type { Noted } from './index-file.ts';
import { isLossy, rawPath } from './raw-path.ts';

/** Files to scan, or some of them, and what could not be listed. */
export interface Listing {
  /** Paths relative to the folder that was listed, with `/`. */
  readonly paths: string[];
  /**
   * They are tracked by git. Such a file may be missing from the work tree, deleted or left out by a sparse checkout, and
   * nothing is lost by that.
   */
  readonly tracked: boolean;
  readonly problems: Problem[];
  /** What need not be read, and is said; left out where there is none. */
  readonly skipped?: readonly Skipped[];
  /** Files for secrets that git ignores: only what is in them is counted. Left out where there is none. */
  readonly ignored?: readonly string[];
  /** Of files that git tracks, where its index was read here. */
  readonly noted?: Noted;
}

/**
 * Lists all files of a folder and of those in it; symbolic links are listed, never followed. By hand: fast-glob leaves
 * out names with a line terminator in them, and an odd name must hide nothing.
 * @param signal stops the walk; what it came by so far stays
 */
export async function walkFolder(folder: string, signal: AbortSignal): Promise<Listing> {
  const listing: Listing = { paths: [], tracked: false, problems: [] };
  const folders = [''];
  const turns = createTurns();
  for (const at of folders) {
    if (signal.aborted) break;
    for (const entry of readFolder(folder, at, listing.problems)) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (!entry.isDirectory()) listing.paths.push(path);
      else if (entry.name !== '.git') folders.push(path);
    }
    if (turns.due()) await turns.give();
  }
  return listing;
}

function readFolder(root: string, path: string, problems: Problem[]): fs.Dirent[] {
  try {
    const folder = join(root, path);
    const raw = isLossy(folder) && !fs.existsSync(folder) ? rawPath(folder) : null;
    return fs.readdirSync(raw ?? folder, { withFileTypes: true });
  } catch (error) {
    problems.push({
      code: 'unreadable',
      path: path || '.',
      message: `the folder cannot be listed: ${systemReason(error)}`,
      hint: 'run as a user who may read it, or leave it out',
    });
    return [];
  }
}
