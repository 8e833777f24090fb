import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Segment',
  site: 'https://segment.com',
  keys: [
    {
      id: 'public-api-token',
      name: 'Segment Public API token',
      severity: 'high',
      pattern: /sgp_[0-9A-Za-z]{64}/,
      env: ['SEGMENT_API_TOKEN', 'SEGMENT_PUBLIC_API_TOKEN', 'SEGMENT_ACCESS_TOKEN', 'SEGMENT_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read and change sources, destinations and tracking plans of the workspace, and so send its customer data elsewhere.',
      examples: [
        'SEGMENT_API_TOKEN=sgp_<alnum:64>',
        'curl -H "Authorization: Bearer sgp_<alnum:64>" https://api.segmentapis.com/sources',
        'provider "segment" {\n  token = "sgp_<alnum:64>"\n}\n',
      ],
      nearMisses: ['SEGMENT_API_TOKEN=sgp_', 'sgp_<alnum:24>', 'SEGMENT_WRITE_KEY=<alnum:32>'],
    },
    {
      id: 'config-api-token',
      name: 'Segment access token (old Config API)',
      severity: 'high',
      pattern: /[0-9A-Za-z_-]{43}\.[0-9A-Za-z_-]{43}/,
      context: { words: ['segment'], within: 80 },
      env: ['SEGMENT_API_TOKEN', 'SEGMENT_ACCESS_TOKEN', 'SEGMENT_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and change sources, destinations and tracking plans of the workspace.',
      examples: [
        'SEGMENT_ACCESS_TOKEN=<alnum:43>.<alnum:43>',
        'curl -H "Authorization: Bearer <alnum:43>.<alnum:43>" https://platform.segmentapis.com/v1beta/workspaces',
        '{"segmentToken": "<alnum:20>-<alnum:22>.<alnum:43>"}',
      ],
      nearMisses: [
        'SEGMENT_ACCESS_TOKEN=<alnum:43>',
        'jwt: <alnum:43>.<alnum:43>',
        'https://api.segmentapis.com/<uuid>.<alnum:12>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.segment.com',
    docs: 'https://www.twilio.com/docs/segment/api/public-api',
    steps: [
      'as a workspace owner create a new token under Settings, Workspace settings, Access Management, Tokens, with the fewest permissions',
      'put it where the old one was used, outside git; it is shown only once',
      'open the old token on the same page and choose Remove token',
      'read the audit trail of the workspace for new sources and destinations',
    ],
  },
  checks: [
    {
      // Answers with its workspace alone, which every token may read.
      keys: ['public-api-token'],
      url: 'https://api.segmentapis.com/',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'data.workspace.id': 'string', 'data.workspace.slug': 'string' }, is: 'active' },
        { status: 401, json: { 'errors.0.type': { is: 'unauthorized' } }, is: 'next' },
        // Also what a token of the other region gets.
        { status: 403, json: { 'errors.0.type': { is: 'forbidden' } }, is: 'next' },
      ],
      tells: { organisation: 'data.workspace.name' },
      replies: [
        {
          status: 200,
          body: { data: { workspace: { id: 'w1a2b3c', slug: 'example', name: 'Example' } } },
          is: 'active',
        },
        { status: 401, body: { errors: [{ type: 'unauthorized', message: 'Unauthorized' }] }, is: 'next' },
        { status: 403, body: { errors: [{ type: 'forbidden', message: 'Forbidden' }] }, is: 'next' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://eu1.api.segmentapis.com/',
        auth: 'bearer',
        answers: [
          { status: 200, json: { 'data.workspace.id': 'string', 'data.workspace.slug': 'string' }, is: 'active' },
          { status: 401, json: { 'errors.0.type': { is: 'unauthorized' } }, is: 'inactive' },
        ],
        tells: { organisation: 'data.workspace.name' },
        replies: [
          {
            status: 200,
            body: { data: { workspace: { id: 'w1a2b3c', slug: 'example', name: 'Example' } } },
            is: 'active',
          },
          { status: 401, body: { errors: [{ type: 'unauthorized', message: 'Unauthorized' }] }, is: 'inactive' },
          // Seen for a wrong token, but for one without rights as well.
          { status: 403, body: { errors: [{ type: 'forbidden', message: 'Forbidden' }] }, is: 'unknown' },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://docs.segmentapis.com/tag/Workspaces#operation/getWorkspace',
    },
    {
      // No new tokens are made, but old ones still work.
      keys: ['config-api-token'],
      url: 'https://platform.segmentapis.com/v1beta/workspaces',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'workspaces.0.name': { includes: 'workspaces/' }, 'workspaces.0.display_name': 'string' },
          is: 'active',
        },
        { status: 401, json: { code: { is: 16 } }, is: 'inactive' },
      ],
      tells: { organisation: 'workspaces.0.display_name' },
      replies: [
        {
          status: 200,
          body: {
            workspaces: [
              {
                name: 'workspaces/example',
                display_name: 'Example',
                id: 'w1a2b3c',
                create_time: '2018-08-08T13:24:02.651Z',
              },
            ],
          },
          is: 'active',
        },
        { status: 401, body: { error: 'the token is not valid', code: 16 }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://segment.com/docs/api/config-api/',
    },
  ],
  sources: [
    'https://www.twilio.com/docs/segment/api/public-api',
    'https://segment.com/blog/how-segment-proactively-protects-customer-api-tokens/',
    'format: observed in public code, not documented',
  ],
});
