import type { Progress } from '../scan/options.ts';
import { duration, thousands } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import type { Io } from './io.ts';

/** Milliseconds before the first line, and between two lines. */
const PATIENCE = 400;
const INTERVAL = 100;

/** A line on stderr that tells how far the scan is. Nothing when stderr is no terminal. */
export function progressLine(io: Io): { show(progress: Progress): void; clear(): void } {
  const line = lineOn(io);
  let last = 0;
  return {
    show(progress) {
      const now = Date.now();
      if (progress.elapsed < PATIENCE || now - last < INTERVAL) return;
      last = now;
      line.show(textOf(progress));
    },
    clear: line.clear,
  };
}

/** What git says of its own progress: `Receiving objects:  65% (13/20)`; the other side's begins with `remote: `. */
const COUNTED = /^(?:remote: )?([A-Z][\w ]+: +\d.*)$/;

/** The same while git makes a clone. Takes what git says. */
export function cloneLine(io: Io): { show(said: string): void; clear(): void } {
  const line = lineOn(io);
  return {
    show(said) {
      const [, text] = COUNTED.exec(said.split(/[\r\n]+/).findLast((part) => COUNTED.test(part)) ?? '') ?? [];
      if (text) line.show(`cloning: ${printable(text.trimEnd())}`);
    },
    clear: line.clear,
  };
}

function lineOn({ stderr, env }: Io): { show(text: string): void; clear(): void } {
  if (stderr.isTTY !== true || env.CI) return { show() {}, clear() {} };
  let isShown = false;
  return {
    show(text) {
      isShown = true;
      stderr.write(`\r\x1b[2K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      if (isShown) stderr.write('\r\x1b[2K');
      isShown = false;
    },
  };
}

/** `reading blobs: 12,345 of 32,525 (38 %), 320 MB/s, 4.1 s left` */
function textOf({ what, done, planned, bytes, elapsed }: Progress): string {
  const share = planned === 0 ? 1 : done / planned;
  const rate = bytes / 1e6 / (elapsed / 1000);
  const left = share > 0 ? (elapsed / share) * (1 - share) : 0;
  return `reading ${what}: ${thousands(done)} of ${thousands(planned)} (${Math.floor(share * 100)} %), ${rate.toFixed(0)} MB/s, ${duration(left)} left`;
}
