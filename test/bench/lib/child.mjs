import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CACHE } from './paths.mjs';

const TIME = '/usr/bin/time';
const FIGURES = `${CACHE}figures-${process.pid}.txt`;

/** GNU time tells the processor time of a process with its children, and the peak memory of the largest of them. */
export const hasTime = process.platform !== 'win32' && spawnSync(TIME, ['-f', '%U', 'true']).status === 0;

/** What measured programs see of our environment: nothing that makes one start slower or behave otherwise. */
export function plainEnvironment(more = {}) {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP'].filter((name) => process.env[name] !== undefined);
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), LC_ALL: 'C', ...more };
}

/**
 * Runs a program to its end. Returns milliseconds of wall and processor time (children included) and peak bytes; null
 * for what this system cannot tell.
 * @param codes exit codes that are no failure
 */
export function measure([command, ...args], { cwd, env = {}, stdin = 'ignore', codes = [0] } = {}) {
  const timed = hasTime ? [TIME, '-q', '-o', FIGURES, '-f', '%U %S %M', command, ...args] : [command, ...args];
  const options = { cwd, env: plainEnvironment(env), stdio: [stdin, 'ignore', 'pipe'], maxBuffer: 1 << 28 };
  const began = process.hrtime.bigint();
  const { status, signal, stderr, error } = spawnSync(timed[0], timed.slice(1), options);
  const wall = Number(process.hrtime.bigint() - began) / 1e6;
  if (error) throw error;
  if (!codes.includes(status)) {
    throw new Error(`${command} ended with ${signal ?? status}: ${stderr.toString().trim().slice(-600)}`);
  }
  if (!hasTime) return { wall, cpu: null, peak: null };
  const [user, system, peak] = readFileSync(FIGURES, 'utf8').trim().split(' ').map(Number);
  return { wall, cpu: (user + system) * 1000, peak: peak * 1024 };
}

/** Runs a program and returns what it prints. */
export function output([command, ...args], { cwd, env = {}, input, codes = [0] } = {}) {
  const options = { cwd, env: plainEnvironment(env), input, maxBuffer: 1 << 30 };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (error) throw error;
  if (!codes.includes(status))
    throw new Error(`${command} ${args[0] ?? ''} ended with ${status}: ${stderr.toString().slice(-600)}`);
  return stdout.toString();
}

/** git with no configuration but the repository's own. */
export function git(cwd, args, more = {}) {
  const env = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    ...more.env,
  };
  return output(['git', ...args], { ...more, cwd, env });
}

/**
 * Runs the contenders in turn, A B A B …, after a warm-up round that is not counted.
 * @param contenders name to a function that runs it once and returns its figures
 * @returns the rounds, each name to figures
 */
export async function rounds(contenders, { runs }) {
  const all = [];
  for (let i = -1; i < runs; i++) {
    const round = {};
    for (const [name, run] of Object.entries(contenders)) round[name] = await run();
    if (i >= 0) all.push(round);
  }
  return all;
}
