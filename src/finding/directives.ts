import type { Directive, DirectiveFault } from '../model/directive.ts';
import { editDistance } from '../util/edit-distance.ts';

/** What a directive covers: its own line, the next one, or all from a beginning to an end. */
type DirectiveReach = 'line' | 'next-line' | 'around' | 'begin' | 'end';

export interface ReadDirective extends Omit<Directive, 'line'> {
  readonly reach: DirectiveReach;
  /** In the text. */
  readonly at: number;
}

/** Ours: `unleak:allow <rule> -- <reason>`. */
const OWN: Readonly<Record<string, DirectiveReach>> = {
  allow: 'line',
  'allow-next-line': 'next-line',
  'allow-begin': 'begin',
  'allow-start': 'begin',
  'allow-end': 'end',
};
/** What people write instead of our words. */
const INSTEAD: Readonly<Record<string, string>> = {
  ignore: 'allow',
  disable: 'allow',
  'allow-line': 'allow',
  'ignore-line': 'allow',
  'disable-line': 'allow',
  'ignore-next-line': 'allow-next-line',
  'disable-next-line': 'allow-next-line',
  'allow-file': 'allow-begin',
  'ignore-file': 'allow-begin',
  'disable-file': 'allow-begin',
  'ignore-begin': 'allow-begin',
  'ignore-start': 'allow-begin',
  'ignore-end': 'allow-end',
};
/** Those of other tools, which name neither rule nor reason. */
const OTHERS: readonly (readonly [pattern: RegExp, reach: DirectiveReach])[] = [
  [/\b(?:gitleaks|betterleaks):allow\b/gi, 'line'],
  [/\btrufflehog:ignore\b/gi, 'line'],
  [/\bkingfisher:ignore\b/gi, 'around'],
  [/\bpragma: ?(?:allow|white)list nextline secret\b/gi, 'next-line'],
  [/\bpragma: ?(?:allow|white)list[ -]secret\b/gi, 'line'],
  [/\bsecretlint-disable-next-line\b/g, 'next-line'],
  [/\bsecretlint-disable-line\b/g, 'line'],
  [/\bsecretlint-disable\b(?!-)/g, 'begin'],
  [/\bsecretlint-enable\b(?!-)/g, 'end'],
  [/\bggignore\b(?!-)/g, 'line'],
  [/\bhashicorpignore\b(?!-)/gi, 'line'],
];
/** Rules of secretlint that are not called like the provider whose keys they find. */
const OF_SECRETLINT: Readonly<Record<string, string>> = {
  basicauth: 'address',
  'database-connection-string': 'address',
  docker: 'docker-hub',
  gcp: 'google',
  huggingface: 'hugging-face',
  pattern: 'generic',
  privatekey: 'private-key',
};
const VERBS: Readonly<Record<string, string>> = {
  gitleaks: 'allow',
  betterleaks: 'allow',
  trufflehog: 'ignore',
  kingfisher: 'ignore',
  unleak: 'allow',
};
/** Linters have the last. */
const ANY_VERB: ReadonlySet<string> = new Set([...Object.values(VERBS), 'disable']);
/** Something like `tool:verb`, as a typing mistake leaves it. */
const ALIKE =
  /(?<![\w:/.-])([A-Za-z]{5,13})( ?[:;=-] ?)([A-Za-z]{4,8})(-(?:next-?line|line|file|begin|start|end))?(?![\w/.])/g;
const PRAGMA = /\bpragma:? ?(?:allow|white|black|block)[- ]?list\b[\w ]{0,20}/gi;
/** Hardly any line has one of these, and it is asked for each line near a match. */
const NAMED = /unleak:|leaks:allow|(?:hog|fisher):ignore|pragma|secretlint-|ggignore|hashicorpignore/i;
/** Ends of comments in which a directive may stand. */
const CLOSERS = /\s*(?:\*+\/\}?|-->|--\}\}|\*\)|#\}|\}\}|%>|["'`,;)\]]+)*\s*$/;

/** All directives in one line of text, in any syntax of comments, ours first. */
export function readDirectives(line: string): ReadDirective[] {
  const found = NAMED.test(line) ? [...own(line), ...others(line)] : [];
  return [...found, ...misspelled(line, found)];
}

/** Whether a block may be opened or closed somewhere in a text: what is worth looking for beyond the line. */
export const BLOCK_WORDS: readonly string[] = ['unleak:', 'secretlint-'];

