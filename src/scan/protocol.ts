import type { EngineRules } from '../model/rule.ts';
import type { Report, Work } from './work.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly rules: EngineRules;
  readonly module?: WebAssembly.Module;
}

/** What a thread is sent then. */
export type ToWorker = { readonly kind: 'work'; readonly work: Work } | { readonly kind: 'stop' };

export type FromWorker = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'done' };
