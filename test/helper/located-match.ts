import type { LocatedMatch } from '../../src/model/finding.ts';
import { fillSecret } from './fill-secret.ts';

/** A value such as the rule of compiled-rule.ts finds, another for each seed. */
export function acmeKey(seed = 1): string {
  return `acme_${fillSecret('<alnum:24>', seed).text}`;
}

/** A match of the first rule, on its own line of a file, unless told. */
export function locatedMatch(fields: Partial<LocatedMatch> = {}): LocatedMatch {
  const { value = acmeKey(), start = 100 } = fields;
  return {
    origin: { kind: 'file', path: 'src/config.ts' },
    rule: 0,
    value,
    confidence: 'high',
    doubts: [],
    line: 5,
    column: 3,
    start,
    end: start + value.length,
    ...fields,
  };
}
