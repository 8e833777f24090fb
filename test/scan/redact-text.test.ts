import { expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { redactText } from '../../src/scan/redact-text.ts';
import { fillSecret } from '../helper/fill-secret.ts';

const KEY = fillSecret('ghp_<crc62:30>', 1).text;

test.each([
  ['before it begins', '', () => AbortSignal.abort()],
  ['on its way', 'lorem ipsum dolor sit amet\n'.repeat(4_000_000), () => AbortSignal.timeout(1)],
])('what was not looked at is not given out for redacted: stopped %s', async (_, before, signal) => {
  await expect(redactText(`${before}token = ${KEY}\n`, loadRulebook(), signal())).rejects.toMatchObject({
    code: 'interrupted',
  });
});
