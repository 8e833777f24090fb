// Tells whether dist/ is what a build would make: npm install has built, and tests that follow it need not do so again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const NOTE = `${root}node_modules/.cache/unleak-built`;

/** What a build reads, the versions of packages among it, and what it writes: somebody may have changed either. */
const FOLDERS = ['src', 'rules', 'dist'];
const FILES = [
  'build.mjs',
  'build-rulebook.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  'docs/providers.md',
];
/** What prepack.mjs makes, and what the program keeps for its next start. */
const NOT_OF_BUILD = /^dist[\\/](?:code|types|third-party-notices\.txt)/;

export function isBuilt() {
  return existsSync(NOTE) && readFileSync(NOTE, 'utf8') === state();
}

export function noteBuilt() {
  try {
    mkdirSync(dirname(NOTE), { recursive: true });
    writeFileSync(NOTE, state());
  } catch {
    // Where packages lie in a folder that nobody may write to, tests build once more.
  }
}

function state() {
  const hash = createHash('sha256');
  const below = FOLDERS.filter((folder) => existsSync(`${root}${folder}`)).flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length)),
  );
  for (const path of [...FILES, ...below.filter((path) => !NOT_OF_BUILD.test(path)).sort()]) {
    if (existsSync(`${root}${path}`)) hash.update(`${path}\n`).update(readFileSync(`${root}${path}`));
  }
  return hash.digest('hex');
}
