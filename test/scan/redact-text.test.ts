import { expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { redactText } from '../../src/scan/redact-text.ts';
import { fillSecret } from '../helper/fill-secret.ts';

const KEY = fillSecret('ghp_<crc62:30>', 1).text;

/** One that comes when it is asked about for the n-th time: no clock tells how far a scan is by then. */
function stoppedAt(time: number): AbortSignal {
  const { signal } = new AbortController();
  let asked = 0;
  return Object.defineProperty(signal, 'aborted', { get: () => ++asked >= time });
}

test.each([
  ['before it begins', 1],
  ['on its way', 6],
])('what was not looked at is not given out for redacted: stopped %s', async (_, time) => {
  const text = `${'lorem ipsum dolor sit amet\n'.repeat(800_000)}token = ${KEY}\n`;
  await expect(redactText(text, loadRulebook(), stoppedAt(time))).rejects.toMatchObject({ code: 'interrupted' });
});
