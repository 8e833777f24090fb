import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nx Cloud',
  site: 'https://nx.dev',
  keys: {
    'access-token': {
      name: 'Nx Cloud CI access token',
      // The base64 of a UUID and of the right that it gives, which is known by its end.
      pattern: /[0-9A-Za-z]{48}fHJlYWQ(?:td3JpdGU|=|tb25seQ=)=?/,
      shape: ['<base64:<uuid>|read-write>', '<base64:<uuid>|read>', '<base64:<uuid>|read-only>'],
      env: ['NX_CLOUD_ACCESS_TOKEN', 'NX_CLOUD_AUTH_TOKEN', 'NX_CLOUD_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read the cached outputs of your builds and, if it may write, put false ones in their place.',
      examples: '{"tasksRunnerOptions": {"default": {"options": {"accessToken": "<base64:<uuid>|read-write>"}}}}',
      nearMisses: '{"nxCloudId": "<hex:24>"}',
    },
  },
  rotate: {
    console: 'https://cloud.nx.app',
    docs: 'https://nx.dev/ci/recipes/security/access-tokens',
    make: 'create a new CI access token in the settings of the workspace at {console}; a token that may read only does for developers',
    end: 'delete the old token there',
  },
  noCheck: 'its documents show no call of the interface: only its own client speaks to it',
  sources: ['{docs}', 'https://nx.dev/ci/recipes/security/personal-access-tokens', 'form: {observed}'],
});
