import type { CompiledRule } from '../model/rule.ts';

/** What the paths of files are like that may be a key as a whole, as alternatives of an expression; nothing where no rule has any. */
export function keyPaths(rules: readonly CompiledRule[]): string {
  return rules.flatMap(({ reader, paths }) => (reader === 'file' && paths ? [paths.source] : [])).join('|');
}
