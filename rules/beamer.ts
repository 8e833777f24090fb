import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Beamer',
  site: 'https://www.getbeamer.com',
  keys: {
    'api-key': {
      name: 'Beamer API key',
      // "b_" is too short to stand alone, and beamer is also a LaTeX class: hence the narrow words.
      pattern: /b_[0-9A-Za-z+/=_-]{44}/,
      shape: ['b_<b64:42><alnum:1>=', 'b_<b64u:43><alnum:1>'],
      context: { words: ['getbeamer', 'beamer_api', 'beamer_key', 'beamer_token', 'beamer_secret'] },
      env: ['BEAMER_API_KEY', 'BEAMER_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it can publish, change and delete announcements that all users of your product see, and read their feedback.',
      nearMisses: ['\\documentclass{beamer} % b_<alnum:44>', 'BEAMER_API_KEY=b_<alnum:20>'],
    },
  },
  rotate: {
    console: 'https://app.getbeamer.com',
    docs: 'https://www.getbeamer.com/api',
    make: 'sign in, open Settings, API, and create a new key with only the permissions that are needed',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there, and look through the posts for what is not yours',
  },
  check: {
    // Not GET /ping: all that it answers is a name.
    url: 'https://api.getbeamer.com/v0/url',
    auth: { header: 'Beamer-Api-Key' },
    active: { url: { includes: 'getbeamer.com/' } },
    inactive: { '': { includes: 'API key is invalid' } },
    also: {
      url: 'https://api.getbeamer.com/v0/ping',
      auth: { header: 'Beamer-Api-Key' },
      tells: { organisation: 'name' },
    },
    accepted: { url: 'https://app.getbeamer.com/example/' },
    refused: '"The API key is invalid."',
    unclear: { 200: { url: 'https://news.example.com/' } },
    source: 'https://www.getbeamer.com/api',
  },
  sources: ['{docs}', 'format: {observed}'],
});
