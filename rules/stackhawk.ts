import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'StackHawk',
  site: 'https://www.stackhawk.com',
  keys: [
    {
      id: 'api-key',
      name: 'StackHawk API key',
      severity: 'high',
      pattern: /hawk\.[0-9A-Za-z_-]{20}\.[0-9A-Za-z_-]{20}/,
      env: ['HAWK_API_KEY', 'SHAWK_API_KEY', 'STACKHAWK_API_KEY', 'SH_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read the security findings of your applications and scan in the name of your organization.',
      examples: [
        'HAWK_API_KEY=hawk.<b64u:20>.<b64u:18><digit:2>',
        'docker run -e API_KEY=hawk.<alnum:20>.<alnum:20> stackhawk/hawkscan',
        'curl -H "X-ApiKey: hawk.<alnum:20>.<alnum:20>" https://api.stackhawk.com/api/v1/auth/login',
        '{"stackhawk": {"apiKey": "hawk.<alnum:20>.<b64u:18><digit:2>"}}',
      ],
      nearMisses: [
        'HAWK_API_KEY=hawk.<alnum:20>',
        'hawk.client.authenticate(request)',
        'HAWK_APP_ID=<uuid>',
        'hawk-<alnum:20>-<alnum:20>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.stackhawk.com',
    docs: 'https://docs.stackhawk.com/apidocs.html',
    steps: [
      'create a new API key at https://app.stackhawk.com under Settings > API Keys',
      'put it in HAWK_API_KEY, outside git; it is shown only once',
      'delete the old key there',
    ],
  },
  checks: [
    {
      // The session that it hands out is thrown away.
      url: 'https://api.stackhawk.com/api/v1/auth/login',
      auth: { header: 'X-ApiKey' },
      answers: [
        { status: 200, json: { token: { includes: 'eyJ' } }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        { status: 200, body: { token: 'eyJ-made-up' }, is: 'active' },
        { status: 401, body: { message: 'Unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://apidocs.stackhawk.com/reference/login',
    },
  ],
  sources: [
    'https://docs.stackhawk.com/apidocs.html',
    'https://apidocs.stackhawk.com/reference/getuser',
    'length: observed in public code, not documented',
  ],
});
