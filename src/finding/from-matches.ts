import { lowered, RANK } from '../model/confidence.ts';
import type { Finding, Gate, LocatedMatch, Place } from '../model/finding.ts';
import type { Doubt } from '../model/match.ts';
import type { Notice } from '../model/notice.ts';
import { onlyGate, type PolicyOf } from '../model/policy.ts';
import type { Confidence } from '../model/provider.ts';
import type { Ignored } from '../model/result.ts';
import { type ByPlace, type CompiledRule, type Rulebook, rulesOf } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { NOT_CHECKED } from '../model/verdict.ts';
import { addTo } from '../util/group.ts';
import { byOrigin } from './by-origin.ts';
import { addEntry, type Entry, placesIn, withRepeats } from './entries.ts';
import { fingerprint } from './fingerprint.ts';
import { isAtGate } from './gate.ts';
import { Neighbours } from './neighbours.ts';
import { pairOf, partsNear, standTogether } from './pair.ts';
import { partsOf, standsAlone } from './parts.ts';
import { isFiltered, placesThatCount } from './places-that-count.ts';
import { isPublished } from './published.ts';
import { resolveDecoded } from './resolve-decoded.ts';
import { compare, eachResolved, placeOf, type Resolved, resolveOverlaps } from './resolve-overlaps.ts';
import { scorePlace } from './score-place.ts';
import { secretOf } from './secret-of.ts';
import { type Aside, asideAt, directiveNotices, type Names } from './set-aside.ts';

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
  return sortMatches(matches, rulebook, placesOf, onlyGate(gate), true).findings;
}

/** A match as the key of whoever the path where it lies speaks of. */
type OwnedAt = (match: LocatedMatch, path: string) => LocatedMatch;

export interface Sorted {
  readonly findings: Finding[];
  /** Those of which no place counts. */
  readonly ignored: Ignored[];
  /** The same as findings. */
  readonly accepted: Finding[];
  /** Of the findings, by their ids. */
  readonly notices: Map<string, readonly Notice[]>;
}

/**
 * The same, parted from those that comments in the text or the configuration take out of the count. Whoever has one place
 * that counts is reported with all of them.
 * @param inline comments in the scanned text may accept
 * @param ownedAt tells whose a key is by its path, where no text does
 */
export function sortMatches(
  matches: readonly LocatedMatch[],
  rulebook: Rulebook,
  placesOf: PlacesOf,
  policyOf: PolicyOf,
  inline: boolean,
  ownedAt: OwnedAt = (match) => match,
): Sorted {
  const rules = rulesOf(rulebook);
  const byValue = new Map<string, Entry[]>();
  for (const all of byOrigin(matches)) {
    const group = all.filter(
      (match) =>
        isAtHome(match, rules.at(match.rule)!, placesOf) &&
        (!isFiltered(match, rules) || placesThatCount(match, rules, placesOf).length > 0),
    );
    const near = new Neighbours(group, rules);
    for (const found of resolve(group, rules)) {
      const own = placesThatCount(found.asFound, rules, placesOf);
      if (own.length === 0) continue;
      const resolved = found.match.unowned ? { ...found, match: byPath(found.match, own, ownedAt) } : found;
      const paired = pairOf(resolved.match, near, rules);
      const parts = partsNear(resolved.match, near, rules);
      const together = paired !== null && standTogether(resolved.match, paired, Object.values(parts), near, rules);
      const alone = standsAlone(resolved.match, near, rules);
      const { value } = resolved.match;
      let entries = byValue.get(value);
      if (!entries) byValue.set(value, (entries = []));
      const places = withRepeats(own, resolved.match);
      addEntry(entries, { ...resolved, places, paired, parts, together, alone });
    }
  }
  const named = new Set(
    [...byValue.values()].flatMap((entries) => [
      otherHalf(entries)?.value,
      ...entries.flatMap(({ parts }) => Object.values(parts).map((part) => part.value)),
    ]),
  );
  const sorted: Sorted = { findings: [], ignored: [], accepted: [], notices: new Map() };
  for (const [value, entries] of byValue) {
    const { finding, aside, notices } = toFinding(entries, rulebook, policyOf, inline);
    if (!isWorthReporting(finding.rule, named.has(value))) continue;
    if (aside) {
      sorted.ignored.push(ignoredAs(finding, aside));
      sorted.accepted.push(finding);
    } else sorted.findings.push(finding);
    if (notices.length > 0) sorted.notices.set(finding.id, notices);
  }
  return sorted;
}

