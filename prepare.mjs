// Runs after npm install in a clone, and where npm makes a package from git: builds.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

// A global install from git, as pre-commit makes it, leaves out what the build needs.
if (!existsSync(`${root}node_modules/esbuild`)) {
  node(
    process.env.npm_execpath,
    'install',
    '--no-global',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  );
}
node('build.mjs');

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
