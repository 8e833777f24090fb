import { BEARER, type Contract, ok } from './contract.ts';

/** Providers of models. */
export const MODELS: readonly Contract[] = [
  {
    rule: 'openai.project-key',
    read: 'https://platform.openai.com/docs/guides/error-codes; none for /v1/me, which is seen to answer so',
    key: BEARER,
    calls: {
      'GET /v1/me': ok({
        object: 'user',
        id: 'user-abc123',
        email: 'owner@example.com',
        name: 'Owner',
        created: 1700000000,
        mfa_flag_enabled: false,
        orgs: { object: 'list', data: [{ object: 'organization', id: 'org-abc', title: 'Personal', role: 'owner' }] },
      }),
    },
    dead: [
      401,
      {
        error: {
          message: 'Incorrect API key provided: sk-proj-***. You can find your API key at https://platform.openai.com.',
          type: 'invalid_request_error',
          param: null,
          code: 'invalid_api_key',
        },
      },
    ],
    others: {
      'insufficient scope': [
        403,
        { error: { message: 'You have insufficient permissions for this operation. Missing scopes: api.me.read.' } },
        'active',
      ],
      'another place': [
        401,
        { error: { message: 'Your IP is not authorized.', type: 'invalid_request_error', code: 'ip_not_authorized' } },
        'active',
      ],
      'another region': [
        401,
        {
          error: {
            message: 'attempted to access resource with incorrect regional hostname.',
            type: 'invalid_request_error',
            code: 'incorrect_hostname',
          },
        },
        'active',
      ],
      'no quota': [429, { error: { type: 'insufficient_quota', code: 'insufficient_quota' } }, 'unknown'],
    },
  },
  {
    rule: 'anthropic.api-key',
    read: 'https://docs.claude.com/en/api/errors (authentication_error is 401)',
    key: 'x-api-key: KEY',
    needs: { 'anthropic-version': '2023-06-01' },
    calls: {
      'GET /v1/models': ok({
        data: [{ type: 'model', id: 'claude-x', display_name: 'Claude X', created_at: '2025-02-19T00:00:00Z' }],
        has_more: true,
        first_id: 'claude-x',
        last_id: 'claude-x',
      }),
    },
    dead: [401, { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } }],
    others: {
      overloaded: [529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 'unknown'],
      'insufficient scope': [403, { type: 'error', error: { type: 'permission_error', message: 'no' } }, 'active'],
    },
  },
  {
    rule: 'hugging-face.user-access-token',
    read: 'https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/utils/_http.py, which looks for these words',
    key: BEARER,
    calls: {
      'GET /api/whoami-v2': ok({
        type: 'user',
        id: '5e67bdd61009063689407479',
        name: 'example',
        fullname: 'Example',
        isPro: false,
        orgs: [],
        auth: { type: 'access_token', accessToken: { displayName: 'ci', role: 'read' } },
      }),
    },
    dead: [401, { error: 'Invalid credentials in Authorization header' }],
    others: { expired: [401, { error: 'User Access Token "ci" is expired' }, 'inactive'] },
  },
  {
    rule: 'groq.api-key',
    read: 'https://console.groq.com/docs/errors (401); the code as it is seen to answer',
    key: BEARER,
    calls: {
      'GET /openai/v1/models': ok({
        object: 'list',
        data: [
          {
            id: 'gemma2-9b-it',
            object: 'model',
            created: 1693721698,
            owned_by: 'Google',
            active: true,
            context_window: 8192,
          },
        ],
      }),
    },
    dead: [401, { error: { message: 'Invalid API Key', type: 'invalid_request_error', code: 'invalid_api_key' } }],
  },
  {
    rule: 'replicate.api-token',
    read: 'https://github.com/replicate/replicate-python/blob/main/tests/test_run.py (the words, as recorded)',
    key: BEARER,
    calls: {
      'GET /v1/account': ok({
        type: 'organization',
        username: 'acme',
        name: 'Acme Corp, Inc.',
        github_url: 'https://github.com/acme',
      }),
    },
    dead: [401, { title: 'Unauthenticated', detail: 'You did not pass a valid authentication token', status: 401 }],
  },
  {
    rule: 'elevenlabs.api-key',
    read: 'https://help.elevenlabs.io/hc/en-us/articles/19572237925521; a wrong key as it is seen to be answered since 2026',
    key: 'xi-api-key: KEY',
    calls: {
      'GET /v1/user': ok({
        user_id: 'u1',
        subscription: { tier: 'free', character_count: 17, character_limit: 10000, status: 'active' },
        is_new_user: false,
      }),
    },
    dead: [401, { detail: { type: 'authentication_error', code: 'invalid_api_key', message: 'Invalid API key' } }],
    others: {
      'a wrong key in older words': [
        401,
        { detail: { status: 'invalid_api_key', message: 'Invalid API key' } },
        'inactive',
      ],
      'insufficient scope': [
        401,
        {
          detail: {
            status: 'missing_permissions',
            message: 'The API key you used is missing the permission user_read to execute this operation.',
          },
        },
        'active',
      ],
    },
  },
  {
    rule: 'deepseek.api-key',
    read: 'https://api-docs.deepseek.com/quick_start/error_codes',
    key: BEARER,
    calls: {
      'GET /user/balance': ok({
        is_available: true,
        balance_infos: [
          { currency: 'CNY', total_balance: '110.00', granted_balance: '10.00', topped_up_balance: '100.00' },
        ],
      }),
    },
    dead: [
      401,
      {
        error: {
          message: 'Authentication Fails, Your api key: ****x is invalid',
          type: 'authentication_error',
          param: null,
          code: 'invalid_request_error',
        },
      },
    ],
    others: { 'no credit': [200, { is_available: false, balance_infos: [] }, 'active'] },
  },
  {
    rule: 'openrouter.api-key',
    read: 'https://openrouter.ai/docs/guides/overview/auth/api-keys (401 is a rejected key); https://github.com/OpenRouterTeam/docs/issues/5 (the words)',
    key: BEARER,
    calls: {
      'GET /api/v1/key': ok({
        data: { label: 'sk-or-v1-au7...890', limit: null, usage: 0.5, limit_remaining: null, is_free_tier: false },
      }),
    },
    dead: [401, { error: { message: 'User not found.', code: 401 } }],
  },
  {
    rule: 'deepgram.api-key',
    read: 'https://developers.deepgram.com/docs/errors',
    key: 'authorization: Token KEY',
    calls: { 'GET /v1/projects': ok({ projects: [{ project_id: 'p1', name: 'Example' }] }) },
    dead: [401, { err_code: 'INVALID_AUTH', err_msg: 'Invalid credentials.', request_id: 'r1' }],
    others: {
      'insufficient scope': [403, { err_code: 'INSUFFICIENT_PERMISSIONS', err_msg: 'no', request_id: 'r1' }, 'active'],
    },
  },
  {
    rule: 'assemblyai.api-key',
    read: 'https://github.com/AssemblyAI/assemblyai-api-spec/blob/main/openapi.yml',
    key: 'authorization: KEY',
    calls: {
      'GET /v2/transcript': ok({
        page_details: {
          limit: 1,
          result_count: 0,
          current_url: 'https://api.assemblyai.com/v2/transcript?limit=1',
          prev_url: null,
          next_url: null,
        },
        transcripts: [],
      }),
    },
    dead: [401, { error: 'Authentication error, API token missing/invalid' }],
  },
  {
    rule: 'suno-api.api-key',
    read: 'https://docs.sunoapi.org/suno-api/get-remaining-credits (401 in the body is no right to it; 430 too many calls)',
    key: BEARER,
    calls: { 'GET /api/v1/generate/credit': ok({ code: 200, msg: 'success', data: 100 }) },
    dead: [200, { code: 401, msg: 'You do not have access permissions' }],
    others: { 'too many calls': [200, { code: 430, msg: 'Your call frequency is too high.' }, 'unknown'] },
  },
  {
    rule: 'useapi.api-token',
    read: 'https://useapi.net/docs/api-v2/get-account',
    key: BEARER,
    calls: {
      'GET /v2/account': ok({
        email: 'owner@example.com',
        created: '2023-08-31T21:03:28.558Z',
        name: 'Your Name',
        verified: '2023-08-31T21:05:17.137Z',
        sub: '230831',
        replyUrl: 'Call back URL here',
      }),
    },
    dead: [401, { error: 'Unauthorized', code: 401 }],
  },
];
