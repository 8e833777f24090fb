import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in our package.json. */
export function version(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    try {
      const { name, version: found } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
      if (name === 'unleak') return found;
    } catch {
      // not here: one folder up
    }
    if (at === dirname(at)) return 'unknown';
  }
}
