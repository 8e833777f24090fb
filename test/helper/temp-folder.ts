import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
const locked: string[] = [];

/** Folders that serve all files which share this module: they stay until the process ends. */
const lasting: string[] = [];

afterAll(() => remove(made));
// Files of tests that share their modules have one afterAll in all, that of the first.
process.on('exit', () => remove([...made, ...lasting]));

function remove(folders: string[]): void {
  // What nobody may read cannot be removed either.
  for (const path of locked.splice(0)) chmodSync(path, 0o700);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** An empty folder that every user may read. It is removed after the tests of the file, or when the process ends. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = createFolder(files);
  made.push(folder);
  return folder;
}

/** The same for a module that several files of tests share. */
export function lastingFolder(): string {
  const folder = createFolder({});
  lasting.push(folder);
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
