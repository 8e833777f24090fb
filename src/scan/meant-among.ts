import type { AcceptedElsewhere, ValueMark } from '../model/accepted-elsewhere.ts';
import type { Finding } from '../model/finding.ts';
import { addTo } from '../util/group.ts';

/** Kinds of values that ggshield adds to a value before it hashes it. */
const GGSHIELD_KINDS = [
  'apikey',
  'token',
  'password',
  'client_secret',
  'secret_key',
  'connection_uri',
  'username',
  'host',
];

/**
 * Tells which of the findings an entry of another scanner means. There may be thousands of both, so each is looked up by its
 * path or its value, and hashed once.
 */
export function meantAmong(findings: readonly Finding[]): (one: AcceptedElsewhere) => readonly Finding[] {
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const path of new Set(finding.places.map((place) => place.path)))
      if (path !== null) addTo(byPath, path, finding);
  }
  const sha1 = remembered('sha1');
  let byValue: ReadonlyMap<string, readonly Finding[]> | undefined;
  return (one) => {
    const { path, commit, value } = one;
    if (path !== null) {
      const name = commit === null ? path : `${commit}:${path}`;
      return (byPath.get(name) ?? []).filter((finding) => isMeant(one, name, finding, sha1));
    }
    if (value === null) return [];
    byValue ??= valuesOf(findings);
    return byValue.get(value.text) ?? byValue.get(value.text.toLowerCase()) ?? [];
  };
}

/** Findings by their values, and by what ggshield makes of these: values with their kinds, or an id and then its secret. */
function valuesOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const sha256 = remembered('sha256');
  const byValue = new Map<string, Finding[]>();
  for (const finding of findings) {
    const value = finding.secret.reveal();
    addTo(byValue, value, finding);
    for (const kind of GGSHIELD_KINDS) addTo(byValue, sha256(`${value},${kind}`), finding);
    const pair = finding.pairedWith?.secret.reveal();
    if (pair !== undefined) addTo(byValue, sha256(`${pair},client_id${value},client_secret`), finding);
  }
  return byValue;
}

type Hash = (text: string) => string;

function remembered(algorithm: 'sha1' | 'sha256'): Hash {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const known = new Map<string, string>();
  return (text) => {
    const hash = known.get(text) ?? createHash(algorithm).update(text).digest('hex');
    known.set(text, hash);
    return hash;
  };
}

function isMeant({ line, value }: AcceptedElsewhere, name: string, { places, secret }: Finding, sha1: Hash): boolean {
  const fits = value === null ? null : isValue(value, secret.reveal(), sha1);
  if (fits === 'not') return false;
  // A value is known wherever it has moved in its file since; a line is not.
  return places.some((place) => place.path === name && (fits === 'whole' || line === null || place.line === line));
}

function isIn(value: string, text: string): boolean {
  const bare = (one: string) => one.replace(/\\[nr]|\s/g, '');
  return bare(text).includes(bare(value));
}

type Fit = 'whole' | 'part' | 'not';

function isValue({ kind, text }: ValueMark, value: string, sha1: Hash): Fit {
  if (kind !== 'sha1') {
    if (value === text) return 'whole';
    // Some take the armour of a private key, and its line feeds, for a part of it.
    return isIn(value, text) ? 'part' : 'not';
  }
  if (sha1(value) === text.toLowerCase()) return 'whole';
  // Of some keys detect-secrets takes the public beginning for the value: that tells nothing, but its line does.
  const [beginning] = /^[a-z]+(?=[_-])/i.exec(value) ?? [];
  return beginning !== undefined && sha1(beginning) === text.toLowerCase() ? 'part' : 'not';
}
