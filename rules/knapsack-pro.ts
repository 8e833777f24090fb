import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Knapsack Pro',
  site: 'https://knapsackpro.com',
  keys: {
    'test-suite-token': {
      name: 'Knapsack Pro test suite API token',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['knapsack_pro', 'knapsackpro', 'knapsack-pro'], within: 80 },
      env: [
        'KNAPSACK_PRO_TEST_SUITE_TOKEN',
        'KNAPSACK_PRO_TEST_SUITE_TOKEN_RSPEC',
        'KNAPSACK_PRO_TEST_SUITE_TOKEN_CYPRESS',
        'KNAPSACK_PRO_TEST_SUITE_TOKEN_JEST',
      ],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read the names of your tests and disturb how they are split over machines.',
    },
  },
  rotate: {
    console: 'https://knapsackpro.com/dashboard',
    docs: 'https://docs.knapsackpro.com/',
    make: 'make a new test suite API token in the dashboard ({console})',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
