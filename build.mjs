// Makes dist/: the rulebook, the kernel (WASM and plain JavaScript), and the bundled CLI, worker and library.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = `${root}dist`;
const common = { bundle: true, platform: 'node', target: 'node20.19', format: 'esm', logLevel: 'warning', legalComments: 'none' };

await mkdir(dist, { recursive: true });
await Promise.all([rulebook(), wasmKernel(), plainKernel()]);
await program();

/** rules/*.ts, bundled into one module, compiled to one JSON. */
async function rulebook() {
  const names = (await readdir(`${root}rules`)).filter((name) => /^[a-z0-9].*\.ts$/.test(name)).sort();
  const imports = names.map((name, i) => `import r${i} from './rules/${name}';`);
  const list = names.map((name, i) => `  '${name.slice(0, -3)}': r${i},`);
  const contents = [
    ...imports,
    "import { compileRulebook } from './src/rulebook/compile.ts';",
    `export const providers = {\n${list.join('\n')}\n};`,
    'export const rulebook = compileRulebook(providers);',
  ].join('\n');
  const outfile = `${dist}/build/rulebook.mjs`;
  await esbuild.build({ ...common, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile });
  const made = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  await writeFile(`${dist}/rulebook.json`, JSON.stringify(made.rulebook));
  await rm(`${dist}/build`, { recursive: true });
}

async function wasmKernel() {
  const flags = ['--enable', 'simd', '-O3', '--noAssert', '--runtime', 'stub', '--initialMemory', '128', '--baseDir', root];
  const source = 'src/match/kernel/assembly/index.ts';
  const { error, stderr } = await asc.main([source, ...flags, '--outFile', 'dist/kernel.wasm']);
  if (error) throw new Error(`the kernel does not compile\n${stderr.toString()}`, { cause: error });
}

/** The scalar part of the kernel with the twins of what it imports. */
async function plainKernel() {
  const folder = `${root}src/match/kernel`;
  const twins = {
    name: 'twins',
    setup(build) {
      build.onResolve({ filter: /^\.\/(memory|blocks)$/ }, ({ path }) => ({ path: `${folder}/fallback/${path.slice(2)}.ts` }));
      build.onResolve({ filter: /^@scan$/ }, () => ({ path: `${folder}/assembly/scan.ts` }));
      build.onResolve({ filter: /^@entry$/ }, () => ({ path: `${folder}/assembly/index.ts` }));
    },
  };
  await esbuild.build({
    ...common,
    entryPoints: [`${folder}/fallback/kernel.ts`],
    outfile: `${dist}/kernel-plain.js`,
    plugins: [twins],
  });
}

async function program() {
  await rm(`${dist}/chunks`, { recursive: true, force: true });
  await esbuild.build({
    ...common,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/scan/worker.ts', index: 'src/index.ts' },
    absWorkingDir: root,
    outdir: dist,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    chunkNames: 'chunks/[name]-[hash]',
    // Some bundled CommonJS packages call require for Node's own modules.
    banner: { js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);" },
  });
}
