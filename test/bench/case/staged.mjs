import { rmSync } from 'node:fs';
import module from 'node:module';
import { stage } from '../corpus/staged.mjs';
import { tree } from '../corpus/tree.mjs';
import { measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { CACHE, PROGRAM } from '../lib/paths.mjs';
import { megabytes, milliseconds, paired } from '../lib/stats.mjs';

const FILES = 20;
const DIFF = ['git', 'diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames'];

/** A commit of 20 files, as the hook scans it, against bare node. */
export default async function stagedCase(options) {
  const corpus = tree();
  const { env, bytes } = stage(corpus, FILES);
  const cwd = corpus.folder;
  const compiled = { ...env, NODE_COMPILE_CACHE: `${CACHE}compile-cache` };
  rmSync(compiled.NODE_COMPILE_CACHE, { recursive: true, force: true });
  const staged = [process.execPath, PROGRAM, 'staged'];
  const off = { ...env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const contenders = {
    node: () => measure([process.execPath, '-e', '0'], { cwd }),
    unleak: () => measure(staged, { cwd, env, codes: [0, 1] }),
    'git diff --cached': () => measure(DIFF, { cwd, env }),
  };
  const caches = module.enableCompileCache !== undefined;
  if (caches) {
    contenders['unleak, compile cache named'] = () => measure(staged, { cwd, env: compiled, codes: [0, 1] });
    contenders['unleak, compile cache off'] = () => measure(staged, { cwd, env: off, codes: [0, 1] });
  }
  // Short runs scatter more, so there are more of them.
  const samples = await rounds(contenders, { runs: options.runs * 4 });
  const extra = paired(samples, (r) => r.unleak.wall - r.node.wall);
  return {
    title: 'Staged commit',
    columns: CONTENDER_COLUMNS,
    rows: contenderRows(samples),
    targets: [
      {
        what: `unleak staged − node, wall, ${FILES} files`,
        must: '≤ 60 ms',
        measured: milliseconds(extra),
        met: extra <= 60,
      },
    ],
    notes: [
      `${FILES} changed files, ${megabytes(bytes)}, in the index of a repository of ${corpus.files} files`,
      caches
        ? 'this Node keeps compiled code between runs'
        : 'this Node has no compile cache (from 22.1 on); not measured',
    ],
    samples,
  };
}
