import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['PAGERDUTY_API_KEY', 'PAGERDUTY_TOKEN', 'PAGERDUTY_API_TOKEN', 'PD_API_KEY', 'PD_API_TOKEN'];

const accept = { Accept: 'application/vnd.pagerduty+json;version=2' };

export default defineProvider({
  name: 'PagerDuty',
  site: 'https://www.pagerduty.com',
  keys: {
    'user-token': {
      name: 'PagerDuty user API token',
      pattern: /u\+[0-9A-Za-z+_-]{18}/,
      shape: 'u+<b64u:17><alnum:1>',
      context: { words: ['pagerduty', 'pager_duty', 'pd_key', 'pd_token', 'pd_api_key'], within: 100 },
      env,
      entropy: 3,
      risk: 'Whoever has it can do through the API what its user may: read and silence incidents, see who is on call.',
      nearMisses: 'PAGERDUTY_API_KEY=u+<alnum:8>',
    },
    'api-key': {
      name: 'PagerDuty REST API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{20}/,
      shape: ['<alnum:18><digit:2>', '<alnum:8><digit:4><alnum:8>'],
      context: { words: ['api.pagerduty.com', 'pagerdutyToken', 'pagerdutyApiKey', 'pagerduty_key'], within: 50 },
      env,
      // Above what a name of 20 letters reaches.
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the whole account: incidents, schedules, services, users, unless it is read-only.',
      nearMisses: [
        'PAGERDUTY_TOKEN=pagerduty-token-here',
        'pagerduty_service_id = "<alnum:20>"',
        'PAGERDUTY_TOKEN=<alnum:40>',
        'token: <alnum:20>',
      ],
    },
    'integration-key': {
      name: 'PagerDuty integration key',
      noCheck: 'it only sends events, and each calls somebody',
      severity: 'medium',
      pattern: /[0-9a-f]{32}|R[0-9A-Z]{31}/,
      shape: ['<hex:32>', 'R<upnum:31>'],
      context: {
        words: ['pagerduty', 'pager_duty', 'pd_routing_key', 'pd_integration_key', 'pd_service_key'],
        within: 100,
      },
      env: ['PAGERDUTY_INTEGRATION_KEY', 'PAGERDUTY_ROUTING_KEY', 'PAGERDUTY_SERVICE_KEY', 'PD_ROUTING_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can raise and resolve incidents of the service it belongs to, and so wake people or hide an outage.',
      examples:
        'curl -d \'{"routing_key": "<hex:32>", "event_action": "trigger"}\' https://events.pagerduty.com/v2/enqueue',
      rotate: {
        docs: 'https://support.pagerduty.com/main/docs/services-and-integrations',
        make: 'add a new integration of the same kind to the service: Services, the service, Integrations',
        put: 'put its key where the old one is used, outside git',
        end: 'delete the old integration there',
      },
    },
  },
  rotate: {
    console: 'https://app.pagerduty.com/api_keys',
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
    make: 'create a new key under Integrations, API Access Keys, or a user token under My Profile, User Settings; read-only if that is enough',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'disable the old key there, then delete it',
    after: 'look through the audit records and incidents since the leak',
  },
  check: {
    keys: ['user-token', 'api-key'],
    url: 'https://api.pagerduty.com/users?limit=1',
    auth: { header: 'Authorization', value: 'Token token={key}' },
    headers: accept,
    active: { 'users.0.type': { is: 'user' }, 'users.0.html_url': { includes: 'pagerduty.com' }, more: 'boolean' },
    answers: { status: 401, is: 'next' },
    accepted: {
      users: [{ id: 'P1', type: 'user', name: 'Owner', html_url: 'https://example.pagerduty.com/users/P1' }],
      limit: 1,
      offset: 0,
      total: null,
      more: true,
    },
    recorded: { next: '' },
    unclear: { 403: { error: { message: 'Access Denied', code: 2010 } } },
    tooMany: { error: { message: 'Rate Limit Exceeded', code: 2020 } },
    next: {
      // The service region of the EU has its own host.
      url: 'https://api.eu.pagerduty.com/users?limit=1',
      auth: { header: 'Authorization', value: 'Token token={key}' },
      headers: accept,
      active: { 'users.0.type': { is: 'user' }, 'users.0.html_url': { includes: 'pagerduty.com' }, more: 'boolean' },
      inactive: 401,
      accepted: {
        users: [{ id: 'P1', type: 'user', html_url: 'https://example.eu.pagerduty.com/users/P1' }],
        limit: 1,
        offset: 0,
        more: false,
      },
      refused: '',
      tooMany: { error: { message: 'Rate Limit Exceeded', code: 2020 } },
    },
    source: 'https://developer.pagerduty.com/api-reference/c96e889522dd6-list-users',
  },
  sources: [
    '{docs}',
    'https://developer.pagerduty.com/docs/authentication',
    'https://developer.pagerduty.com/docs/events-api-v2-overview',
    'alphabets: {observed}',
  ],
});
