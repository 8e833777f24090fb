import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TimeCamp',
  site: 'https://www.timecamp.com',
  keys: {
    'api-token': {
      name: 'TimeCamp API token',
      noCheck: 'what it answers to a dead token is documented nowhere',
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
  sources: ['{docs}', 'form: {observed}'],
});
