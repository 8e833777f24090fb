import { tree } from '../corpus/tree.mjs';
import { measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { PROGRAM } from '../lib/paths.mjs';
import { megabytes, paired } from '../lib/stats.mjs';
import { programWithoutDecoding } from '../lib/without-decoding.mjs';

const FOUND_OR_NOT = [0, 1];

/** What the search for encoded text and its decoding add to the scan of a work tree: whole process, one thread. */
export default async function decodingCostCase(options) {
  const corpus = tree();
  const without = await programWithoutDecoding();
  const scan = (program) => () =>
    measure([process.execPath, program, 'scan', '.', '--no-cache', '--jobs', '1'], {
      cwd: corpus.folder,
      codes: FOUND_OR_NOT,
    });
  const samples = await rounds({ unleak: scan(PROGRAM), 'without decoding': scan(without) }, options);
  const added = paired(samples, (r) => r.unleak.wall / r['without decoding'].wall - 1);
  return {
    title: 'What decoding costs',
    columns: CONTENDER_COLUMNS,
    rows: contenderRows(samples),
    targets: [
      {
        what: 'time that decoding adds to a work tree, wall, one thread',
        must: '≤ 15 %',
        measured: `${(added * 100).toFixed(0)} %`,
        met: added <= 0.15,
      },
    ],
    notes: [
      `${corpus.files} files, ${megabytes(corpus.bytes)}; without decoding: the same program, whose kernel marks nothing`,
    ],
    samples,
  };
}
