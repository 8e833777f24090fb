import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ofFile } from '../util/system-reason.ts';

/** Writes a file in place. Where that fails, as on a full disk, it holds again what it held. */
export function writeOver(file: string, text: string): void {
  const old = existsSync(file) ? readFileSync(file) : null;
  try {
    writeFileSync(file, text);
  } catch (error) {
    if (old === null) rmSync(file, { force: true });
    else writeFileSync(file, old);
    throw ofFile(error, file);
  }
}
