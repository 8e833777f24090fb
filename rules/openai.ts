import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OpenAI',
  site: 'https://openai.com',
  keys: {
    'project-key': {
      name: 'OpenAI project API key',
      // The middle is base64 for "OpenAI"; both sides of it have one length.
      pattern:
        /sk-proj-(?:[0-9A-Za-z_-]{74}T3BlbkFJ[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58}T3BlbkFJ[0-9A-Za-z_-]{58}|[0-9A-Za-z_-]{20}T3BlbkFJ[0-9A-Za-z_-]{20})/,
      shape: [
        'sk-proj-<b64u:74>T3BlbkFJ<b64u:73><alnum:1>',
        'sk-proj-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>',
        'sk-proj-<alnum:20>T3BlbkFJ<alnum:20>',
      ],
      env: ['OPENAI_API_KEY', 'OPENAI_KEY'],
      risk: 'Whoever has it can run models on your bill and read the files, threads and assistants of the project.',
      nearMisses: 'project: sk-project-<alnum:20>T3BlbkFJ<alnum:20>',
    },
    'service-account-key': {
      name: 'OpenAI service account API key',
      pattern:
        /sk-(?:svcacct|service)-(?:[0-9A-Za-z_-]{74}T3BlbkFJ[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58}T3BlbkFJ[0-9A-Za-z_-]{58}|[0-9A-Za-z_-]{20}T3BlbkFJ[0-9A-Za-z_-]{20})/,
      shape: [
        'sk-svcacct-<b64u:74>T3BlbkFJ<b64u:73><alnum:1>',
        'sk-svcacct-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>',
        'sk-service-<alnum:20>T3BlbkFJ<alnum:20>',
      ],
      env: ['OPENAI_API_KEY', 'OPENAI_KEY'],
      risk: 'Whoever has it can run models on your bill and use the project’s data; it outlives the people who made it.',
      nearMisses: 'sk-svcacc-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>',
      rotate: {
        console: 'https://platform.openai.com/settings/organization/projects',
        docs: 'https://developers.openai.com/api/docs/guides/api-keys',
        make: 'open the service account in the project of the organisation settings and create a new key for it, with an expiry date',
        put: 'put the key where the old one is used, outside git',
        end: 'delete the old key there; where the service account goes, all of its keys end',
        after: 'look at the usage page for calls that are not yours',
      },
    },
    'admin-key': {
      name: 'OpenAI admin API key',
      severity: 'critical',
      pattern:
        /sk-admin-(?:[0-9A-Za-z_-]{74}T3BlbkFJ[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58}T3BlbkFJ[0-9A-Za-z_-]{58}|[0-9A-Za-z_-]{20}T3BlbkFJ[0-9A-Za-z_-]{20})/,
      shape: ['sk-admin-<b64u:74>T3BlbkFJ<b64u:73><alnum:1>', 'sk-admin-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>'],
      env: ['OPENAI_ADMIN_KEY', 'OPENAI_ADMIN_API_KEY'],
      risk: 'Whoever has it can administer the organisation: members, projects, service accounts, API keys and costs.',
      nearMisses: 'sk-adm-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>',
      rotate: {
        console: 'https://platform.openai.com/settings/organization/admin-keys',
        docs: 'https://platform.openai.com/docs/api-reference/admin-api-keys',
        make: 'create a new admin key at {console}, as an owner of the organisation',
        end: 'delete the old key there, or with the new one through DELETE /v1/organization/admin_api_keys/{key_id}',
        after: 'look through the audit log for members, service accounts and keys that were added since the leak',
      },
    },
    'user-key': {
      name: 'OpenAI user API key (old form)',
      pattern:
        /sk-(?:[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20}|None-(?:[0-9A-Za-z_-]{74}T3BlbkFJ[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58}T3BlbkFJ[0-9A-Za-z_-]{58}|[0-9A-Za-z_-]{20}T3BlbkFJ[0-9A-Za-z_-]{20}))/,
      shape: ['sk-<alnum:20>T3BlbkFJ<alnum:20>', 'sk-None-<b64u:58>T3BlbkFJ<b64u:57><alnum:1>'],
      env: ['OPENAI_API_KEY', 'OPENAI_KEY', 'OPENAI_SECRET_KEY'],
      risk: 'Whoever has it can run models on your bill in every organisation and project that you belong to.',
      nearMisses: '.sk-<lower:10>-<lower:8> { margin: 0 }',
    },
  },
  rotate: {
    console: 'https://platform.openai.com/api-keys',
    docs: 'https://help.openai.com/en/articles/9047852-how-can-i-delete-my-api-key',
    make: 'create a new key in the same project at {console}, with an expiry date and only the permissions it needs',
    end: 'delete the old key there; a key that was pushed to a public repository may already be disabled by OpenAI',
    after: 'look at the usage page for calls that are not yours',
  },
  check: [
    {
      keys: ['project-key', 'service-account-key', 'user-key'],
      url: 'https://api.openai.com/v1/me',
      active: { object: { is: 'user' }, id: { includes: 'user-' }, orgs: 'object' },
      // A restricted key gets 403, or 401 with the same words.
      limited: {
        status: [401, 403],
        json: { 'error.message': { includes: 'missing scopes' } },
        because: 'a restricted key, which may not read its account',
      },
      answers: [
        {
          status: 401,
          json: { 'error.code': { is: 'ip_not_authorized' } },
          is: 'limited',
          because: 'bound to addresses that are not this one',
          recorded: { error: { message: 'Your IP is not authorized.', code: 'ip_not_authorized' } },
        },
        {
          status: 401,
          json: { 'error.code': { is: 'incorrect_hostname' } },
          is: 'limited',
          because: 'its project is bound to a region, with an address of its own',
          recorded: {
            error: { message: 'Please make your request to us.api.openai.com.', code: 'incorrect_hostname' },
          },
        },
        { status: 401, json: { 'error.code': { is: 'account_deactivated' } }, is: 'disabled' },
        { status: 401, json: { 'error.code': { is: 'invalid_api_key' } }, is: 'inactive' },
      ],
      tells: { account: 'email', organisation: 'orgs.data.0.title' },
      accepted: {
        object: 'user',
        id: 'user-1a2b3c',
        email: 'owner@example.com',
        name: 'Owner',
        orgs: { object: 'list', data: [{ object: 'organization', id: 'org-1a2b3c', title: 'Example' }] },
      },
      recorded: {
        limited: {
          error: {
            message: 'You have insufficient permissions for this operation. Missing scopes: api.user.read.',
            type: 'invalid_request_error',
            param: null,
            code: null,
          },
        },
        disabled: {
          error: {
            message: 'The OpenAI account associated with this API key has been deactivated.',
            type: 'invalid_request_error',
            code: 'account_deactivated',
          },
        },
      },
      unclear: { 403: { error: { code: 'unsupported_country_region_territory', type: 'request_forbidden' } } },
      tooMany: {
        error: {
          message: 'Rate limit reached for requests',
          type: 'requests',
          param: null,
          code: 'rate_limit_exceeded',
        },
      },
      replies: {
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
      source:
        'https://help.openai.com/en/articles/9132009-how-can-i-view-the-users-or-organizations-associated-with-an-api-key',
    },
    {
      keys: ['admin-key'],
      url: 'https://api.openai.com/v1/organization/admin_api_keys?limit=1',
      active: {
        object: { is: 'list' },
        'data.0.object': { is: 'organization.admin_api_key' },
        'data.0.redacted_value': 'string',
      },
      limited: {
        status: [401, 403],
        json: { 'error.message': { includes: 'missing scopes' } },
        because: 'a restricted key, which may not list admin keys',
      },
      inactive: { 'error.code': { is: 'invalid_api_key' } },
      accepted: {
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
      refused: { error: { message: 'Incorrect API key provided.', code: 'invalid_api_key' } },
      recorded: {
        limited: {
          error: {
            message: 'You have insufficient permissions for this operation. Missing scopes: api.management.read.',
            type: 'invalid_request_error',
          },
        },
      },
      tooMany: {
        error: {
          message: 'Rate limit reached for requests',
          type: 'requests',
          param: null,
          code: 'rate_limit_exceeded',
        },
      },
      source: 'https://platform.openai.com/docs/api-reference/admin-api-keys/list',
    },
  ],
  sources: [
    'https://platform.openai.com/docs/api-reference/authentication',
    'https://platform.openai.com/docs/api-reference/admin-api-keys',
    'https://platform.openai.com/docs/guides/error-codes',
    'https://developers.openai.com/api/docs/guides/api-keys',
    'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    'format: {observed}',
  ],
});
