import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Looker',
  site: 'https://cloud.google.com/looker',
  keys: {
    'client-secret': {
      name: 'Looker API client secret',
      pattern: /[0-9A-Za-z]{24}/,
      // Not "looker" alone, which stands all over LookML and its identifiers.
      context: { words: ['lookersdk', 'looker client', 'looker api', 'looker.com', 'looker.app'], within: 140 },
      env: ['LOOKERSDK_CLIENT_SECRET', 'LOOKER_CLIENT_SECRET', 'LOOKER_API_CLIENT_SECRET', 'LOOKER_API3_CLIENT_SECRET'],
      entropy: 3.6,
      confidence: 'medium',
      pair: { key: 'client-id' },
      beside: { host: /([0-9a-z][0-9a-z-]{0,60}(?:\.cloud)?\.looker\.com)/ },
      risk: 'Whoever has it and the client ID can query your data through Looker as its user.',
      examples: [
        'LOOKERSDK_CLIENT_ID=<alnum:20>\nLOOKERSDK_CLIENT_SECRET=<alnum:24>\n',
        '[Looker]\nbase_url=https://example.cloud.looker.com\nclient_id=<alnum:20>\nclient_secret=<alnum:24>\n',
        'curl -d "client_id=<alnum:20>&client_secret=<alnum:24>" https://example.looker.com:19999/api/4.0/login',
      ],
      nearMisses: [
        'LOOKERSDK_CLIENT_SECRET=your_client_secret',
        'explore: order_items { join: <lower:24> {} }',
        'LOOKERSDK_CLIENT_SECRET=<alnum:40>',
        'session = <alnum:24>',
      ],
    },
    'client-id': {
      name: 'Looker API client ID',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{20}/,
      context: { words: ['lookersdk', 'looker client', 'looker api', 'looker.com', 'looker.app'], within: 140 },
      env: ['LOOKERSDK_CLIENT_ID', 'LOOKER_CLIENT_ID', 'LOOKER_API_CLIENT_ID'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it knows which Looker user the secret beside it belongs to.',
      examples: [
        'LOOKERSDK_CLIENT_ID=<alnum:20>\nLOOKERSDK_CLIENT_SECRET=<alnum:12><alnum:12>\n',
        '{"looker": {"host": "example.looker.com", "clientId": "<alnum:20>", "clientSecret": "<alnum:12><alnum:12>"}}',
        'looker_client_id: <alnum:20>\nlooker_client_secret: <alnum:12><alnum:12>\n',
      ],
      nearMisses: ['trace = <alnum:20>', 'LOOKERSDK_CLIENT_ID=<alnum:16>', 'LOOKERSDK_CLIENT_ID=your-client-id-here'],
    },
  },
  rotate: {
    docs: 'https://docs.cloud.google.com/looker/docs/api-auth',
    make: 'create a new key pair for the same user in your Looker instance: Admin, Users, Edit, API Keys',
    put: 'put client ID and secret where the old ones are used',
    end: 'delete the old pair there and look in System Activity for queries since the leak',
  },
  check: {
    keys: ['client-secret'],
    method: 'POST',
    readOnly: 'hands out an access token of an hour to the application itself, as each of its starts does',
    url: 'https://{host}/api/4.0/login',
    domains: ['looker.com'],
    auth: 'in-body',
    form: { client_id: '{pair}', client_secret: '{key}' },
    active: { access_token: 'string', token_type: { is: 'Bearer' }, expires_in: 'number' },
    inactive: { status: 404, json: { message: { is: 'Not found' }, documentation_url: { includes: 'looker' } } },
    accepted: { access_token: 'made-up', token_type: 'Bearer', expires_in: 3600, refresh_token: null },
    refused: {
      message: 'Not found',
      documentation_url: 'https://cloud.google.com/looker/docs/r/err/4.0/404/post/login',
    },
    tooMany: { message: 'Too many requests', documentation_url: 'https://cloud.google.com/looker/docs/' },
    source: 'https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ApiAuth/login',
  },
  sources: [
    '{docs}',
    'https://docs.cloud.google.com/looker/docs/reference/looker-api/latest/methods/ApiAuth/login',
    'lengths: {observed}',
  ],
});
