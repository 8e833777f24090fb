import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ClickUp',
  site: 'https://clickup.com',
  keys: [
    {
      id: 'personal-token',
      name: 'ClickUp personal API token',
      severity: 'high',
      pattern: /pk_[0-9]{6,10}_[0-9A-Z]{32}/,
      env: ['CLICKUP_API_TOKEN', 'CLICKUP_TOKEN', 'CLICKUP_API_KEY', 'CLICKUP_PERSONAL_TOKEN'],
      risk: 'Whoever has it can read and change everything in ClickUp that the user can.',
      examples: [
        'CLICKUP_API_TOKEN=pk_<digit:8>_<upnum:32>',
        'curl https://api.clickup.com/api/v2/user -H "Authorization: pk_<digit:7>_<upnum:32>"',
        '{"clickup": {"token": "pk_<digit:9>_<upnum:32>"}}',
      ],
      nearMisses: [
        'CLICKUP_API_TOKEN=pk_your_token',
        'pk_live_<upnum:32>',
        'ALTER TABLE tasks ADD CONSTRAINT pk_20240101_tasks PRIMARY KEY (id)',
        'pk_<digit:8>_<lower:32>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.clickup.com/settings/apps',
    docs: 'https://developer.clickup.com/docs/authentication',
    steps: [
      'select Regenerate under Settings > Apps > API Token: the old token ends at once',
      'put the new one in CLICKUP_API_TOKEN wherever the old one was used, outside git',
      'look through the activity of the Workspace since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.clickup.com/api/v2/user',
      auth: { header: 'Authorization' },
      answers: [
        { status: 200, json: { 'user.id': 'number', 'user.username': 'string', 'user.color': 'string' }, is: 'active' },
        { status: 401, json: { ECODE: { is: 'OAUTH_025' } }, is: 'inactive' },
        { status: 401, json: { ECODE: { is: 'OAUTH_019' } }, is: 'inactive' },
        { status: 401, json: { ECODE: { is: 'OAUTH_021' } }, is: 'inactive' },
        { status: 401, json: { ECODE: { is: 'OAUTH_077' } }, is: 'inactive' },
      ],
      tells: { account: 'user.email', name: 'user.username' },
      replies: [
        {
          status: 200,
          body: { user: { id: 123, username: 'Example', color: '#827718', profilePicture: null, initials: 'E' } },
          is: 'active',
        },
        { status: 401, body: { err: 'Token invalid', ECODE: 'OAUTH_025' }, is: 'inactive' },
        { status: 401, body: { err: 'Oauth token not found', ECODE: 'OAUTH_019' }, is: 'inactive' },
        { status: 401, body: { err: 'Oauth token not found', ECODE: 'OAUTH_021' }, is: 'inactive' },
        { status: 401, body: { err: 'Oauth token not found', ECODE: 'OAUTH_077' }, is: 'inactive' },
        { status: 401, body: { err: 'Team not authorized', ECODE: 'OAUTH_027' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { err: 'Rate limit reached', ECODE: 'APP_002' },
          is: 'unknown',
        },
      ],
      source: 'https://developer.clickup.com/reference/getauthorizeduser',
    },
  ],
  sources: [
    'https://developer.clickup.com/docs/authentication',
    'https://developer.clickup.com/docs/common_errors',
    'length: observed in public code, not documented',
  ],
});
