import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Synthesia',
  site: 'https://www.synthesia.io',
  keys: [
    {
      id: 'api-key',
      name: 'Synthesia API key',
      severity: 'high',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['synthesia'], within: 80 },
      env: ['SYNTHESIA_API_KEY', 'SYNTHESIA_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make, read and delete videos in your account, at the cost of your plan.',
      examples: [
        'SYNTHESIA_API_KEY=<hex:32>',
        'curl https://api.synthesia.io/v2/videos -H "Authorization: <hex:32>"',
        '{"synthesia": {"apiKey": "<hex:32>"}}',
      ],
      nearMisses: [
        'Authorization: <hex:32>',
        'SYNTHESIA_API_KEY=<hex:20>',
        'synthesia_video_id = "<uuid>"',
        'synthesia_build: <hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.synthesia.io',
    docs: 'https://docs.synthesia.io/docs/video-api-introduction',
    steps: [
      'create a new key of the same scope under Developers, API keys at https://app.synthesia.io',
      'put it in SYNTHESIA_API_KEY, outside git',
      'delete the old key there',
      'look through videos and webhooks since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.synthesia.io/v2/videos?limit=1',
      auth: { header: 'Authorization', value: '{key}' },
      answers: [
        {
          status: 200,
          json: { 'videos.0.id': 'string', 'videos.0.title': 'string', 'videos.0.status': 'string' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { videos: [{ id: 'v1', title: 'Example', status: 'complete' }] }, is: 'active' },
        { status: 200, body: { videos: [] }, is: 'unknown' },
        { status: 401, body: {}, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      elsewhere: 'a newer interface of Synthesia, where keys of another scope belong',
      source: 'https://docs.synthesia.io (list videos, version 2)',
    },
  ],
  sources: ['https://docs.synthesia.io/docs/video-api-introduction', 'format: observed in public code, not documented'],
});
