import { fromMatches } from '../finding/from-matches.ts';
import type { Notice } from '../model/notice.ts';
import type { Rulebook } from '../model/rule.ts';
import { count } from '../util/count.ts';
import { placeOfPath, type Run } from './run.ts';
import { createWork } from './work.ts';

/** So many files are named in the note. */
const NAMED = 3;

/**
 * How many secrets lie in files that git ignores, for a note. They are where they belong: no findings, and what cannot be
 * read there is missed by nobody.
 * @param listed relative to the root, with `/`
 */
export async function noteIgnored(
  root: string,
  listed: readonly string[],
  run: Run,
  rulebook: Rulebook,
): Promise<Notice[]> {
  const own = await run.apart(createWork('files', root, listed, 1));
  const found = fromMatches(own, rulebook, placeOfPath, 'high').filter(({ confidence }) => confidence !== 'low');
  const paths = new Set<string>();
  for (const { places } of found) for (const { path } of places) if (path !== null) paths.add(path);
  const holding = [...paths].sort();
  if (holding.length === 0) return [];
  const left = holding.length - NAMED;
  const names = [...holding.slice(0, NAMED), ...(left > 0 ? [`${left} more`] : [])].join(', ');
  const [file, holds] = holding.length === 1 ? ['', 'holds'] : [`${names}: `, 'hold'];
  return [
    {
      code: 'ignored-file',
      path: holding.length === 1 ? holding[0]! : null,
      line: null,
      message: `${file}ignored by git, ${holds} ${count(found.length, 'secret')}, which is fine`,
      hint: null,
    },
  ];
}
