import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Visual Crossing',
  site: 'https://www.visualcrossing.com',
  keys: {
    'api-key': {
      name: 'Visual Crossing API key',
      severity: 'medium',
      pattern: /[0-9A-Z]{25}/,
      shape: '<upnum:25>',
      context: { words: ['visualcrossing', 'visual_crossing'], within: 120 },
      env: ['VISUAL_CROSSING_API_KEY', 'VISUALCROSSING_API_KEY', 'VISUAL_CROSSING_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for weather at your cost.',
    },
  },
  rotate: {
    console: 'https://www.visualcrossing.com/account',
    docs: 'https://www.visualcrossing.com/resources/documentation/weather-api/how-do-i-find-my-api-key/',
    make: 'reset the key at {console}, which ends the old one',
    put: 'put the new one in VISUAL_CROSSING_API_KEY, outside git',
  },
  check: {
    // One record, of which each day has a thousand free.
    url: 'https://weather.visualcrossing.com/VisualCrossingWebServices/rest/services/timeline/London/today?include=current',
    auth: { query: 'key' },
    active: { queryCost: 'number', resolvedAddress: 'string', tzoffset: 'number' },
    inactive: 'No account found with API key',
    accepted: {
      queryCost: 1,
      latitude: 51.5,
      longitude: -0.1,
      resolvedAddress: 'London, England',
      tzoffset: 0,
      days: [],
    },
    refused: "No account found with API key 'MADEUP'",
    tooMany: 'Maximum daily cost exceeded',
    source:
      'https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/; the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
