import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globFault, globTest } from '../../util/glob.ts';
import { Collected, listOf, type Migration, mapOf, textOf } from './migration.ts';
import { globOfPath } from './patterns.ts';

/** Keys of the file of which nothing can be taken over, and what to do instead. */
const LEFT_OUT: readonly (readonly [key: string, what: string, instead: string])[] = [
  ['allowed_patterns', 'allowed patterns', 'values are accepted one by one: unleak ignore ID'],
  ['custom_patterns', 'custom patterns', 'write rules of your own: docs/rules.md'],
  ['scopeconfig', 'scopes', 'not needed: lock files are known'],
  ['threshold', 'threshold', 'say what blocks: failOn in .unleak.yaml'],
  ['custom_severities', 'severities', 'a rule has its own: unleak rules list'],
  ['experimental', 'experimental settings', 'not needed: what speaks for a secret is weighed as a whole'],
];

/** `.talismanrc`. It accepts files as they are, by a checksum; what has changed since is not taken over. */
export function fromTalisman(document: unknown, file: string, folder: string): Migration {
  const found = new Collected(file);
  const top = mapOf(document);
  for (const [i, entry] of listOf(top.fileignoreconfig).map(mapOf).entries()) {
    const name = textOf(entry.filename);
    if (!name) {
      found.leaveOut(`entry ${i + 1}`, 'it names no file');
      continue;
    }
    const checksum = textOf(entry.checksum);
    if (listOf(entry.allowed_patterns).length > 0)
      found.leaveOut(`allowed patterns of ${name}`, 'values are accepted one by one: unleak ignore ID');
    if (checksum === null) {
      if (listOf(entry.ignore_detectors).includes('filecontent')) found.path(globOf(name), name);
      continue;
    }
    const paths = filesOf(name, folder);
    if (paths.length === 0 || checksum !== checksumOf(paths, folder)) {
      found.leaveOut(`file ${name}`, 'it has changed since, or is gone');
      continue;
    }
    for (const path of paths) found.accept({ path }, path);
  }
  for (const [key, what, instead] of LEFT_OUT) {
    const said = top[key];
    if (said !== undefined && !(Array.isArray(said) && said.length === 0)) found.leaveOut(what, instead);
  }
  return found.done();
}

/** A name may be a pattern: one without a folder fits the names of files in any of them. */
function globOf(name: string): string | null {
  if (name.endsWith('/')) return globOfPath(`${name}x`)?.replace(/x$/, '**') ?? null;
  if (!PATTERN.test(name)) return globOfPath(name);
  const glob = (name.includes('/') ? name : `**/${name}`).replace(/[{}]/g, '?');
  return globFault(glob) === null ? glob : null;
}

const PATTERN = /[*?[\]\\]/;
/** Git puts names with other signs into quotes, and talisman then fits no pattern to them. */
const UNQUOTED = /^[ !#-[\]-~]*$/;

/** The files that the name fits, in the order of git, in which talisman makes one checksum of all of them. */
function filesOf(name: string, folder: string): string[] {
  if (!PATTERN.test(name) && !name.endsWith('/')) return existsSync(join(folder, name)) ? [name] : [];
  const glob = globOf(name);
  if (glob === null) return [];
  const fits = globTest(glob);
  const paths = listed(folder, '').filter((path) => UNQUOTED.test(path) && fits(path));
  return paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function listed(folder: string, under: string): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under + entry.name;
    if (entry.isDirectory()) return /^(?:\.git|node_modules)$/.test(entry.name) ? [] : listed(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}

/** As talisman makes it: of the names and the bytes of the files, each with the sum of those before it. */
function checksumOf(paths: readonly string[], folder: string): string {
  const sha = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  let sums = '';
  for (const path of paths) sums = `${sha(sums)}${sha(readFileSync(join(folder, path)))}${sha(path)}`;
  return sha(sums);
}
