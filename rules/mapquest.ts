import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MapQuest',
  site: 'https://developer.mapquest.com',
  keys: {
    'api-key': {
      name: 'MapQuest key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<any:[0-9A-Za-z]:32>'],
      context: { words: ['mapquest'], within: 80 },
      env: ['MAPQUEST_API_KEY', 'MAPQUEST_KEY', 'MAPQUEST_CONSUMER_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can use maps and routes at your cost, unless the key is limited to your domains.',
    },
  },
  rotate: {
    console: 'https://developer.mapquest.com/user/me/apps',
    docs: 'https://developer.mapquest.com/documentation/',
    make: 'create a new key at {console}, limited to the domains that need it',
    end: 'delete the old key there',
  },
  noCheck: 'each call counts against the plan',
  sources: ['{docs}', 'form: {observed}'],
});
