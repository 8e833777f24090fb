import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Hugging Face',
  site: 'https://huggingface.co',
  keys: [
    {
      id: 'user-access-token',
      name: 'Hugging Face user access token',
      severity: 'high',
      // Tokens seen so far are letters only; digits are read too, for no document excludes them.
      pattern: /hf_[0-9A-Za-z]{34}/,
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
      examples: [
        'HF_TOKEN=hf_<alnum:34>',
        '{"huggingface": {"token": "hf_<any:[A-Za-z]:34>"}}',
        "login(token='hf_<any:[A-Za-z]:34>')",
        'git clone https://user:hf_<any:[A-Za-z]:34>@huggingface.co/user/model',
      ],
      nearMisses: [
        'HF_TOKEN=hf_xxxxxxxxxxxxxxxx',
        'model = hf_model_for_sequence_classification_base',
        'gh-hf_<alnum:12>',
        'id: elf_hf-<alnum:34>',
      ],
    },
    {
      id: 'organization-token',
      name: 'Hugging Face organization API token',
      severity: 'high',
      pattern: /api_org_[0-9A-Za-z]{34}/,
      env: ['HUGGINGFACE_API_TOKEN', 'HUGGINGFACEHUB_API_TOKEN', 'HF_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can use the repositories and the paid inference of the organization.',
      rotate: {
        console: 'https://huggingface.co/settings/tokens',
        docs: 'https://huggingface.co/docs/hub/security-tokens',
        steps: [
          'create a fine-grained user token for the organization instead: this kind is no longer issued',
          'put it in HF_TOKEN, outside git',
          'delete the old token in the settings of the organization',
        ],
      },
      examples: [
        'HUGGINGFACE_API_TOKEN=api_org_<any:[A-Za-z]:34>',
        'headers = {"Authorization": "Bearer api_org_<any:[A-Za-z]:34>"}',
        'huggingface:\n  token: api_org_<alnum:34>\n',
      ],
      nearMisses: ['api_org_id=<uuid>', 'def api_org_members_list_view(request):', 'api_org_<digit:12>'],
    },
  ],
  rotate: {
    console: 'https://huggingface.co/settings/tokens',
    docs: 'https://huggingface.co/docs/hub/security-tokens',
    steps: [
      'open https://huggingface.co/settings/tokens and create a new token, fine-grained if you can',
      'put it in HF_TOKEN, outside git',
      'delete the old token there; "Invalidate and refresh" does both in one step',
      'look through the commits to your models, data sets and Spaces since the leak',
    ],
  },
  checks: [
    {
      url: 'https://huggingface.co/api/whoami-v2',
      auth: 'bearer',
      answers: [
        { status: 200, json: { type: { is: 'user' }, name: 'string', 'auth.type': 'string' }, is: 'active' },
        {
          status: 200,
          json: { type: { is: 'org' }, name: 'string', 'auth.type': 'string' },
          is: 'active',
          kind: 'organization token',
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
      replies: [
        {
          status: 200,
          body: {
            type: 'user',
            id: 'u1',
            name: 'owner',
            email: 'owner@example.com',
            orgs: [{ type: 'org', name: 'example' }],
            auth: { type: 'access_token', accessToken: { displayName: 'ci', role: 'write' } },
          },
          is: 'active',
        },
        {
          status: 200,
          body: { type: 'org', id: 'o1', name: 'example', auth: { type: 'access_token' } },
          is: 'active',
        },
        { status: 401, body: { error: 'Invalid credentials in Authorization header' }, is: 'inactive' },
        { status: 401, body: { error: 'Invalid username or password.' }, is: 'inactive' },
        { status: 401, body: { error: 'User Access Token "ci" is expired' }, is: 'expired' },
        { status: 200, body: { type: 'user', name: 'a stranger' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://huggingface.co/docs/hub/api',
    },
  ],
  sources: [
    'https://huggingface.co/docs/hub/security-tokens',
    'https://huggingface.co/docs/hub/api',
    'key shapes: observed in public code, not documented',
  ],
});
