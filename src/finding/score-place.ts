import type { Confidence } from '../model/provider.ts';
import type { CompiledRule } from '../model/rule.ts';

/** Folders and files that hold made-up values: they make a guess less sure, never a provider's key. */
const MADE_UP =
  /(?:^|[/_.-])(?:tests?|testing|testdata|test-data|specs?|__tests__|__mocks__|__fixtures__|fixtures?|mocks?|examples?|samples?|demos?|docs?|documentation|tutorials?|stubs?|e2e|snapshots?|locales?|i18n|lang|translations?)(?:[/_.-]|$)/i;
/** Files in which long random values are checksums and names, not secrets. */
const MACHINE_MADE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|composer\.lock|cargo\.lock|gemfile\.lock|poetry\.lock|uv\.lock|pipfile\.lock|go\.sum|flake\.lock|podfile\.lock|pubspec\.lock|mix\.lock)$|\.(?:map|svg|min\.js|min\.css|ipynb|lock|sum|po|pot|patch|diff)$|(?:^|\/)(?:node_modules|vendor|bower_components|third_party)\//i;

const LOWER: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };

/**
 * How sure a match is at the path where it lies. Only rules that guess are lowered: those without a provider's own format.
 * @param path null when no path is known
 */
export function scorePlace(confidence: Confidence, rule: CompiledRule, path: string | null): Confidence {
  const guesses = rule.reader === 'assignment' || rule.reader === 'name' || rule.reader === 'url';
  if (!guesses || path === null) return confidence;
  if (MACHINE_MADE.test(path)) return 'low';
  return MADE_UP.test(path) ? LOWER[confidence] : confidence;
}
