import type { Finding, Gate, LocatedMatch, Place } from '../model/finding.ts';
import type { Doubt } from '../model/match.ts';
import { type Origin, pathOf } from '../model/origin.ts';
import type { Confidence } from '../model/provider.ts';
import type { CompiledRule, Rulebook } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { NOT_CHECKED } from '../model/verdict.ts';
import { fingerprint } from './fingerprint.ts';
import { isAtGate } from './gate.ts';
import { pairOf, partsNear } from './pair.ts';
import { isFiltered, placesThatCount } from './places-that-count.ts';
import { resolveDecoded } from './resolve-decoded.ts';
import { compare, placeOf, RANK, type Resolved, resolveOverlaps } from './resolve-overlaps.ts';
import { scorePlace } from './score-place.ts';

/** Says where the matches of an origin are: one place for a file, for a blob one for each path that holds it. */
export type PlacesOf = (match: LocatedMatch) => readonly Place[];

/**
 * Matches to findings: one for each value, under its most telling rule, with all its places.
 * @param matches of one origin together, in order of their start
 * @param gate what blocks
 */
export function fromMatches(
  matches: readonly LocatedMatch[],
  rulebook: Rulebook,
  placesOf: PlacesOf,
  gate: Gate,
): Finding[] {
  const { rules } = rulebook;
  const byValue = new Map<string, Entry[]>();
  for (const all of byOrigin(matches)) {
    const group = all.filter(
      (match) =>
        isAtHome(match, rules[match.rule]!, placesOf) &&
        (!isFiltered(match, rules) || placesThatCount(match, rules, placesOf).length > 0),
    );
    for (const resolved of resolve(group, rules)) {
      const places = placesThatCount(resolved.match, rules, placesOf);
      if (places.length === 0) continue;
      const paired = pairOf(resolved.match, group, rules);
      const entries = byValue.get(resolved.match.value) ?? [];
      entries.push({ ...resolved, places, paired, parts: partsNear(resolved.match, group, rules) });
      byValue.set(resolved.match.value, entries);
    }
  }
  const named = new Set(
    [...byValue.values()].flatMap((entries) => [
      otherHalf(entries)?.value,
      ...entries.flatMap(({ parts }) => Object.values(parts).map((part) => part.value)),
    ]),
  );
  return [...byValue.entries()].flatMap(([value, entries]) => {
    const finding = toFinding(entries, rulebook, gate);
    return isWorthReporting(finding.rule, named.has(value)) ? [finding] : [];
  });
}

/** False for what is no key of its rule at any of its places: another rule may know it. */
function isAtHome(match: LocatedMatch, rule: CompiledRule, placesOf: PlacesOf): boolean {
  return !rule.paths?.required || placesOf(match).some(({ path }) => scorePlace(match, rule, path) !== null);
}

/** Resolves each text of an origin by itself, the original and what was decoded, and then what was found in several. */
function resolve(group: readonly LocatedMatch[], rules: readonly CompiledRule[]): Resolved[] {
  if (!group.some((match) => match.decoded)) return resolveOverlaps(group, rules);
  const texts = new Map<number, LocatedMatch[]>();
  for (const match of group) {
    const text = match.decoded?.text ?? -1;
    const matches = texts.get(text);
    if (matches) matches.push(match);
    else texts.set(text, [match]);
  }
  const resolved = [...texts.values()].flatMap((matches) =>
    resolveOverlaps(
      matches.sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(b).end - placeOf(a).end),
      rules,
    ),
  );
  return resolveDecoded(resolved, rules);
}

interface Entry extends Resolved {
  readonly places: readonly Place[];
  readonly paired: LocatedMatch | null;
  readonly parts: Readonly<Record<string, LocatedMatch>>;
}

