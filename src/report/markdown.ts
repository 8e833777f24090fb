import type { Finding, Place } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { count } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import type { Reporter } from './formats.ts';
import { placeName, placeState } from './place-words.ts';
import { whenItCounts } from './policy-words.ts';
import { createStyle } from './style.ts';
import { summary } from './summary.ts';

/** Rows of the table, and kinds of keys whose steps are told; GitHub takes 1 MiB of summary. */
const ROWS = 200;
const KINDS = 20;
const PLACES = 3;

/** A page for pull requests and job summaries: a table, then what to do about each kind of key. */
export const markdown: Reporter = (result, { all }) => {
  const sure = result.findings.filter((finding) => all || finding.blocks || finding.confidence !== 'low');
  const unsure = result.findings.length - sure.length;
  const parts = [`## unleak\n\n${escaped(summary(result, createStyle(false)))}`, ...policy(result)];
  if (result.problems.length > 0) parts.push(problemList(result));
  if (sure.length > 0) parts.push(table(sure, result), ...stepsOf(sure));
  if (unsure > 0) parts.push(`${count(unsure, 'less sure finding')}, not blocking, not shown here.`);
  return `${parts.join('\n\n')}\n`;
};

function table(findings: readonly Finding[], result: ScanResult): string {
  const rows = findings.slice(0, ROWS).map((finding) => {
    const { facts, secret, severity, confidence, blocks, places, verdict, id } = finding;
    const level = blocks ? `**${severity}, blocks**` : `${severity}, ${confidence} confidence`;
    const state = verdict.state === 'unknown' ? '' : ` (${verdict.state})`;
    const shown = places.slice(0, PLACES).map((place) => whereOf(place, result));
    if (places.length > PLACES) shown.push(`and ${places.length - PLACES} more`);
    return `| ${escaped(facts.name)} ${code(secret.redacted)}${state} | ${level} | ${shown.join('<br>')} | ${code(id)} |`;
  });
  const left = findings.length - rows.length;
  const more = left > 0 ? [`\n${count(left, 'more finding')} in the report.`] : [];
  return ['| secret | level | where | id |', '|---|---|---|---|', ...rows, ...more].join('\n');
}

function whereOf(place: Place, result: ScanResult): string {
  const state = placeState(place, result);
  return `${code(placeName(place))}${state ? ` ${escaped(state)}` : ''}`;
}

/** The steps of each kind of key once, folded. */
function stepsOf(findings: readonly Finding[]): string[] {
  const kinds = [...new Map(findings.map((finding) => [finding.rule.id, finding])).values()].slice(0, KINDS);
  return kinds.map(({ facts }) => {
    const steps = facts.rotation.steps.map((step, i) => `${i + 1}. ${escaped(step)}`).join('\n');
    const title = `<details><summary>${escaped(facts.name)}: what to do</summary>`;
    return `${title}\n\n${escaped(facts.risk)}\n\n${steps}\n\n</details>`;
  });
}

function problemList({ problems }: ScanResult): string {
  const lines = problems.slice(0, KINDS).map(({ path, message, hint }) => {
    const where = path === null ? '' : `${code(path)}: `;
    return `- not read: ${where}${escaped(message)}${hint ? ` (${code(hint)})` : ''}`;
  });
  const left = problems.length - lines.length;
  if (left > 0) lines.push(`- and ${count(left, 'more problem')}`);
  return lines.join('\n');
}

function policy({ range }: ScanResult): string[] {
  return (range?.policyChanges ?? []).map(({ path, added, removed }) => {
    const lines = [
      ...added.map((line) => `- added: ${code(line)}`),
      ...removed.map((line) => `- removed: ${code(line)}`),
    ];
    return `**Policy change** in ${code(path)}. ${whenItCounts(range?.policyFrom)}\n\n${lines.join('\n')}`;
  });
}

/** As it is, and as nothing else: no markup, no mention, no cell's end. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>|`*_~[\]\\@#]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}
