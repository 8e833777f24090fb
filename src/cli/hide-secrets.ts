import { Buffer } from 'node:buffer';

/** Shorter runs, or runs without a digit, are no key that anybody would paste. */
const LIKE_A_KEY = /(?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{16}/;

/**
 * A message without the keys in it: somebody gives one in place of its id, or as a branch or a file, and messages stand in
 * logs. Never throws.
 */
export async function hideSecrets(text: string): Promise<string> {
  if (!LIKE_A_KEY.test(text)) return text;
  try {
    const { Readable } = process.getBuiltinModule('node:stream');
    const { loadRulebook } = await import('../rulebook/load.ts');
    const { scanStream } = await import('../scan/scan-stdin.ts');
    const { signal } = new AbortController();
    const options = { gate: 'low', jobs: 1, ignores: [], inlineAllow: false, signal, onProgress: () => {} } as const;
    const { findings } = await scanStream(Readable.from([Buffer.from(text)]), loadRulebook(), options);
    return findings.reduce((shown, { secret }) => shown.replaceAll(secret.reveal(), secret.redacted), text);
  } catch {
    return text;
  }
}
