import type { Allow } from '../../model/provider.ts';
import { filterProblem } from '../check-filter.ts';
import { translateFilter } from '../regex/translate.ts';
import { type Fields, textOf, textsOf } from './fields.ts';
import type { Importer } from './imported.ts';

const KNOWN = [
  ...['description', 'condition', 'targetrules', 'regextarget'],
  ...['commits', 'files', 'paths', 'regexes', 'stopwords'],
];

/** An allowlist as ours; null when nothing of it can be taken over. What it would then not allow is found: that is the safe side. */
export function allowOf(list: Fields, importer: Importer, owner: string): Allow | null {
  const all = /^(?:AND|&&)$/i.test(textOf(list.condition));
  let whole = true;
  const translated = (sources: readonly string[]) =>
    sources.flatMap((source) => {
      try {
        const filter = translateFilter(source, 'go');
        const problem = filterProblem(filter);
        if (problem === null) return [filter];
        throw new SyntaxError(problem);
      } catch (error) {
        whole = false;
        importer.note(`${owner}: a pattern of the allowlist is left out: ${(error as Error).message}`);
        return [];
      }
    });
  // Those of files are of versions before 8, the last of which held them against the name alone.
  const names = textsOf(list.files).map((source) => source.replace(/^\^(?=[^/]*$)/, '(?:^|/)'));
  const paths = translated([...names, ...textsOf(list.paths)]);
  const regexes = translated(textsOf(list.regexes));
  const words = textsOf(list.stopwords);
  if (textsOf(list.commits).length > 0) {
    whole = false;
    importer.note(`${owner}: commits of an allowlist have no effect here; accept what they hold with unleak ignore`);
  }
  for (const name of Object.keys(list)) {
    if (!KNOWN.includes(name)) importer.note(`${owner}: "${name}" of an allowlist has no effect here`);
  }
  // With a condition less, it would allow more.
  if ((all && !whole) || paths.length + regexes.length + words.length === 0) return null;
  const target = textOf(list.regextarget);
  return {
    ...(all ? { all: true } : {}),
    ...(paths.length > 0 ? { paths } : {}),
    ...(regexes.length > 0 ? { regexes } : {}),
    ...(regexes.length > 0 && (target === 'match' || target === 'line') ? { target } : {}),
    ...(words.length > 0 ? { words } : {}),
  };
}
