import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Output } from './io.ts';

/**
 * Stdout or stderr, written to at once: to set up a stream of Node for the one line that most commits end with takes 3 ms.
 * Where that cannot be, the stream is used: a pipe that somebody made not to wait, and Windows, whose consoles want their own
 * encoding.
 */
export function outputTo(fd: 1 | 2): Output {
  let opened: NodeJS.WriteStream | undefined;
  const stream = () => {
    if (opened) return opened;
    opened = fd === 1 ? process.stdout : process.stderr;
    return opened.on('error', () => {}); // `write` tells
  };
  if (process.platform === 'win32') return stream();
  return {
    get isTTY() {
      return isatty(fd);
    },
    get columns() {
      return stream().columns;
    },
    write(text, done) {
      const rest = opened ? Buffer.from(text) : writeNow(fd, Buffer.from(text));
      if (rest instanceof Error) done?.(rest);
      else if (rest.length > 0) stream().write(rest, done);
      else done?.();
    },
    on: (event, listener) => opened?.on(event, listener),
    removeListener: (event, listener) => opened?.removeListener(event, listener),
  };
}

/** Returns what could not be written without waiting, or why nothing more can be written. */
function writeNow(fd: number, bytes: Buffer): Buffer | Error {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at);
    return bytes.subarray(at);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? bytes.subarray(at) : (error as Error);
  }
}
