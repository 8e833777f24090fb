import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dovico Timesheet',
  site: 'https://www.dovico.com',
  noCheck: 'it counts only beside the other token, which looks the same',
  keys: {
    token: {
      name: 'Dovico client or user token',
      pattern: /[0-9a-z]{32}\.[0-9a-z]{1,12}/,
      shape: '<lownum:32>.<digit:1-12>',
      context: { words: ['dovico'], within: 80 },
      env: ['DOVICO_CLIENT_TOKEN', 'DOVICO_USER_TOKEN', 'DOVICO_CONSUMER_SECRET', 'DOVICO_DATA_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the other token can read and change hours, clients and employees.',
    },
  },
  rotate: {
    docs: 'https://timesheet.dovico.com/developer/API_doc/',
    make: 'have an administrator make new tokens in Dovico, under Setup, Database Options, API',
    end: 'end the old ones there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
