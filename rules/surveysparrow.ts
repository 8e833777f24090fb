import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SurveySparrow',
  site: 'https://surveysparrow.com',
  keys: {
    'access-token': {
      name: 'SurveySparrow access token',
      pattern: /[0-9A-Za-z_-]{86,88}/,
      shape: ['<alnum:86><digit:2>', '<alnum:40>_<alnum:45>'],
      context: { words: ['surveysparrow'], within: 80 },
      env: ['SURVEYSPARROW_ACCESS_TOKEN', 'SURVEYSPARROW_API_KEY', 'SURVEYSPARROW_TOKEN', 'SURVEYSPARROW_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read surveys, answers and contacts and, as far as its scopes go, change them.',
    },
  },
  rotate: {
    console: 'https://app.surveysparrow.com',
    docs: 'https://developers.surveysparrow.com/rest-apis',
    make: 'open Settings, Apps and Integrations, the private app, and generate a new access token',
    end: 'revoke the old token there',
  },
  noCheck:
    'its data centres know only their own tokens, and what it answers is too plain to tell it from another service',
  sources: ['{docs}', 'form: {observed}'],
});
