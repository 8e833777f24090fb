import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { git, output } from './child.mjs';
import { ROOT, RUNS } from './paths.mjs';

/** Facts about the machine and the programs, without its name or any path. */
export function machine() {
  return {
    date: new Date().toISOString().slice(0, 16),
    system: `${os.platform()} ${os.release()} ${os.arch()}`,
    processor: os.cpus()[0]?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    git: output(['git', '--version']).trim(),
    unleak: revision(),
    loadBefore: os.loadavg()[0],
  };
}

function revision() {
  try {
    const changed =
      git(ROOT, ['status', '--porcelain', '--', 'src', 'rules', 'bin', 'build.mjs', 'build-rulebook.mjs']).trim() !==
      '';
    return `${git(ROOT, ['rev-parse', '--short', 'HEAD']).trim()}${changed ? ' with changes' : ''}`;
  } catch {
    return 'no revision';
  }
}

/** Writes the run as JSON (all samples) and Markdown. Returns the name of both. */
export function archive(facts, results, markdown, quick) {
  mkdirSync(RUNS, { recursive: true });
  const kind = `${os.platform()}-${os.arch()}-${facts.cores}-cores-node${process.versions.node.split('.')[0]}${quick ? '-quick' : ''}`;
  let name = `${facts.date.slice(0, 10)}-${kind}`;
  for (let i = 2; existsSync(`${RUNS}${name}.json`); i++) name = `${facts.date.slice(0, 10)}-${kind}-${i}`;
  writeFileSync(`${RUNS}${name}.json`, `${JSON.stringify({ machine: facts, cases: results }, null, 1)}\n`);
  writeFileSync(`${RUNS}${name}.md`, markdown);
  return name;
}
