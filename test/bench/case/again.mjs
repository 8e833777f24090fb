import { cpSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
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
      targets.push(sameReport(cwd, shape));
      const [few, many] = COMMITS.map((count) => paired(all, (r) => r[nameOf(count)].wall - r.again.wall));
      notes.push(
        `${shape}: ${COMMITS[0] * FILES} new blobs take ${milliseconds(few)} more, ${COMMITS[1] * FILES} take ${milliseconds(many)}`,
      );
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  }
  await withWorkTree((await histories(corpus)).released.folder, Math.min(5, options.runs), {
    rows,
    targets,
    samples,
    notes,
  });
  return { title: 'Audits of what is known', columns: CONTENDER_COLUMNS, rows, targets, notes, samples };
}

/** What was written in the last three seconds may be changed without a sign of it: see src/source/noted-file.ts. */
const SETTLED = 4000;

/** The same where files are checked out: each is asked for anew whether it is as it was. */
async function withWorkTree(folder, runs, { rows, targets, samples, notes }) {
  const cwd = `${CACHE}again/`;
  rmSync(cwd, { recursive: true, force: true });
  git(folder, ['clone', '--quiet', folder, cwd]);
  try {
    await sleep(SETTLED);
    const all = await rounds(firstAndAgain(cwd, `${cwd}.git/unleak`), { runs });
    samples['with a work tree'] = all;
    rows.push(...contenderRows(all).map(([name, ...figures]) => [`${name}, with a work tree`, ...figures]));
    notes.push(
      `with a work tree: a second audit is ${times(paired(all, (r) => r.first.wall / r.again.wall))} as fast, as all files are asked for`,
    );
    targets.push(sameReport(cwd, 'with a work tree'));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function sameReport(cwd, shape) {
  const isSame = reportOf(cwd, '--no-cache') === reportOf(cwd);
  return {
    what: `report of an audit that had it known, ${shape}`,
    must: 'the same',
    measured: isSame ? 'the same' : 'another',
    met: isSame,
  };
}

/** @param kept the folder where audits keep what they know */
function firstAndAgain(cwd, kept) {
  const audit = () => measure([process.execPath, PROGRAM, 'audit'], { cwd, codes: [0, 1] });
  return {
    first() {
      rmSync(kept, { recursive: true, force: true });
      return audit();
    },
    again: audit,
  };
}

function roundsIn(cwd, files, runs) {
  const random = generator(20260707);
  const contenders = firstAndAgain(cwd, `${cwd}unleak`);
  for (const count of COMMITS) {
    contenders[nameOf(count)] = () => {
      addCommits(cwd, files, random, count);
      return contenders.again();
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
