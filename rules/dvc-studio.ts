import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DVC Studio',
  site: 'https://dvc.org',
  noCheck: 'no call that only reads is documented for it',
  keys: {
    'access-token': {
      name: 'DVC Studio access token',
      severity: 'medium',
      pattern: /isat_[0-9A-Za-z_-]{20,60}/,
      shape: 'isat_<b64u:41><alnum:1>',
      env: ['DVC_STUDIO_TOKEN', 'ITERATIVE_STUDIO_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read the experiments and models of the account and send false ones, by its scopes.',
      examples: 'dvc config studio.token isat_<b64u:41><alnum:1>',
      nearMisses: 'isat_.<alnum:40>',
    },
  },
  rotate: {
    console: 'https://studio.datachain.ai/user/_/profile?section=accessTokens',
    docs: 'https://dvc.org/doc/command-reference/studio/token',
    make: 'create a new token at {console}, or: dvc studio login',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
