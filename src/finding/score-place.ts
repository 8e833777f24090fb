import { lowered, raised } from '../model/confidence.ts';
import type { Match } from '../model/match.ts';
import type { Confidence } from '../model/provider.ts';
import { type CompiledRule, isGuess } from '../model/rule.ts';
import { expressionOf } from '../util/expression.ts';

/** Folders and files that hold made-up values: they make a guess less sure, never a provider's key. */
const MADE_UP =
  /(?:^|[/_.-])(?:tests?|testing|testdata|test-data|specs?|__tests__|__mocks__|__fixtures__|fixtures?|mocks?|examples?|samples?|demos?|docs?|documentation|tutorials?|stubs?|e2e|snapshots?|locales?|i18n|lang|translations?)(?:[/_.-]|$)|(?:^|\/)(?:readme|changelog|changes|metadata|pkg-info)$|\.(?:md|mdx|markdown|rst|adoc|ipynb)$/;
/** Files in which long random values are checksums and names, not secrets. */
const MACHINE_MADE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|composer\.lock|cargo\.lock|gemfile\.lock|poetry\.lock|uv\.lock|pipfile\.lock|go\.sum|flake\.lock|podfile\.lock|pubspec\.lock|mix\.lock|\.secrets\.baseline|\.gitleaksignore|\.talismanrc)$|\.(?:map|svg|min\.js|min\.css|lock|sum|po|pot|patch|diff)$|(?:^|\/)(?:node_modules|vendor|bower_components|third_party)\//;

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
  const isHome = paths !== null && expressionOf(`(?i)${paths.source}`).test(path);
  if (paths?.required && !isHome) return null;
  if (rule.literal || isGuess(rule)) {
    // Expressions that take either case are made in twice the time.
    const lower = path.toLowerCase();
    if (MACHINE_MADE.test(lower)) return 'low';
    if (MADE_UP.test(lower)) return lowered(confidence);
  }
  return isHome && !paths.required && !doubts.includes('dummy') ? raised(confidence) : confidence;
}
