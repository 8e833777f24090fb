import { readFileSync } from 'node:fs';
import { histories } from '../corpus/history.mjs';
import { tree } from '../corpus/tree.mjs';
import { importSources } from '../lib/bundle.mjs';
import { git, measure, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { paired, times } from '../lib/stats.mjs';

const MOST = 1.5;
const FINDINGS = [1, 100, 10_000];

/** What it costs to say where findings came in and went, against git that only prints all changes. */
export default async function attributionCase(options) {
  const { plain } = await histories(tree());
  return attributionIn(plain, Math.min(5, options.runs));
}

/** @param repository its folder, and a file with the ids of its blobs */
async function attributionIn({ folder: cwd, ids }, runs) {
  const { attribute, changesTeller, repositoryAt } = await importSources({
    'src/source/attribute.ts': ['attribute'],
    'src/scan/tell-changes.ts': ['changesTeller'],
    'src/source/repository.ts': ['repositoryAt'],
  });
  const repository = { ...(await repositoryAt(cwd)), head: git(cwd, ['rev-parse', 'HEAD']).trim() };
  const blobs = readFileSync(ids, 'utf8').split('\n').filter(Boolean);
  const contenders = { 'git log --all --raw': () => measure(['git', 'log', '--all', '--raw'], { cwd }) };
  for (const count of FINDINGS) {
    const step = Math.max(1, Math.floor(blobs.length / count));
    const wanted = {
      blobs: new Set(blobs.filter((_, i) => i % step === 0).slice(0, count)),
      commits: new Set(),
      names: [],
    };
    contenders[nameOf(count)] = async () => {
      const began = process.hrtime.bigint();
      const problems = [];
      const never = new AbortController().signal;
      const earlier = { log: null, objectsChanged: true };
      const onProblem = (problem) => problems.push(problem);
      const { log } = await attribute(repository, wanted, earlier, never, onProblem, changesTeller(repository, null));
      if (problems.length > 0) throw new Error(problems[0].message);
      for (const id of wanted.blobs) if (!log.changes.has(id)) throw new Error('a blob was not found');
      return { wall: Number(process.hrtime.bigint() - began) / 1e6, cpu: null, peak: null };
    };
  }
  const all = await rounds(contenders, { runs });
  const targets = FINDINGS.map((count) => {
    const ratio = paired(all, (r) => r[nameOf(count)].wall / r['git log --all --raw'].wall);
    return {
      what: `attribution of ${count} / git log --all --raw, wall`,
      must: `≤ ${times(MOST)}`,
      measured: times(ratio),
      met: ratio <= MOST,
    };
  });
  const notes = [
    'without the cache; git log in a process of its own, to the null device; attribution within this process, which reads the trees for it alone, as no audit does',
  ];
  return { title: 'Attribution', columns: CONTENDER_COLUMNS, rows: contenderRows(all), targets, notes, samples: all };
}

function nameOf(count) {
  return `attribution of ${count}`;
}
