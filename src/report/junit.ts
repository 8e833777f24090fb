import type { Finding, Place } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import { printable } from '../util/printable.ts';
import type { Reporter } from './formats.ts';
import { inParts } from './in-parts.ts';
import { type LeftAside, leftAside } from './left-aside.ts';
import { placeName, placeState } from './place-words.ts';

/**
 * JUnit's XML: a test case for each finding, failed when it blocks, and an error for each thing that was not read. A scan
 * without either is one case that passed, because some services take an empty file for a broken one.
 */
export const junit: Reporter = inParts(function* (result) {
  const { findings, problems } = result;
  const failures = findings.filter((finding) => finding.blocks).length;
  const aside = leftAside(result);
  const tests = findings.length + problems.length + aside.length;
  const counts = `tests="${Math.max(1, tests)}" failures="${failures}" errors="${problems.length}"`;
  const seconds = `time="${(result.elapsed / 1000).toFixed(3)}"`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="unleak" ${counts} ${seconds}>\n`;
  yield `  <testsuite name="unleak ${result.scope}" ${counts} skipped="${aside.length}" ${seconds}>\n`;
  for (const finding of findings) yield* caseOf(finding, result);
  for (const problem of problems) yield `${errorOf(problem)}\n`;
  for (const one of aside) yield `${skippedOf(one)}\n`;
  if (tests === 0) yield '    <testcase classname="unleak" name="no secrets found"/>\n';
  yield '  </testsuite>\n</testsuites>\n';
});

function* caseOf(finding: Finding, result: ScanResult): Generator<string, void> {
  const { rule, facts, secret, places, blocks } = finding;
  const head = `    <testcase classname="${xml(rule.id)}" name="${xml(`${facts.name} ${secret.redacted} (${finding.id})`)}"`;
  const first = places.at(0);
  const file = first?.path ? ` file="${xml(first.path)}" line="${first.line}"` : '';
  const steps = facts.rotation.steps.map((step, i) => `${i + 1} ${step}`);
  const level = `${finding.severity}, ${finding.confidence} confidence`;
  const [begin, end] = blocks
    ? [`<failure type="${xml(rule.id)}" message="${xml(`${facts.name}: ${level}`)}">`, '</failure>']
    : ['<system-out>', '</system-out>'];
  yield `${head}${file}>\n      ${begin}`;
  for (const place of places) yield `${xml(whereOf(place, result))}\n`;
  yield `${xml([facts.risk, ...steps].join('\n'))}${end}\n    </testcase>\n`;
}

function errorOf({ code, path, message, hint }: Problem): string {
  const text = xml(`${message}${hint ? ` (${hint})` : ''}`);
  return [
    `    <testcase classname="unleak.not-read" name="${xml(path ?? code)}">`,
    `      <error type="${xml(code)}" message="${text}"/>`,
    '    </testcase>',
  ].join('\n');
}

function skippedOf({ reason, path, message }: LeftAside): string {
  return [
    `    <testcase classname="unleak.left-aside" name="${xml(path ?? reason)}">`,
    `      <skipped message="${xml(message)}"/>`,
    '    </testcase>',
  ].join('\n');
}

function whereOf(place: Place, result: ScanResult): string {
  const state = placeState(place, result);
  return `${placeName(place)}${state ? ` ${state}` : ''}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 knows no way to write are shown as escapes. */
function xml(text: string): string {
  const lines = text.split('\n').map((line) => printable(line).replace(/[\ufffe\uffff]/g, '\ufffd'));
  return lines.join('\n').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}
