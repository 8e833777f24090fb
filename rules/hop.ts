import { defineProvider } from '../src/rulebook/define-provider.ts';

const key = {
  severity: 'critical',
  entropy: 3.5,
  risk: 'Whoever has it can deploy, read and delete containers, volumes and their secrets.',
} as const;

const unsaid = 'that it lacks the right to it, or something else: no page shows the words of a refusal';

export default defineProvider({
  name: 'hop.io',
  site: 'https://hop.io',
  keys: {
    'personal-access-token': {
      ...key,
      name: 'Hop personal access token',
      pattern: /hop_pat_[0-9A-Za-z_-]{20,80}/,
      shape: 'hop_pat_<alnum:20-80>',
      env: ['HOP_TOKEN', 'HOP_PAT'],
    },
    'project-token': {
      ...key,
      name: 'Hop project token',
      pattern: /ptk_[0-9A-Za-z_-]{20,80}/,
      shape: 'ptk_<alnum:20-80>',
      // Three letters that others begin with too.
      context: { words: ['api.hop.io', 'hop_project', 'hop_token', '@onehop/js'] },
      env: ['HOP_PROJECT_TOKEN', 'HOP_TOKEN'],
      confidence: 'medium',
    },
  },
  rotate: {
    console: 'https://console.hop.io',
    docs: 'https://docs.hop.io/reference/rest-api',
    make: 'create a new token at {console}, in the settings of the project, or of the account for a personal one',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
  },
  check: [
    {
      keys: ['personal-access-token'],
      url: 'https://api.hop.io/v1/users/@me',
      auth: { header: 'Authorization' },
      active: { success: { is: true }, 'data.user.username': 'string', 'data.projects': 'array' },
      inactive: { status: [401, 403], json: { success: { is: false } }, mayMean: unsaid },
      tells: { account: 'data.user.email' },
      accepted: {
        success: true,
        data: {
          projects: [],
          user: { id: 'user_1', name: 'Owner', username: 'owner', email: 'owner@example.com' },
          project_member_role_map: {},
        },
      },
      refused: { success: false, error: { code: 'invalid_auth', message: 'Invalid auth' } },
      source: 'https://github.com/hopinc/js/blob/HEAD/src/rest/types/users.ts',
    },
    {
      keys: ['project-token'],
      url: 'https://api.hop.io/v1/channels',
      auth: { header: 'Authorization' },
      active: { success: { is: true }, 'data.channels': 'array' },
      inactive: { status: [401, 403], json: { success: { is: false } }, mayMean: unsaid },
      accepted: { success: true, data: { channels: [] } },
      refused: { success: false, error: { code: 'invalid_auth', message: 'Invalid auth' } },
      source: 'https://docs.hop.io/reference/rest-api; its answer is observed in public code',
    },
  ],
  sources: ['{docs}', 'lengths: {observed}'],
});
