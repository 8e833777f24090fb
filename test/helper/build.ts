import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { isBuilt } from '../../built.mjs';
import { PREPARED } from './prepared.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Tests run against what users get: makes dist/ before them where it is of other sources, and what they import themselves. */
export default async function build(): Promise<void> {
  if (!process.env.UNLEAK_BUILT && !isBuilt())
    execFileSync(process.execPath, [join(root, 'build.mjs')], { stdio: 'inherit' });
  await prepare();
}

/**
 * All that tests import, as JavaScript, which Node loads from here: see prepared.mjs. vitest would transform each of a
 * thousand files by itself, and hand it to each of its workers.
 */
async function prepare(): Promise<void> {
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
