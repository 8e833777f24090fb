import type { PackCode } from './pack-code.ts';

/** What the module that reads packs has for chains: see scan/assembly/chain.ts. What it answers stands in its layout. */
export interface ChainCode extends PackCode {
  configure(idLength: number, whole: boolean, names: boolean, entries: boolean): void;
  walk(most: number): number;
  given(entry: number): number;
  blobsRead(): number;
  bytesRead(): number;
  add(how: number, lonely: boolean): number;
  retry(): number;
  emptied(): void;
  address(): number;
  length(): number;
  isText(): number;
  isPlain(bytes: number, size: number): number;
  logEnd(): number;
  filled(binary: boolean): number;
  places(binary: boolean): number;
  parts(): number;
  held(binary: boolean, place: number): void;
}
