import { defineProvider } from '../src/rulebook/define-provider.ts';

const key = {
  severity: 'critical',
  entropy: 3.5,
  risk: 'Whoever has it can deploy, read and delete containers, volumes and their secrets.',
} as const;

export default defineProvider({
  name: 'hop.io',
  site: 'https://hop.io',
  noCheck: 'which answer tells a good token from a dead one is not known',
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
  sources: ['{docs}', 'lengths: {observed}'],
});
