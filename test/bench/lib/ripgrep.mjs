import { chmodSync, existsSync } from 'node:fs';
import { output } from './child.mjs';
import { fetchPackage, unpack } from './npm.mjs';
import { CACHE } from './paths.mjs';

const PACKAGE = `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`;
const HINT = 'install it (apt-get install ripgrep, brew install ripgrep, cargo install ripgrep) or name it in $RG';

/** Program and version of ripgrep: $RG, the one in PATH, or a package that ships it. Throws with a hint when there is none. */
export function ripgrep() {
  if (process.env.RG) return { program: process.env.RG, version: versionOf(process.env.RG) };
  const found = tryVersion('rg');
  if (found) return { program: 'rg', version: found };
  const folder = `${CACHE}ripgrep/`;
  const program = `${folder}bin/rg${process.platform === 'win32' ? '.exe' : ''}`;
  try {
    if (!existsSync(program)) unpack(fetchPackage(PACKAGE), folder);
    chmodSync(program, 0o755);
    return { program, version: versionOf(program) };
  } catch (error) {
    throw new Error(`no ripgrep: ${HINT}`, { cause: error });
  }
}

function tryVersion(program) {
  try {
    return versionOf(program);
  } catch {
    return null;
  }
}

function versionOf(program) {
  return output([program, '--version']).split('\n')[0];
}
