import type { EngineRules } from '../model/rule.ts';
import type { Report, Work } from './work.ts';

/** What a worker is started with. Any later message tells it to stop. */
export interface ToWorker {
  readonly rulebook: EngineRules;
  readonly work: Work;
}

export type FromWorker = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'done' };
