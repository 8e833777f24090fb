import { histories } from '../corpus/history.mjs';
import { part } from '../corpus/part.mjs';
import { stage } from '../corpus/staged.mjs';
import { tree } from '../corpus/tree.mjs';
import { hasTime, measure } from '../lib/child.mjs';
import { PROGRAM } from '../lib/paths.mjs';
import { peakOfTree } from '../lib/peak.mjs';

const LIMIT = 300e6;

/** Peak memory of each kind of scan. */
export default async function memoryCase({ runs }) {
  const corpus = tree();
  const { plain, released } = await histories(corpus);
  const staged = stage(corpus, 20);
  const scans = {
    'scan, work tree': { args: ['scan', '.', '--no-cache'], cwd: corpus.folder },
    'scan, part of it': { args: ['scan', '.', '--no-cache'], cwd: part().folder },
    'audit, history without tags': { args: ['audit', '--no-cache'], cwd: plain.folder },
    'audit, history with tags': { args: ['audit', '--no-cache'], cwd: released.folder },
    'staged, 20 files': { args: ['staged'], cwd: corpus.folder, env: staged.env },
  };
  const rows = [];
  const samples = {};
  const targets = [];
  for (const [name, { args, cwd, env }] of Object.entries(scans)) {
    const command = [process.execPath, PROGRAM, ...args];
    const largest = Array.from({ length: Math.min(3, runs) }, () => measure(command, { cwd, env, codes: [0, 1] }).peak);
    const together = await peakOfTree(command, { cwd, env });
    const most = hasTime ? Math.max(...largest) : null;
    samples[name] = { largest, together };
    rows.push([name, inMB(most), inMB(together?.sum), inMB(together?.node), inMB(together?.git)]);
    targets.push({
      what: name,
      must: '≤ 300 MB',
      measured: `${inMB(most)} MB`,
      met: most === null ? null : most <= LIMIT,
    });
  }
  return {
    title: 'Peak memory',
    columns: ['scan', 'largest process MB', 'all processes together MB', 'node MB', 'git MB'],
    rows,
    targets,
    notes: [
      'largest process: as GNU time tells it, the most of some runs',
      'together: proportional share of memory, sampled over one run; pages of a pack that git maps count for git',
    ],
    samples,
  };
}

function inMB(bytes) {
  return bytes === null || bytes === undefined ? '–' : (bytes / 1e6).toFixed(0);
}
