// Keeps what V8 made of the program's files, functions that were compiled when they were called too: of the time in which a
// commit is judged it is a fifth, twice of what Node's own compile cache saves. It lies beside the program, where only those
// can write who can change the program itself.
const { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { basename, dirname, join, sep } = require('node:path');
const { Script } = require('node:vm');

/** Characters of the hash in which each file of the program ends, before its last line end. */
const HASH = 16;

/** Loads the `.cjs` files below `dist` with the code that was kept of them, and keeps at exit what was compiled anew. */
exports.keepCode = (dist) => {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_OPTIONS } = process.env;
  // With other settings V8 takes nothing of what it made with these.
  if (NODE_DISABLE_COMPILE_CACHE || NODE_OPTIONS || process.execArgv.length > 0) return;
  const folder = join(dist, 'code', `${process.version}-${process.arch}`);
  if (!existsSync(folder) && !isWritable(dist)) return void nodeModule.enableCompileCache?.();
  const fresh = new Map();
  require.extensions['.cjs'] = (module, filename) => {
    if (!filename.startsWith(dist + sep)) return require.extensions['.js'](module, filename);
    const source = readFileSync(filename, 'utf8');
    const path = join(folder, `${basename(filename)}-${source.slice(-HASH - 1, -1)}`);
    const cachedData = readIfThere(path);
    const script = new Script(nodeModule.wrap(source), { filename, cachedData });
    if (!cachedData || script.cachedDataRejected) fresh.set(path, script);
    const { exports } = module;
    script
      .runInThisContext()
      .call(exports, exports, nodeModule.createRequire(filename), module, filename, dirname(filename));
  };
  process.once('exit', () => {
    if (fresh.size > 0) keep(folder, fresh);
  });
};

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Where the program's folder cannot be written, each run compiles anew, which is all that is lost. */
function keep(folder, scripts) {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [path, script] of scripts) {
      const part = `${path}.${process.pid}`;
      writeFileSync(part, script.createCachedData());
      renameSync(part, path);
    }
  } catch {}
}
