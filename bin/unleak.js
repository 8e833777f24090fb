#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache?.();
const program = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(program)) {
  const { run } = await import(program.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write('unleak: not built yet\n  hint: npm install, or npm run build\n');
  process.exitCode = 3;
}
