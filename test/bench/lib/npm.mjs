import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { output } from './child.mjs';
import { CACHE } from './paths.mjs';

const PACKAGES = `${CACHE}packages/`;
/** npm needs the user's settings (proxy, certificates), which measured programs do not get. */
const everything = { ...process.env };

/** A package as it came from the registry, `name@version`, kept for the next run. */
export function fetchPackage(spec) {
  const file = `${PACKAGES}${spec.replaceAll('/', '+')}.tgz`;
  if (existsSync(file)) return file;
  const fresh = `${PACKAGES}fresh/`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  npm(['pack', spec, '--ignore-scripts', '--pack-destination', fresh]);
  renameSync(`${fresh}${readdirSync(fresh)[0]}`, file);
  return file;
}

/** Unpacks a package into a new folder, without the one folder that all of it lies in. */
export function unpack(file, folder) {
  mkdirSync(folder, { recursive: true });
  output(['tar', '-xzf', file, '-C', folder, '--strip-components', '1', '--no-same-owner']);
}

export function npm(args, options = {}) {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return output([command, ...args, '--loglevel', 'error'], { ...options, env: { ...everything, ...options.env } });
}
