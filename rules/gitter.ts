import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gitter',
  site: 'https://gitter.im',
  retired: '2023-02, Gitter moved to Matrix and closed its API',
  keys: {
    'access-token': {
      name: 'Gitter personal access token',
      severity: 'low',
      pattern: /[0-9a-z_-]{40}/,
      shape: '<lownum:40>',
      context: {
        words: ['gitter token', 'gitter key', 'gitter secret', 'gitter access', 'gitter.token', 'api.gitter.im'],
        within: 60,
      },
      entropy: 3.2,
      confidence: 'medium',
      env: ['GITTER_TOKEN', 'GITTER_ACCESS_TOKEN', 'GITTER_API_TOKEN', 'HUBOT_GITTER2_TOKEN'],
      risk: 'Whoever has it could read and write in all rooms of the account; the API was closed in 2023.',
      examples: 'curl -H "Authorization: Bearer <hex:40>" https://api.gitter.im/v1/rooms',
      nearMisses: [
        'commit <hex:40> Add a Gitter badge',
        'GITTER_TOKEN=<upper:40>',
        '[![Gitter](https://badges.gitter.im/x.svg)](https://gitter.im/x) <hex:40>',
      ],
    },
  },
  rotate: {
    docs: 'https://developer.gitter.im/docs/authentication',
    steps: [
      'delete the token from your code and CI settings: Gitter moved to Matrix in February 2023 and its API is closed',
      'for a bot make a Matrix account and keep its access token outside git',
      'revoke the access of Gitter in the settings of the GitHub, GitLab or Twitter account that you logged in with',
    ],
  },
  sources: ['{docs}', 'key shape: {observed}'],
});
