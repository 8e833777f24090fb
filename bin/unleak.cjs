#!/usr/bin/env node
// CommonJS, as all that the program loads: Node starts it without its loader of ES modules, which takes as long as a small scan.
const { existsSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');

module_.enableCompileCache?.();
const program = join(__dirname, '..', 'dist', 'cli', 'main.cjs');
if (existsSync(program)) {
  require(program)
    .run(process.argv.slice(2))
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write('unleak: not built yet\n  hint: npm install, or npm run build\n');
  process.exitCode = 3;
}
