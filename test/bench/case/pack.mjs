import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../corpus/tree.mjs';
import { importSources } from '../lib/bundle.mjs';
import { output, plainEnvironment } from '../lib/child.mjs';
import { npm, unpack } from '../lib/npm.mjs';
import { ROOT } from '../lib/paths.mjs';
import { megabytes } from '../lib/stats.mjs';

const LIMIT = 3e6;

/** What `npm pack` makes: how large, and does it install and run without network and scripts? */
export default async function packCase() {
  const folder = mkdtempSync(join(tmpdir(), 'unleak-bench-'));
  try {
    // What publishing would do, but for building the program again: that would change it under the other cases.
    npm(['run', 'prepack'], { cwd: ROOT });
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
    const tarball = join(folder, readdirSync(folder)[0]);
    const files = listTarball(tarball);
    const unpacked = files.reduce((sum, file) => sum + file.size, 0);
    const { size } = statSync(tarball);
    const ran = await installAndRun(folder, tarball);
    const largest = files.sort((a, b) => b.size - a.size).slice(0, 5);
    return {
      title: 'Package',
      columns: ['largest files, unpacked', 'size'],
      rows: largest.map(({ path, size: bytes }) => [path, megabytes(bytes)]),
      targets: [
        { what: 'npm pack', must: '< 3.0 MB', measured: megabytes(size), met: size < LIMIT },
        {
          what: 'installs offline with --ignore-scripts, runs, finds a key',
          must: 'yes',
          measured: ran,
          met: ran === 'yes',
        },
      ],
      notes: [
        `${files.length} files, ${megabytes(unpacked)} unpacked`,
        canUnshare()
          ? 'run with no network device'
          : 'run with npm --offline alone; this system cannot take the network away',
      ],
      samples: [{ size, unpacked, files: files.length, ran }],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listTarball(tarball) {
  const folder = mkdtempSync(join(tmpdir(), 'unleak-bench-'));
  try {
    unpack(tarball, folder);
    return filesOf(folder).map((path) => ({ path, size: statSync(join(folder, path)).size }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 'yes', or what went wrong. */
async function installAndRun(folder, tarball) {
  const { fillSecret } = await importSources({ 'test/helper/fill-secret.ts': ['fillSecret'] });
  const cwd = join(folder, 'project');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n');
  npm(
    ['install', tarball, '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', join(folder, 'npm')],
    { cwd },
  );
  writeFileSync(join(cwd, 'leak.env'), `GITHUB_TOKEN=${fillSecret('ghp_<crc62:30>').text}\n`);
  const offline = canUnshare() ? ['unshare', '--net'] : [];
  const installed = [...offline, process.execPath, 'node_modules/unleak/bin/unleak.cjs'];
  const report = JSON.parse(output([...installed, 'scan', 'leak.env', '--report', 'json'], { cwd, codes: [1] }));
  const version = output([...installed, '--version'], { cwd }).trim();
  return report.findings.length === 1 && report.findings[0].blocks && /^\d+\.\d+\.\d+/.test(version)
    ? 'yes'
    : 'it does not find the key';
}

function canUnshare() {
  return spawnSync('unshare', ['--net', 'true'], { env: plainEnvironment() }).status === 0;
}
