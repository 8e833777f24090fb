import { ScannerError } from '../model/problem.ts';

/**
 * For what is done with the result of a scan. Of a scan that was stopped it is not known what else is there, and whoever stops
 * a command wants nothing done by it any more.
 * @throws ScannerError after a signal.
 */
export function unlessStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ScannerError('interrupted', 'stopped by a signal; nothing was done');
}
