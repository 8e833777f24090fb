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
  sources: [
    'https://www.twilio.com/docs/segment/api/public-api',
    'https://segment.com/blog/how-segment-proactively-protects-customer-api-tokens/',
    'format: observed in public code, not documented',
  ],
});
