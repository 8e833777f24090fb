import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Instabot',
  site: 'https://www.instabot.io',
  keys: {
    'master-api-key': {
      name: 'Instabot master API key',
      pattern: /[0-9A-Za-z+/]{43}=/,
      shape: '<b64:42><alnum:1>=',
      context: { words: ['instabot-master', 'instabot_master', 'instabot master', 'instabot_private'], within: 60 },
      env: ['INSTABOT_MASTER_API_KEY'],
      entropy: 4,
      beside: { public: /instabot[_-]api[_-]key["']?\s{0,2}[:=]\s{0,2}["']?([0-9A-Za-z+/]{43}=)/ },
      confidence: 'medium',
      risk: 'Whoever has it and the API key, which stands in your web pages, can read and change the users and chats of the account.',
      examples:
        'curl https://api.instabot.io/v1 -H "X-Instabot-Api-Key: <b64:42><alnum:1>="\n  -H "Authorization: X-Instabot-Master-Api-Key <b64:42><alnum:1>="',
    },
    'api-key': {
      name: 'Instabot API key',
      severity: 'low',
      publicByDesign: true,
      noCheck: 'it stands in web pages and opens nothing that can be read',
      pattern: /[0-9A-Za-z+/]{43}=/,
      shape: '<b64:42><alnum:1>=',
      context: { words: ['instabot-api-key', 'instabot_api', 'rokoInstabot'], within: 60 },
      env: ['INSTABOT_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can chat with your bots, as any visitor of your web pages; without the master key it opens nothing else.',
    },
  },
  rotate: {
    docs: 'https://docs.instabot.io/docs/serverapi',
    make: 'ask the support of Instabot for other keys: no page tells how to change them yourself',
    end: 'make sure that the old ones are refused',
  },
  check: {
    keys: ['master-api-key'],
    url: 'https://api.instabot.io/v1',
    auth: { header: 'Authorization', value: 'X-Instabot-Master-Api-Key {key}' },
    headers: { 'X-Instabot-Api-Key': '{public}', Accept: 'application/json' },
    active: { apiStatusCode: { is: 'Success' }, 'data.applicationName': 'string', 'data.version': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { name: 'data.applicationName' },
    accepted: { apiStatusCode: 'Success', data: { version: '2016-05-01', applicationName: 'Sample' } },
    refused: { apiStatusCode: 'AccessDenied', apiStatusMessage: 'Access denied' },
    source: 'https://docs.instabot.io/docs/serverapi',
  },
  sources: ['{docs}', 'forms: {observed}'],
});
