import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Survey Anyplace',
  site: 'https://pointerpro.com',
  noCheck: 'the calls that are documented for it name a survey, or change one',
  keys: {
    'api-key': {
      name: 'Survey Anyplace API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['surveyanyplace', 'survey_anyplace', 'pointerpro'], within: 80 },
      env: ['SURVEYANYPLACE_API_KEY', 'SURVEY_ANYPLACE_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read the answers to your surveys and change their codes.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});
