import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TimeCamp',
  site: 'https://www.timecamp.com',
  keys: {
    'api-token': {
      name: 'TimeCamp API token',
      pattern: /[0-9a-z]{26}/,
      shape: ['<lownum:24><digit:2>', '<hex:26>'],
      context: { words: ['timecamp'], within: 80 },
      env: ['TIMECAMP_API_TOKEN', 'TIMECAMP_API_KEY', 'TIMECAMP_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the time entries and tasks that its owner sees.',
    },
  },
  rotate: {
    console: 'https://app.timecamp.com/app#/settings/users/me',
    docs: 'https://developer.timecamp.com',
    make: 'open your profile at {console} and generate a new API token',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://app.timecamp.com/third_party/api/users/format/json',
    active: { '0.email': 'string', '0.login_time': 'string', '0.synch_time': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: [
      {
        user_id: '1',
        email: 'owner@example.com',
        login_count: '1',
        synch_time: '2026-01-02 03:04:05',
        login_time: '2026-01-02 03:04:05',
        group_id: '1',
      },
    ],
    refused: '',
    source: 'https://github.com/timecamp/timecamp-api (users)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
