import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Optimizely',
  site: 'https://www.optimizely.com',
  keys: {
    'personal-access-token': {
      name: 'Optimizely personal access token',
      pattern: /2:[0-9A-Za-z_-]{52}|[0-9A-Za-z:_-]{54}/,
      shape: '2:<b64u:51><alnum:1>',
      context: { words: ['optimizely'], within: 80 },
      env: ['OPTIMIZELY_TOKEN', 'OPTIMIZELY_API_KEY', 'OPTIMIZELY_ACCESS_TOKEN', 'OPTIMIZELY_PERSONAL_ACCESS_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can change experiments and feature flags, and with them what your visitors get to see.',
      nearMisses: [
        'OPTIMIZELY_SDK_KEY=<alnum:22>',
        'OPTIMIZELY_TOKEN=2:<alnum:20>',
        'https://cdn.optimizely.com/js/1234567890.js',
      ],
    },
  },
  rotate: {
    console: 'https://app.optimizely.com/v2/profile/api',
    docs: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-token',
    make: 'generate a new token at {console}',
    end: 'revoke the old token there and look through the change history since the leak',
  },
  check: {
    url: 'https://api.optimizely.com/v2/projects?per_page=1',
    active: { '0.id': 'number', '0.account_id': 'number', '0.platform': 'string' },
    inactive: { message: 'string', uuid: 'string' },
    tells: { name: '0.name', kind: '0.platform' },
    accepted: [{ id: 1000, account_id: 12345, name: 'Example', platform: 'web', status: 'active' }],
    refused: { code: 'unauthorized', message: 'Unauthorized', uuid: '00000000-0000-4000-8000-000000000000' },
    tooMany: { code: 'too_many_requests', message: 'Slow down', uuid: '00000000-0000-4000-8000-000000000000' },
    source: 'https://docs.developers.optimizely.com/web-experimentation/reference/list_projects',
  },
  sources: [
    'https://docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started',
    'https://docs.developers.optimizely.com/web-experimentation/docs/api-conventions',
    'format: {observed}',
  ],
});
