import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Synthesia',
  site: 'https://www.synthesia.io',
  keys: {
    'api-key': {
      name: 'Synthesia API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['synthesia'], within: 80 },
      env: ['SYNTHESIA_API_KEY', 'SYNTHESIA_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make, read and delete videos in your account, at the cost of your plan.',
    },
  },
  rotate: {
    console: 'https://app.synthesia.io',
    docs: 'https://docs.synthesia.io/docs/video-api-introduction',
    make: 'create a new key of the same scope under Developers, API keys at {console}',
    end: 'delete the old key there',
    after: 'look through videos and webhooks since the leak',
  },
  check: {
    url: 'https://api.synthesia.io/v2/videos?limit=1',
    auth: { header: 'Authorization', value: '{key}' },
    active: { 'videos.0.id': 'string', 'videos.0.title': 'string', 'videos.0.status': 'string' },
    inactive: 401,
    accepted: { videos: [{ id: 'v1', title: 'Example', status: 'complete' }] },
    refused: {},
    unclear: { 200: { videos: [] } },
    elsewhere: 'a newer interface of Synthesia, where keys of another scope belong',
    source: 'https://docs.synthesia.io (list videos, version 2)',
  },
  sources: ['{docs}', 'format: {observed}'],
});
