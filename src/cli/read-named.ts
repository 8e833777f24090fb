import { readFileSync } from 'node:fs';
import { ScannerError } from '../model/problem.ts';
import { systemReason } from '../util/system-reason.ts';

/** The bytes of a file that the user named. @throws ScannerError when it cannot be read. */
export function readNamed(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ScannerError('no-such-path', `${file} cannot be read: ${systemReason(error)}`, {
      hint: 'give a file',
      cause: error,
    });
  }
}
