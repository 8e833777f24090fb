import { fromMatches } from '../finding/from-matches.ts';
import type { LocatedMatch } from '../model/finding.ts';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { CompiledRule, Rulebook } from '../model/rule.ts';
import { keyInText } from './key-in-text.ts';
import type { ScanOptions } from './options.ts';
import { placeOfPath, Run } from './run.ts';

/** What somebody gives of a key. */
export interface Given {
  readonly key: string;
  readonly pair: string | null;
  /** What its check needs besides, by name: a host, an account. */
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * A finding for one key that somebody gives, and perhaps its other half.
 * @param rule the kind of key; null: what the rules take it for
 * @throws ScannerError when no rule takes it for a key, or it is surely not the named provider's but another's.
 */
export function findingOf(
  { key: text, pair, parts }: Given,
  rule: string | null,
  rulebook: Rulebook,
  options: ScanOptions,
): ScanResult {
  const run = new Run(rulebook, options);
  const { rules } = rulebook;
  const found = taken(text, run);
  const told = keyInText(text, found, rule === null ? null : rules.findIndex((one) => one.id === rule), rulebook);
  if (told === null) {
    throw new ScannerError('usage', 'the rules take this for no key of a provider', {
      hint: 'say what it is: --rule PROVIDER.KEY, see unleak rules list',
    });
  }
  const at = { origin: { kind: 'stdin' }, confidence: 'high', column: 1 } as const;
  const { rule: wanted, doubts } = told;
  if (doubts.length > 0) refuseAnothers(found, wanted, rulebook);
  const inAddress = /:\/\/[^@]*@/.test(text) ? found.find((match) => match.address !== undefined) : undefined;
  const value = inAddress?.value ?? told.value;
  const address = inAddress?.address;
  const beside = besideFrom(parts, rules[wanted]!);
  const matches: LocatedMatch[] = [
    {
      ...at,
      doubts,
      rule: wanted,
      value,
      line: 1,
      start: 0,
      end: text.length,
      ...(address === undefined ? {} : { address }),
      // Whoever gives them together says that they belong together.
      ...(beside ? { beside, bound: Object.keys(beside) } : {}),
    },
  ];
  const half = rules.findIndex((one) => one.id === rules[wanted]!.pair?.rule);
  const start = text.length + 1;
  if (pair && half >= 0)
    matches.push({ ...at, doubts: [], rule: half, value: pair, line: 2, start, end: start + pair.length });
  return { ...run.result('stdin', '-'), findings: fromMatches(matches, rulebook, placeOfPath, 'high').slice(0, 1) };
}

/**
 * A key goes to its own provider alone, also where somebody is mistaken about what it is.
 * @throws ScannerError when its beginning says that it is another provider's than the named rule's.
 */
function refuseAnothers(found: readonly LocatedMatch[], wanted: number, { rules, facts }: Rulebook): void {
  const other = found.find(({ rule, confidence }) => {
    const { provider, isFormat, literals } = rules[rule]!;
    return confidence === 'high' && provider !== rules[wanted]!.provider && !isFormat && literals.length > 0;
  });
  if (other === undefined) return;
  const what = `this has the form of another provider's key: ${facts[other.rule]!.name}`;
  throw new ScannerError('usage', what, { hint: `--rule ${rules[other.rule]!.id}, or without --rule` });
}

/** Those that the rule wants, each as it stands in a text (`https://acme.okta.com`) or alone. */
function besideFrom(parts: Given['parts'], { beside = {} }: CompiledRule): Record<string, string> | null {
  const wanted = Object.entries(parts).filter(([name, text]) => name in beside && text !== '');
  if (wanted.length === 0) return null;
  return Object.fromEntries(
    wanted.map(([name, text]) => {
      const hit = new RegExp(beside[name]!, 'i').exec(text);
      return [name, hit ? (hit[1] ?? hit[0]) : text];
    }),
  );
}

function taken(key: string, run: Run): LocatedMatch[] {
  run.scanner.begin({ kind: 'stdin' });
  run.scanner.push(Buffer.from(`${key}\n`));
  run.scanner.end();
  return run.scanner.take().filter((match) => !match.chain);
}
