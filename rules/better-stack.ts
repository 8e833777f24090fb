import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Better Stack',
  site: 'https://betterstack.com',
  keys: {
    'api-token': {
      name: 'Better Stack API token',
      // Tokens of Uptime, of Telemetry and of the whole organization look the same.
      pattern: /[0-9A-Za-z_-]{24}/,
      shape: '<alnum:22><digit:2>',
      context: { words: ['betterstack', 'better_stack', 'betteruptime', 'better_uptime'], within: 80 },
      env: ['BETTERSTACK_API_TOKEN', 'BETTERSTACK_API_KEY', 'BETTERUPTIME_API_TOKEN', 'BETTERSTACK_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your monitors, on-call schedules and status pages, and silence alarms.',
      nearMisses: ['https://uptime.betterstack.com/team/<digit:6>/monitors', 'BETTERSTACK_API_TOKEN=<alnum:12>'],
    },
    'source-token': {
      name: 'Better Stack (Logtail) source token',
      noCheck: 'it only sends logs',
      severity: 'low',
      pattern: /[0-9A-Za-z]{24}/,
      shape: '<alnum:22><digit:2>',
      context: { words: ['logtail', 'betterstackdata.com'], within: 80 },
      env: ['LOGTAIL_SOURCE_TOKEN', 'LOGTAIL_TOKEN', 'BETTER_STACK_SOURCE_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can send log lines into your source and use up its quota, but not read them.',
      rotate: {
        console: 'https://telemetry.betterstack.com',
        docs: 'https://betterstack.com/docs/logs/start/',
        make: 'create a new source of the same platform at {console}',
        put: 'put its token where the old one is used, outside git',
        end: 'delete the old source once its logs are no longer needed',
      },
      examples: 'curl -H "Authorization: Bearer <alnum:22><digit:2>" https://s1.eu-nbg-2.betterstackdata.com',
      nearMisses: ['LOGTAIL_SOURCE_TOKEN=<alnum:12>', 'logtail id <uuid>'],
    },
  },
  rotate: {
    console: 'https://betterstack.com/settings/global-api-tokens',
    docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
    make: 'create a new token of the same kind under API tokens at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'remove the old token there and look whether monitors were paused or changed',
  },
  check: {
    keys: ['api-token'],
    url: 'https://uptime.betterstack.com/api/v2/monitors?per_page=1',
    active: { data: 'array', 'pagination.first': { includes: '/api/v2/monitors' } },
    inactive: { errors: { includes: 'Invalid Team API token' } },
    elsewhere: 'Telemetry (telemetry.betterstack.com), whose tokens look the same',
    tells: { name: 'data.0.attributes.team_name' },
    accepted: {
      data: [{ id: '1', type: 'monitor', attributes: { url: 'https://example.com', team_name: 'Example' } }],
      pagination: {
        first: 'https://uptime.betterstack.com/api/v2/monitors?page=1',
        last: 'https://uptime.betterstack.com/api/v2/monitors?page=1',
        prev: null,
        next: null,
      },
    },
    refused: { errors: 'Invalid Team API token. How to find your Team API token: https://betterstack.com/docs/x' },
    source: 'https://betterstack.com/docs/uptime/api/list-all-existing-monitors/',
  },
  sources: ['{docs}', 'https://betterstack.com/docs/logs/start/', 'token shape and refusal: {observed}'],
});
