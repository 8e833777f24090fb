import { defineProvider } from '../src/model/provider.ts';

const env = ['PAGERDUTY_API_KEY', 'PAGERDUTY_TOKEN', 'PAGERDUTY_API_TOKEN', 'PD_API_KEY', 'PD_API_TOKEN'];

const accept = { Accept: 'application/vnd.pagerduty+json;version=2' };

export default defineProvider({
  name: 'PagerDuty',
  site: 'https://www.pagerduty.com',
  keys: [
    {
      id: 'user-token',
      name: 'PagerDuty user API token',
      severity: 'high',
      pattern: /u\+[0-9A-Za-z+_-]{18}/,
      context: { words: ['pagerduty', 'pager_duty'], within: 100 },
      env,
      entropy: 3,
      risk: 'Whoever has it can do through the API what its user may: read and silence incidents, see who is on call.',
      examples: [
        'PAGERDUTY_API_KEY=u+<b64u:17><alnum:1>',
        'curl -H "Authorization: Token token=u+<b64u:17><alnum:1>" https://api.pagerduty.com/users/me',
        '{"pagerduty": {"token": "u+<b64u:17><alnum:1>"}}',
      ],
      nearMisses: [
        'PAGERDUTY_API_KEY=u+your-token',
        'codepoint = "u+<b64u:17><alnum:1>"',
        'PAGERDUTY_API_KEY=u+<alnum:8>',
      ],
    },
    {
      id: 'api-key',
      name: 'PagerDuty REST API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{20}/,
      context: {
        words: ['api.pagerduty.com', 'pagerdutyToken', 'pagerdutyApiKey', 'pagerduty_key'],
        within: 50,
      },
      env,
      // Above what a name of 20 letters reaches.
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the whole account: incidents, schedules, services, users, unless it is read-only.',
      examples: [
        'PAGERDUTY_TOKEN=<alnum:8><digit:4><alnum:8>',
        'curl -H "Authorization: Token token=<alnum:18><digit:2>" https://api.pagerduty.com/abilities',
        "const pagerdutyApiKey = '<alnum:18><digit:2>';",
      ],
      nearMisses: [
        'PAGERDUTY_TOKEN=pagerduty-token-here',
        'pagerduty_service_id = "<alnum:20>"',
        'PAGERDUTY_TOKEN=<alnum:40>',
        'token: <alnum:20>',
      ],
    },
    {
      id: 'integration-key',
      name: 'PagerDuty integration key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}|R[0-9A-Z]{31}/,
      context: {
        words: ['pagerduty', 'pager_duty', 'pd_routing_key', 'pd_integration_key', 'pd_service_key'],
        within: 100,
      },
      env: ['PAGERDUTY_INTEGRATION_KEY', 'PAGERDUTY_ROUTING_KEY', 'PAGERDUTY_SERVICE_KEY', 'PD_ROUTING_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can raise and resolve incidents of the service it belongs to, and so wake people or hide an outage.',
      examples: [
        'PAGERDUTY_INTEGRATION_KEY=<hex:32>',
        'receivers:\n- name: oncall\n  pagerduty_configs:\n  - routing_key: <hex:32>\n',
        '{"pagerduty": {"routingKey": "R<upnum:31>"}}',
        'curl -d \'{"routing_key": "<hex:32>", "event_action": "trigger"}\' https://events.pagerduty.com/v2/enqueue',
      ],
      nearMisses: [
        'PAGERDUTY_ROUTING_KEY=your-routing-key',
        'routing_key: <hex:32>',
        'PAGERDUTY_INTEGRATION_KEY=<hex:24>',
        'pagerduty_incident: <uuid>',
      ],
      rotate: {
        docs: 'https://support.pagerduty.com/main/docs/services-and-integrations',
        steps: [
          'add a new integration of the same kind to the service: Services, the service, Integrations',
          'put its key where the old one is used, outside git',
          'delete the old integration there',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://app.pagerduty.com/api_keys',
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
    steps: [
      'create a new key under Integrations, API Access Keys, or a user token under My Profile, User Settings; read-only if that is enough',
      'put it where the old one is used, outside git; it is shown only once',
      'disable the old key there, then delete it',
      'look through the audit records and incidents since the leak',
    ],
  },
  checks: [
    {
      keys: ['user-token', 'api-key'],
      url: 'https://api.pagerduty.com/users?limit=1',
      auth: { header: 'Authorization', value: 'Token token={key}' },
      headers: accept,
      answers: [
        {
          status: 200,
          json: { 'users.0.type': { is: 'user' }, 'users.0.html_url': { includes: 'pagerduty.com' }, more: 'boolean' },
          is: 'active',
        },
        { status: 401, is: 'next' },
      ],
      replies: [
        {
          status: 200,
          body: {
            users: [{ id: 'P1', type: 'user', name: 'Owner', html_url: 'https://example.pagerduty.com/users/P1' }],
            limit: 1,
            offset: 0,
            total: null,
            more: true,
          },
          is: 'active',
        },
        { status: 401, body: '', is: 'next' },
        { status: 403, body: { error: { message: 'Access Denied', code: 2010 } }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { message: 'Rate Limit Exceeded', code: 2020 } },
          is: 'unknown',
        },
      ],
      next: {
        // The service region of the EU has its own host.
        url: 'https://api.eu.pagerduty.com/users?limit=1',
        auth: { header: 'Authorization', value: 'Token token={key}' },
        headers: accept,
        answers: [
          {
            status: 200,
            json: {
              'users.0.type': { is: 'user' },
              'users.0.html_url': { includes: 'pagerduty.com' },
              more: 'boolean',
            },
            is: 'active',
          },
          { status: 401, is: 'inactive' },
        ],
        replies: [
          {
            status: 200,
            body: {
              users: [{ id: 'P1', type: 'user', html_url: 'https://example.eu.pagerduty.com/users/P1' }],
              limit: 1,
              offset: 0,
              more: false,
            },
            is: 'active',
          },
          { status: 401, body: '', is: 'inactive' },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: { error: { message: 'Rate Limit Exceeded', code: 2020 } },
            is: 'unknown',
          },
        ],
      },
      source: 'https://developer.pagerduty.com/api-reference/c96e889522dd6-list-users',
    },
  ],
  sources: [
    'https://support.pagerduty.com/main/docs/api-access-keys',
    'https://developer.pagerduty.com/docs/authentication',
    'https://developer.pagerduty.com/docs/events-api-v2-overview',
    'alphabets: observed in public code, not documented',
  ],
});
