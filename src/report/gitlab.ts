import { createHash } from 'node:crypto';
import type { Finding, Place } from '../model/finding.ts';
import type { Severity } from '../model/provider.ts';
import { jsonParts } from '../util/json-parts.ts';
import type { Reporter } from './formats.ts';
import { inParts } from './in-parts.ts';
import { eachOf } from './lazy.ts';
import { leftAside } from './left-aside.ts';

/** Version of GitLab's schema for security reports that this follows. */
const SCHEMA_VERSION = '15.0.2';
/** Stands where no commit is known: GitLab requires one, and its own analyser writes this. */
const NO_COMMIT = '0000000';
/** Longest texts that the schema takes. */
const LONGEST = { name: 255, solution: 7000 } as const;

const SEVERITY: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

/**
 * GitLab's report of secret detection. GitLab tracks a vulnerability by where it is, so each place is one of its own; the
 * finding's id among the identifiers tells which belong together.
 */
export const gitlab: Reporter = inParts(function* (result, { version, now }) {
  const tool = { id: 'unleak', name: 'unleak', version, vendor: { name: 'unleak' } };
  const document = {
    version: SCHEMA_VERSION,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: 'secret_detection',
      start_time: timeOf(new Date(now.getTime() - result.elapsed)),
      end_time: timeOf(now),
      status: result.complete ? 'success' : 'failure',
      messages: [
        ...result.problems.map((problem) => messageOf('warn', problem)),
        ...leftAside(result).map((one) => messageOf('info', one)),
      ],
    },
    vulnerabilities: eachOf(placesOf(result.findings), ([finding, place]) => vulnerability(finding, place)),
  };
  yield* jsonParts(document, 2);
  yield '\n';
});

function* placesOf(findings: readonly Finding[]): Generator<readonly [Finding, Place], void> {
  for (const finding of findings) for (const place of finding.places) yield [finding, place];
}

function messageOf(level: string, { path, message }: { readonly path: string | null; readonly message: string }) {
  return { level, value: path === null ? message : `${path}: ${message}` };
}

function vulnerability(finding: Finding, place: Place) {
  const { id, rule, facts, secret } = finding;
  const { console: consoleUrl, docs } = facts.rotation;
  const pages = [
    { name: 'Where its keys are managed', url: consoleUrl },
    { name: 'About its keys', url: docs },
  ];
  const links = pages.flatMap(({ name, url }) => (url && /^https?:\/\//.test(url) ? [{ name, url }] : []));
  return {
    id: idOf(finding, place),
    name: cut(facts.name, LONGEST.name),
    description: `${facts.name} ${secret.redacted}: ${facts.risk}`,
    severity: SEVERITY[finding.severity],
    solution: cut(facts.rotation.steps.map((step, i) => `${i + 1}. ${step}`).join('\n'), LONGEST.solution),
    identifiers: [
      { type: 'unleak_rule_id', name: `unleak rule ${rule.id}`, value: rule.id },
      { type: 'unleak_finding_id', name: `unleak finding ${id}`, value: id },
    ],
    links,
    ...(finding.confidence === 'low' ? { flags: [likelyHarmless(finding)] } : {}),
    location: {
      ...(place.path === null ? {} : { file: place.path }),
      start_line: place.line,
      end_line: place.line,
      commit: { sha: place.commit ?? NO_COMMIT, ...(place.date ? { date: place.date } : {}) },
    },
  };
}

function likelyHarmless({ doubts }: Finding) {
  return {
    type: 'flagged-as-likely-false-positive',
    origin: 'unleak',
    description: `of low confidence${doubts.length > 0 ? `: ${doubts.join(', ')}` : ''}`,
  };
}

/** The same for the same value at the same place of a file, in the form of a UUID. */
function idOf({ id }: Finding, { path, start }: Place): string {
  const hex = createHash('sha256').update(`${id}\0${path}\0${start}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** `2026-11-21T17:30:00`, in UTC, as the schema asks for. */
function timeOf(time: Date): string {
  return time.toISOString().slice(0, 19);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
