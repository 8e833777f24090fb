import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Supadata',
  site: 'https://supadata.ai',
  keys: {
    'api-key': {
      name: 'Supadata API key',
      severity: 'medium',
      pattern: /sd_[0-9a-f]{32}/,
      shape: 'sd_<hex:32>',
      context: { words: ['supadata'] },
      env: ['SUPADATA_API_KEY'],
      risk: 'Whoever has it can fetch transcripts and pages on your credits.',
    },
  },
  rotate: {
    console: 'https://dash.supadata.ai/organizations/api-key',
    docs: 'https://docs.supadata.ai',
    make: 'regenerate the key at {console}: the old one ends',
  },
  check: {
    url: 'https://api.supadata.ai/v1/me',
    auth: { header: 'x-api-key' },
    active: { organizationId: 'string', plan: 'string', maxCredits: 'number' },
    inactive: { error: { is: 'unauthorized' }, details: { includes: 'Invalid API Key' } },
    tells: { kind: 'plan', usage: '{usedCredits} credits', limits: '{maxCredits} credits' },
    accepted: { organizationId: 'o1', plan: 'Free', maxCredits: 100, usedCredits: 10 },
    refused: { error: 'unauthorized', details: 'Invalid API Key' },
    source: 'https://docs.supadata.ai/api-reference/endpoint/account/me',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
