// Loaded before the program: it then sees paths as on Windows. Its modules get `path.win32`, a current folder on drive C:, and
// functions of the file system and of child processes that take such paths. What it cannot show is what Windows itself does
// otherwise: names that differ in case alone, sharing of open files, its console.
const Module = require('node:module');
const fs = require('node:fs');
const path = require('node:path');
const childProcess = require('node:child_process');
const { fileURLToPath } = require('node:url');

const ROOT = path.resolve(__dirname, '../..');
const OURS = [`${ROOT}/bin/`, `${ROOT}/dist/`];
/** Functions whose second argument is a path as well. */
const TWO_PATHS = /^(?:rename|copyFile|cp|link|symlink)/;
/** Functions that return a path. */
const GIVES_PATH = /^(?:realpath|mkdtemp)Sync$/;

const toPosix = (given) => {
  if (given instanceof URL) return fileURLToPath(given);
  if (typeof given !== 'string') return given;
  if (given.toLowerCase() === '\\\\.\\nul') return '/dev/null';
  return given.replace(/^C:(?=[\\/]|$)/i, '').replaceAll('\\', '/') || '/';
};
const toWindows = (given) => `C:${given.replaceAll('/', '\\')}`;

const isPath = (word) => /^C:[\\/]/i.test(word);
const current = process.cwd.bind(process);
process.cwd = () => toWindows(current());
Object.defineProperty(process, 'platform', { value: 'win32' });

const files = withPaths(fs);
files.promises = withPaths(fs.promises);
const children = { ...childProcess };
for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync']) {
  children[name] = (file, args = [], options = {}, ...rest) =>
    childProcess[name](
      toPosix(file),
      args.map((word) => (isPath(word) ? toPosix(word) : word)),
      options.cwd ? { ...options, cwd: toPosix(options.cwd) } : options,
      ...rest,
    );
}
const SHIMS = { path: path.win32, fs: files, 'fs/promises': files.promises, child_process: children };

const load = Module._load;
Module._load = (request, parent, ...rest) => {
  const shim = SHIMS[request.replace(/^node:/, '')];
  if (shim && OURS.some((folder) => parent?.filename?.startsWith(folder))) return shim;
  return load(isPath(request) || request.startsWith('\\') ? toPosix(request) : request, parent, ...rest);
};

function withPaths(module) {
  const made = { ...module };
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function' || /^[A-Z_]/.test(name)) continue;
    const count = TWO_PATHS.test(name) ? 2 : 1;
    const wrap = (call, gives) =>
      function (...args) {
        const paths = args.slice(0, count).map(toPosix);
        // Node itself completes these, by what is now the current folder.
        if (gives) paths[0] = path.posix.join(path.posix.isAbsolute(paths[0]) ? '' : current(), paths[0]);
        const result = call.apply(this, [...paths, ...args.slice(count)]);
        return gives ? toWindows(result) : result;
      };
    made[name] = Object.assign(wrap(value, GIVES_PATH.test(name)), value);
    if (value.native) made[name].native = wrap(value.native, GIVES_PATH.test(name));
  }
  return made;
}
