import { lowered, raised } from '../model/confidence.ts';
import type { Match } from '../model/match.ts';
import type { Confidence } from '../model/provider.ts';
import { type CompiledRule, isGuess } from '../model/rule.ts';
import { inAnyCase } from '../util/in-any-case.ts';

/** Words between `/`, `_`, `.` and `-`, of folders and files that hold made-up values: they make a guess less sure, never a provider's key. */
const MADE_UP = wordsIn(
  'test tests testing testdata spec specs fixture fixtures mock mocks example examples sample samples demo demos doc docs documentation tutorial tutorials stub stubs e2e snapshot snapshots locale locales i18n lang translation translations',
);
const MADE_UP_FILES = wordsIn('readme changelog changes metadata pkg-info');
const TEXTS = wordsIn('md mdx markdown rst adoc ipynb');

/** Files in which long random values are checksums and names, not secrets. */
const MACHINE_MADE = wordsIn(
  'package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock composer.lock cargo.lock gemfile.lock poetry.lock uv.lock pipfile.lock go.sum flake.lock podfile.lock pubspec.lock mix.lock .secrets.baseline .gitleaksignore .talismanrc',
);
const MACHINE_MADE_KINDS = wordsIn('map svg lock sum po pot patch diff');
const MINIFIED = ['.min.js', '.min.css'];
const OF_OTHERS = wordsIn('node_modules vendor bower_components third_party');

/** Sets, and no expression: to make that takes longer than all that a scan asks of it. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/**
 * How sure a match is at the path where it lies: surer in a file that holds such keys, less sure among made-up values. These
 * lower only rules that guess: those without a provider's own format.
 * @param path null when no path is known
 * @returns null where it is no key of this rule
 */
export function scorePlace(
  { confidence, doubts }: Pick<Match, 'confidence' | 'doubts'>,
  rule: CompiledRule,
  path: string | null,
): Confidence | null {
  const { paths } = rule;
  if (path === null) return paths?.required ? lowered(confidence) : confidence;
  const isHome = paths !== null && inAnyCase(paths.source)(path);
  if (paths?.required && !isHome) return null;
  if (rule.literal || isGuess(rule)) {
    const lower = path.toLowerCase();
    const folders = lower.split('/');
    const name = folders.pop()!;
    if (isMachineMade(folders, name)) return 'low';
    if (isMadeUp(lower, name)) return lowered(confidence);
  }
  return isHome && !paths.required && !doubts.includes('dummy') ? raised(confidence) : confidence;
}

function isMachineMade(folders: readonly string[], name: string): boolean {
  if (MACHINE_MADE.has(name) || MACHINE_MADE_KINDS.has(kindOf(name))) return true;
  return MINIFIED.some((end) => name.endsWith(end)) || folders.some((folder) => OF_OTHERS.has(folder));
}

function isMadeUp(path: string, name: string): boolean {
  return MADE_UP_FILES.has(name) || TEXTS.has(kindOf(name)) || path.split(/[/_.-]/).some((word) => MADE_UP.has(word));
}

/** What stands behind the last dot of a name; '' without one. */
function kindOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}
