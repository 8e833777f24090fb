#!/usr/bin/env node
// One file, and CommonJS, as all that the program loads: Node starts it without its loader of ES modules, which takes as long
// as a small scan. An old Node must understand all of it, to be told that it is old.
const { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { basename, dirname, join, sep } = require('node:path');
const { Script } = require('node:vm');

// Said in words that `unleak doctor` looks for.
const [major, minor] = process.versions.node.split('.').map(Number);
const isOld = major < 20 || (major === 20 && minor < 19);

/** What stands around a file of CommonJS. */
const BEGIN = Buffer.from('(function (exports, require, module, __filename, __dirname) {');
const END = Buffer.from('\n})');

/** Kept code is kept once more after so many runs: the first may have found nothing to look at, and compiled no engine. */
const RUNS = 3;

/** Characters of the hash in which each file of the program ends, before its last line end. */
const HASH = 16;

/**
 * Bytes of bytecode that a function runs through before V8 thinks about optimising it, by itself and when the program asks for
 * later: see src/util/optimise-later.ts. Newer versions of V8 wait longer by themselves, and do not know this flag.
 */
const BUDGETS = process.versions.v8.startsWith('11.') ? { own: 67_584, later: 1_000_000 } : null;
let isLater = false;

/** Percents by which the heap may grow before V8 looks for garbage; V8 decides by itself at 0. Known to all its versions. */
const GROWTHS = { own: 0, small: 30 };
let isSmall = false;

/** Modules of Node that bring a dozen others along, 1 to 3 ms each: loaded when something of them is asked for, as it may never be. */
const LATE = ['node:child_process', 'node:crypto', 'node:worker_threads'];

const dist = join(__dirname, '..', 'dist');
const program = join(dist, 'cli', 'main.cjs');
if (isOld) {
  process.stderr.write(`unleak needs Node 20.19 or newer, and this is ${process.versions.node}: ${process.execPath}\n`);
  process.exitCode = 3;
} else if (existsSync(program)) {
  loaderOf(dist)(program)
    .run(process.argv.slice(2))
    // All is written: to take everything apart in good order takes longer than to look at a small file.
    .then((code) => process.exit(code));
} else {
  process.stderr.write(
    `unleak: its program is missing, so nothing was scanned: ${program}\n  hint: install it anew; in a clone of its sources: npm run build\n`,
  );
  process.exitCode = 3;
}

function setBudget(bytes) {
  setFlag(`--interrupt-budget=${bytes}`);
}

/** Loaded late, because it brings Node's streams along, which a small scan does not need. */
function setFlag(flag) {
  require('node:v8').setFlagsFromString(flag);
}

/** V8 takes code that was kept, or that Node brings along, only for the flags that it was made with. */
function withOwnBudget(make) {
  if (isLater) setBudget(BUDGETS.own);
  if (isSmall) setGrowth(GROWTHS.own);
  try {
    return make();
  } finally {
    if (isLater) setBudget(BUDGETS.later);
    if (isSmall) setGrowth(GROWTHS.small);
  }
}

function setGrowth(percent) {
  setFlag(`--heap-growing-percent=${percent}`);
}

/**
 * What loads files of the program. It keeps what V8 made of them, functions that were compiled when they were called too: of
 * the time in which a commit is judged it is a fifth, twice of what Node's own compile cache saves. It lies beside the
 * program, where only those can write who can change the program itself.
 */
function loaderOf(dist) {
  const asked = new Map();
  /** Asked by each source of a bundle anew. */
  const ofNode = (name) => {
    if (!asked.has(name))
      asked.set(
        name,
        withOwnBudget(() => require(name)),
      );
    return asked.get(name);
  };
  const late = (name) =>
    new Proxy(
      {},
      {
        get: (_, key) => ofNode(name)[key],
        has: (_, key) => key in ofNode(name),
        ownKeys: () => Reflect.ownKeys(ofNode(name)),
        getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(ofNode(name), key),
      },
    );
  globalThis[Symbol.for('unleak.optimise-later')] = () => {
    if (!BUDGETS || isLater) return;
    isLater = true;
    setBudget(BUDGETS.later);
    process.getBuiltinModule = ofNode;
  };
  globalThis[Symbol.for('unleak.stay-small')] = () => {
    if (isSmall) return;
    isSmall = true;
    setGrowth(GROWTHS.small);
  };
  const { NODE_DISABLE_COMPILE_CACHE, NODE_OPTIONS } = process.env;
  // With other settings V8 takes nothing of what it made with these.
  if (NODE_DISABLE_COMPILE_CACHE || NODE_OPTIONS || process.execArgv.length > 0) return require;
  const folder = join(dist, 'code', `${process.version}-${process.arch}`);
  if (!existsSync(folder) && !isWritable(dist)) {
    const { enableCompileCache } = require('node:module');
    if (enableCompileCache) enableCompileCache();
    return require;
  }
  const loaded = new Map();
  const fresh = new Map();
  process.once('exit', () => {
    if (fresh.size > 0) keep(folder, fresh);
  });
  // For what asks for a file of the program by its whole path.
  require.extensions['.cjs'] = (module, filename) => {
    if (!filename.startsWith(dist + sep)) return require.extensions['.js'](module, filename);
    module.exports = load(filename);
  };
  // Not Node's own way, which asks for links, package.json and what else a name may stand for: 1 ms for each file.
  const load = (filename) => {
    const known = loaded.get(filename);
    if (known) return known.exports;
    const source = readFileSync(filename);
    const path = join(
      folder,
      `${basename(filename)}-${source.toString('latin1', source.length - HASH - 1, source.length - 1)}`,
    );
    const { cachedData, runs } = readKept(path);
    // The build writes ASCII, and V8 keeps it in half the space then: once, not before it was put together too.
    const wrapped = Buffer.concat([BEGIN, source, END]).toString('latin1');
    const script = withOwnBudget(() => new Script(wrapped, { filename, cachedData }));
    if (!cachedData || script.cachedDataRejected) fresh.set(path, { script, runs: 1 });
    else if (runs < RUNS) fresh.set(path, { script, runs: runs + 1 });
    const module = { exports: {} };
    loaded.set(filename, module);
    const home = dirname(filename);
    const requireFrom = (name) =>
      name[0] === '.' ? load(join(home, name)) : LATE.includes(name) ? late(name) : ofNode(name);
    script.runInThisContext().call(module.exports, module.exports, requireFrom, module, filename, home);
    return module.exports;
  };
  return load;
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (_) {
    return false;
  }
}

/** The last byte of the file tells how many runs its code is of. */
function readKept(path) {
  try {
    const bytes = readFileSync(path);
    return { cachedData: bytes.subarray(0, -1), runs: bytes[bytes.length - 1] };
  } catch (_) {
    return { cachedData: undefined, runs: 0 };
  }
}

/** Where the program's folder cannot be written, each run compiles anew, which is all that is lost. */
function keep(folder, scripts) {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [path, { script, runs }] of scripts) {
      const part = `${path}.${process.pid}`;
      writeFileSync(part, Buffer.concat([withOwnBudget(() => script.createCachedData()), Buffer.of(runs)]));
      renameSync(part, path);
    }
  } catch (_) {}
}
