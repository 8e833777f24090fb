import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from '../lib/child.mjs';

const CHILD = fileURLToPath(new URL('../lib/fuzz-child.mjs', import.meta.url));
const LIMIT = 300e6;
const SLOWEST = 10_000;
/** A child that says nothing for so long hangs, in milliseconds; a bomb says nothing before it has ended. */
const SILENCE = 120_000;
const LONGEST_BOMB = 600_000;

/** Containers that were damaged at random, for ten minutes, and bombs: what falls, hangs, or takes too much memory? */
export default async function fuzzCase({ runs }) {
  const seconds = Number(process.env.FUZZ_SECONDS ?? (runs > 2 ? 600 : 60));
  const first = Number(process.env.FUZZ_FIRST ?? 1);
  const last = await run(['fuzz', String(seconds), '0', String(first)]);
  const failures = last.failures ?? [];
  const rows = [
    [
      `damaged containers, ${last.input - first} in ${seconds} s`,
      last.slowest
        ? `${(last.slowest.ms / 1000).toFixed(1)} (input ${last.slowest.input}, ${last.slowest.kind})`
        : 'hangs',
      inMB(last.peak),
      failures.length,
      '',
    ],
  ];
  const targets = [
    target(
      'damaged containers: crashes, hangs, rest not read',
      '0',
      last.done ? failures.length : `hangs after input ${last.input}`,
      last.done === true && failures.length === 0,
    ),
    target('damaged containers: peak memory', '≤ 300 MB', `${inMB(last.peak)} MB`, last.peak <= LIMIT),
    target(
      'damaged containers: slowest',
      `≤ ${SLOWEST / 1000} s`,
      `${((last.slowest?.ms ?? 0) / 1000).toFixed(1)} s`,
      last.slowest?.ms <= SLOWEST,
    ),
  ];
  for (const name of await run(['bombs'])) {
    const { seconds: took, problems, found, peak } = await run(['bomb', name], LONGEST_BOMB);
    rows.push([name, took?.toFixed(1) ?? 'hangs', inMB(peak), problems, found ? 'yes' : 'no']);
    targets.push(
      target(`${name}: the rest is read, in memory`, '≤ 300 MB', `${inMB(peak)} MB`, found === true && peak <= LIMIT),
    );
  }
  return {
    title: 'Damaged containers and bombs',
    columns: ['what', 'slowest s', 'peak MB', 'failures or problems', 'rest read'],
    rows,
    targets,
    notes: [
      ...failures.slice(0, 20).map(({ input, kind, why }) => `input ${input}, ${kind}: ${why}`),
      'one input again: node test/bench/lib/fuzz-child.mjs fuzz 60 INPUT',
    ],
    samples: { last },
  };
}

function target(what, must, measured, met) {
  return { what, must, measured: String(measured), met };
}

/** The last line that the child wrote; without `done` when it had to be stopped. */
function run(args, silence = SILENCE) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [CHILD, ...args], {
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let last = {};
    let text = '';
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), silence);
    };
    wait();
    child.stdout.on('data', (part) => {
      wait();
      const lines = (text + part).split('\n');
      text = lines.pop();
      for (const line of lines) last = JSON.parse(line);
    });
    child.on('error', failed);
    child.on('close', () => {
      clearTimeout(timer);
      done(last);
    });
  });
}

function inMB(bytes) {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(0);
}
