import { index } from '../corpus/index.mjs';
import { measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { PROGRAM } from '../lib/paths.mjs';
import { milliseconds, paired } from '../lib/stats.mjs';

const FILES = 1_000_000;
const CHANGED = 20;
const DIFF = ['git', 'diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames'];

/** A commit of 20 files in a repository of a million: what the hook takes beyond node and what git itself takes to list them. */
export default async function indexCase(options) {
  const cwd = index(FILES, CHANGED);
  const contenders = {
    node: () => measure([process.execPath, '-e', '0'], { cwd }),
    'git diff --cached': () => measure(DIFF, { cwd }),
    unleak: () => measure([process.execPath, PROGRAM, 'staged'], { cwd }),
  };
  const samples = await rounds(contenders, { runs: options.runs });
  const extra = paired(samples, (r) => r.unleak.wall - r.node.wall - r['git diff --cached'].wall);
  return {
    title: 'Staged commit in an index of a million files',
    columns: CONTENDER_COLUMNS,
    rows: contenderRows(samples),
    targets: [
      {
        what: `unleak staged − node − git diff --cached, wall, ${CHANGED} of ${FILES.toLocaleString('en')} files`,
        must: '≤ 40 ms',
        measured: milliseconds(extra),
        met: extra <= 40,
      },
    ],
    samples,
  };
}
