// npm run bench                      all cases but the long ones
// npm run bench -- tree kernel       some
// npm run bench -- --quick           fewer runs
// npm run bench -- --no-archive      leaves nothing in runs/
import { existsSync } from 'node:fs';
import os from 'node:os';
import { archive, machine } from './lib/archive.mjs';
import { ROOT } from './lib/paths.mjs';
import { caseText, targetTable } from './lib/table.mjs';

const CASES = [
  'tree',
  'kernel',
  'decoding-cost',
  'history',
  'again',
  'attribution',
  'staged',
  'providers',
  'index',
  'memory',
  'peers',
  'pack',
  'growth',
  'alarms',
  'verify',
  'fuzz',
];
/** Run only when they are named: they take hours. */
const LONG_CASES = ['decoding'];

process.exitCode = await main(process.argv.slice(2));

async function main(args) {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  const unknown = [
    ...wanted.filter((name) => ![...CASES, ...LONG_CASES].includes(name)),
    ...flags.filter((flag) => !['--quick', '--no-archive'].includes(flag)),
  ];
  if (unknown.length > 0) {
    say(
      `not known: ${unknown.join(' ')}\n  cases: ${CASES.join(' ')} (and, if named: ${LONG_CASES.join(' ')})\n  options: --quick --no-archive\n`,
    );
    return 2;
  }
  if (!existsSync(`${ROOT}dist/cli/main.cjs`)) {
    say('not built yet: npm run build\n');
    return 2;
  }
  const quick = flags.includes('--quick');
  const facts = machine();
  const results = {};
  for (const name of wanted.length > 0 ? wanted : CASES) {
    process.stderr.write(`${name} …\n`);
    results[name] = await runCase(name, { runs: quick ? 2 : 7 });
    say(`${caseText(results[name])}\n`);
  }
  facts.loadAfter = os.loadavg()[0];
  const markdown = document(facts, results, quick);
  const targets = Object.values(results).flatMap((result) => result.targets ?? []);
  if (targets.length > 0) say(`## All targets\n\n${targetTable(targets)}\n`);
  if (!flags.includes('--no-archive')) say(`archived as ${archive(facts, results, markdown, quick)}\n`);
  return Object.values(results).some((result) => result.error) ? 1 : 0;
}

async function runCase(name, options) {
  try {
    const { default: run } = await import(`./case/${name}.mjs`);
    return await run(options);
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    // What programs say may name folders of this machine or hosts, which the archive is not to hold.
    return { title: name, error: error.message.split('\n')[0].split(': ')[0].replaceAll(ROOT, '') };
  }
}

function document(facts, results, quick) {
  const { date, system, processor, cores, memory, node, git, unleak, loadBefore, loadAfter } = facts;
  const targets = Object.values(results).flatMap((result) => result.targets ?? []);
  return [
    `# Bench of ${date.replace('T', ' ')} UTC\n`,
    `${processor}, ${cores} cores, ${memory}; ${system}; node ${node}; ${git}; unleak at ${unleak}.`,
    `Load before ${loadBefore.toFixed(2)}, after ${loadAfter.toFixed(2)}.${quick ? ' A quick run: few samples.' : ''}`,
    'Medians; ratios are medians of the ratios within a round, in which the contenders run one after the other.\n',
    targets.length > 0 ? targetTable(targets) : '',
    ...Object.values(results).map(caseText),
  ].join('\n');
}

function say(text) {
  process.stdout.write(text);
}
