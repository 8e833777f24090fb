import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { part } from '../corpus/part.mjs';
import { hasTime, measure, output, rounds } from '../lib/child.mjs';
import { CONTENDER_COLUMNS, contenderRows } from '../lib/contenders.mjs';
import { npm } from '../lib/npm.mjs';
import { CACHE, PROGRAM } from '../lib/paths.mjs';
import { megabytes, paired, times } from '../lib/stats.mjs';

const SECRETLINT = '11.7.1';
const DETECT_SECRETS = '1.5.0';

/** Two tools that install from a registry, on a part of the tree. */
export default async function peersCase(options) {
  const { folder: cwd, files, bytes } = part();
  const notes = [`${files} files, ${megabytes(bytes)}: a part of the tree`];
  const contenders = {
    unleak: () => measure([process.execPath, PROGRAM, 'scan', '.', '--no-cache'], { cwd, codes: [0, 1] }),
  };
  for (const [name, install] of [
    [`secretlint ${SECRETLINT}`, secretlint],
    [`detect-secrets ${DETECT_SECRETS}`, detectSecrets],
  ]) {
    try {
      const command = install();
      contenders[name] = () => measure(command, { cwd, codes: [0, 1] });
    } catch (error) {
      process.stderr.write(`${error.message}\n`);
      notes.push(`${name} not measured: it does not install`);
    }
  }
  const samples = await rounds(contenders, { runs: Math.min(5, options.runs) });
  for (const name of Object.keys(contenders).slice(1)) {
    const ratio = paired(samples, (r) => (hasTime ? r[name].cpu / r.unleak.cpu : r[name].wall / r.unleak.wall));
    notes.push(`${name} / unleak, ${hasTime ? 'CPU' : 'wall'}: ${times(ratio)}`);
  }
  return { title: 'Peers', columns: CONTENDER_COLUMNS, rows: contenderRows(samples), notes, samples };
}

function secretlint() {
  const folder = `${CACHE}secretlint/`;
  const program = `${folder}node_modules/secretlint/bin/secretlint.js`;
  if (!existsSync(program)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{ "private": true }\n');
    const packages = [`secretlint@${SECRETLINT}`, `@secretlint/secretlint-rule-preset-recommend@${SECRETLINT}`];
    npm(['install', ...packages, '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'], { cwd: folder });
  }
  const rules = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] };
  writeFileSync(`${folder}config.json`, JSON.stringify(rules));
  return [process.execPath, program, '--secretlintrc', `${folder}config.json`, '**/*'];
}

function detectSecrets() {
  const folder = `${CACHE}detect-secrets/`;
  const bin = `${folder}${process.platform === 'win32' ? 'Scripts' : 'bin'}/`;
  if (!existsSync(`${bin}detect-secrets`) && !existsSync(`${bin}detect-secrets.exe`)) {
    output(['python3', '-m', 'venv', folder]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `detect-secrets==${DETECT_SECRETS}`];
    output([`${bin}python`, ...pip], { env: process.env });
  }
  return [`${bin}detect-secrets`, 'scan', '.'];
}
