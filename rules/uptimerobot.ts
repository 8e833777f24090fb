import { defineProvider } from '../src/rulebook/define-provider.ts';

const context = { words: ['uptimerobot', 'uptime_robot', 'uptime-robot'], within: 100 };

export default defineProvider({
  name: 'UptimeRobot',
  site: 'https://uptimerobot.com',
  keys: {
    'api-key': {
      name: 'UptimeRobot main API key',
      pattern: /u[0-9]{3,9}-[0-9a-z]{18,26}/,
      shape: 'u<digit:7>-<hex:24>',
      context,
      env: ['UPTIMEROBOT_API_KEY', 'UPTIME_ROBOT_API_KEY', 'UPTIMEROBOT_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can read, change and delete all monitors, alert contacts and status pages of the account.',
      examples: 'curl -d "api_key=u<digit:7>-<hex:24>&format=json" https://api.uptimerobot.com/v2/getMonitors',
    },
    'read-only-key': {
      name: 'UptimeRobot read-only API key',
      severity: 'medium',
      pattern: /ur[0-9]{3,9}-[0-9a-z]{18,26}/,
      shape: 'ur<digit:7>-<hex:24>',
      context,
      env: ['UPTIMEROBOT_API_KEY', 'UPTIMEROBOT_READONLY_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read all monitors of the account, with their addresses and settings.',
    },
    'monitor-key': {
      name: 'UptimeRobot monitor API key',
      severity: 'low',
      pattern: /m[0-9]{3,10}-[0-9a-z]{18,26}/,
      shape: 'm<digit:9>-<hex:24>',
      context,
      env: ['UPTIMEROBOT_API_KEY', 'UPTIMEROBOT_MONITOR_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read the state and settings of one monitor.',
    },
  },
  rotate: {
    console: 'https://dashboard.uptimerobot.com/integrations',
    docs: 'https://uptimerobot.com/api/',
    make: 'create a new key in the section API of {console}, after the old one was deleted there: each kind has one key',
    put: 'put the new key where the old one is used, outside git',
  },
  check: {
    method: 'POST',
    readOnly: 'lists one monitor; version 2 of the API takes POST only',
    url: 'https://api.uptimerobot.com/v2/getMonitors',
    auth: 'in-body',
    form: { api_key: '{key}', format: 'json', limit: '1' },
    active: { stat: { is: 'ok' }, 'pagination.total': 'number', monitors: 'array' },
    inactive: { status: [200, 400, 401], json: { stat: { is: 'fail' }, 'error.parameter_name': { is: 'api_key' } } },
    tells: { usage: '{pagination.total} monitors' },
    accepted: {
      stat: 'ok',
      pagination: { offset: 0, limit: 1, total: 3 },
      monitors: [{ id: 1, friendly_name: 'Shop' }],
    },
    refused: {
      stat: 'fail',
      error: { type: 'invalid_parameter', parameter_name: 'api_key', message: 'api_key is invalid.' },
    },
    source: 'https://uptimerobot.com/api/',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
