import { fromMatches } from '../finding/from-matches.ts';
import type { LocatedMatch } from '../model/finding.ts';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import type { ScanOptions } from './options.ts';
import { placeOfPath, Run } from './run.ts';

/**
 * A finding for one key that somebody gives, and perhaps its other half.
 * @param rule the kind of key; null: what the rules take it for
 * @throws ScannerError when no rule takes it for a key, or the named one does not.
 */
export function findingOf(
  key: string,
  pair: string | null,
  rule: string | null,
  rulebook: Rulebook,
  options: ScanOptions,
): ScanResult {
  const run = new Run(rulebook, options);
  const { rules } = rulebook;
  const wanted = rule === null ? guess(key, run) : rules.findIndex((one) => one.id === rule);
  if (wanted < 0) {
    throw new ScannerError('usage', 'the rules take this for no key of a provider', {
      hint: 'say what it is: --rule PROVIDER.KEY, see unleak rules list',
    });
  }
  const at = { origin: { kind: 'stdin' }, confidence: 'high', doubts: [], column: 1 } as const;
  const inAddress = /:\/\/[^@]*@/.test(key) ? taken(key, run).find((match) => match.address !== undefined) : undefined;
  const value = inAddress?.value ?? key;
  const address = inAddress?.address;
  const matches: LocatedMatch[] = [
    { ...at, rule: wanted, value, line: 1, start: 0, end: key.length, ...(address === undefined ? {} : { address }) },
  ];
  const half = rules.findIndex((one) => one.id === rules[wanted]!.pair?.rule);
  const start = key.length + 1;
  if (pair && half >= 0) matches.push({ ...at, rule: half, value: pair, line: 2, start, end: start + pair.length });
  return { ...run.result('stdin', '-'), findings: fromMatches(matches, rulebook, placeOfPath, 'high').slice(0, 1) };
}

/** The rule that finds the key when it stands alone; -1 when none does. */
function guess(key: string, run: Run): number {
  const [match] = taken(key, run).sort((a, b) => b.value.length - a.value.length);
  return match?.rule ?? -1;
}

function taken(key: string, run: Run): LocatedMatch[] {
  run.scanner.begin({ kind: 'stdin' });
  run.scanner.push(Buffer.from(`${key}\n`));
  run.scanner.end();
  return run.scanner.take().filter((match) => !match.chain);
}
