import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mappedin',
  site: 'https://www.mappedin.com',
  keys: {
    'api-secret': {
      name: 'Mappedin API secret',
      severity: 'medium',
      noCheck: 'the one call that takes it makes an access token',
      pattern: /mis_[0-9A-Za-z]{52}/,
      shape: 'mis_<alnum:52>',
      env: ['MAPPEDIN_SECRET', 'MAPPEDIN_API_SECRET', 'MAPPEDIN_CLIENT_SECRET'],
      pair: { key: 'api-key' },
      risk: 'Whoever has it and the API key can load the indoor maps of your venues.',
      nearMisses: 'mis_<lower:12>',
    },
    'api-key': {
      name: 'Mappedin API key',
      severity: 'low',
      role: 'id',
      pattern: /mik_[0-9A-Za-z]{26}/,
      shape: 'mik_<alnum:26>',
      env: ['MAPPEDIN_KEY', 'MAPPEDIN_API_KEY', 'MAPPEDIN_CLIENT_ID'],
      entropy: 3,
      risk: 'Whoever has it knows which key is meant; without its secret it opens nothing.',
    },
  },
  rotate: {
    console: 'https://app.mappedin.com',
    docs: 'https://developer.mappedin.com/docs/mvf/v2/getting-started',
    make: 'create a new key with its secret in the editor, under Developers, for the maps it needs',
    put: 'put both where the old ones are used; in web pages put only a token that your server makes of them',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
