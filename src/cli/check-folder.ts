import { existsSync } from 'node:fs';
import { ScannerError } from '../model/problem.ts';

/**
 * For what needs the path of the folder that we stand in. Node gives it as UTF-8 only: of another one, a repository would not be
 * seen, and what is written would go to a folder of another name.
 * @throws ScannerError when it is none.
 */
export function checkFolder(): void {
  const folder = process.cwd();
  if (!folder.includes('\uFFFD') || existsSync(folder)) return;
  throw new ScannerError('no-such-path', `the path of the folder that you stand in is not UTF-8: ${folder}`, {
    hint: 'rename what is not; the files alone: unleak scan .',
  });
}
