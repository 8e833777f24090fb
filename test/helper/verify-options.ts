import type { VerifyOptions } from '../../src/verify/verify.ts';
import { rulebook } from './rules.ts';

/** Of a live check of every provider that nobody said anything about, and that nothing stops. */
export const OPTIONS: VerifyOptions = {
  calls: rulebook.calls,
  providers: null,
  endpoints: {},
  registry: undefined,
  signal: new AbortController().signal,
  onProgress: () => {},
};
