// Makes what a package holds besides the program: the types of the library, and the licences of what is bundled.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

types();
await notices();

/** dist/types: those that the types of the library name. A type error stops the packing. */
function types() {
  rmSync(`${root}dist/types`, { recursive: true, force: true });
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  const compile = (...args) => {
    const { status } = spawnSync(process.execPath, [tsc, ...args], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('the types do not compile');
  };
  compile('-p', 'tsconfig.build.json');
  const named = new Set([join(root, 'dist/types/index.d.ts')]);
  for (const file of named) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g)) {
      named.add(join(dirname(file), `${path}.d.ts`));
    }
  }
  for (const entry of readdirSync(`${root}dist/types`, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !named.has(file)) rmSync(file);
  }
  // As users of the library have them: with the types of Node, and without those that only we know.
  const strict = '--noEmit --strict --skipLibCheck false --module nodenext --target es2022 --lib es2023 --types node';
  compile(...strict.split(' '), '--ignoreConfig', 'dist/types/index.d.ts');
}

/** dist/third-party-notices.txt: the licences ask to be passed on with the code. */
async function notices() {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts', 'src/scan/worker.ts', 'src/index.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const inside = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inside.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map(noticeOf);
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(`${root}dist/third-party-notices.txt`, texts.join(`\n${'-'.repeat(80)}\n\n`));
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  const file = readdirSync(`${root}${folder}`).find((entry) => /^licen[cs]e(?:[.-]|$)/i.test(entry));
  if (!file && !license) throw new Error(`${folder} is bundled and names no licence`);
  const text = file ? readFileSync(`${root}${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}
