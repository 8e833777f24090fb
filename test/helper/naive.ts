import { endsAt } from '../../src/match/boundary.ts';
import { judge } from '../../src/match/judge.ts';
import { createRuleIndex, type RuleIndex } from '../../src/match/rule-index.ts';
import { isSaidHash } from '../../src/match/said-hash.ts';
import { beginsKey } from '../../src/match/starts.ts';
import type { Window, WordHit } from '../../src/match/window.ts';
import { contextNear } from '../../src/match/window.ts';
import type { Match } from '../../src/model/match.ts';
import type { EngineRules } from '../../src/model/rule.ts';

/** Longest word that counts only as a whole part of a name, as one does that begins with a name as short: `ic_api_key`. */
const SHORT_WORD = 4;
const SHORT_BEGINNING = /^[a-z]{1,4}[^a-z][\s\S]*[a-z]$/i;

/**
 * The engine as one would first write it: every pattern at every place of the text, every word searched for everywhere.
 * Finds what rules without a reader find, and no keys of an unexpected length.
 */
export function createNaiveMatcher(rules: EngineRules): (bytes: Buffer) => Match[] {
  const index = createRuleIndex(rules);
  const expressions = index.rules.map((rule) => new RegExp(rule.source, `${rule.flags}dy`));
  return (bytes) => {
    const text = bytes.toString('latin1');
    const whole = { text, base: 0, cutBefore: false, cutAfter: false, sentinels: [], assignments: [] };
    const window: Window = { ...whole, words: wordsIn(text, index) };
    return index.rules.flatMap((rule, i) => (rule.reader === null ? matchesOf(window, index, i, expressions[i]!) : []));
  };
}

function matchesOf(window: Window, index: RuleIndex, i: number, expression: RegExp): Match[] {
  const rule = index.rule(i);
  const isShape = (rule.entry === 'context' || rule.entry === 'keyword') && rule.literals.length === 0;
  const joints = isShape ? '_-+' : '';
  const found: Match[] = [];
  for (let at = 0; at < window.text.length; at++) {
    expression.lastIndex = at;
    const hit = expression.exec(window.text);
    if (!hit || hit[0] === '' || !beginsKey(window, at, joints)) continue;
    const end = at + hit[0].length;
    if (!endsAt(window, end, `${rule.tail}_${joints}`)) continue;
    const [from, to] = hit.indices?.groups?.secret ?? [at, end];
    if (isSaidHash(rule, window.text, from, to)) continue;
    const value = window.text.slice(from, to);
    const near = contextNear(window, i, rule, at, end);
    const place = { rule: i, start: from, end: to, value, groups: hit.groups ?? {}, near };
    const match = judge(place, rule);
    if (match) found.push(match);
  }
  return found;
}

function wordsIn(text: string, index: RuleIndex): WordHit[] {
  const lower = text.toLowerCase();
  const hits: WordHit[] = [];
  for (const use of index.uses()) {
    if (use.contextOf.length + use.besideOf.length === 0) continue;
    for (let at = lower.indexOf(use.text); at >= 0; at = lower.indexOf(use.text, at + 1)) {
      if ((use.text.length > SHORT_WORD && !SHORT_BEGINNING.test(use.text)) || isPart(text, at, at + use.text.length))
        hits.push({ use, at });
    }
  }
  return hits;
}

/** A whole part of a name: `AWS_KEY`, `awsKey`, not `laws`. */
function isPart(text: string, from: number, to: number): boolean {
  const joined = (a: string, b: string) => /^[A-Za-z]{2}$/.test(a + b) && !/^[a-z][A-Z]$/.test(a + b);
  return !joined(text[from - 1] ?? '', text[from]!) && !joined(text[to - 1]!, text[to] ?? '');
}
