import type { Report, Work } from './work.ts';

/** What a worker is sent, after it was started with the rules. */
export type ToWorker = { readonly kind: 'work'; readonly work: Work } | { readonly kind: 'stop' };

export type FromWorker = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'done' };
