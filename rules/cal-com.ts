import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can read, make and cancel bookings and change event types and schedules as its owner.';

export default defineProvider({
  name: 'Cal.com',
  site: 'https://cal.com',
  keys: {
    'api-key': {
      name: 'Cal.com API key',
      pattern: /cal_live_[0-9A-Za-z]{32}/,
      shape: ['cal_live_<hex:32>', 'cal_live_<alnum:32>'],
      env: ['CAL_API_KEY', 'CALCOM_API_KEY', 'CAL_COM_API_KEY'],
      entropy: 3,
      risk,
    },
    'self-hosted-api-key': {
      name: 'Cal.com API key of a server of your own',
      noCheck: 'its server is your own, and takes an older form of the API',
      pattern: /cal_(?:test_)?[0-9A-Za-z]{32}/,
      shape: ['cal_<hex:32>', 'cal_test_<hex:32>'],
      context: { words: ['cal.com', 'calcom', 'cal_api', 'calendso'], within: 100 },
      env: ['CAL_API_KEY', 'CALCOM_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk,
    },
  },
  rotate: {
    console: 'https://app.cal.com/settings/developer/api-keys',
    docs: 'https://cal.com/docs/api-reference/v2/introduction',
    make: 'add a new key at {console}, with an expiry',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    keys: ['api-key'],
    url: 'https://api.cal.com/v2/me',
    headers: { 'cal-api-version': '2024-08-13' },
    active: { status: { is: 'success' }, 'data.email': 'string', 'data.timeZone': 'string' },
    inactive: { status: { is: 'error' }, 'error.code': { is: 'UnauthorizedException' } },
    tells: { account: 'data.email', name: 'data.username' },
    accepted: {
      status: 'success',
      data: { id: 1, email: 'owner@example.com', username: 'owner', timeZone: 'Europe/Berlin', weekStart: 'Monday' },
    },
    refused: {
      status: 'error',
      path: '/v2/me',
      error: { code: 'UnauthorizedException', message: 'ApiAuthStrategy - api key - Your api key is not valid' },
    },
    source: 'https://cal.com/docs/api-reference/v2/me/get-my-profile',
  },
  sources: ['{docs}', 'https://github.com/calcom/cal.com', 'length: {observed}'],
});
