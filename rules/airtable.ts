import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const whoami: Step = {
  url: 'https://api.airtable.com/v0/meta/whoami',
  auth: 'bearer',
  answers: [
    // The id is all that a token without the scope user.email:read is told.
    { status: 200, json: { id: { includes: 'usr' } }, is: 'active' },
    { status: 401, json: { 'error.type': { is: 'AUTHENTICATION_REQUIRED' } }, is: 'inactive' },
    { status: 401, json: { 'error.type': { is: 'UNAUTHORIZED' } }, is: 'inactive' },
  ],
  tells: { account: 'email', scopes: 'scopes' },
  replies: [
    { status: 200, body: { id: 'usrExample0000001', scopes: ['data.records:read'] }, is: 'active' },
    {
      status: 401,
      body: { error: { type: 'AUTHENTICATION_REQUIRED', message: 'Authentication required' } },
      is: 'inactive',
    },
    { status: 401, body: { error: { type: 'UNAUTHORIZED', message: 'Invalid authentication token' } }, is: 'inactive' },
    { status: 200, body: { id: 'a1' }, is: 'unknown' },
    {
      status: 429,
      headers: { 'retry-after': '30' },
      body: { errors: [{ error: 'RATE_LIMIT_REACHED', message: 'Rate limit exceeded. Please try again later' }] },
      is: 'unknown',
    },
  ],
};

const source = 'https://airtable.com/developers/web/api/get-user-id-scopes';

export default defineProvider({
  name: 'Airtable',
  site: 'https://airtable.com',
  keys: {
    'personal-access-token': {
      name: 'Airtable personal access token',
      pattern: /pat[0-9A-Za-z]{14}\.[0-9a-f]{64}/,
      shape: 'pat<alnum:14>.<hex:64>',
      env: ['AIRTABLE_TOKEN', 'AIRTABLE_API_KEY', 'AIRTABLE_PAT', 'AIRTABLE_ACCESS_TOKEN', 'AIRTABLE_API_TOKEN'],
      risk: 'Whoever has it can read and change records and schemas of the bases that it was given.',
      nearMisses: [
        'pat<alnum:14>',
        'path<alnum:14>.<hex:64>',
        'pat<alnum:14>.<alnum:12>',
        'app<alnum:14>/tbl<alnum:14>',
      ],
    },
    'api-key': {
      name: 'Airtable API key (user key)',
      retired: '2024-02, Airtable ended API keys in favour of personal access tokens',
      severity: 'low',
      pattern: /key[0-9A-Za-z]{14}/,
      shape: ['key<alnum:12><digit:2>', 'key<digit:2><upper:6><lower:6>'],
      context: { words: ['airtable'], within: 80 },
      env: ['AIRTABLE_API_KEY', 'AIRTABLE_KEY'],
      entropy: 2.8,
      // Names such as keyboardShortcuts have the same form.
      confidence: 'low',
      risk: 'Whoever has it could once read and change all bases of its user; such keys are refused now.',
      rotate: {
        console: 'https://airtable.com/create/tokens',
        docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
        make: 'create a personal access token at {console} for what still uses the key',
        put: 'put it where the key is used, outside git',
        end: 'take the key out of the code',
      },
      examples: 'curl https://api.airtable.com/v0/meta/bases -H "Authorization: Bearer key<alnum:12><digit:2>"',
      nearMisses: ['AIRTABLE_API_KEY=keyXXXXXXXXXXXXXX', 'https://airtable.com/app<alnum:14>/tbl<alnum:14>'],
    },
    'oauth-token': {
      name: 'Airtable OAuth access or refresh token',
      pattern: /oa[ar][0-9A-Za-z]{14}\.v1\.[0-9A-Za-z_-]{20,600}\.[0-9a-f]{40,128}/,
      shape: ['oaa<alnum:14>.v1.<b64u:20-600>.<hex:64>', 'oar<alnum:14>.v1.<b64u:20-600>.<hex:64>'],
      env: ['AIRTABLE_ACCESS_TOKEN', 'AIRTABLE_REFRESH_TOKEN'],
      risk: 'Whoever has it can read and change the bases that a user granted to your integration.',
      nearMisses: ['oaa<alnum:14>', 'qct.v1.<b64u:80>.<hex:64>', 'oaa<alnum:14>.v2.<b64u:180>.<hex:64>'],
      rotate: {
        console: 'https://airtable.com/create/oauth',
        docs: 'https://airtable.com/developers/web/api/oauth-reference',
        steps: [
          'revoke the token with POST https://airtable.com/oauth2/v1/revoke, or have the user remove the integration',
          'let the user authorize your integration again and store the new tokens outside git',
          'if the client secret leaked too, regenerate it at https://airtable.com/create/oauth',
        ],
      },
    },
  },
  rotate: {
    console: 'https://airtable.com/create/tokens',
    docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    make: 'create a new token with the same scopes and bases at {console}',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old one there; Regenerate token does both but ends the old one at once',
  },
  check: [
    {
      keys: ['personal-access-token'],
      ...whoami,
      source,
    },
    {
      keys: ['oauth-token'],
      ...whoami,
      refusalMayMean: 'that it is a refresh token, which no call takes',
      source,
    },
  ],
  sources: [
    '{docs}',
    'https://airtable.com/developers/web/api/authentication',
    'https://airtable.com/developers/web/api/oauth-reference',
    'https://support.airtable.com/docs/airtable-api-key-deprecation-notice',
    'format: {observed}',
  ],
});
