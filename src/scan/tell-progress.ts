import type { Progress, ScanOptions } from './options.ts';

/** Tells of the progress of a scan, until whoever listens throws. */
export interface Teller {
  tell(progress: Progress): void;
  /** Must be called when the work is done. @throws what the listener threw. */
  check(): void;
}

/** A thread tells of its part in an event: what a listener throws there would end the process, and nobody could catch it. */
export function createTeller({ onProgress }: Pick<ScanOptions, 'onProgress'>): Teller {
  let thrown: { readonly error: unknown } | null = null;
  return {
    tell(progress) {
      if (thrown) return;
      try {
        onProgress(progress);
      } catch (error) {
        thrown = { error };
      }
    },
    check() {
      if (thrown) throw thrown.error;
    },
  };
}