function* own(line: string): Iterable<ReadDirective> {
  for (const hit of line.matchAll(/\bunleak:([a-z][a-z-]{2,24})(?![\w-])/gi)) {
    const word = hit[1]!.toLowerCase();
    const reach = OWN[word];
    const text = `unleak:${word}`;
    if (!reach) {
      const meant = INSTEAD[word] ?? Object.keys(OWN).find((known) => editDistance(word, known) <= 2);
      if (meant) yield faulty(text, 'misspelled', `unleak:${meant}`, OWN[meant]!, hit.index);
      continue;
    }
    if (reach === 'end') {
      yield { text, accepts: null, reason: null, fault: null, meant: null, reach, at: hit.index };
      continue;
    }
    const [, rules = '', reason = ''] =
      /^\s+([^\s,-][^\s,]*(?:\s*,\s*[^\s,]+)*)?\s*(?:(?:--|—)\s+(.*))?/.exec(
        line.slice(hit.index + hit[0].length).replace(CLOSERS, ''),
      ) ?? [];
    const accepts = rules.split(/\s*,\s*/).filter((rule) => /[a-z0-9]/i.test(rule));
    const fault = accepts.length === 0 ? 'no-rule' : reason.trim() === '' ? 'no-reason' : null;
    if (fault) yield faulty(text, fault, null, reach, hit.index);
    else yield { text, accepts, reason: plain(reason), fault: null, meant: null, reach, at: hit.index };
  }
}

function* others(line: string): Iterable<ReadDirective> {
  for (const [pattern, reach] of OTHERS) {
    for (const hit of line.matchAll(pattern)) {
      const rest = line.slice(hit.index + hit[0].length).replace(CLOSERS, '');
      const reason = /\s--\s+(\S.*)$/.exec(rest)?.[1] ?? null;
      const accepts = hit[0].startsWith('secretlint') && reach !== 'end' ? secretlintRules(rest) : null;
      yield {
        text: hit[0].toLowerCase(),
        accepts,
        reason: reason && plain(reason),
        fault: null,
        meant: null,
        reach,
        at: hit.index,
      };
    }
  }
}

/** `@secretlint/secretlint-rule-github`: the name of the provider; null when no rule is named. */
function secretlintRules(rest: string): string[] | null {
  const named = [...rest.split(/\s--\s/)[0]!.matchAll(/(?:@[\w-]+\/)?secretlint-rule-([a-z0-9-]+)/g)].map((m) => m[1]!);
  if (named.length === 0 || named.some((name) => name.startsWith('preset-'))) return null;
  return named.map((name) => OF_SECRETLINT[name] ?? name);
}

function* misspelled(line: string, known: readonly ReadDirective[]): Iterable<ReadDirective> {
  const isKnown = (at: number) => known.some((one) => Math.abs(one.at - at) < 3);
  for (const hit of line.matchAll(ALIKE)) {
    const [text, tool = '', , verb = '', suffix = ''] = hit;
    if (![...ANY_VERB].some((right) => isNear(verb.toLowerCase(), right)) || isKnown(hit.index)) continue;
    const [name, right] = Object.entries(VERBS).find(([other]) => isNear(tool.toLowerCase(), other)) ?? [];
    if (!name || !right) continue;
    const close = ANY_VERB.has(verb.toLowerCase()) || isNear(verb.toLowerCase(), right);
    const meant = `${name}:${name === 'unleak' ? ownWord(`${verb}${suffix}`.toLowerCase()) : right}`;
    if (close) yield faulty(text, 'misspelled', meant, 'around', hit.index);
  }
  for (const hit of line.matchAll(PRAGMA)) {
    if (!isKnown(hit.index)) yield faulty(hit[0].trim(), 'misspelled', 'pragma: allowlist secret', 'around', hit.index);
  }
}

/** The one of our words that was meant. */
function ownWord(word: string): string {
  return OWN[word] ? word : (INSTEAD[word] ?? 'allow');
}

/** Two mistakes at most, and fewer in a short word. */
function isNear(word: string, known: string): boolean {
  const mistakes = Math.min(2, Math.floor(known.length / 3));
  if (Math.abs(word.length - known.length) > mistakes) return false;
  const missing = [...known].filter((letter) => !word.includes(letter)).length;
  return missing <= mistakes && editDistance(word, known) <= mistakes;
}

function faulty(
  text: string,
  fault: DirectiveFault,
  meant: string | null,
  reach: DirectiveReach,
  at: number,
): ReadDirective {
  return { text, accepts: null, reason: null, fault, meant, reach, at };
}

/** Values in it were blanked. */
function plain(reason: string): string {
  return reason.replace(/\s+/g, ' ').trim();
}
