import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LMNT',
  site: 'https://www.lmnt.com',
  keys: {
    'api-key': {
      name: 'LMNT API key',
      // "ak_" begins the keys of others as well.
      pattern: /ak_[0-9A-Za-z]{20,40}/,
      shape: 'ak_<alnum:22>',
      context: { words: ['lmnt', 'api.lmnt.com'], within: 80 },
      env: ['LMNT_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can speak at your cost and use and delete your cloned voices.',
    },
  },
  rotate: {
    console: 'https://app.lmnt.com/account',
    docs: 'https://docs.lmnt.com/api-reference/account-info',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at the usage and the voices since the leak',
  },
  check: {
    url: 'https://api.lmnt.com/v1/account',
    auth: { header: 'X-API-Key' },
    headers: { 'lmnt-version': '1.1' },
    active: { 'plan.type': 'string', 'plan.character_limit': 'number', 'usage.characters': 'number' },
    inactive: 401,
    refusalMayMean: 'something else, for its provider documents no refusal',
    tells: { kind: 'plan.type', limits: 'plan.character_limit', usage: 'usage.characters' },
    accepted: {
      plan: { type: 'indie', character_limit: 200000, commercial_use_allowed: true },
      usage: { characters: 123, instant_voices: 1, professional_voices: 0 },
    },
    refused: {},
    source: 'https://docs.lmnt.com/api-reference/account-info',
  },
  sources: ['{docs}', 'format: {observed}'],
});
