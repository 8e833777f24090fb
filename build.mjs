// Makes dist/: the rulebook, the kernel (WASM and plain JavaScript), and the bundled CLI, worker and library.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import * as esbuild from 'esbuild';
import { buildIdOf, bundleRules, withBuildId, writeRulebook } from './build-rulebook.mjs';
import { noteBuilt } from './built.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = `${root}dist`;
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  logLevel: 'warning',
  legalComments: 'none',
};

/** Sources that become files of their own, loaded when the first of their functions is called, and not before. */
const LAZY = [
  'unpack/open',
  'chunk/decode/zstd',
  'scan/pack-work',
  'match/kernel/tables',
  'finding/fingerprint',
  'finding/from-matches',
  'config/check-config',
];

/**
 * Files that somebody waits for, at a commit or a scan: each is bundled whole, because a file costs more to load, 0.3 ms,
 * than the code that two of them share.
 */
const HOT = [
  'cli/command/audit',
  'cli/command/hook-run',
  'cli/command/scan',
  'cli/main',
  'scan/added-in-index',
  'scan/begin-audit',
  'scan/begin-scan',
  'scan/gate-by-verdict',
  'scan/gate-history',
  'scan/ignored-files',
  'scan/pool',
  'scan/scan-audit',
  'scan/scan-paths',
  'scan/sift-worker',
  'scan/sifting',
  'scan/worker',
  ...LAZY,
];

/**
 * Sources that the other files share, as files of their own: bundled with each, they would be a sixth of the package. What one
 * file throws and another asks for with instanceof must know classes of other files, as ScannerError does.
 */
const SHARED = [
  'cli/scan-command',
  'rulebook/regex/translate',
  'scan/run',
  'scan/scan-audit',
  'scan/scan-paths',
  'scan/verify-findings',
  'scan/work',
  'source/git',
];

/** Hot files that load the scanner as a file of its own, as all others do: a second audit often has nothing to search. */
const SCANNER_LATER = ['cli/command/audit', 'scan/scan-paths'];

/** What the library loads when it is called: the file of the program that does the same. */
const OF_LIBRARY = /^scan\/(?:scan-|user-rules$)/;

/** Files of the program that stand in the bundle of another one, which holds all of them anyhow. */
const TOGETHER = { 'cli/command/staged': 'cli/command/hook-run' };

/** Packages that become files of their own, with what we use of them. */
const LIBRARIES = {
  '@eslint-community/regexpp': "export { RegExpParser } from '@eslint-community/regexpp';",
  'fast-glob': "export { default } from 'fast-glob';",
  recheck: await recheckInThisThread(),
  'simple-git': "export { simpleGit } from 'simple-git';",
  'smol-toml': "export { parse } from 'smol-toml';",
  // As its index does it, without the fetch, the WebSocket, the caches and the mocks that this holds besides.
  undici: [
    "import api from 'undici/lib/api/index.js';",
    "import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';",
    "export { default as EnvHttpProxyAgent } from 'undici/lib/dispatcher/env-http-proxy-agent.js';",
    'Object.assign(Dispatcher.prototype, api);',
  ].join('\n'),
  yaml: "export { Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';",
  yargs: "export { default } from 'yargs';",
};

await clean();
const { providers, compiler } = await bundleRules();
const compiled = compiler.compileRulebook(providers);
const build = await buildIdOf(compiled);
await Promise.all([rulebook(), wasm(), plainKernel()]);
await program();
noteBuilt();

/** What an older build has left would be packed with the rest. npm pack calls prepack.mjs, which makes these two, before it builds. */
async function clean() {
  const kept = ['types', 'third-party-notices.txt'];
  await mkdir(dist, { recursive: true });
  for (const name of await readdir(dist)) {
    if (!kept.includes(name)) await rm(`${dist}/${name}`, { recursive: true });
  }
}

/** What rules/ holds, compiled, and the page about it. */
async function rulebook() {
  await writeRulebook(compiled, compiler, dist, build);
  await writeFile(`${root}docs/providers.md`, compiler.providersPage(compiled));
}

/** The kernel, and what reads git's objects, in packs and in files of their own. */
async function wasm() {
  await assemble('src/match/kernel/assembly/index.ts', 'dist/kernel.wasm', 131);
  await assemble('src/scan/assembly/index.ts', 'dist/chain.wasm');
  // Room for 19 MB of objects; of memory that is not used the system knows nothing.
  await assemble('src/scan/assembly/loose.ts', 'dist/loose.wasm', 320);
}

async function assemble(source, out, pages = 128) {
  const flags = `-O3 --noAssert --runtime stub --enable simd --initialMemory ${pages}`.split(' ');
  const { error, stderr } = await asc.main([source, ...flags, '--baseDir', root, '--outFile', out]);
  if (error) throw new Error(`${source} does not compile\n${stderr.toString()}`, { cause: error });
  await writeFile(`${root}${out}`, withBuildId(await readFile(`${root}${out}`), build));
}

/** The scalar part of the kernel with the twins of what it imports. */
async function plainKernel() {
  const folder = `${root}src/match/kernel`;
  const twins = {
    name: 'twins',
    setup(build) {
      build.onResolve({ filter: /^\.\/(memory|seen|look|blocks|census)$/ }, ({ path }) => ({
        path: `${folder}/fallback/${path.slice(2)}.ts`,
      }));
      build.onResolve({ filter: /^@(run|sentinel|encoded|plausible|entry)$/ }, ({ path }) => ({
        path: `${folder}/assembly/${path === '@entry' ? 'index' : path.slice(1)}.ts`,
      }));
    },
  };
  await esbuild.build({
    ...common,
    entryPoints: [`${folder}/fallback/kernel.ts`],
    outfile: `${dist}/kernel-plain.cjs`,
    footer: { js: `module.exports.build = '${build}';` },
    minify: true,
    plugins: [twins],
  });
}

