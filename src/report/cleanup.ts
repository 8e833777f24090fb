import type { Finding, Place } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { count } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import { shellWord } from '../util/shell-word.ts';
import { placeName } from './place-words.ts';

/** How secrets are taken out of a history by `git filter-repo`. */
interface Cleanup {
  /** Its file of expressions: holds the values. Empty where none stands in plain text. */
  readonly expressions: string;
  /** What to do, in order. Holds no value. */
  readonly plan: string;
}

/** What may stand in the middle of a private key: ends of lines, escaped and quoted ones too. */
const BETWEEN = '(?:\\\\[rn]|[\\s"\'+,\\\\])*';
/** Its first characters stand in one line wherever it is kept. */
const IN_ONE_LINE = 32;
const REPLACEMENT = '***REMOVED***';
/** Characters of a value that is replaced wherever it stands. */
const SHORTEST = 10;
const REFS_SHOWN = 20;

/**
 * @param file where the expressions will be
 * @param root the repository's folder; null for whoever stands in it
 */
export function cleanupOf(
  findings: readonly Finding[],
  { skipped = [] }: ScanResult,
  file: string,
  root: string | null,
): Cleanup {
  const places = findings.flatMap((finding) => [...finding.places]);
  const plain = findings.filter((finding) => isLong(finding) && finding.places.some(isPlain));
  const isInMessage = plain.some((finding) => finding.places.some(({ part }) => part?.endsWith('message')));
  const others = findings.flatMap((one) => one.places.filter((place) => !isLong(one) || !isPlain(place)));
  const byHand = [...new Set(others.map(handWork))];
  const values = quoted(file);
  const filter = `git filter-repo --replace-text ${values}${isInMessage ? ` --replace-message ${values}` : ''}`;
  const steps = [
    `replace each key first, for whoever has a copy keeps it: ${findings.map(({ id }) => `unleak rotate ${id}`).join('; ')}`,
    'have everybody push what they have, and wait until this is over',
    `${root === null ? '' : `cd ${quoted(root)} && `}git clone --mirror "$(git remote get-url origin || pwd)" ../clean.git && cd ../clean.git`,
    ...(plain.length > 0 ? [`${filter}    (pip install git-filter-repo)`] : []),
    ...byHand,
    'unleak cleanup --check    (it must find none of them)',
    'git push --force --all ADDRESS && git push --force --tags ADDRESS    (where it was cloned from; branches may be protected; without a remote go on in a clone of clean.git)',
    `everybody clones anew, as an old clone brings it back with the next push; delete ${values}`,
  ];
  const plan = [
    `${count(findings.length, 'secret')} in the history, in ${count(places.length, 'place')}:`,
    ...findings.map(lineOf),
    '',
    ...steps.map((step, i) => `${i + 1} ${step}`),
    '',
    `Rewritten is what leads to them: ${refsOf(places)}. All commits behind the first of theirs get new ids, and signatures are lost.`,
    'Not reached by it: forks and clones; what the host keeps for pull requests (refs/pull, refs/merge-requests), in caches and',
    'views of old commits, until its support or an expiry takes it out; artifacts and logs of CI.',
    ...skipped.map(({ path, message }) => `Nor: ${path === null ? '' : `${printable(path)}: `}${printable(message)}`),
    '',
  ].join('\n');
  return { expressions: plain.map(expressionOf).join(''), plan };
}

/** A short word would be replaced in all other places too, where it is no secret. */
function isLong({ secret }: Finding): boolean {
  return secret.reveal().length >= SHORTEST;
}

/** It stands in the content of a file or in a message as it is, so that a text can be replaced. */
function isPlain({ part, chain, path }: Place): boolean {
  return chain.length === 0 && !path?.includes('!') && (part === undefined || part.endsWith('message'));
}

/** One line each. A private key is known without the ends of its lines. */
function expressionOf({ rule, secret }: Finding): string {
  const value = secret.reveal();
  if (rule.reader !== 'pem' && !/[\r\n]/.test(value)) return `literal:${value}==>${REPLACEMENT}\n`;
  const signs = [...value.replace(/\s+/g, '')].map((sign) => sign.replace(/[^A-Za-z0-9]/, escaped));
  const [begin, rest] = [signs.slice(0, IN_ONE_LINE), signs.slice(IN_ONE_LINE)];
  return `regex:${begin.join('')}${rest.map((sign) => `${BETWEEN}${sign}`).join('')}==>${REPLACEMENT}\n`;
}

function escaped(sign: string): string {
  return [...Buffer.from(sign)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

function handWork(place: Place): string {
  const { part, path, chain } = place;
  if (part === 'ref name') return `give another name to ${printable(place.refs?.[0] ?? 'the ref')}`;
  if (part?.endsWith('author')) return `by hand: git filter-repo --mailmap FILE    (${placeName(place)})`;
  if (part !== undefined && part !== 'file name') return `by hand: ${placeName(place)}`;
  if (path === null) return `by hand, or let git drop it: git gc --prune=now    (${placeName(place)})`;
  const why =
    part === 'file name'
      ? 'its name holds it'
      : chain.length > 0
        ? `encoded: ${chain.join(' > ')}`
        : path.includes('!')
          ? 'in a container'
          : 'too short to be replaced wherever it stands';
  const outer = path.split('!')[0]!;
  return `git filter-repo --invert-paths --path ${quoted(outer)}    (takes out the whole file; ${why})`;
}

/** The commands are for bash, on Windows too. */
function quoted(path: string): string {
  return shellWord(path, true, false);
}

function lineOf({ id, facts, secret, places }: Finding): string {
  const [first] = places;
  const more = places.length > 1 ? ` and ${count(places.length - 1, 'more place')}` : '';
  return `  ${id}  ${facts.name} ${printable(secret.redacted)}  ${placeName(first!)}${more}`;
}

function refsOf(places: readonly Place[]): string {
  const names = [...new Set(places.flatMap(({ refs = [] }) => refs))].sort().map(printable);
  if (names.length === 0) return 'no branch and no tag';
  const left = names.length - REFS_SHOWN;
  return `${names.slice(0, REFS_SHOWN).join(', ')}${left > 0 ? ` and ${count(left, 'more ref')}` : ''}`;
}
