import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
const locked: string[] = [];

afterAll(() => {
  // What nobody may read cannot be removed either.
  for (const path of locked) chmodSync(path, 0o700);
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** An empty folder that every user may read. It is removed after the tests of the file. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'unleak-test-')));
  made.push(folder);
  chmodSync(folder, 0o755);
  for (const [path, content] of Object.entries(files)) writeIn(folder, path, content);
  return folder;
}

/** Writes a file and the folders that it needs. */
export function writeIn(folder: string, path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Takes permissions from a file or folder until the tests are over. */
export function lock(path: string, mode = 0): void {
  locked.push(path);
  chmodSync(path, mode);
}
