import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The registry that the user's own npm uses: of the environment, or of their .npmrc. Undefined when neither names one. */
export function npmRegistry(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env.npm_config_registry ?? env.NPM_CONFIG_REGISTRY ?? registryIn(join(homedir(), '.npmrc'));
  return named?.startsWith('https://') ? named.replace(/\/+$/, '') : undefined;
}

function registryIn(file: string): string | undefined {
  try {
    return /^registry\s*=\s*(\S+)/m.exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined; // there is none
  }
}