/** The program: the files that it starts with, those that they load on demand or share, and the big packages. */
async function program() {
  const made = new Set();
  let wanted = ['cli/main', 'scan/worker', 'scan/sift-worker', 'index'];
  while (wanted.length > 0) {
    for (const name of wanted) made.add(name);
    const asked = await Promise.all(wanted.map((name) => bundle(name, entryOf(name))));
    wanted = [...new Set(asked.flat())].filter((name) => !made.has(name));
  }
  await Promise.all(
    Object.entries(LIBRARIES).map(([name, contents]) =>
      bundle(`lib/${basename(name)}`, {
        stdin: { contents, resolveDir: root },
        banner: { js: "const fileUrl = require('node:url').pathToFileURL(__filename).href;" },
        // As a package of CommonJS has it.
        footer: { js: 'module.exports = module.exports.default ?? module.exports;' },
      }),
    ),
  );
}

/**
 * Its own entry starts a worker from a path that a bundle loses. The browser build checks in this thread, and holds all of
 * itself a second time, as the text of a worker, which is half of the file.
 */
async function recheckInThisThread() {
  const text = await readFile(`${root}node_modules/recheck/lib/browser.js`, 'utf8');
  const without = text.replace(/(?<==)`"use strict";[^`\\]*(?:\\.[^`\\]*)*`/s, "''");
  if (without.length > text.length * 0.6)
    throw new Error('recheck holds its worker in another way than the build knows');
  return `${without}\nmodule.exports = { check: module.exports.checkSync };`;
}

function entryOf(name) {
  const beside = Object.keys(TOGETHER).filter((one) => TOGETHER[one] === name);
  if (beside.length === 0) return { entryPoints: [`${root}src/${name}.ts`] };
  const contents = [name, ...beside].map((one) => `export * from './src/${one}.ts';`).join('\n');
  return { stdin: { contents, resolveDir: root } };
}

/**
 * Bundles one file to dist/<name>.cjs, or the library, which is an ES module as its users are, to .js. Returns the names
 * of the files that it loads on demand.
 */
async function bundle(name, options) {
  const format = name === 'index' ? 'esm' : 'cjs';
  const outfile = `${dist}/${name}${format === 'esm' ? '.js' : '.cjs'}`;
  const asked = [];
  const toFile = (target) =>
    relative(dirname(outfile), `${dist}/${target}.cjs`)
      .replace(/\\/g, '/')
      .replace(/^(?!\.)/, './');
  const apart = {
    name: 'apart',
    setup(build) {
      build.onResolve({ filter: /^@?[a-z/-]+$/ }, ({ path }) =>
        path in LIBRARIES && !name.startsWith('lib/')
          ? { path: toFile(`lib/${basename(path)}`), external: true }
          : undefined,
      );
      build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
        const target = relative(`${root}src`, join(resolveDir, path)).replace(/\\/g, '/').replace(/\.ts$/, '');
        if (kind === 'dynamic-import') {
          const holder = TOGETHER[target] ?? target;
          asked.push(holder);
          return { path: toFile(holder), external: true };
        }
        const isCold = !HOT.includes(name);
        const isLater =
          LAZY.includes(target) ||
          (target === 'scan/scanner' && (isCold || SCANNER_LATER.includes(name))) ||
          (name === 'index' && OF_LIBRARY.test(target));
        if (target === name) return undefined;
        if (isLater) return { path: target, namespace: 'lazy' };
        if (!isCold || !SHARED.includes(target)) return undefined;
        asked.push(target);
        return { path: toFile(target), external: true };
      });
      build.onResolve({ filter: /\.cjs$/, namespace: 'lazy' }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /./, namespace: 'lazy' }, async ({ path }) => {
        asked.push(path);
        const text = await readFile(`${root}src/${path}.ts`, 'utf8');
        const names = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
        const lines = names.map((name) => `export const ${name} = (...given) => load().${name}(...given);`);
        // The program's own files are loaded by bin/unleak.cjs.
        const given = format === 'cjs' ? 'require' : 'createRequire(import.meta.filename)';
        return {
          contents: [
            ...(format === 'cjs' ? [] : ["import { createRequire } from 'node:module';"]),
            'let loaded;',
            `const load = () => (loaded ??= ${given}('${toFile(path)}'));`,
            ...lines,
          ].join('\n'),
        };
      });
    },
  };
  const inCommonJs = {
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
    'import.meta.url': 'fileUrl',
  };
  const { outputFiles } = await esbuild.build({
    ...common,
    ...(format === 'cjs' ? { supported: { 'dynamic-import': false } } : {}),
    ...options,
    define: { ...(format === 'cjs' ? inCommonJs : {}), BUILD_ID: `'${build}'` },
    format,
    outfile,
    minifySyntax: true,
    minifyWhitespace: true,
    // Names would be a tenth of the package. What users of the library hold keeps its own.
    minifyIdentifiers: name !== 'index',
    plugins: [apart],
    write: false,
  });
  // esbuild leaves what is no ASCII in regular expressions, and one such character makes V8 keep the whole file in wide characters.
  const text = outputFiles[0].text.replace(
    /[^\0-\x7f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  await mkdir(dirname(outfile), { recursive: true });
  // By its last line bin/unleak.cjs tells one version of a file from the next.
  await writeFile(outfile, `${text}//${createHash('sha256').update(text).digest('hex').slice(0, 16)}\n`);
  return asked;
}
