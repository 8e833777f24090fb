import { cpSync, rmSync } from 'node:fs';
import { edit } from '../corpus/edit.mjs';
import { histories } from '../corpus/history.mjs';
import { generator, pick } from '../corpus/random.mjs';
import { readTree, tree } from '../corpus/tree.mjs';
import { git, measure, output, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { CACHE, PROGRAM } from '../lib/paths.mjs';
import { milliseconds, paired, times } from '../lib/stats.mjs';

const LEAST = 20;
/** New commits, and changed files in each. */
const COMMITS = [10, 100];
const FILES = 5;
const LATER = 1_800_000_000;

/** Audits of a history of which an earlier one has read all, or all but the last commits, against the first. */
export default async function againCase(options) {
  const corpus = tree();
  const rows = [];
  const targets = [];
  const samples = {};
  const notes = [];
  for (const [shape, { folder }] of Object.entries(await histories(corpus))) {
    const cwd = `${CACHE}again.git/`;
    rmSync(cwd, { recursive: true, force: true });
    cpSync(folder, cwd, { recursive: true });
    try {
      const all = await roundsIn(cwd, readTree(corpus), Math.min(5, options.runs));
      samples[shape] = all;
      rows.push(...contenderRows(all).map(([name, ...figures]) => [`${name}, ${shape}`, ...figures]));
      const faster = paired(all, (r) => r.first.wall / r.again.wall);
      targets.push({
        what: `first audit / second, nothing new, wall, ${shape}`,
        must: `≥ ${times(LEAST)}`,
        measured: times(faster),
        met: faster >= LEAST,
      });
      const isSame = reportOf(cwd, '--no-cache') === reportOf(cwd);
      targets.push({
        what: `report of an audit that had it known, ${shape}`,
        must: 'the same',
        measured: isSame ? 'the same' : 'another',
        met: isSame,
      });
      const [few, many] = COMMITS.map((count) => paired(all, (r) => r[nameOf(count)].wall - r.again.wall));
      notes.push(
        `${shape}: ${COMMITS[0] * FILES} new blobs take ${milliseconds(few)} more, ${COMMITS[1] * FILES} take ${milliseconds(many)}`,
      );
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  }
  return { title: 'Audits of what is known', columns: CONTENDER_COLUMNS, rows, targets, notes, samples };
}

function roundsIn(cwd, files, runs) {
  const audit = () => measure([process.execPath, PROGRAM, 'audit'], { cwd, codes: [0, 1] });
  const random = generator(20260707);
  const contenders = {
    first() {
      rmSync(`${cwd}unleak`, { recursive: true, force: true });
      return audit();
    },
    again: audit,
  };
  for (const count of COMMITS) {
    contenders[nameOf(count)] = () => {
      addCommits(cwd, files, random, count);
      return audit();
    };
  }
  return rounds(contenders, { runs });
}

function addCommits(cwd, files, random, count) {
  const corpus = files.map(({ text }) => text).filter((text) => text.length > 0);
  const parts = [];
  for (let i = 0; i < count; i++) {
    parts.push(`commit refs/heads/main\ncommitter Bench <bench@example.org> ${LATER + i} +0000\ndata 4\nMore\n`);
    if (i === 0) parts.push(`from ${git(cwd, ['rev-parse', 'HEAD']).trim()}\n`);
    for (let n = 0; n < FILES; n++) {
      const { path, text } = pick(random, files);
      const now = edit(random, text, corpus);
      parts.push(`M 100644 inline ${JSON.stringify(path)}\ndata ${now.length}\n`, now, '\n');
    }
  }
  git(cwd, ['fast-import', '--quiet'], { input: Buffer.concat(parts.map((part) => Buffer.from(part))) });
}

const nameOf = (count) => `${count} new commits`;

/** Without what differs from one run to the next. */
function reportOf(cwd, ...more) {
  const text = output([process.execPath, PROGRAM, 'audit', '--report', 'json', ...more], { cwd, codes: [0, 1] });
  const { scan, ...rest } = JSON.parse(text);
  return JSON.stringify({ ...rest, scan: { ...scan, elapsed: 0 } });
}
