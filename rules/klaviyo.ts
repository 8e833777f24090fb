import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Klaviyo',
  site: 'https://www.klaviyo.com',
  keys: {
    'private-key': {
      name: 'Klaviyo private API key',
      severity: 'critical',
      // "pk" stands for private key here; newer ones carry the public site id of six characters.
      pattern: /pk_(?:[0-9A-Za-z]{6}_)?[0-9a-z]{34}/,
      shape: ['pk_<hex:34>', 'pk_<alnum:6>_<hex:34>'],
      context: { words: ['klaviyo'], within: 120 },
      env: ['KLAVIYO_API_KEY', 'KLAVIYO_PRIVATE_KEY', 'KLAVIYO_PRIVATE_API_KEY', 'KLAVIYO_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read the profiles of your customers and send campaigns to them, as far as its scopes go.',
      nearMisses: ['KLAVIYO_PUBLIC_KEY=<alnum:6>', 'klaviyo_pk_column_<hex:12>'],
    },
  },
  rotate: {
    console: 'https://www.klaviyo.com/settings/account/api-keys',
    docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
    make: 'create a new private key with the least scopes at {console}',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old key on the same page',
    after: 'look for exports, campaigns and changed flows since the leak',
  },
  check: {
    url: 'https://a.klaviyo.com/api/accounts',
    auth: { header: 'Authorization', value: 'Klaviyo-API-Key {key}' },
    headers: { revision: '2026-01-15', accept: 'application/vnd.api+json' },
    active: { 'data.0.type': { is: 'account' }, 'data.0.id': 'string', 'data.0.attributes': 'object' },
    inactive: { 'errors.0.code': { is: 'authentication_failed' } },
    limited: {
      status: 403,
      json: { 'errors.0.code': { is: 'permission_denied' } },
      because: 'not allowed to read the account',
    },
    tells: { organisation: 'data.0.attributes.contact_information.organization_name' },
    accepted: {
      data: [
        {
          type: 'account',
          id: 'AAAAAA',
          attributes: { contact_information: { organization_name: 'Example' }, public_api_key: 'AAAAAA' },
        },
      ],
    },
    refused: {
      errors: [
        { id: 'e1', status: 401, code: 'authentication_failed', title: 'Incorrect authentication credentials.' },
      ],
    },
    recorded: { limited: { errors: [{ id: 'e2', status: 403, code: 'permission_denied', title: 'No permission.' }] } },
    unclear: { 401: { errors: [{ id: 'e3', status: 401, code: 'not_authenticated', title: 'None were provided.' }] } },
    tooMany: {
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
    source: 'https://developers.klaviyo.com/en/reference/get_accounts',
  },
  sources: [
    '{docs}',
    'https://developers.klaviyo.com/en/docs/retrieve_api_credentials',
    'length: told by Klaviyo support, not documented; the form with the site id: observed in public code',
  ],
});
