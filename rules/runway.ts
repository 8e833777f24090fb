import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Runway',
  site: 'https://runwayml.com',
  keys: {
    'api-key': {
      name: 'Runway API key',
      pattern: /key_[0-9A-Fa-f]{128}/,
      shape: 'key_<hex:128>',
      env: ['RUNWAYML_API_SECRET', 'RUNWAY_API_KEY', 'RUNWAYML_API_KEY'],
      risk: 'Whoever has it can generate video and images on the prepaid credits of your organization.',
      nearMisses: ['cache_key_<hex:32>', 'sha512: <hex:128>'],
    },
  },
  rotate: {
    console: 'https://dev.runwayml.com',
    docs: 'https://docs.dev.runwayml.com/guides/setup',
    make: 'create a new key on the API Keys tab of the organization at {console}',
    shownOnce: true,
    end: 'disable the old key there; removing the user who made it does not end it',
    after: 'look through the usage tab for credits that were spent with it',
  },
  check: {
    url: 'https://api.dev.runwayml.com/v1/organization',
    headers: { 'X-Runway-Version': '2024-11-06' },
    active: { creditBalance: 'number', 'tier.maxMonthlyCreditSpend': 'number', 'usage.models': 'object' },
    // Documented: the key is not valid.
    inactive: 401,
    tells: { balance: '{creditBalance} credits', limits: 'tier.maxMonthlyCreditSpend' },
    accepted: {
      creditBalance: 1000,
      tier: {
        maxMonthlyCreditSpend: 10000,
        models: { gen4_turbo: { maxConcurrentGenerations: 1, maxDailyGenerations: 50 } },
      },
      usage: { models: { gen4_turbo: { dailyGenerations: 0 } } },
    },
    refused: { error: 'Unauthorized' },
    source: 'https://docs.dev.runwayml.com/api',
  },
  sources: ['https://docs.dev.runwayml.com/errors/errors', '{docs}', 'format: {observed}'],
});
