import { join } from 'node:path';

/** The bundled file of a thread; null when the sources run unbundled, as in unit tests: then all is done in one thread. */
export function threadFile(name: 'worker' | 'sift-worker'): string | null {
  return import.meta.filename.endsWith('.ts') ? null : join(import.meta.dirname, `${name}.cjs`);
}
