import type { Ignore } from '../model/ignore.ts';
import type { Notice } from '../model/notice.ts';

/** So many stale entries are named one by one. */
const STALE_NAMED = 20;

/** What is told of entries that accept nothing any more. */
export function staleNotices(stale: readonly Ignore[]): Notice[] {
  const hint = 'take the line out';
  const named = stale.slice(0, STALE_NAMED).map(({ file, line, rule, expires }): Notice => {
    const since = expires === null ? '' : `, accepted until ${expires}`;
    const message = `what this line accepts${rule === '-' ? '' : ` (${rule}${since})`} is nowhere any more`;
    return { code: 'ignore-stale', path: file, line, message, hint };
  });
  const left = stale.length - named.length;
  if (left === 0) return named;
  const message = `${left} more accepted findings are nowhere any more`;
  return [...named, { code: 'ignore-stale', path: stale[0]!.file, line: null, message, hint: 'unleak ignore --list' }];
}
