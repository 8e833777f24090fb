import { tree } from '../corpus/tree.mjs';
import { git, measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { PROGRAM } from '../lib/paths.mjs';
import { ripgrep } from '../lib/ripgrep.mjs';
import { megabytes, milliseconds, paired, times } from '../lib/stats.mjs';

const PATTERN = 'ghp_[A-Za-z0-9]{36}';
const FOUND_OR_NOT = [0, 1];

/** The work tree, whole process, against bare node and ripgrep for one pattern. */
export default async function treeCase(options) {
  const corpus = tree();
  const cwd = corpus.folder;
  // The tree may have been copied since git noted its files.
  git(cwd, ['update-index', '-q', '--refresh']);
  const contenders = {
    node: () => measure([process.execPath, '-e', '0'], { cwd }),
    unleak: () => measure([process.execPath, PROGRAM, 'scan', '.', '--no-cache'], { cwd, codes: FOUND_OR_NOT }),
    'unleak, one thread': () =>
      measure([process.execPath, PROGRAM, 'scan', '.', '--no-cache', '--jobs', '1'], { cwd, codes: FOUND_OR_NOT }),
    'unleak, again': () => measure([process.execPath, PROGRAM, 'scan', '.'], { cwd, codes: FOUND_OR_NOT }),
  };
  const notes = [`${corpus.files} files, ${megabytes(corpus.bytes)}, git tree ${corpus.tree.slice(0, 12)}`];
  let program = null;
  try {
    const found = ripgrep();
    program = found.program;
    contenders.ripgrep = () =>
      measure([program, '--quiet', '--count', '-e', PATTERN, '.'], { cwd, codes: FOUND_OR_NOT });
    notes.push(`${found.version}, pattern ${PATTERN}`);
  } catch (error) {
    notes.push(error.message);
  }
  const samples = await rounds(contenders, options);
  const ratio = program && paired(samples, (r) => (r.unleak.wall - r.node.wall) / r.ripgrep.wall);
  const alone = program && paired(samples, (r) => (r['unleak, one thread'].wall - r.node.wall) / r.ripgrep.wall);
  const again = program && paired(samples, (r) => (r['unleak, again'].wall - r.node.wall) / r.ripgrep.wall);
  if (program) {
    notes.push(`(unleak − node) / ripgrep with one thread: ${times(alone)}`);
    notes.push(`(unleak − node) / ripgrep where a scan before has read the tree: ${times(again)}`);
  }
  notes.push(`unleak − node: ${milliseconds(paired(samples, (r) => r.unleak.wall - r.node.wall))}`);
  return {
    title: 'Work tree',
    columns: CONTENDER_COLUMNS,
    rows: contenderRows(samples),
    targets: [
      {
        what: '(unleak − node) / ripgrep, wall',
        must: '≤ 5.00 × (aim: 3)',
        measured: program ? times(ratio) : '–',
        met: program ? ratio <= 5 : null,
      },
    ],
    notes,
    samples,
  };
}
