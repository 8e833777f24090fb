import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'packagecloud',
  site: 'https://packagecloud.io',
  keys: {
    'api-token': {
      name: 'packagecloud token',
      // API, master and read tokens look the same.
      pattern: /[0-9a-f]{48}/,
      shape: '<hex:48>',
      context: { words: ['packagecloud', 'package_cloud'], within: 100 },
      env: ['PACKAGECLOUD_TOKEN', 'PACKAGECLOUD_API_TOKEN', 'PACKAGECLOUD_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can push and delete packages of your repositories; with a read token only install them.',
      examples: 'deb https://<hex:48>:@packagecloud.io/example/repo/ubuntu jammy main',
    },
  },
  rotate: {
    console: 'https://packagecloud.io/api_token',
    docs: 'https://packagecloud.io/docs/api',
    make: 'make a new token: the API token at {console}, a master or read token on the page of its repository',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old token and look through the packages that were pushed since the leak',
  },
  check: {
    url: 'https://packagecloud.io/api/v1/repos?include_collaborations=true',
    auth: { basic: '{key}:' },
    active: { '0.fqname': 'string', '0.package_count_human': 'string' },
    inactive: 401,
    elsewhere: 'a single repository, if it is its master or read token',
    tells: { organisation: '0.fqname' },
    accepted: [
      {
        name: 'repo',
        created_at: '2026-02-26T00:03:28.000Z',
        url: 'https://packagecloud.io/example/repo',
        last_push_human: '3 days ago',
        package_count_human: '17 packages',
        private: false,
        fqname: 'example/repo',
      },
    ],
    refused: { error: 'unauthorized' },
    unclear: { 200: [] },
    source: 'https://packagecloud.io/docs/api',
  },
  sources: ['{docs}', 'token shape: {observed}'],
});
