import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledAs } from './build-id.ts';
import { distFolder } from './load.ts';

/** Tables of so many sets of rules are kept, 320 KB each: those of the projects that one installation serves. */
const MOST_KEPT = 16;

const BEGIN = 'tables-';

/**
 * The kernel's tables for built-in rules and those of the user together. To make them takes half a second, which every commit
 * would wait for. They are kept beside the program, as its compiled code is; where that may not be written they are made anew.
 * @param rules hash of the rules
 */
export function keptTables(rules: string, make: () => Uint8Array): Uint8Array {
  const build = bundledAs();
  if (build === null || process.env.NODE_DISABLE_COMPILE_CACHE) return make();
  const key = createHash('sha256').update(`${build} ${rules}`).digest('hex');
  const folder = join(distFolder(), 'code');
  const file = join(folder, `${BEGIN}${key.slice(0, 16)}`);
  const known = read(file, key);
  if (known) return known;
  const tables = make();
  keep(folder, file, Buffer.concat([tables, Buffer.from(key)]));
  return tables;
}

/** The key stands behind the tables: what was cut off has none. */
function read(file: string, key: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    return bytes.toString('latin1', bytes.length - key.length) === key ? bytes.subarray(0, -key.length) : null;
  } catch {
    return null;
  }
}

function keep(folder: string, file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, bytes);
    renameSync(part, file);
    const names = readdirSync(folder).filter((name) => name.startsWith(BEGIN));
    if (names.length <= MOST_KEPT) return;
    const byAge = names.map((name) => join(folder, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const old of byAge.slice(MOST_KEPT)) rmSync(old, { force: true });
  } catch {
    // A folder that may not be written, or a full disk: nothing is lost but time.
  }
}
