import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'OpenAI',
  site: 'https://openai.com',
  keys: [
    {
      id: 'project-key',
      name: 'OpenAI project API key',
      severity: 'high',
      // The middle is base64 for "OpenAI"; both sides of it have one length.
      pattern:
        /sk-proj-(?:[0-9A-Za-z_-]{74}T3BlbkFJ[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58}T3BlbkFJ[0-9A-Za-z_-]{58}|[0-9A-Za-z_-]{20}T3BlbkFJ[0-9A-Za-z_-]{20})/,
      env: ['OPENAI_API_KEY', 'OPENAI_KEY'],
      risk: 'Whoever has it can run models on your bill and read the files, threads and assistants of the project.',
      examples: [
        'OPENAI_API_KEY=sk-proj-<b64u:74>T3BlbkFJ<b64u:73><alnum:1>',
        'client = OpenAI(api_key="sk-proj-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>")',
        '{"openai": {"apiKey": "sk-proj-<alnum:20>T3BlbkFJ<alnum:20>"}}',
        'curl https://api.openai.com/v1/models -H "Authorization: Bearer sk-proj-<b64u:74>T3BlbkFJ<b64u:73><alnum:1>"',
      ],
      nearMisses: [
        'OPENAI_API_KEY=sk-proj-your-openai-api-key',
        'sk-proj-<alnum:20>',
        'project: sk-project-<alnum:20>T3BlbkFJ<alnum:20>',
      ],
    },
    {
      id: 'service-account-key',
      name: 'OpenAI service account API key',
      severity: 'high',
      pattern:
        /sk-(?:svcacct|service)-(?:[0-9A-Za-z_-]{74}T3BlbkFJ[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58}T3BlbkFJ[0-9A-Za-z_-]{58}|[0-9A-Za-z_-]{20}T3BlbkFJ[0-9A-Za-z_-]{20})/,
      env: ['OPENAI_API_KEY', 'OPENAI_KEY'],
      risk: 'Whoever has it can run models on your bill and use the project’s data; it outlives the people who made it.',
      examples: [
        'export OPENAI_API_KEY="sk-svcacct-<b64u:74>T3BlbkFJ<b64u:73><alnum:1>"',
        'openai:\n  api_key: sk-svcacct-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>\n',
        "const openai = new OpenAI({ apiKey: 'sk-service-<alnum:20>T3BlbkFJ<alnum:20>' });",
      ],
      nearMisses: [
        'OPENAI_API_KEY=sk-svcacct-your-key',
        'sk-svcacct-<alnum:20>',
        'sk-svcacc-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>',
      ],
      rotate: {
        console: 'https://platform.openai.com/settings/organization/projects',
        docs: 'https://help.openai.com/en/articles/9186755-managing-projects-in-the-api-platform',
        steps: [
          'open the project in the organisation settings and create a new service account, which comes with a new key',
          'put the key where the old one is used, outside git',
          'delete the old service account, which ends its key',
          'look at the usage page for calls that are not yours',
        ],
      },
    },
    {
      id: 'admin-key',
      name: 'OpenAI admin API key',
      severity: 'critical',
      pattern:
        /sk-admin-(?:[0-9A-Za-z_-]{74}T3BlbkFJ[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58}T3BlbkFJ[0-9A-Za-z_-]{58}|[0-9A-Za-z_-]{20}T3BlbkFJ[0-9A-Za-z_-]{20})/,
      env: ['OPENAI_ADMIN_KEY', 'OPENAI_ADMIN_API_KEY'],
      risk: 'Whoever has it can administer the organisation: members, projects, service accounts, API keys and costs.',
      examples: [
        'OPENAI_ADMIN_KEY=sk-admin-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>',
        'provider "openai" {\n  admin_key = "sk-admin-<b64u:74>T3BlbkFJ<b64u:73><alnum:1>"\n}\n',
        "fetch(url, { headers: { Authorization: 'Bearer sk-admin-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>' } })",
      ],
      nearMisses: [
        'OPENAI_ADMIN_KEY=sk-admin-your-admin-key',
        'role: sk-admin-<alnum:20>',
        'sk-adm-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>',
      ],
      rotate: {
        console: 'https://platform.openai.com/settings/organization/admin-keys',
        docs: 'https://platform.openai.com/docs/api-reference/admin-api-keys',
        steps: [
          'create a new admin key at https://platform.openai.com/settings/organization/admin-keys, as an owner of the organisation',
          'put it in OPENAI_ADMIN_KEY, outside git',
          'delete the old key there, or with the new one through DELETE /v1/organization/admin_api_keys/{key_id}',
          'look through the audit log for members, service accounts and keys that were added since the leak',
        ],
      },
    },
    {
      id: 'user-key',
      name: 'OpenAI user API key (old form)',
      severity: 'high',
      pattern:
        /sk-(?:[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20}|None-(?:[0-9A-Za-z_-]{74}T3BlbkFJ[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58}T3BlbkFJ[0-9A-Za-z_-]{58}|[0-9A-Za-z_-]{20}T3BlbkFJ[0-9A-Za-z_-]{20}))/,
      env: ['OPENAI_API_KEY', 'OPENAI_KEY', 'OPENAI_SECRET_KEY'],
      risk: 'Whoever has it can run models on your bill in every organisation and project that you belong to.',
      examples: [
        'OPENAI_API_KEY=sk-<alnum:20>T3BlbkFJ<alnum:20>',
        "openai.api_key = 'sk-<alnum:20>T3BlbkFJ<alnum:20>'",
        '{"key": "sk-None-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>"}',
      ],
      nearMisses: [
        'OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxx',
        'sk-<alnum:19>T3BlbkFJ<alnum:19>',
        'task-<alnum:20>T3BlbkFJ<alnum:20>',
        '.sk-<lower:10>-<lower:8> { margin: 0 }',
      ],
    },
  ],
  rotate: {
    console: 'https://platform.openai.com/api-keys',
    docs: 'https://help.openai.com/en/articles/9047852-how-can-i-delete-my-api-key',
    steps: [
      'create a new key in the same project at https://platform.openai.com/api-keys, with restricted permissions if they are enough',
      'put it in OPENAI_API_KEY, outside git',
      'delete the old key there; a key that was pushed to a public repository may already be disabled by OpenAI',
      'look at the usage page for calls that are not yours',
    ],
  },
  checks: [
    {
      keys: ['project-key', 'service-account-key', 'user-key'],
      url: 'https://api.openai.com/v1/me',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { object: { is: 'user' }, id: { includes: 'user-' }, orgs: 'object' },
          is: 'active',
        },
        // A restricted key gets 403, or 401 with the same words.
        {
          status: [401, 403],
          json: { 'error.message': { includes: 'missing scopes' } },
          is: 'limited',
          because: 'a restricted key, which may not read its account',
        },
        {
          status: 401,
          json: { 'error.code': { is: 'ip_not_authorized' } },
          is: 'limited',
          because: 'bound to addresses that are not this one',
        },
        {
          status: 401,
          json: { 'error.code': { is: 'incorrect_hostname' } },
          is: 'limited',
          because: 'its project is bound to a region, with an address of its own',
        },
        { status: 401, json: { 'error.code': { is: 'account_deactivated' } }, is: 'disabled' },
        { status: 401, json: { 'error.code': { is: 'invalid_api_key' } }, is: 'inactive' },
      ],
      tells: { account: 'email', organisation: 'orgs.data.0.title' },
      replies: [
        {
          status: 200,
          body: {
            object: 'user',
            id: 'user-1a2b3c',
            email: 'owner@example.com',
            name: 'Owner',
            orgs: { object: 'list', data: [{ object: 'organization', id: 'org-1a2b3c', title: 'Example' }] },
          },
          is: 'active',
        },
        {
          status: 403,
          body: {
            error: {
              message: 'You have insufficient permissions for this operation. Missing scopes: api.user.read.',
              type: 'invalid_request_error',
              param: null,
              code: null,
            },
          },
          is: 'limited',
        },
        {
          status: 401,
          body: { error: { message: 'Your IP is not authorized.', code: 'ip_not_authorized' } },
          is: 'limited',
        },
        {
          status: 401,
          body: { error: { message: 'Please make your request to us.api.openai.com.', code: 'incorrect_hostname' } },
          is: 'limited',
        },
        {
          status: 401,
          body: {
            error: {
              message: 'The OpenAI account associated with this API key has been deactivated.',
              type: 'invalid_request_error',
              code: 'account_deactivated',
            },
          },
          is: 'disabled',
        },
        {
          status: 401,
          body: {
            error: {
              message: 'Incorrect API key provided: sk-proj-****.',
              type: 'invalid_request_error',
              param: null,
              code: 'invalid_api_key',
            },
          },
          is: 'inactive',
        },
        {
          status: 403,
          body: { error: { code: 'unsupported_country_region_territory', type: 'request_forbidden' } },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              message: 'Rate limit reached for requests',
              type: 'requests',
              param: null,
              code: 'rate_limit_exceeded',
            },
          },
          is: 'unknown',
        },
      ],
      source:
        'https://help.openai.com/en/articles/9132009-how-can-i-view-the-users-or-organizations-associated-with-an-api-key',
    },
    {
      keys: ['admin-key'],
      url: 'https://api.openai.com/v1/organization/admin_api_keys?limit=1',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: {
            object: { is: 'list' },
            'data.0.object': { is: 'organization.admin_api_key' },
            'data.0.redacted_value': 'string',
          },
          is: 'active',
        },
        {
          status: [401, 403],
          json: { 'error.message': { includes: 'missing scopes' } },
          is: 'limited',
          because: 'a restricted key, which may not list admin keys',
        },
        { status: 401, json: { 'error.code': { is: 'invalid_api_key' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            object: 'list',
            data: [
              {
                object: 'organization.admin_api_key',
                id: 'key_1a2b3c',
                name: 'Main',
                redacted_value: 'sk-admin...xyz',
                owner: { type: 'user', name: 'Owner', role: 'owner' },
              },
            ],
            has_more: false,
          },
          is: 'active',
        },
        {
          status: 403,
          body: {
            error: {
              message: 'You have insufficient permissions for this operation. Missing scopes: api.management.read.',
              type: 'invalid_request_error',
            },
          },
          is: 'limited',
        },
        {
          status: 401,
          body: { error: { message: 'Incorrect API key provided.', code: 'invalid_api_key' } },
          is: 'inactive',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              message: 'Rate limit reached for requests',
              type: 'requests',
              param: null,
              code: 'rate_limit_exceeded',
            },
          },
          is: 'unknown',
        },
      ],
      source: 'https://platform.openai.com/docs/api-reference/admin-api-keys/list',
    },
  ],
  sources: [
    'https://platform.openai.com/docs/api-reference/authentication',
    'https://platform.openai.com/docs/api-reference/admin-api-keys',
    'https://platform.openai.com/docs/guides/error-codes',
    'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    'format: observed in public code, not documented',
  ],
});