/** As its paths say: where they name two providers, as none does. */
function byPath(match: LocatedMatch, places: readonly Place[], ownedAt: OwnedAt): LocatedMatch {
  const owned = places
    .map(({ path }) => (path === null ? match : ownedAt(match, path)))
    .filter(({ rule }) => rule !== match.rule);
  return new Set(owned.map(({ rule }) => rule)).size === 1 ? owned[0]! : match;
}

/** False for what is no key of its rule at any of its places: another rule may know it. */
function isAtHome(match: LocatedMatch, rule: CompiledRule, placesOf: PlacesOf): boolean {
  return !rule.paths?.required || placesOf(match).some(({ path }) => scorePlace(match, rule, path) !== null);
}

/** Entries of an archive that go by one name share no bytes, wherever in them something lies. */
function* resolve(group: readonly LocatedMatch[], rules: ByPlace<CompiledRule>): Generator<Resolved, void> {
  if (!group.some((match) => match.text !== undefined)) return yield* resolveText(group, rules);
  const texts = new Map<number, LocatedMatch[]>();
  for (const match of group) addTo(texts, match.text ?? 0, match);
  for (const matches of texts.values()) yield* resolveText(matches, rules);
}

/** Resolves the original and what was decoded by itself, and then what was found in several. */
function resolveText(group: readonly LocatedMatch[], rules: ByPlace<CompiledRule>): Iterable<Resolved> {
  if (!group.some((match) => match.decoded)) return eachResolved(group, rules);
  const texts = new Map<number, LocatedMatch[]>();
  for (const match of group) addTo(texts, match.decoded?.text ?? -1, match);
  const resolved = [...texts.values()].flatMap((matches) =>
    resolveOverlaps(
      matches.sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(b).end - placeOf(a).end),
      rules,
    ),
  );
  return resolveDecoded(resolved, rules);
}

/** A finding that is accepted, as reports show it. */
export function ignoredAs(finding: Finding, { cause, where, reason }: Aside): Ignored {
  const { id, rule, facts, secret, places } = finding;
  return { id, rule: rule.id, kind: facts.name, redacted: secret.redacted, reason, cause, where, places, finding };
}

/** A finding with what takes it out of the count, null when a place of it counts. */
function toFinding(
  entries: readonly Entry[],
  rulebook: Rulebook,
  policyOf: PolicyOf,
  inline: boolean,
): { finding: Finding; aside: Aside | null; notices: Notice[] } {
  const rules = rulesOf(rulebook);
  const [best] = [...entries].sort((a, b) => compare(a.match, b.match, rules));
  const { match } = best!;
  const rule = rules.at(match.rule)!;
  const aliases = new Set(entries.flatMap((e) => [rules.at(e.match.rule)!.id, ...e.aliases]));
  aliases.delete(rule.id);
  const names = { id: fingerprint(match.value), rule, aliases: [...aliases].sort() };
  const judged = entries.flatMap((entry) => judgePlaces(entry, names, rules, policyOf, inline));
  const counted = judged.filter((one) => one.aside === null);
  const { confidence, overGate } = bestOf(counted.length > 0 ? counted : judged);
  const doubts: readonly Doubt[] = isPublished(names.id)
    ? ['dummy']
    : entries.reduce<readonly Doubt[]>((a, e) => (e.match.doubts.length < a.length ? e.match.doubts : a), match.doubts);
  const finding = {
    id: names.id,
    rule,
    facts: (rulebook.ready?.facts ?? rulebook.facts).at(match.rule)!,
    aliases: names.aliases,
    secret: secretOf(match.value, rule),
    confidence,
    severity: rule.severity,
    doubts,
    blocks: overGate,
    verdict: NOT_CHECKED,
    pairedWith: pairedWith(entries, rules),
    parts: partsOf(entries, (value) => secretOf(value, null)),
    addresses: addressesOf(entries),
    places: placesIn(entries),
  };
  const notices = counted.length > 0 && inline ? counted.flatMap(({ notices }) => notices) : [];
  return { finding, aside: counted.length > 0 ? null : judged[0]!.aside, notices };
}

