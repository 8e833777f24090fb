import type { Finding, Place } from '../model/finding.ts';
import type { Severity } from '../model/provider.ts';
import type { Reporter } from './formats.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub's scale: from 9 critical, from 7 high, from 4 medium. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.0',
  low: '2.0',
};
/** GitHub takes this many results of a run. */
const MOST_RESULTS = 25_000;

/** SARIF 2.1.0: one run, one result for each finding, its places as locations. Values stand nowhere in it. */
export const sarif: Reporter = (result, { version }) => {
  const rules = [...new Map(result.findings.map((finding) => [finding.rule.id, finding])).values()];
  rules.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  const places = new Map(rules.map(({ rule }, i) => [rule.id, i]));
  const shown = result.findings.slice(0, MOST_RESULTS);
  const left = result.findings.length - shown.length;
  const document = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'unleak', version, semanticVersion: version, rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: result.complete,
            toolExecutionNotifications: [
              ...result.problems.map(({ code, path, message }) => ({
                level: 'error',
                descriptor: { id: code },
                message: { text: path ? `${path}: ${message}` : message },
              })),
              ...(left > 0 ? [{ level: 'warning', message: { text: `${left} more findings are left out` } }] : []),
            ],
          },
        ],
        results: shown.map((finding) => resultOf(finding, places.get(finding.rule.id)!)),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

function ruleOf({ rule, facts }: Finding) {
  const { name, risk, rotation } = facts;
  const steps = rotation.steps.map((step, i) => `${i + 1}. ${step}`).join('\n');
  return {
    id: rule.id,
    name,
    shortDescription: { text: `Leaked ${name}` },
    fullDescription: { text: risk },
    help: { text: `${risk}\n\n${steps}`, markdown: `${risk}\n\n${steps}` },
    ...(rotation.docs ? { helpUri: rotation.docs } : {}),
    defaultConfiguration: { level: 'error' },
    properties: { 'security-severity': SECURITY_SEVERITY[rule.severity], tags: ['security', 'secret'] },
  };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const [first, ...others] = finding.places;
  const where = finding.places.length === 1 ? '' : ` in ${finding.places.length} places`;
  return {
    ruleId: finding.rule.id,
    ruleIndex,
    level: finding.blocks ? 'error' : finding.confidence === 'low' ? 'note' : 'warning',
    message: { text: `${finding.facts.name} ${finding.secret.redacted}${where}. ${finding.facts.risk}` },
    locations: [locationOf(first!)],
    ...(others.length > 0 ? { relatedLocations: others.map(locationOf) } : {}),
    partialFingerprints: { 'unleakSecret/v1': finding.id },
    properties: {
      confidence: finding.confidence,
      verdict: finding.verdict.state,
      atHead: finding.places.some((p) => p.atHead),
    },
  };
}

/** Where no path leads to an object, the repository's own folder stands for it: GitHub takes no result without a place. */
const NO_PATH = '.git';

function locationOf(place: Place) {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: encodeURI(place.path ?? NO_PATH).replace(/[?#]/g, encodeURIComponent),
        uriBaseId: '%SRCROOT%',
      },
      region: {
        startLine: place.line,
        startColumn: place.column,
        byteOffset: place.start,
        byteLength: place.end - place.start,
      },
    },
  };
}
