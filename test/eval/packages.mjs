// node test/eval/packages.mjs FOLDER
// Scans what 200 popular packages of npm and PyPI ship, where next to nothing is a leak, and lists what would block a commit.
// Fetches them into FOLDER once: npm and pip (Python 3) must be there. Versions are pinned in packages.json.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { output } from '../bench/lib/child.mjs';
import { npm, unpack } from '../bench/lib/npm.mjs';
import { PROGRAM } from '../bench/lib/paths.mjs';

const WHEELS = ['--no-deps', '--only-binary', ':all:', '--python-version', '3.13', '--implementation', 'cp'];
const ABIS = ['cp313', 'abi3', 'none'].flatMap((abi) => ['--abi', abi]);
const PLATFORMS = ['manylinux_2_28', 'manylinux_2_17', 'manylinux2014', 'manylinux1'].flatMap((name) => [
  '--platform',
  `${name}_x86_64`,
]);
const env = { ...process.env };

main(process.argv[2]);

function main(folder) {
  if (folder === undefined) throw new Error('usage: node test/eval/packages.mjs FOLDER');
  const packages = JSON.parse(readFileSync(new URL('packages.json', import.meta.url), 'utf8'));
  for (const [registry, specs] of Object.entries(packages)) {
    const kept = resolve(folder, registry);
    if (!existsSync(join(kept, 'complete'))) fetchAll(registry, specs, kept);
    const report = JSON.parse(scan(join(kept, 'unpacked')));
    if (!report.scan.complete) throw new Error(`not everything was read: ${report.problems[0]?.message}`);
    process.stdout.write(`${textOf(registry, specs.length, report)}\n`);
  }
}

function fetchAll(registry, specs, kept) {
  const archives = join(kept, 'archives');
  mkdirSync(archives, { recursive: true });
  if (registry === 'npm') npm(['pack', ...specs, '--ignore-scripts', '--pack-destination', archives]);
  else output(['pip', 'download', '-q', ...WHEELS, ...ABIS, ...PLATFORMS, '-d', archives, ...specs], { env });
  for (const file of readdirSync(archives)) {
    const to = join(kept, 'unpacked', file.replace(/\.(?:tgz|whl)$/, ''));
    if (file.endsWith('.tgz')) unpack(join(archives, file), to);
    else output(['python3', '-m', 'zipfile', '-e', join(archives, file), to], { env });
  }
  writeFileSync(join(kept, 'complete'), '');
}

function scan(folder) {
  return output([process.execPath, PROGRAM, 'scan', '.', '--all', '--report', 'json'], { cwd: folder, codes: [0, 1] });
}

function textOf(registry, count, { scan: { scanned }, findings }) {
  const blocking = findings.filter((finding) => finding.blocks);
  const of = (confidence) => findings.filter((one) => !one.blocks && one.confidence === confidence).length;
  const per = (number) => `${number} (${((number / scanned.files) * 10_000).toFixed(1)} per 10,000 files)`;
  return [
    `${registry}: ${count} packages, ${scanned.files} files; block ${per(blocking.length)}, medium ${per(of('medium'))}, low ${per(of('low'))}`,
    ...blocking.map(({ rule, places: [first] }) => `  ${rule} ${first.path}:${first.line}`),
  ].join('\n');
}
