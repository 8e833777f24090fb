import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { PREPARED } from './prepared.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Tests run against what users get: makes dist/ once before them, and what they import themselves. */
export default async function build(): Promise<void> {
  if (!process.env.UNLEAK_BUILT) execFileSync(process.execPath, [join(root, 'build.mjs')], { stdio: 'inherit' });
  await prepare();
}

/**
 * All that tests import, as JavaScript: vitest would take a tenth of a second of each worker for each five files, and there
 * are a thousand. Node loads them from here, see prepared.mjs.
 */
async function prepare(): Promise<void> {
  rmSync(PREPARED, { recursive: true, force: true });
  const folders = ['src', 'rules', 'test/helper'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  await bundle({
    absWorkingDir: root,
    entryPoints: files.filter((file) => /(?<!\.d)\.ts$/.test(file)),
    outbase: root,
    outdir: PREPARED,
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
