import type { PackCode } from './pack-code.ts';

/** What the module that reads packs has for trees: see scan/assembly/trees.ts. What it answers stands in its layout. */
export interface TreeCode extends PackCode {
  reserve(idLength: number, count: number): number;
  index(blobs: number, count: number): void;
  numberOfTree(): number;
  numberPack(first: number, names: number, bytesOfNames: number): number;
  beginsAt(): number;
  treeEndsAt(): number;
  readPlain(length: number): number;
  retryTree(): number;
  entriesAt(): number;
  noted(): number;
  entriesEmptied(): void;
  nameCount(): number;
  namesAt(): number;
  endsAt(): number;
}
