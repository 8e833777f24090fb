import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BuddyNS',
  site: 'https://www.buddyns.com',
  keys: {
    'api-key': {
      name: 'BuddyNS API key',
      pattern: /[0-9a-z]{40}/,
      shape: '<lownum:38><digit:2>',
      context: { words: ['buddyns'], within: 80 },
      env: ['BUDDYNS_API_KEY', 'BUDDYNS_TOKEN', 'BUDDYNS_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can add and delete the zones for which BuddyNS answers.',
    },
  },
  rotate: {
    console: 'https://www.buddyns.com/buddyboard',
    docs: 'https://www.buddyns.com/support/api/v2/',
    make: 'make a new API key in the BuddyBoard ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://www.buddyns.com/api/v2/service/',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { num_zones: 'number', traffic_quota: 'number' },
    // The client of BuddyNS takes it for a bad token, whatever the body is.
    inactive: 401,
    tells: { limits: '{num_zones} zones' },
    accepted: { num_zones: 20, traffic_quota: 300 },
    refused: { detail: 'Invalid token' },
    source: 'https://github.com/andreasbaumann/munin_plugin_buddyns',
  },
  sources: ['{docs}', '{check}', 'the Python package buddyns', 'format: {observed}'],
});
