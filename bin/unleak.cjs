#!/usr/bin/env node
// CommonJS, as all that the program loads: Node starts it without its loader of ES modules, which takes as long as a small scan.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// Said in words that an old Node understands; `unleak doctor` looks for them.
const [major, minor] = process.versions.node.split('.').map(Number);
const isOld = major < 20 || (major === 20 && minor < 19);

const dist = join(__dirname, '..', 'dist');
if (!isOld) require('./code-cache.cjs').keepCode(dist);
const program = join(dist, 'cli', 'main.cjs');
if (isOld) {
  process.stderr.write(`unleak needs Node 20.19 or newer, and this is ${process.versions.node}: ${process.execPath}\n`);
  process.exitCode = 3;
} else if (existsSync(program)) {
  require(program)
    .run(process.argv.slice(2))
    // All is written: to take everything apart in good order takes longer than to look at a small file.
    .then((code) => process.exit(code));
} else {
  process.stderr.write('unleak: not built yet\n  hint: npm install, or npm run build\n');
  process.exitCode = 3;
}
