import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { plainEnvironment } from './child.mjs';

const EVERY = 10;

/** Runs a program and samples the memory of it and its children (Linux). Peak bytes of all, of node, of git; else null. */
export async function peakOfTree([command, ...args], { cwd, env = {} }) {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  const child = spawn(command, args, { cwd, env: plainEnvironment(env), stdio: 'ignore' });
  const peak = { sum: 0, node: 0, git: 0 };
  const timer = setInterval(() => {
    const now = { node: 0, git: 0 };
    for (const pid of familyOf(child.pid)) {
      const { name, bytes } = memoryOf(pid);
      now[name === 'git' ? 'git' : 'node'] += bytes;
    }
    peak.sum = Math.max(peak.sum, now.node + now.git);
    peak.node = Math.max(peak.node, now.node);
    peak.git = Math.max(peak.git, now.git);
  }, EVERY);
  try {
    await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  } finally {
    clearInterval(timer);
  }
  return peak;
}

function familyOf(pid) {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return [pid, ...children.flatMap(familyOf)];
  } catch {
    return []; // it ended meanwhile
  }
}

function memoryOf(pid) {
  try {
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0;
    return { name, bytes: Number(kilobytes) * 1024 };
  } catch {
    return { name: '', bytes: 0 };
  }
}
