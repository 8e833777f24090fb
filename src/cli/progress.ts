import type { Progress } from '../scan/options.ts';
import { duration, thousands } from '../util/count.ts';
import type { Io } from './io.ts';

/** Milliseconds before the first line, and between two lines. */
const PATIENCE = 400;
const INTERVAL = 100;

/** A line on stderr that tells how far the scan is. Nothing when stderr is no terminal. */
export function progressLine({ stderr, env }: Io): { show(progress: Progress): void; clear(): void } {
  if (stderr.isTTY !== true || env.CI) return { show() {}, clear() {} };
  let last = 0;
  let shown = false;
  return {
    show(progress) {
      const now = Date.now();
      if (progress.elapsed < PATIENCE || now - last < INTERVAL) return;
      last = now;
      shown = true;
      stderr.write(`\r\x1b[2K${lineOf(progress).slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      if (shown) stderr.write('\r\x1b[2K');
    },
  };
}

/** `reading blobs: 12,345 of 32,525 (38 %), 320 MB/s, 4.1 s left` */
function lineOf({ what, done, planned, bytes, elapsed }: Progress): string {
  const share = planned === 0 ? 1 : done / planned;
  const rate = bytes / 1e6 / (elapsed / 1000);
  const left = share > 0 ? (elapsed / share) * (1 - share) : 0;
  return `reading ${what}: ${thousands(done)} of ${thousands(planned)} (${Math.floor(share * 100)} %), ${rate.toFixed(0)} MB/s, ${duration(left)} left`;
}
