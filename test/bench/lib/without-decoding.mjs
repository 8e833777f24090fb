import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import { buildIdIn, withBuildId } from '../../../build-rulebook.mjs';
import { CACHE, ROOT } from './paths.mjs';

const SOURCES = 'src/match/kernel/assembly';
/** Marks nothing, so that nothing is decoded. */
const NOTHING = `
import { PLACES } from './layout';
import { put } from './memory';
export function beginPlaces(end: i32): void {}
export function finishPlaces(): bool { put(PLACES, 0); return true; }
export function encodedRun(start: i32, end: i32): void {}
export function shortValue(start: i32): void {}
export function mark(p: i32): void {}
`;

/** Makes a copy of the built program whose kernel looks for no encoded text. Returns what starts it. */
export async function programWithoutDecoding() {
  const folder = `${CACHE}without-decoding/`;
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['bin', 'dist', 'package.json']) cpSync(`${ROOT}${part}`, `${folder}${part}`, { recursive: true });
  cpSync(`${ROOT}${SOURCES}`, `${folder}${SOURCES}`, { recursive: true });
  writeFileSync(`${folder}${SOURCES}/encoded.ts`, NOTHING);
  const entry = `${folder}${SOURCES}/index.ts`;
  const whole = readFileSync(entry, 'utf8');
  const cut = whole.replace(/^.* marks\(INPUT.*\n/gm, '');
  if (cut === whole) throw new Error('the kernel has another form: see index.ts of its sources');
  writeFileSync(entry, cut);
  const flags = '-O3 --noAssert --runtime stub --enable simd --initialMemory 131'.split(' ');
  const { error, stderr } = await asc.main([
    `${SOURCES}/index.ts`,
    ...flags,
    '--baseDir',
    folder,
    '--outFile',
    'dist/kernel.wasm',
  ]);
  if (error) throw new Error(`the kernel without marks does not compile\n${stderr.toString()}`, { cause: error });
  const made = `${folder}dist/kernel.wasm`;
  writeFileSync(made, withBuildId(readFileSync(made), await buildIdIn(`${ROOT}dist`)));
  return `${folder}bin/unleak.cjs`;
}
