import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Inngest',
  site: 'https://www.inngest.com',
  keys: {
    'signing-key': {
      name: 'Inngest signing key',
      pattern: /signkey-[0-9a-z]{1,30}-[0-9a-f]{64}/,
      shape: ['signkey-prod-<hex:64>', 'signkey-branch-<hex:64>', 'signkey-test-<hex:64>'],
      env: ['INNGEST_SIGNING_KEY', 'INNGEST_SIGNING_KEY_FALLBACK'],
      entropy: 3,
      risk: 'Whoever has it can read events and runs, and call your functions as if it were Inngest.',
      nearMisses: 'signkey-<hex:64>',
    },
    'event-key': {
      name: 'Inngest event key',
      noCheck: 'it only sends events',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{86}/,
      shape: '<alnum:86>',
      context: { words: ['inngest_event', 'inngestEventKey', 'inn.gs/e/'], within: 80 },
      env: ['INNGEST_EVENT_KEY', 'INNGEST_EVENT_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can send events that run your functions.',
    },
  },
  rotate: {
    console: 'https://app.inngest.com/env/production/manage/signing-key',
    docs: 'https://www.inngest.com/docs/platform/signing-keys',
    make: 'create a new signing key at {console}, or a new event key under Event Keys',
    put: 'put it where the old one is used, outside git; the old signing key may stay in INNGEST_SIGNING_KEY_FALLBACK meanwhile',
    end: 'rotate to the new signing key there, or delete the old event key',
  },
  check: {
    keys: ['signing-key'],
    url: 'https://api.inngest.com/v1/events?limit=1',
    active: { data: 'array', 'metadata.fetched_at': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { data: [], metadata: { fetched_at: '2024-01-01T00:00:00Z', cached_until: null } },
    refused: { error: 'Unauthorized', status: 401 },
    source: 'https://api-docs.inngest.com/docs/inngest-api/b539bae406d1f-get-events',
  },
  sources: ['{docs}', 'https://www.inngest.com/docs/events/creating-an-event-key', '{check}', 'lengths: {observed}'],
});
