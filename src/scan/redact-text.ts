import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import type { Finding } from '../model/finding.ts';
import { ScannerError } from '../model/problem.ts';
import type { Rulebook } from '../model/rule.ts';
import type { ScanOptions } from './options.ts';
import { scanStream } from './scan-stdin.ts';

export interface Redacted {
  readonly text: string;
  /** What was taken out; of low confidence nothing is. */
  readonly findings: readonly Finding[];
}

/** Shorter values are replaced only where the engine found them: as words they may stand for something else. */
const SHORTEST = 10;

/**
 * A text with the redacted form of each key in place of it: where it was found, and wherever the same value stands.
 * @throws ScannerError when the signal comes first: what was not looked at may hold keys.
 */
export async function redactText(text: string, rulebook: Rulebook, signal: AbortSignal): Promise<Redacted> {
  const bytes = Buffer.from(text);
  const options: ScanOptions = { gate: 'low', jobs: 1, ignores: [], inlineAllow: false, signal, onProgress: () => {} };
  const result = await scanStream(Readable.from([bytes]), rulebook, options);
  if (signal.aborted) throw new ScannerError('interrupted', 'stopped by a signal before all of the text was looked at');
  const findings = result.findings.filter(({ confidence }) => confidence !== 'low');
  // Positions in a container that stands encoded in the text are none of the text.
  const ranges = findings
    .flatMap(({ places, secret }) => places.filter(({ path }) => path === '-').map((place) => ({ place, secret })))
    .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  const parts: Buffer[] = [];
  let at = 0;
  for (const { place, secret } of ranges) {
    if (place.start < at) continue;
    parts.push(bytes.subarray(at, place.start), Buffer.from(secret.redacted));
    at = place.end;
  }
  const replaced = Buffer.concat([...parts, bytes.subarray(at)]).toString('utf8');
  const values = findings.map(({ secret }) => secret).filter((secret) => secret.reveal().length >= SHORTEST);
  return { text: values.reduce((now, one) => now.replaceAll(one.reveal(), one.redacted), replaced), findings };
}
