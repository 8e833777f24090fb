import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Klaviyo',
  site: 'https://www.klaviyo.com',
  keys: [
    {
      id: 'private-key',
      name: 'Klaviyo private API key',
      severity: 'critical',
      // "pk" stands for private key here; newer ones carry the public site id of six characters.
      pattern: /pk_(?:[0-9A-Za-z]{6}_)?[0-9a-z]{34}/,
      context: { words: ['klaviyo'], within: 120 },
      env: ['KLAVIYO_API_KEY', 'KLAVIYO_PRIVATE_KEY', 'KLAVIYO_PRIVATE_API_KEY', 'KLAVIYO_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read the profiles of your customers and send campaigns to them, as far as its scopes go.',
      examples: [
        'KLAVIYO_API_KEY=pk_<hex:34>',
        'curl -H "Authorization: Klaviyo-API-Key pk_<hex:34>" https://a.klaviyo.com/api/accounts',
        '{"klaviyo": {"privateKey": "pk_<alnum:6>_<hex:34>"}}',
        "ApiKeySession('pk_<hex:34>') # klaviyo",
      ],
      nearMisses: [
        'KLAVIYO_PUBLIC_KEY=<alnum:6>',
        'KLAVIYO_API_KEY=pk_your_private_key',
        'pk_<hex:34>',
        'klaviyo_pk_column_<hex:12>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.klaviyo.com/settings/account/api-keys',
    docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
    steps: [
      'create a new private key with the least scopes at https://www.klaviyo.com/settings/account/api-keys',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the old key on the same page',
      'look for exports, campaigns and changed flows since the leak',
    ],
  },
  checks: [
    {
      url: 'https://a.klaviyo.com/api/accounts',
      auth: { header: 'Authorization', value: 'Klaviyo-API-Key {key}' },
      headers: { revision: '2026-01-15', accept: 'application/vnd.api+json' },
      answers: [
        {
          status: 200,
          json: { 'data.0.type': { is: 'account' }, 'data.0.id': 'string', 'data.0.attributes': 'object' },
          is: 'active',
        },
        { status: 401, json: { 'errors.0.code': { is: 'authentication_failed' } }, is: 'inactive' },
        {
          status: 403,
          json: { 'errors.0.code': { is: 'permission_denied' } },
          is: 'limited',
          because: 'not allowed to read the account',
        },
      ],
      tells: { organisation: 'data.0.attributes.contact_information.organization_name' },
      replies: [
        {
          status: 200,
          body: {
            data: [
              {
                type: 'account',
                id: 'AAAAAA',
                attributes: { contact_information: { organization_name: 'Example' }, public_api_key: 'AAAAAA' },
              },
            ],
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            errors: [
              {
                id: 'e1',
                status: 401,
                code: 'authentication_failed',
                title: 'Incorrect authentication credentials.',
              },
            ],
          },
          is: 'inactive',
        },
        {
          status: 403,
          body: { errors: [{ id: 'e2', status: 403, code: 'permission_denied', title: 'No permission.' }] },
          is: 'limited',
        },
        {
          status: 401,
          body: { errors: [{ id: 'e3', status: 401, code: 'not_authenticated', title: 'None were provided.' }] },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            errors: [
              {
                id: 'e1',
                status: 429,
                code: 'throttled',
                title: 'Request was throttled.',
                detail: 'Expected available in 1 second.',
              },
            ],
          },
          is: 'unknown',
        },
      ],
      source: 'https://developers.klaviyo.com/en/reference/get_accounts',
    },
  ],
  sources: [
    'https://developers.klaviyo.com/en/docs/authenticate_',
    'https://developers.klaviyo.com/en/docs/retrieve_api_credentials',
    'length: told by Klaviyo support, not documented; the form with the site id: observed in public code',
  ],
});
