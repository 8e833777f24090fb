import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pivotal Tracker',
  site: 'https://www.pivotaltracker.com',
  retired: '2025-04, Broadcom closed Pivotal Tracker',
  keys: {
    'api-token': {
      name: 'Pivotal Tracker API token',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: {
        words: [
          'pivotal_tracker',
          'pivotaltracker',
          'X-TrackerToken',
          'tracker_api_token',
          'pivotal_api',
          'pivotal token',
        ],
        within: 80,
      },
      env: ['PIVOTAL_TRACKER_API_TOKEN', 'PIVOTAL_TRACKER_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the stories of its owner’s projects.',
      examples: 'curl -H "X-TrackerToken: <hex:32>" https://www.pivotaltracker.com/services/v5/me',
      nearMisses: 'https://www.pivotaltracker.com/story/show/<digit:9>',
    },
  },
  rotate: {
    docs: 'https://www.pivotaltracker.com/help/api',
    steps: [
      'take the token out of the code and of CI: the service answers no calls since the end of April 2025',
      'look whether the same repository holds keys of the tool that took its place',
    ],
  },
  sources: ['https://www.pivotaltracker.com/blog/2024-09-18-end-of-life', '{docs}', 'format: {observed}'],
});
