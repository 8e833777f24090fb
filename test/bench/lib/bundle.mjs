import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { CACHE, ROOT } from './paths.mjs';

let count = 0;

/** Imports from the TypeScript sources: `from` names to lists of exports, relative to the package's root. */
export async function importSources(from) {
  const contents = Object.entries(from)
    .map(([file, names]) => `export { ${names.join(', ')} } from './${file}';`)
    .join('\n');
  const outfile = `${CACHE}bundle-${process.pid}-${count++}.mjs`;
  const stdin = { contents, resolveDir: ROOT, loader: 'ts' };
  await esbuild.build({
    stdin,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // CommonJS, which calls require for Node's own modules.
    external: ['undici'],
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
