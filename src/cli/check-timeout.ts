import { ScannerError } from '../model/problem.ts';

/** Seconds; a timer of Node takes no more. */
const LONGEST = 2_147_483;

/** @throws ScannerError where a scan could not keep to it. */
export function checkTimeout(seconds = 0): void {
  if (seconds >= 0 && seconds <= LONGEST) return;
  throw new ScannerError('usage', '--timeout is no number of seconds', { hint: '--timeout 600' });
}
