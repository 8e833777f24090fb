import type { Rulebook } from '../model/rule.ts';
import type { Report, Work } from './work.ts';

/** What a worker is started with. Any later message tells it to stop. */
export interface ToWorker {
  readonly rulebook: Rulebook;
  readonly work: Work;
}

export type FromWorker = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'done' };
