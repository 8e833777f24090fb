import { closeSync, openSync } from 'node:fs';
import { history } from '../corpus/history.mjs';
import { tree } from '../corpus/tree.mjs';
import { hasTime, measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { PROGRAM } from '../lib/paths.mjs';
import { megabytes, paired, times } from '../lib/stats.mjs';

/** All blobs of a history, against git that only prints them. */
export default async function historyCase(options) {
  const repository = await history(tree());
  const { folder: cwd } = repository;
  const samples = await rounds(
    {
      'git cat-file': () => catFile(repository),
      unleak: () => measure([process.execPath, PROGRAM, 'audit'], { cwd, codes: [0, 1] }),
      'unleak, one thread': () => measure([process.execPath, PROGRAM, 'audit', '--jobs', '1'], { cwd, codes: [0, 1] }),
    },
    options,
  );
  const ratio = hasTime ? paired(samples, (r) => r.unleak.cpu / r['git cat-file'].cpu) : null;
  const one = hasTime ? paired(samples, (r) => r['unleak, one thread'].cpu / r['git cat-file'].cpu) : null;
  return {
    title: 'History',
    columns: CONTENDER_COLUMNS,
    rows: contenderRows(samples),
    targets: [
      {
        what: 'unleak audit / git cat-file --batch, CPU',
        must: '≤ 2.00 ×',
        measured: ratio ? times(ratio) : '–',
        met: ratio ? ratio <= 2 : null,
      },
    ],
    notes: [
      `bare repository, ${repository.commits} commits, ${repository.blobs} blobs, ${megabytes(repository.bytes)}, HEAD ${repository.head.slice(0, 12)}`,
      'git cat-file --batch --buffer prints the same blobs in pack order to the null device',
      `wall: ${times(paired(samples, (r) => r.unleak.wall / r['git cat-file'].wall))}; CPU with one thread: ${one ? times(one) : '–'}`,
      ...(hasTime ? [] : ['processor time needs GNU time, which is not installed']),
    ],
    samples,
  };
}

function catFile({ folder, ids }) {
  const stdin = openSync(ids, 'r');
  try {
    return measure(['git', 'cat-file', '--batch', '--buffer'], { cwd: folder, stdin });
  } finally {
    closeSync(stdin);
  }
}