interface Judged {
  readonly confidence: Confidence;
  readonly overGate: boolean;
  readonly aside: Aside | null;
  readonly notices: readonly Notice[];
}

/** What is said of each place; of those that follow one another in one file, and of which one thing is said, once. */
function judgePlaces(
  { match, places }: Entry,
  names: Names,
  rules: ByPlace<CompiledRule>,
  policyOf: PolicyOf,
  inline: boolean,
): Judged[] {
  const rule = rules.at(match.rule)!;
  const judged: Judged[] = [];
  let last: Place | undefined;
  for (const place of places) {
    const isAsLast = last && !match.directives && place.path === last.path && place.part === last.part;
    if (!isAsLast) judged.push(judgePlace(match, rule, names, place, policyOf, inline));
    last = place;
  }
  return judged;
}

function judgePlace(
  match: LocatedMatch,
  rule: CompiledRule,
  names: Names,
  place: Place,
  policyOf: PolicyOf,
  inline: boolean,
): Judged {
  const policy = policyOf(place.path);
  const scored = isPublished(names.id) ? 'low' : (scorePlace(match, rule, place.path) ?? 'low');
  const confidence = policy.paths.some((one) => one.confidence === 'lower') ? lowered(scored) : scored;
  return {
    confidence,
    overGate: isAtGate(policy.gate, confidence, names.rule),
    aside: asideAt(match, names, place, policy, inline),
    notices: directiveNotices(match, names, place),
  };
}

/** The best over all places: a key that also stands in a test is no less a key. */
function bestOf(judged: readonly Judged[]): Pick<Judged, 'confidence' | 'overGate'> {
  let confidence: Confidence = 'low';
  for (const one of judged) if (RANK[one.confidence] > RANK[confidence]) confidence = one.confidence;
  return { confidence, overGate: judged.some((one) => one.overGate) };
}

function addressesOf(entries: readonly Entry[]): Secret[] {
  const addresses = entries.flatMap(({ address }) => (address === null ? [] : [address]));
  return [...new Set(addresses)].map((address) => secretOf(address, null));
}

function otherHalf(entries: readonly Entry[]): LocatedMatch | null {
  return entries.find((entry) => entry.paired)?.paired ?? null;
}

/** An id that is no secret counts where its beginning is distinctive and no secret is reported with it. */
function isWorthReporting(rule: CompiledRule, named: boolean): boolean {
  if (rule.role === 'key') return true;
  return !named && (rule.entry === 'prefix' || rule.entry === 'sentinel');
}

function pairedWith(entries: readonly Entry[], rules: ByPlace<CompiledRule>): Finding['pairedWith'] {
  const half = otherHalf(entries);
  if (!half) return null;
  const rule = rules.at(half.rule)!;
  // Where it stands beside different ones, each of them may be the wrong one.
  const isOne = entries.every(({ paired }) => paired === null || paired.value === half.value);
  const together = isOne && entries.some((entry) => entry.together);
  return { rule: rule.id, secret: secretOf(half.value, rule), together };
}
