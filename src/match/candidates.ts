import type { Buffer } from 'node:buffer';
import { whyNoSecret } from './assignment-score.ts';
import { isLiteral } from './literal.ts';
import type { RuleIndex } from './rule-index.ts';
import { tryRule, wholeText } from './why-not.ts';
import type { Window } from './window.ts';

/** Something in a text that could be a key, and was taken for none. */
interface Refused {
  /** Range in the text, in characters of one byte. */
  readonly start: number;
  readonly end: number;
  /** The one reason. */
  readonly why: string;
}

/** How far around a line the context of a rule is looked for, in bytes. */
const AROUND = 2048;
/** A value in quotes may hold signs that end one without. */
const ASSIGNED =
  /([\w.$-]{2,80})["'`\]]?\s*(?::=|=>|[:=])\s*(?:(["'`])([^\s"'`]{4,256})\2|(["'`]?)([^\s"'`,;<>()[\]{}|\\&]{4,256}))/g;
const RUN = /[A-Za-z0-9_-]{16,4096}/g;

/**
 * What in [from, to) of a text looks like a key but was not matched, each with what decided: values that are assigned to a
 * name, and runs of token characters with a digit in them.
 * @param isTaken whether a range touches one that was matched
 */
export function refusedIn(
  index: RuleIndex,
  bytes: Buffer,
  from: number,
  to: number,
  isTaken: (start: number, end: number) => boolean,
): Refused[] {
  const line = bytes.toString('latin1', from, to);
  const found: Refused[] = [];
  const isKnown = (start: number, end: number) =>
    isTaken(start, end) || found.some((one) => one.start < end && start < one.end);
  for (const hit of line.matchAll(ASSIGNED)) {
    const [whole, name = '', closing = '', quoted, opening = '', bare = ''] = hit;
    const value = quoted ?? bare;
    const start = from + hit.index + whole.length - closing.length - value.length;
    if (isKnown(start, start + value.length) || /^[\d.]*$/.test(value)) continue;
    const why = whyNotAssigned(index, name, value, closing + opening !== '');
    if (why !== null) found.push({ start, end: start + value.length, why });
  }
  const base = Math.max(0, from - AROUND);
  const around = bytes.toString('latin1', base, Math.min(bytes.length, to + AROUND));
  const trialsOf = trialsIn(index, around);
  for (const hit of line.matchAll(RUN)) {
    const start = from + hit.index;
    const end = start + hit[0].length;
    if (/\d/.test(hit[0]) && !isKnown(start, end))
      found.push({ start, end, why: whyNotRun(index, trialsOf, start - base, end - base) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function whyNotAssigned(index: RuleIndex, name: string, value: string, quoted: boolean): string | null {
  const i = index.assignmentRules.find((rule) => index.fits(rule, name));
  // Runs that are assigned to any name are judged as runs.
  if (i === undefined) return null;
  if (!isLiteral(value)) return `it is assigned to "${name}", and is a reference or a placeholder`;
  const why = whyNoSecret(name, value, quoted, index.rule(i).id.endsWith('password'));
  return why === null ? null : `it is assigned to "${name}", but ${why}`;
}

type TrialsOf = (rule: number) => ReturnType<typeof tryRule>;

/** Tries each rule once, whatever many runs stand in the text. */
function trialsIn(index: RuleIndex, text: string): TrialsOf {
  let window: Window | undefined;
  const known: ReturnType<typeof tryRule>[] = [];
  return (rule) => (known[rule] ??= tryRule(index, rule, (window ??= wholeText(index, text))));
}

/** A rule with a beginning of its own tells more than one that any run fits. */
function whyNotRun(index: RuleIndex, trialsOf: TrialsOf, start: number, end: number): string {
  let shapes = 0;
  let shape = '';
  for (const [i, rule] of index.rules.entries()) {
    if (rule.entry === 'reader' || rule.reader !== null) continue;
    const trial = trialsOf(i).find(({ at, length }) => at < end && start < at + length);
    if (!trial) continue;
    const why = trial.whyNot ?? 'it stands in a text in which only distinctive keys are looked for';
    if (rule.literals.length > 0 && rule.entry !== 'context') return `${rule.id}: ${why}`;
    if (!/^it is the (?:end|beginning) of/.test(why)) {
      shapes++;
      shape ||= `${rule.id}: ${why}`;
    }
  }
  if (shapes === 0) return 'no rule knows a key of this form';
  return shapes === 1 ? shape : `${shapes} rules know keys of this form, and no word of theirs stands near (${shape})`;
}
