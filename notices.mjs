// Writes dist/third-party-notices.txt: the licences of the packages whose code the build bundles, as they ask for.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
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
const notices = [...new Set(folders)].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  const file = readdirSync(`${root}${folder}`).find((entry) => /^licen[cs]e(?:[.-]|$)/i.test(entry));
  if (!file && !license) throw new Error(`${folder} is bundled and names no licence`);
  const text = file ? readFileSync(`${root}${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
});
mkdirSync(`${root}dist`, { recursive: true });
writeFileSync(`${root}dist/third-party-notices.txt`, notices.join(`\n${'-'.repeat(80)}\n\n`));