function toFinding(entries: readonly Entry[], rulebook: Rulebook, gate: Gate): Finding {
  const { rules } = rulebook;
  const [best] = [...entries].sort((a, b) => compare(a.match, b.match, rules));
  const { match } = best!;
  const rule = rules[match.rule]!;
  const aliases = new Set(entries.flatMap((e) => [rules[e.match.rule]!.id, ...e.aliases]));
  aliases.delete(rule.id);
  const places = collapse(entries.flatMap((e) => e.places));
  const confidence = bestConfidence(entries, rules);
  const doubts = entries.reduce<readonly Doubt[]>(
    (a, e) => (e.match.doubts.length < a.length ? e.match.doubts : a),
    match.doubts,
  );
  const paired = otherHalf(entries);
  return {
    id: fingerprint(match.value),
    rule,
    facts: rulebook.facts[match.rule]!,
    aliases: [...aliases].sort(),
    secret: new Secret(decode(match.value), prefixOf(match.value, rule)),
    confidence,
    severity: rule.severity,
    doubts,
    blocks: isAtGate(gate, confidence, rule),
    verdict: NOT_CHECKED,
    pairedWith: paired ? pairedWith(paired, rules) : null,
    parts: partsOf(entries),
    addresses: addressesOf(entries),
    places,
  };
}

/** The best over all places: a key that also stands in a test is no less a key. */
function bestConfidence(entries: readonly Entry[], rules: readonly CompiledRule[]): Confidence {
  let best: Confidence = 'low';
  for (const { match, places } of entries) {
    for (const place of places) {
      const confidence = scorePlace(match, rules[match.rule]!, place.path) ?? 'low';
      if (RANK[confidence] > RANK[best]) best = confidence;
    }
  }
  return best;
}

function partsOf(entries: readonly Entry[]): Finding['parts'] {
  const named = entries.flatMap((entry) =>
    Object.entries(entry.parts).map(([name, { value }]) => [name, value] as const),
  );
  // The first place that has a part decides.
  return Object.fromEntries(named.reverse().map(([name, value]) => [name, new Secret(decode(value), '')]));
}

function addressesOf(entries: readonly Entry[]): Secret[] {
  const texts = entries.flatMap(({ address }) => (address === null ? [] : [decode(address)]));
  return [...new Set(texts)].map((text) => new Secret(text, ''));
}

function otherHalf(entries: readonly Entry[]): LocatedMatch | null {
  return entries.find((entry) => entry.paired)?.paired ?? null;
}

/** An id that is no secret counts where its beginning is distinctive and no secret is reported with it. */
function isWorthReporting(rule: CompiledRule, named: boolean): boolean {
  if (rule.role === 'key') return true;
  return !named && (rule.entry === 'prefix' || rule.entry === 'sentinel');
}

function pairedWith(match: LocatedMatch, rules: readonly CompiledRule[]): Finding['pairedWith'] {
  const rule = rules[match.rule]!;
  return { rule: rule.id, secret: new Secret(match.value, prefixOf(match.value, rule)) };
}

/** The same place once, whichever source saw it. */
function collapse(places: readonly Place[]): Place[] {
  const seen = new Map<string, Place>();
  for (const place of places) {
    const { path, part = '', commit, refs, start, end } = place;
    const key = [path ?? `${commit}\0${refs?.[0]}`, part, start, end].join('\0');
    const known = seen.get(key);
    if (!known || (known.commit === null && place.commit !== null)) seen.set(key, place);
  }
  return [...seen.values()];
}

function byOrigin(matches: readonly LocatedMatch[]): LocatedMatch[][] {
  const groups = new Map<string, LocatedMatch[]>();
  for (const match of matches) {
    const key = `${keyOf(match.origin)}!${match.inside ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.start - b.start || b.end - a.end));
}

function keyOf(origin: Origin): string {
  switch (origin.kind) {
    case 'blob':
      return origin.blob;
    case 'commit':
    case 'tag':
    case 'tree':
      return `${origin.object}\0${origin.part}`;
    case 'ref':
      return `ref\0${origin.ref}`;
    default:
      return `${origin.kind}\0${pathOf(origin)}`;
  }
}

function prefixOf(value: string, rule: CompiledRule): string {
  const lower = value.toLowerCase();
  if (rule.entry !== 'prefix' && rule.entry !== 'sentinel' && !rule.search) return '';
  if (rule.reader) return '';
  const length = Math.max(0, ...rule.literals.map((text) => (lower.startsWith(text.toLowerCase()) ? text.length : 0)));
  // A user's pattern may be the secret itself.
  return rule.search && length * 2 > value.length ? '' : value.slice(0, length);
}

/** Bytes as characters back to text: UTF-8 where they are that, else Latin-1. */
function decode(value: string): string {
  if (/^[\x00-\x7f]*$/.test(value)) return value;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
}
