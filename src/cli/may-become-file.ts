import { statSync } from 'node:fs';

/** What is a device, a pipe or a socket is read by somebody else, and neither its mode nor its place is ours to change. */
export function mayBecomeFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}
