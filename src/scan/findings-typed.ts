import { fingerprint } from '../finding/fingerprint.ts';
import { fromMatches } from '../finding/from-matches.ts';
import type { Finding } from '../model/finding.ts';
import { ScannerError } from '../model/problem.ts';
import type { Rulebook } from '../model/rule.ts';
import { findingOf, type Given } from './finding-of.ts';
import type { ScanOptions } from './options.ts';
import type { Reported } from './rescan.ts';
import { placeOfPath, Run } from './run.ts';

/**
 * The findings of an earlier report whose values stand in a text that somebody gives: a copy of the file, or the keys, each on
 * a line, with its other half or `name=value` behind it. Who they are follows from their ids, which the report names; nothing
 * else of the text is looked at again.
 */
export function findingsInText(
  text: string,
  sought: readonly Reported[],
  rulebook: Rulebook,
  options: ScanOptions,
): Finding[] {
  const { scanner } = new Run(rulebook, options);
  scanner.begin({ kind: 'stdin' });
  scanner.push(Buffer.from(text));
  scanner.end();
  const found = new Map(
    fromMatches(scanner.take(), rulebook, placeOfPath, 'high').map((finding) => [finding.id, finding]),
  );
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const lineOf = new Map(lines.flatMap((line, i) => (line === '' ? [] : [[fingerprint(line), i] as const])));
  return sought.flatMap((one) => {
    const finding = found.get(one.id);
    if (finding?.rule.id === one.rule) return [{ ...finding, places: one.places }];
    const at = lineOf.get(one.id);
    const key = finding?.secret.reveal() ?? (at === undefined ? undefined : lines[at]);
    return key === undefined ? [] : typed(one, givenOn(key, lines.slice((at ?? lines.length) + 1)), rulebook, options);
  });
}

/** The finding, of a value that somebody typed for it. Empty when it is another value. */
export function typed(sought: Reported, given: Given, rulebook: Rulebook, options: ScanOptions): Finding[] {
  const rule = rulebook.rules.some(({ id }) => id === sought.rule) ? sought.rule : null;
  try {
    const { findings } = findingOf(given, rule, rulebook, options);
    return findings.filter(({ id }) => id === sought.id).map((finding) => ({ ...finding, places: sought.places }));
  } catch (error) {
    // A rule that is gone, and no other takes it for a key: it stays open.
    if (error instanceof ScannerError) return [];
    throw error;
  }
}

/** A key, and what stands on the lines behind it: its other half, then `name=value` of what its check needs besides. */
export function givenOn(key: string, lines: readonly string[]): Given {
  const isNamed = (line: string) => /^[a-z]\w*=/.test(line);
  const end = lines.findIndex((line, i) => line === '' || (i > 0 && !isNamed(line)));
  const rest = end < 0 ? lines : lines.slice(0, end);
  const named = rest
    .filter(isNamed)
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  const [first = ''] = rest;
  return { key, pair: first === '' || isNamed(first) ? null : first, parts: Object.fromEntries(named) };
}
