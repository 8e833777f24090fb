import { ScannerError } from '../model/problem.ts';

/** Set by build.mjs in the bundled program. Code that runs from its sources takes the id of what it loads first. */
declare const BUILD_ID: string;

/** Characters of the id: hex digits. */
export const BUILD_ID_LENGTH = 16;

let own = bundledAs() ?? undefined;

/** The id of the build that this code is bundled in; null where it runs from its sources. */
export function bundledAs(): string | null {
  return typeof BUILD_ID === 'string' ? BUILD_ID : null;
}

/**
 * What the program loads belongs together: tables of other rules find nothing, and say nothing. An update or a build that
 * goes on beside a scan exchanges the files one by one, and the last bytes of one that is being written are not there yet.
 * @param id as it stands in a file of dist/
 * @throws ScannerError where it is of another build than what was loaded before
 */
export function checkBuild(id: string, file: string): void {
  own ??= id;
  if (id === own) return;
  throw new ScannerError('mixed-builds', `dist/${file} is of another build of unleak than the program that reads it`, {
    hint: 'an update or a build ran beside this: run it again when that is over, or install anew',
  });
}
