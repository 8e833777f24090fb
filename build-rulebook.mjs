// Compiles rules/ to the files from which the program loads its rules.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** All provider files by id, bundled into one module with the code that compiles them. */
export async function bundleRules() {
  const names = (await readdir(`${root}rules`)).filter((name) => /^[a-z0-9].*\.ts$/.test(name)).sort();
  const imports = names.map((name, i) => `import r${i} from './rules/${name}';`);
  const list = names.map((name, i) => `  '${name.slice(0, -3)}': r${i},`);
  const contents = [
    ...imports,
    `export const providers = {\n${list.join('\n')}\n};`,
    "export { compileRulebook } from './src/rulebook/compile.ts';",
    "export { indexRules, sentinelsOf } from './src/match/rule-index.ts';",
    "export { BUILD_STEPS, tablesOf } from './src/match/kernel/tables.ts';",
    "export { providersPage } from './src/rulebook/providers-page.ts';",
  ].join('\n');
  const outfile = `${root}dist/build/rules-${process.pid}.mjs`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const options = { bundle: true, platform: 'node', target: 'node20.19', format: 'esm', logLevel: 'warning' };
  await esbuild.build({ ...options, stdin, outfile });
  const { providers, ...compiler } = await import(pathToFileURL(outfile).href);
  await rm(`${root}dist/build`, { recursive: true });
  return { providers, compiler };
}

/**
 * What all files of a build are marked with, as those of two do not work together: 16 hex digits, which follow from the rules
 * and the engine.
 */
export async function buildIdOf({ hash }) {
  const all = createHash('sha256')
    .update(hash)
    .update(await hashOfEngine());
  return all.digest('hex').slice(0, 16);
}

/**
 * Writes a compiled rulebook as the files that the program loads.
 * @param build id of the build that they are for
 */
export async function writeRulebook(
  { facts, providers, calls, rules, ...rest },
  { BUILD_STEPS, indexRules, sentinelsOf, tablesOf },
  folder,
  build,
) {
  const index = indexRules(rules);
  const { uses, ...lists } = index;
  const usual = usualOf(rules);
  const unusual = (rule) =>
    Object.fromEntries(Object.entries(rule).filter(([key, value]) => !isDeepStrictEqual(value, usual[key])));
  const head = { ...rest, ...lists, engine: await hashOfEngine(), rules: rules.length, uses: uses.length, usual };
  const tuples = uses.map(({ text, mode, prefixOf, innerOf, contextOf, besideOf, least }) => [
    text,
    mode,
    prefixOf,
    innerOf,
    contextOf,
    besideOf,
    ...(least > 0 ? [least] : []),
  ]);
  await writeLines(`${folder}/rulebook`, [head, ...rules.map(unusual), ...tuples], build);
  await writeLines(`${folder}/rule-facts`, [providers, ...facts], build);
  const parts = JSON.stringify(calls, (name, value) => (name === 'replies' ? undefined : value));
  await writeFile(`${folder}/calls.json`, veiled(inAscii(parts)));
  const tables = tablesOf({ words: uses, sentinels: sentinelsOf(index, rules) }, BUILD_STEPS);
  await writeFile(`${folder}/tables.bin`, Buffer.concat([veiled(tables), Buffer.from(build)]));
}

/**
 * With the highest bit of each byte the other way: what rules look for looks like keys, to other scanners too, where this package
 * lies in a folder that they scan.
 */
function veiled(bytes) {
  return Buffer.from(bytes).map((byte) => byte ^ 0x80);
}

/** A module of WebAssembly with the id of its build, in a section that the engine passes over. */
export function withBuildId(module, build) {
  const name = 'build';
  return Buffer.concat([module, Buffer.of(0, 1 + name.length + build.length, name.length), Buffer.from(name + build)]);
}

/** The id of the build that a folder holds. */
export async function buildIdIn(folder) {
  return (await readFile(`${folder}/tables.bin`)).toString('latin1').slice(-16);
}

/** Values as JSON, a line each and in veiled ASCII, and where each of the lines begins. */
async function writeLines(path, values, build) {
  const lines = values.map((value) => `${inAscii(JSON.stringify(value))}\n`);
  const starts = Uint32Array.from([0, ...lines.map(({ length }) => length)]);
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  await writeFile(`${path}.jsonl`, veiled(lines.join('')));
  await writeFile(`${path}-lines.bin`, Buffer.concat([Buffer.from(build), new Uint8Array(starts.buffer)]));
}

/** JSON in ASCII. */
function inAscii(json) {
  return json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The value that most rules have for each of the fields that all have. */
function usualOf(rules) {
  const usual = {};
  for (const key of Object.keys(rules[0]).filter((name) => rules.every((rule) => name in rule))) {
    const counts = new Map();
    for (const { [key]: value } of rules) {
      const text = JSON.stringify(value);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const [[text]] = [...counts].sort(([, a], [, b]) => b - a);
    usual[key] = JSON.parse(text);
  }
  return usual;
}

/** Of the sources that a result comes of, as two versions of them may find and tell different things with the same rules. */
async function hashOfEngine() {
  const all = createHash('sha256');
  for (const folder of ['chunk', 'config', 'finding', 'match', 'model', 'scan', 'source', 'unpack', 'util']) {
    const names = await readdir(`${root}src/${folder}`, { recursive: true }).catch(() => []);
    for (const name of names.filter((file) => file.endsWith('.ts')).sort())
      all.update(await readFile(`${root}src/${folder}/${name}`));
  }
  return all.digest('hex');
}
