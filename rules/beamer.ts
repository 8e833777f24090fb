import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Beamer',
  site: 'https://www.getbeamer.com',
  keys: [
    {
      id: 'api-key',
      name: 'Beamer API key',
      severity: 'high',
      // "b_" is too short to stand alone, and beamer is also a LaTeX class: hence the narrow words.
      pattern: /b_[0-9A-Za-z+/=_-]{44}/,
      context: { words: ['getbeamer', 'beamer_api', 'beamer_key', 'beamer_token', 'beamer_secret'] },
      env: ['BEAMER_API_KEY', 'BEAMER_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it can publish, change and delete announcements that all users of your product see, and read their feedback.',
      examples: [
        'BEAMER_API_KEY=b_<b64:42><alnum:1>=',
        'curl -H "Beamer-Api-Key: b_<b64:42><alnum:1>=" https://api.getbeamer.com/v0/posts',
        "const beamerApiKey = 'b_<b64u:43><alnum:1>';",
      ],
      nearMisses: [
        'key: b_<b64:42><alnum:1>=',
        'BEAMER_API_KEY=b_your_api_key',
        '\\documentclass{beamer} % b_<alnum:44>',
        'BEAMER_API_KEY=b_<alnum:20>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.getbeamer.com',
    docs: 'https://www.getbeamer.com/api',
    steps: [
      'sign in, open Settings, API, and create a new key with only the permissions that are needed',
      'put it where the old one is used, outside git',
      'delete the old key there, and look through the posts for what is not yours',
    ],
  },
  checks: [
    {
      // Not GET /ping: all that it answers is a name.
      url: 'https://api.getbeamer.com/v0/url',
      auth: { header: 'Beamer-Api-Key' },
      answers: [
        { status: 200, json: { url: { includes: 'getbeamer.com/' } }, is: 'active' },
        { status: 401, json: { '': { includes: 'API key is invalid' } }, is: 'inactive' },
      ],
      also: [
        {
          url: 'https://api.getbeamer.com/v0/ping',
          auth: { header: 'Beamer-Api-Key' },
          tells: { organisation: 'name' },
        },
      ],
      replies: [
        { status: 200, body: { url: 'https://app.getbeamer.com/example/' }, is: 'active' },
        { status: 401, body: '"The API key is invalid."', is: 'inactive' },
        { status: 200, body: { url: 'https://news.example.com/' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://www.getbeamer.com/api',
    },
  ],
  sources: ['https://www.getbeamer.com/api', 'format: observed in public code, not documented'],
});
