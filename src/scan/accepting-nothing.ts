import type { ScanOptions } from './options.ts';

/** Options of a scan that looks for a finding whether it is accepted or not: a key of a baseline is to be replaced too. */
export function acceptingNothing(options: ScanOptions): ScanOptions {
  return { ...options, ignores: [], inlineAllow: false };
}
