import { stage } from '../corpus/staged.mjs';
import { tree } from '../corpus/tree.mjs';
import { measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { PROGRAM } from '../lib/paths.mjs';
import { megabytes, milliseconds, paired } from '../lib/stats.mjs';

const FILES = 20;
const DIFF = ['git', 'diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames'];

/** A commit of 20 files, as the hook scans it, against bare node. */
export default async function stagedCase(options) {
  const corpus = tree();
  const { env, bytes } = stage(corpus, FILES);
  const cwd = corpus.folder;
  const staged = [process.execPath, PROGRAM, 'staged'];
  const off = { ...env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const contenders = {
    node: () => measure([process.execPath, '-e', '0'], { cwd }),
    unleak: () => measure(staged, { cwd, env, codes: [0, 1] }),
    'git diff --cached': () => measure(DIFF, { cwd, env }),
    'unleak, no code kept': () => measure(staged, { cwd, env: off, codes: [0, 1] }),
  };
  // Short runs scatter more, so there are more of them.
  const samples = await rounds(contenders, { runs: options.runs * 4 });
  const extra = paired(samples, (r) => r.unleak.wall - r.node.wall);
  const own = paired(samples, (r) => r.unleak.wall - r.node.wall - r['git diff --cached'].wall);
  const most = Number(process.versions.node.split('.')[0]) < 22 ? 40 : 30;
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
      {
        what: 'unleak staged − node − git diff, wall',
        must: `≤ ${most} ms`,
        measured: milliseconds(own),
        met: own <= most,
      },
    ],
    notes: [`${FILES} changed files, ${megabytes(bytes)}, in the index of a repository of ${corpus.files} files`],
    samples,
  };
}
