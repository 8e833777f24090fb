import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests run against what users get: makes dist/ once before them. */
export default function build(): void {
  if (process.env.UNLEAK_BUILT) return;
  execFileSync(process.execPath, [fileURLToPath(new URL('../../build.mjs', import.meta.url))], { stdio: 'inherit' });
}
