import type { Finding, Place } from '../model/finding.ts';
import type { Severity } from '../model/provider.ts';
import type { Ignored } from '../model/result.ts';

/** GitHub's scale: from 9 critical, from 7 high, from 4 medium. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.0',
  low: '2.0',
};

/** A rule as SARIF has it, with how to replace such a key as its help. */
export function sarifRule({ rule, facts }: Finding) {
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

/** What of a result is the same for all of its run. */
interface ResultContext {
  /** Place of each rule in the run's list. */
  readonly rules: ReadonlyMap<string, number>;
  /** Most places of one result. */
  readonly places: number;
  /** `new` where only what the range adds is reported; null where nothing is compared. */
  readonly baseline: 'new' | null;
}

/** One secret. No value, no author, no mail stands in it. */
export function sarifResult(finding: Finding, ignored: Ignored | null, { rules, places, baseline }: ResultContext) {
  const [first, ...related] = finding.places.slice(0, places);
  const where = finding.places.length === 1 ? '' : ` in ${finding.places.length} places`;
  return {
    ruleId: finding.rule.id,
    ruleIndex: rules.get(finding.rule.id)!,
    level: finding.blocks ? 'error' : finding.confidence === 'low' ? 'note' : 'warning',
    message: { text: `${finding.facts.name} ${finding.secret.redacted}${where}. ${finding.facts.risk}` },
    locations: [locationOf(first!)],
    ...(related.length > 0 ? { relatedLocations: related.map(locationOf) } : {}),
    partialFingerprints: {
      'unleakSecret/v1': finding.id,
      // The one that GitHub tells alerts apart by. Left out, it would follow from the text of the line.
      primaryLocationLineHash: `${finding.id}:1`,
    },
    ...(baseline ? { baselineState: baseline } : {}),
    ...(ignored ? { suppressions: [{ kind: 'external', status: 'accepted', justification: ignored.reason }] } : {}),
    properties: {
      confidence: finding.confidence,
      verdict: finding.verdict.state,
      atHead: finding.places.some((p) => p.atHead),
      ...(first!.commit ? { commit: first!.commit } : {}),
    },
  };
}

/** Where no path leads to an object, the repository's own folder stands for it: GitHub takes no result without a place. */
const NO_PATH = '.git';

function locationOf(place: Place) {
  return {
    physicalLocation: {
      artifactLocation: addressOf(place.path ?? NO_PATH),
      region: {
        startLine: place.line,
        startColumn: place.column,
        byteOffset: place.start,
        byteLength: place.end - place.start,
      },
    },
  };
}

/** What lies outside of the folder that was scanned is named in full, for nothing else leads to it. */
function addressOf(path: string) {
  // Half of a character, which a name in an archive or on Windows may hold, has no address.
  const uri = encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[?#]/g, encodeURIComponent);
  const toRoot = /^(?:\/\/|(\/)|([A-Za-z]:\/))/.exec(path);
  if (toRoot) return { uri: `file:${toRoot[2] ? '///' : toRoot[1] ? '//' : ''}${uri}` };
  // What stands before a colon in the first name would be taken for a scheme.
  return { uri: uri.replace(/^[^/]+/, (first) => first.replaceAll(':', '%3A')), uriBaseId: '%SRCROOT%' };
}
