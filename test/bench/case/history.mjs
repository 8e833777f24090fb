import { closeSync, openSync } from 'node:fs';
import { histories } from '../corpus/history.mjs';
import { tree } from '../corpus/tree.mjs';
import { hasTime, measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { PROGRAM } from '../lib/paths.mjs';
import { megabytes, paired, times } from '../lib/stats.mjs';

const MOST = { CPU: 1, wall: 0.7 };

/** All blobs of a history, against git that only prints them. Two packings, because git's own cost differs so much. */
export default async function historyCase(options) {
  const { plain, released } = await histories(tree());
  const shapes = { 'no tags': plain, 'with tags': released };
  const rows = [];
  const targets = [];
  const samples = {};
  const notes = ['git cat-file --batch --buffer prints the same blobs, in the order of the pack, to the null device'];
  for (const [shape, repository] of Object.entries(shapes)) {
    const { folder: cwd, commits, blobs, bytes, head } = repository;
    const all = await rounds(
      {
        'git cat-file': () => catFile(repository),
        unleak: () => measure([process.execPath, PROGRAM, 'audit', '--no-cache'], { cwd, codes: [0, 1] }),
      },
      { runs: Math.min(5, options.runs) },
    );
    samples[shape] = all;
    rows.push(...contenderRows(all).map(([name, ...figures]) => [`${name}, ${shape}`, ...figures]));
    const ratios = {
      CPU: hasTime ? paired(all, (r) => r.unleak.cpu / r['git cat-file'].cpu) : null,
      wall: paired(all, (r) => r.unleak.wall / r['git cat-file'].wall),
    };
    for (const [of, ratio] of Object.entries(ratios)) {
      targets.push({
        what: `unleak audit / git cat-file --batch, ${of}, ${shape}`,
        must: `≤ ${times(MOST[of])}`,
        measured: ratio === null ? '–' : times(ratio),
        met: ratio === null ? null : ratio <= MOST[of],
      });
    }
    notes.push(`${shape}: ${commits} commits, ${blobs} blobs, ${megabytes(bytes)}, HEAD ${head.slice(0, 12)}`);
  }
  if (!hasTime) notes.push('processor time needs GNU time, which is not installed');
  return { title: 'History', columns: CONTENDER_COLUMNS, rows, targets, notes, samples };
}

function catFile({ folder, ids }) {
  const stdin = openSync(ids, 'r');
  try {
    return measure(['git', 'cat-file', '--batch', '--buffer'], { cwd: folder, stdin });
  } finally {
    closeSync(stdin);
  }
}
