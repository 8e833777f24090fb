import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hugging Face',
  site: 'https://huggingface.co',
  keys: {
    'user-access-token': {
      name: 'Hugging Face user access token',
      // Tokens seen so far are letters only; digits are read too, for no document excludes them.
      pattern: /hf_[0-9A-Za-z]{34}/,
      shape: 'hf_<alnum:34>',
      env: [
        'HF_TOKEN',
        'HUGGINGFACE_TOKEN',
        'HUGGING_FACE_HUB_TOKEN',
        'HUGGINGFACEHUB_API_TOKEN',
        'HUGGINGFACE_API_KEY',
        'HF_API_KEY',
      ],
      entropy: 3.3,
      risk: 'Whoever has it can read your private models and data sets, and with a write token replace them.',
      examples: 'git clone https://user:hf_<any:[A-Za-z]:34>@huggingface.co/user/model',
      nearMisses: ['gh-hf_<alnum:12>', 'id: elf_hf-<alnum:34>'],
    },
    'oauth-token': {
      name: 'Hugging Face OAuth access token',
      severity: 'medium',
      noCheck: 'no page shows what the call that names its user says to it',
      // A JWT behind a beginning of its own; signed with 64 bytes.
      pattern: /hf_oauth_eyJ[0-9A-Za-z_-]{14,200}\.eyJ[0-9A-Za-z_-]{200,1600}\.[0-9A-Za-z_-]{85}[0-9A-Za-z]/,
      shape: [
        'hf_oauth_eyJ<alnum:25>.eyJ<alnum:300>.<b64u:85><alnum:1>',
        'hf_oauth_eyJ<alnum:65>.eyJ<alnum:500>.<b64u:85><alnum:1>',
      ],
      env: ['HF_TOKEN', 'HUGGINGFACE_TOKEN'],
      risk: 'Whoever has it can act for the user within its scopes until it expires: after hours, and after 30 days at most.',
      rotate: {
        console: 'https://huggingface.co/settings/connected-applications',
        docs: 'https://huggingface.co/docs/hub/oauth',
        steps: [
          'remove the app that it was made for from the connected applications of your account',
          'sign in to the app again, so that it gets a new token',
          'let the app read it from its store instead of a file in git',
        ],
      },
      nearMisses: ['hf_oauth_scopes: [openid]', 'hf_oauth_expiration_minutes: 480', 'HF_TOKEN=hf_oauth_eyJ<alnum:25>'],
    },
    'organization-token': {
      name: 'Hugging Face organization API token',
      pattern: /api_org_[0-9A-Za-z]{34}/,
      shape: 'api_org_<alnum:34>',
      env: ['HUGGINGFACE_API_TOKEN', 'HUGGINGFACEHUB_API_TOKEN', 'HF_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can use the repositories and the paid inference of the organization.',
      rotate: {
        console: 'https://huggingface.co/settings/tokens',
        docs: 'https://huggingface.co/docs/hub/security-tokens',
        make: 'create a fine-grained user token for the organization instead: this kind is no longer issued',
        put: 'put it in HF_TOKEN, outside git',
        end: 'delete the old token in the settings of the organization',
      },
    },
  },
  rotate: {
    console: 'https://huggingface.co/settings/tokens',
    docs: 'https://huggingface.co/docs/hub/security-tokens',
    make: 'open {console} and create a new token, fine-grained if you can',
    end: 'delete the old token there; "Invalidate and refresh" does both in one step',
    after: 'look through the commits to your models, data sets and Spaces since the leak',
  },
  check: {
    keys: ['user-access-token', 'organization-token'],
    url: 'https://huggingface.co/api/whoami-v2',
    active: { type: { is: 'user' }, name: 'string', 'auth.type': 'string' },
    answers: [
      {
        status: 200,
        json: { type: { is: 'org' }, name: 'string', 'auth.type': 'string' },
        is: 'active',
        kind: 'organization token',
        recorded: { type: 'org', id: 'o1', name: 'example', auth: { type: 'access_token' } },
      },
      { status: 401, json: { error: { includes: 'is expired' } }, is: 'expired' },
      { status: 401, json: { error: { includes: 'Invalid credentials in Authorization header' } }, is: 'inactive' },
      { status: 401, json: { error: { includes: 'Invalid username or password' } }, is: 'inactive' },
    ],
    tells: {
      account: 'name',
      organisation: 'orgs.0.name',
      name: 'auth.accessToken.displayName',
      scopes: 'auth.accessToken.role',
      expires: 'auth.expiresAt',
    },
    accepted: {
      type: 'user',
      id: 'u1',
      name: 'owner',
      email: 'owner@example.com',
      orgs: [{ type: 'org', name: 'example' }],
      auth: { type: 'access_token', accessToken: { displayName: 'ci', role: 'write' } },
    },
    recorded: { expired: { error: 'User Access Token "ci" is expired' } },
    unclear: { 200: { type: 'user', name: 'a stranger' } },
    replies: [
      { status: 401, body: { error: 'Invalid credentials in Authorization header' }, is: 'inactive' },
      { status: 401, body: { error: 'Invalid username or password.' }, is: 'inactive' },
    ],
    source: 'https://huggingface.co/docs/hub/api',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://huggingface.co/docs/hub/spaces-oauth (how long tokens of OAuth last)',
    'key shapes: {observed}',
  ],
});
