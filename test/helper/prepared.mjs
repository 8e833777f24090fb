import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where build.ts puts the JavaScript of what tests import. */
export const PREPARED = fileURLToPath(new URL('../../node_modules/.cache/unleak-tests/', import.meta.url));

/** A hook of Node: the text of a module. Its address stays that of the TypeScript. */
export async function load(url, context, next) {
  if (!/^file:.*\.ts$/.test(url)) return next(url, context);
  const file = `${PREPARED}${relative(ROOT, fileURLToPath(url)).replace(/\.ts$/, '.js')}`;
  const source = await readFile(file, 'utf8').catch(() => null);
  return source === null ? next(url, context) : { format: 'module', source, shortCircuit: true };
}
