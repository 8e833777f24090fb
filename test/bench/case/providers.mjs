import { histories } from '../corpus/history.mjs';
import { rulebooks } from '../corpus/rulebooks.mjs';
import { stage } from '../corpus/staged.mjs';
import { tree } from '../corpus/tree.mjs';
import { hasTime, measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { milliseconds, paired, times } from '../lib/stats.mjs';

const MOST = 1.15;
const FOUND_OR_NOT = [0, 1];

/** What rules cost: the program with the rules it began with, with those it has, and with 1,500 made-up providers more. */
export default async function providersCase(options) {
  const books = await rulebooks();
  const corpus = tree();
  const { plain } = await histories(corpus);
  const { env } = stage(corpus, 20);
  const names = Object.keys(books);
  const [first, present, trial] = names;
  const works = {
    tree: { args: ['scan', '.', '--no-cache'], cwd: corpus.folder, runs: options.runs },
    history: { args: ['audit', '--no-cache'], cwd: plain.folder, runs: Math.min(5, options.runs) },
    'staged commit': { args: ['staged'], cwd: corpus.folder, env, runs: options.runs * 4 },
  };
  const rows = [];
  const targets = [];
  const samples = {};
  for (const [work, { args, runs, ...where }] of Object.entries(works)) {
    const run = (name) => () =>
      measure([process.execPath, books[name].program, ...args], { ...where, codes: FOUND_OR_NOT });
    const all = await rounds(Object.fromEntries(names.map((name) => [name, run(name)])), { runs });
    samples[work] = all;
    rows.push(...contenderRows(all).map(([name, ...figures]) => [`${work}, ${name}`, ...figures]));
    for (const [more, less] of [
      [present, first],
      [trial, present],
    ]) {
      for (const figure of hasTime ? ['wall', 'cpu'] : ['wall']) {
        const ratio = paired(all, (round) => round[more][figure] / round[less][figure]);
        targets.push({
          what: `${work}, ${figure === 'cpu' ? 'CPU' : figure}: ${more} / ${less}`,
          must: `≤ ${times(MOST)}`,
          measured: times(ratio),
          met: ratio <= MOST,
        });
      }
    }
  }
  const extra = (more, less) =>
    milliseconds(paired(samples['staged commit'], (round) => round[more].wall - round[less].wall));
  return {
    title: 'What rules cost',
    columns: CONTENDER_COLUMNS,
    rows,
    targets,
    notes: [
      ...names.map((name) => `${name}: ${books[name].providers} providers, ${books[name].rules} rules`),
      `staged commit, wall: ${present} − ${first} ${extra(present, first)}, ${trial} − ${present} ${extra(trial, present)}`,
    ],
    samples,
  };
}
