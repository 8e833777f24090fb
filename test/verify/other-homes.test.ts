import { expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { keyFinding } from '../helper/key-finding.ts';
import { replyOf } from '../helper/reply-of.ts';
import { OPTIONS } from '../helper/verify-options.ts';

// Each of them may live where the call does not reach, or wait for its account, and is refused in the words for a dead one.
test.each([
  ['azure-messaging.shared-access-key', 401, 'InvalidSignature: The token has an invalid signature.', 'one queue'],
  ['bugsnag.auth-token', 401, { errors: ['Bad credentials'] }, 'Insight Hub'],
  ['clockify.api-key', 401, { message: 'Api key does not exist', code: 4003 }, 'euc1.clockify.me'],
  [
    'cryptocompare.api-key',
    200,
    { Response: 'Error', Message: 'You need a valid auth key or api key' },
    'subscription',
  ],
  ['geocodio.api-key', 403, { error: 'Invalid API key' }, 'HIPAA'],
  ['ipstack.access-key', 200, { success: false, error: { type: 'invalid_access_key' } }, 'api.apilayer.net'],
  ['line.channel-secret', 400, { error: 'invalid_client' }, 'LINE Login'],
])('%s is not said to be dead by a service that may not know it', async (rule, status, body, reason) => {
  const one = keyFinding(rule);
  const { verdicts } = await verify([one], OPTIONS, async () => replyOf({ status, body }));
  expect(verdicts.get(one.id)).toMatchObject({ state: 'unknown', reason: expect.stringContaining(reason) });
});
