import { createHash } from 'node:crypto';
import type { KeyRule, Pair, Provider, Reader } from '../model/provider.ts';
import type { CompiledRule, Entry, ProviderCalls, Rulebook, RulebookProvider, RuleFacts } from '../model/rule.ts';
import { literalSource } from '../util/literal-source.ts';
import { type Analysis, analyse } from './analyse.ts';
import { followSets } from './follow-sets.ts';
import { hostNames } from './host-names.ts';
import { openWays } from './open-ways.ts';
import { literalsOfPattern } from './regex/translate.ts';
import { spokenNames } from './spoken-names.ts';

/** Shortest run of token characters that the engine finds by itself. Held to the kernel's RUN by a test. */
export const TOKEN_RUN = 16;
/** In so many characters of base64 a run without `+` and `/` is as good as sure. */
const SOFT_RUN = 44;
/** Beginnings that half of all addresses share. */
const COMMON_BEGINNING = /^https?:\/\/(?:www\.)?$/;
/** A key without a run is found where it is assigned to a secret-like name, from this length on; a password stands anywhere. */
const ASSIGNED = 7;
/** A literal beginning that code is full of: where words of a context are required, these are what to look for. */
const WORD = /^[a-z]{3,}["']?[ _-]?$/i;
/** Names of providers that are names of other things in code. */
const ORDINARY = new Set(
  'airship amazon atera autopilot axiom beamer bird branch canary canny canva cashboard clay clerk close coda comet convex copper courier cursor customer dandelion delighted deputy elastic enablex envoy findl firebase fish fixer flatio front function gamma getresponse ghost github gitlab google guru harvest hawk heartland here hive humanity hunter instantly ipinfo iterable kairos kube lambda lark lemlist lighton line linear linode loops luma mercury modal monday neon netrc nimble noticeable notion paddle parseur particle pendo percy permit persona phrase pika pinata polar polygon prefect railway ramp recharge refiner render replicate resend riot roaring sanity segment shortcut signable smarty square streak stream sumo surge swell teamwork temporal tmetric together travis twist unleash unsplash vast wise writer zoom'.split(
    ' ',
  ),
);
/** The name of a provider tells by itself from this length on. */
const SHORTEST_NAME = 5;
/** Before the name of a variable, or around it. */
const SHORTEST_TELLING = 4;
/** Readers that are led by the beginning of a pattern. */
const BY_LITERAL: ReadonlySet<Reader> = new Set(['pem', 'ppk', 'form']);
const DEFAULT_WITHIN = 120;
const DEFAULT_PAIR_LINES = 20;
const MIN_LITERAL = 3;
const UNKNOWN_RISK = 'Whoever has it can use your account, as far as this kind of key allows.';

/** Turns provider files, keyed by provider id, into the rulebook that the engine loads. */
export function compileRulebook(providers: Readonly<Record<string, Provider>>): Rulebook {
  const ids = Object.keys(providers).sort();
  const rules: CompiledRule[] = [];
  const facts: RuleFacts[] = [];
  const known: Record<string, RulebookProvider> = {};
  const calls: Record<string, ProviderCalls> = {};
  const names = spokenNames(providers);
  const hosts = hostNames(providers);
  for (const id of ids) {
    const provider = providers[id]!;
    known[id] = { name: provider.name, site: provider.site, sources: provider.sources };
    calls[id] = callsOf(id, provider);
    for (const key of provider.keys) {
      rules.push(compileRule(id, key, key.anyones ?? (provider.site === null && !provider.registry && !key.search)));
      facts.push({
        name: key.name,
        risk: key.risk,
        env: key.env ?? [],
        rotation: key.rotate ?? provider.rotate,
        ...retiredOf(key.retired ?? provider.retired),
      });
    }
    const spoken = names.get(id);
    if (!spoken) continue;
    rules.push(nameRule(id, [...spoken, hosts.get(id) ?? []].flat()));
    facts.push({
      name: `${provider.name} key, by the name it has`,
      risk: UNKNOWN_RISK,
      env: [],
      rotation: provider.rotate,
      ...retiredOf(provider.retired),
    });
  }
  const hash = createHash('sha256').update(JSON.stringify(rules)).digest('hex');
  const checked = new Set(Object.values(calls).flatMap(({ checks }) => checks.flatMap(({ keys }) => keys)));
  const told = facts.map((fact, i) => (checked.has(rules[i]!.id) ? { ...fact, checked: true as const } : fact));
  return { hash, providers: known, rules, facts: told, calls };
}

/** Left out where there is nothing to say: the rulebook is read at each start. */
function retiredOf(retired: string | undefined): Pick<RuleFacts, 'retired'> {
  return retired === undefined ? {} : { retired };
}

/** The tables with the ids of the rules that they are for. A check that names none is for all that no other is for. */
function callsOf(id: string, { keys, noCheck, checks = [], revoke = [] }: Provider): ProviderCalls {
  const secret = keys.filter((key) => key.role !== 'id' && !key.retired).map((key) => key.id);
  const named = checks.flatMap((check) => check.keys ?? []);
  const full = (ids: readonly string[]) => ids.map((key) => `${id}.${key}`);
  const rest = secret.filter((key) => !named.includes(key));
  const unchecked = checks.some((check) => !check.keys) ? [] : keys.filter((key) => rest.includes(key.id));
  const reasons = unchecked.map((key): [string, string | undefined] => [`${id}.${key.id}`, key.noCheck ?? noCheck]);
  return {
    checks: checks.map((check) => ({ ...check, keys: full(check.keys ?? rest) })),
    revoke: revoke.map((one) => ({ ...one, keys: full(one.keys ?? secret) })),
    noCheck: Object.fromEntries(reasons.filter((one): one is [string, string] => one[1] !== undefined)),
  };
}

function pairOf(providerId: string, { key, lines = DEFAULT_PAIR_LINES, also }: Pair): CompiledRule['pair'] {
  const full = (id: string) => `${providerId}.${id}`;
  if (!also) return { rule: full(key), lines };
  return {
    rule: full(key),
    lines,
    also: Object.fromEntries(Object.entries(also).map(([name, id]) => [name, full(id)])),
  };
}

function compileRule(providerId: string, key: KeyRule, isFormat: boolean): CompiledRule {
  const { source, flags } = key.pattern;
  // What stands behind the literal of a form is left to its follow sets: there are many ways to go on.
  const analysis = analyse(source, flags, key.reader === 'form' ? 1 : undefined);
  const words = contextWords(key);
  const { entry, literals } = key.search ? searchEntry(source, flags) : entryOf(key, analysis, isFormat);
  return {
    id: `${providerId}.${key.id}`,
    provider: providerId,
    isFormat,
    severity: key.severity,
    confidence: key.confidence ?? 'high',
    source,
    flags,
    entry,
    literals,
    words,
    names: entry === 'context' && key.role !== 'id' && !isFormat ? spellings(providerId).filter(isDistinctive) : [],
    within: key.context?.within ?? DEFAULT_WITHIN,
    contextRequired: isRequired(key),
    ...(key.tells ? { tells: true as const } : {}),
    paths: key.paths ? { source: pathSource(key.paths.endings), required: key.paths.required ?? false } : null,
    entropy: key.entropy ?? 0,
    checksum: key.checksum ?? null,
    ...(key.beside ? { beside: besideOf(key.beside) } : {}),
    ...(key.inAddress ? { inAddress: true as const } : {}),
    pair: key.pair ? pairOf(providerId, key.pair) : null,
    role: key.role ?? 'key',
    lowered: key.testMode ? 'test-mode' : key.publicByDesign ? 'public' : null,
    tail: analysis.tail,
    ...(analysis.lead > 0 ? { lead: analysis.lead } : {}),
    ...((entry === 'context' || entry === 'inner') && analysis.run >= TOKEN_RUN ? { run: analysis.run } : {}),
    ...(entry === 'sentinel' && (!key.reader || key.reader === 'form') ? followsOf(source, flags, literals) : {}),
    minLength: analysis.minLength,
    maxLength: Number.isFinite(analysis.maxLength) ? analysis.maxLength : null,
    literal: key.literal ?? false,
    reader: key.reader ?? null,
    ...(key.search ? { search: true, ways: openWays(source, flags) } : {}),
    ...(key.filter ? { filter: key.filter } : {}),
  };
}

function followsOf(source: string, flags: string, literals: readonly string[]): Pick<CompiledRule, 'follows'> {
  const follows = followSets(source, flags, literals);
  return follows === undefined ? {} : { follows };
}

function besideOf(beside: Readonly<Record<string, RegExp>>): Record<string, string> {
  return Object.fromEntries(Object.entries(beside).map(([name, shape]) => [name, shape.source]));
}

/** An expression for the paths that end so. */
function pathSource(endings: readonly string[]): string {
  const sources = endings.map((text) => text.split('*').map(literalSource).join('[^/]*'));
  return `(?:^|/)(?:${sources.join('|')})$`;
}

/** What is searched for as it stands comes in by the literals that it holds, or by its context. */
function searchEntry(source: string, flags: string): { entry: Entry; literals: readonly string[] } {
  return { entry: 'keyword', literals: literalsOfPattern(source, flags) ?? [] };
}

/** No word of any text or code, and long enough to be looked for. */
function isDistinctive(name: string): boolean {
  return name.length >= SHORTEST_NAME && isTelling(name);
}

/** Where a name is expected it may be shorter. */
function isTelling(name: string): boolean {
  return name.length >= SHORTEST_TELLING && !ORDINARY.has(name);
}

/**
 * For what is assigned to a variable that is called like the provider. It is none of the keys that are known of it, so it
 * is never surer than medium.
 */
function nameRule(providerId: string, names: readonly string[]): CompiledRule {
  return {
    id: `${providerId}.by-name`,
    provider: providerId,
    isFormat: false,
    severity: 'high',
    confidence: 'medium',
    source: namesSource(names),
    flags: '',
    entry: 'reader',
    literals: [],
    words: [],
    names: [],
    within: 0,
    contextRequired: false,
    paths: null,
    entropy: 0,
    checksum: null,
    pair: null,
    role: 'key',
    lowered: null,
    tail: '',
    minLength: 0,
    maxLength: null,
    literal: true,
    reader: 'name',
  };
}

/** As rule-index.ts reads them: ordinary words behind `||`. */
function namesSource(names: readonly string[]): string {
  const ordinary = names.filter((name) => !isTelling(name));
  return names.filter(isTelling).join('|') + (ordinary.length > 0 ? `||${ordinary.join('|')}` : '');
}

function isRequired(key: KeyRule): boolean {
  return key.context !== undefined && key.context.required !== false;
}

/** A run is sure to stand in every key, or as good as sure. */
export function holdsRun({ run, softRun }: Pick<Analysis, 'run' | 'softRun'>): boolean {
  return run >= TOKEN_RUN || softRun >= SOFT_RUN;
}

/** Which way the rule comes in; see `Entry`. */
function entryOf(key: KeyRule, analysis: Analysis, isFormat: boolean): { entry: Entry; literals: readonly string[] } {
  if (key.reader && !BY_LITERAL.has(key.reader)) return { entry: 'reader', literals: [] };
  const begins =
    analysis.prefixes.length > 0 &&
    analysis.prefixes.every((text) => text.length >= MIN_LITERAL && !COMMON_BEGINNING.test(text));
  const runs = holdsRun(analysis);
  const plain = begins && !key.reader && isRequired(key) && analysis.prefixes.some((text) => WORD.test(text));
  if (plain) return { entry: runs ? 'context' : 'keyword', literals: analysis.prefixes };
  if (begins) return { entry: runs && !key.reader ? 'prefix' : 'sentinel', literals: analysis.prefixes };
  // A format, as each rule of a user's file is, has no provider that a variable could be called by.
  const unnamed = analysis.minLength < ASSIGNED || isFormat || key.role === 'id' || (key.literal && isRequired(key));
  if (!runs && unnamed) return { entry: 'keyword', literals: [] };
  const longest = analysis.inner.filter((text) => !COMMON_BEGINNING.test(text)).sort((a, b) => b.length - a.length)[0];
  if (longest) return { entry: 'inner', literals: [longest] };
  return isRequired(key) || analysis.oneOf.length === 0
    ? { entry: 'context', literals: [] }
    : { entry: 'inner', literals: analysis.oneOf };
}

/** The parts of a name joined by `-`, `_` or nothing. */
function spellings(name: string): string[] {
  const parts = name.split(/[\s_-]+/);
  return [...new Set([parts.join(''), parts.join('_'), parts.join('-')])];
}

/**
 * Words and env names in lower case, each name also with its parts joined by `-`, `_` or nothing, but for what ends in a
 * space, as commands do. A word that contains another one of the rule adds nothing and is left out.
 */
function contextWords(key: KeyRule): string[] {
  if (!key.context) return [];
  const spelled = [...key.context.words, ...(key.env ?? [])].flatMap((word) => {
    const lower = word.toLowerCase();
    if (/[./:{}\\\n]| -?$/.test(lower)) return [lower];
    return [lower, ...spellings(lower)];
  });
  const words = [...new Set(spelled)].filter((word) => word.length >= MIN_LITERAL);
  const anywhere = words.filter((word) => word.length > 4 && !AS_A_PART.test(word));
  return words.filter((word) => !anywhere.some((other) => other !== word && word.includes(other)));
}

/** Begins with a name so short that it counts as a whole part of a longer one alone: `ovh_app` is not found in `OVH_APPLICATION`. */
const AS_A_PART = /^[a-z]{1,4}[^a-z]/;
