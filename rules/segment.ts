import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Segment',
  site: 'https://segment.com',
  keys: {
    'public-api-token': {
      name: 'Segment Public API token',
      pattern: /sgp_[0-9A-Za-z]{64}/,
      shape: 'sgp_<alnum:64>',
      env: ['SEGMENT_API_TOKEN', 'SEGMENT_PUBLIC_API_TOKEN', 'SEGMENT_ACCESS_TOKEN', 'SEGMENT_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read and change sources, destinations and tracking plans of the workspace, and so send its customer data elsewhere.',
      nearMisses: 'SEGMENT_WRITE_KEY=<alnum:32>',
    },
    'config-api-token': {
      name: 'Segment access token (old Config API)',
      pattern: /[0-9A-Za-z_-]{43}\.[0-9A-Za-z_-]{43}/,
      shape: ['<alnum:43>.<alnum:43>', '<alnum:20>-<alnum:22>.<alnum:43>'],
      context: { words: ['segment'], within: 80 },
      env: ['SEGMENT_API_TOKEN', 'SEGMENT_ACCESS_TOKEN', 'SEGMENT_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and change sources, destinations and tracking plans of the workspace.',
      nearMisses: ['SEGMENT_ACCESS_TOKEN=<alnum:43>', 'https://api.segmentapis.com/<uuid>.<alnum:12>'],
    },
  },
  rotate: {
    console: 'https://app.segment.com',
    docs: 'https://www.twilio.com/docs/segment/api/public-api',
    make: 'as a workspace owner create a new token under Settings, Workspace settings, Access Management, Tokens, with the fewest permissions',
    put: 'put it where the old one was used, outside git; it is shown only once',
    end: 'open the old token on the same page and choose Remove token',
    after: 'read the audit trail of the workspace for new sources and destinations',
  },
  check: [
    {
      // Answers with its workspace alone, which every token may read.
      keys: ['public-api-token'],
      url: 'https://api.segmentapis.com/',
      active: { 'data.workspace.id': 'string', 'data.workspace.slug': 'string' },
      answers: [
        { status: 401, json: { 'errors.0.type': { is: 'unauthorized' } }, is: 'next' },
        // Also what a token of the other region gets.
        { status: 403, json: { 'errors.0.type': { is: 'forbidden' } }, is: 'next' },
      ],
      tells: { organisation: 'data.workspace.name' },
      accepted: { data: { workspace: { id: 'w1a2b3c', slug: 'example', name: 'Example' } } },
      recorded: { next: { errors: [{ type: 'unauthorized', message: 'Unauthorized' }] } },
      replies: { status: 403, body: { errors: [{ type: 'forbidden', message: 'Forbidden' }] }, is: 'next' },
      next: {
        url: 'https://eu1.api.segmentapis.com/',
        active: { 'data.workspace.id': 'string', 'data.workspace.slug': 'string' },
        inactive: { 'errors.0.type': { is: 'unauthorized' } },
        tells: { organisation: 'data.workspace.name' },
        accepted: { data: { workspace: { id: 'w1a2b3c', slug: 'example', name: 'Example' } } },
        refused: { errors: [{ type: 'unauthorized', message: 'Unauthorized' }] },
        unclear: {
          // Seen for a wrong token, but for one without rights as well.
          403: { errors: [{ type: 'forbidden', message: 'Forbidden' }] },
        },
      },
      source: 'https://docs.segmentapis.com/tag/Workspaces#operation/getWorkspace',
    },
    {
      // No new tokens are made, but old ones still work.
      keys: ['config-api-token'],
      url: 'https://platform.segmentapis.com/v1beta/workspaces',
      active: { 'workspaces.0.name': { includes: 'workspaces/' }, 'workspaces.0.display_name': 'string' },
      inactive: { code: { is: 16 } },
      tells: { organisation: 'workspaces.0.display_name' },
      accepted: {
        workspaces: [
          {
            name: 'workspaces/example',
            display_name: 'Example',
            id: 'w1a2b3c',
            create_time: '2018-08-08T13:24:02.651Z',
          },
        ],
      },
      refused: { error: 'the token is not valid', code: 16 },
      source: 'https://segment.com/docs/api/config-api/',
    },
  ],
  sources: [
    '{docs}',
    'https://segment.com/blog/how-segment-proactively-protects-customer-api-tokens/',
    'format: {observed}',
  ],
});
