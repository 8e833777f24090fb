import type { Reporter, ReportParts } from './formats.ts';

/** A reporter that can write its report in parts. */
export function inParts(parts: ReportParts): Reporter {
  return Object.assign((...given: Parameters<ReportParts>) => [...parts(...given)].join(''), { parts });
}
