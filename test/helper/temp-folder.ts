import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];
const locked: string[] = [];

/** Removes the folders of a file of tests: see clean-up.ts. */
export function removeFolders(): void {
  // What nobody may read cannot be removed either.
  for (const path of locked.splice(0)) chmodSync(path, 0o700);
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** An empty folder that every user may read. It is removed after the tests of the file. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = createFolder(files);
  made.push(folder);
  return folder;
}

/** The same for a module that several files of tests share: it stays as long as the process, and is the same in the next. */
export function lastingFolder(name: string): string {
  const folder = join(realpathSync(tmpdir()), `unleak-tests-${name}`);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

function createFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'unleak-test-')));
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
