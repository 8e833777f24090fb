import { defineProvider } from '../src/rulebook/define-provider.ts';

const ANSWERS = {
  auth: { header: 'Api-Key' },
  active: { 'channels.0.channelType': 'string', 'channels.0.messageMedium': 'string' },
  accepted: { channels: [{ id: 1, name: 'Marketing', channelType: 'Marketing', messageMedium: 'Email' }] },
  unclear: { 401: { msg: 'Disabled API key or insufficient privileges', code: 'BadApiKey' } },
} as const;
const REFUSED = { msg: 'Invalid API key', code: 'BadApiKey', params: null };

export default defineProvider({
  name: 'Iterable',
  site: 'https://iterable.com',
  keys: {
    'api-key': {
      name: 'Iterable API key',
      pattern: /[0-9a-f]{32,36}/,
      shape: ['<hex:32>', '<hex:34>'],
      // Not "iterable" alone: every language has those.
      context: {
        words: ['iterable_api', 'iterable_key', 'iterableApiKey', 'api.iterable.com', 'api.eu.iterable.com'],
        within: 80,
      },
      env: ['ITERABLE_API_KEY', 'ITERABLE_KEY', 'ITERABLE_SERVER_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change users and campaigns and send messages to them, if it is a server-side key; others do less.',
      nearMisses: 'for item in iterable: # <hex:32>',
    },
  },
  rotate: {
    console: 'https://app.iterable.com/settings/apiKeys',
    docs: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
    make: 'create a new key of the same type under Integrations, API Keys',
    shownOnce: true,
    end: 'disable the old key there, then delete it',
  },
  check: {
    url: 'https://api.iterable.com/api/channels',
    ...ANSWERS,
    // Projects in Europe have a data centre of their own, which alone knows their keys.
    answers: { status: 401, json: { code: { is: 'BadApiKey' }, msg: { is: 'Invalid API key' } }, is: 'next' },
    recorded: { next: REFUSED },
    next: {
      url: 'https://api.eu.iterable.com/api/channels',
      ...ANSWERS,
      inactive: { code: { is: 'BadApiKey' }, msg: { is: 'Invalid API key' } },
      refused: REFUSED,
    },
    source: 'https://api.iterable.com/api/docs',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
