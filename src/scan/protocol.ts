import type { CompiledRule } from '../model/rule.ts';
import type { Report } from './batch-report.ts';
import type { ListWork } from './batches.ts';
import type { Sifted } from './sift.ts';
import type { Work } from './work.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** The rulebook's; null for the built-in ones, which a thread loads itself. */
  readonly rules: readonly CompiledRule[] | null;
  /** The kernel's, for these rules. */
  readonly tables?: Uint8Array;
  readonly module?: object;
}

/** What a thread is sent then. */
export type ToWorker = { readonly kind: 'work'; readonly work: Work } | { readonly kind: 'stop' };

export type FromWorker = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'done' };

/** What a thread is started with that sifts. */
export interface SiftData {
  readonly work: ListWork;
  readonly module: WebAssembly.Module;
  /** Of the built-in rules: see IndexLists. */
  readonly keyPaths: string;
}

/** What it tells of a batch. */
export interface FromSift extends Sifted {
  /** Place of its first item. */
  readonly from: number;
}
