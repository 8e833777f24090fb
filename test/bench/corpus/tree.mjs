import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../lib/child.mjs';
import { fetchPackage, unpack } from '../lib/npm.mjs';
import { CACHE } from '../lib/paths.mjs';

/** Packages that ship their sources: C++, Python, JavaScript, TypeScript, documents. Some 5,300 files, 50 MB. */
const PACKAGES = [
  're2@1.21.4',
  'leveldown@6.1.1',
  'node-gyp@11.0.0',
  'webpack@5.97.1',
  'eslint@9.18.0',
  'three@0.172.0',
  '@types/node@20.17.0',
  'sequelize@6.37.5',
  'mongoose@8.9.5',
  '@aws-sdk/client-s3@3.731.0',
  'firebase-admin@13.0.2',
];
/** What a build made is not in a source tree. Hidden files are left out because ripgrep passes over them. */
const BUILT = /(^|\/)\.|\.min\.[a-z]+$|\.(map|node|wasm|cts|cjs)$/;
const LARGEST = 1_500_000;

/** The work tree that the bench scans, a git repository with one commit. Made once. */
export function tree() {
  const folder = `${CACHE}tree/`;
  const facts = `${CACHE}tree.json`;
  if (!existsSync(facts)) {
    rmSync(folder, { recursive: true, force: true });
    for (const spec of PACKAGES)
      unpack(fetchPackage(spec), `${folder}${spec.replace(/@[^@]*$/, '').replace(/^@(.*)\//, '$1-')}`);
    for (const path of filesOf(folder)) {
      if (BUILT.test(path) || statSync(join(folder, path)).size > LARGEST) rmSync(join(folder, path));
    }
    commitAll(folder);
    const paths = filesOf(folder).filter((path) => !path.startsWith('.git/'));
    const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    const id = git(folder, ['rev-parse', 'HEAD^{tree}']).trim();
    writeFileSync(facts, JSON.stringify({ files: paths.length, bytes, tree: id }));
  }
  return { folder, ...JSON.parse(readFileSync(facts, 'utf8')) };
}

/** Makes the folder a repository whose one commit has the same id everywhere. */
export function commitAll(folder) {
  const when = '2026-01-01T00:00:00Z';
  const person = (role) => ({
    [`GIT_${role}_NAME`]: 'Bench',
    [`GIT_${role}_EMAIL`]: 'bench@example.org',
    [`GIT_${role}_DATE`]: when,
  });
  git(folder, ['init', '-q', '-b', 'main']);
  git(folder, ['config', 'core.autocrlf', 'false']);
  git(folder, ['config', 'gc.auto', '0']);
  git(folder, ['add', '-A', '-f']);
  git(folder, ['commit', '-q', '-m', 'Add the packages'], { env: { ...person('AUTHOR'), ...person('COMMITTER') } });
  git(folder, ['repack', '-adq']);
}

/** Paths of all files below a folder, sorted, with `/`. */
export function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
    )
    .sort();
}

/** The tracked files of the tree with their content. */
export function readTree({ folder }) {
  const paths = git(folder, ['ls-files', '-z']).split('\0').filter(Boolean).sort();
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path)) }));
}
