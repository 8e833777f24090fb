import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'packagecloud',
  site: 'https://packagecloud.io',
  keys: [
    {
      id: 'api-token',
      name: 'packagecloud token',
      severity: 'high',
      // API, master and read tokens look the same.
      pattern: /[0-9a-f]{48}/,
      context: { words: ['packagecloud', 'package_cloud'], within: 100 },
      env: ['PACKAGECLOUD_TOKEN', 'PACKAGECLOUD_API_TOKEN', 'PACKAGECLOUD_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can push and delete packages of your repositories; with a read token only install them.',
      examples: [
        'PACKAGECLOUD_TOKEN=<hex:48>',
        'deb https://<hex:48>:@packagecloud.io/example/repo/ubuntu jammy main',
        '{"url": "https://packagecloud.io", "token": "<hex:48>"}',
      ],
      nearMisses: ['PACKAGECLOUD_TOKEN=<hex:40>', 'checksum: <hex:48>', 'https://packagecloud.io/example/repo/gpgkey'],
    },
  ],
  rotate: {
    console: 'https://packagecloud.io/api_token',
    docs: 'https://packagecloud.io/docs/api',
    steps: [
      'make a new token: the API token at https://packagecloud.io/api_token, a master or read token on the page of its repository',
      'put it where the old one is used, outside git',
      'revoke the old token and look through the packages that were pushed since the leak',
    ],
  },
  checks: [
    {
      url: 'https://packagecloud.io/api/v1/repos?include_collaborations=true',
      auth: { basic: '{key}:' },
      answers: [
        { status: 200, json: { '0.fqname': 'string', '0.package_count_human': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      elsewhere: 'a single repository, if it is its master or read token',
      tells: { organisation: '0.fqname' },
      replies: [
        {
          status: 200,
          body: [
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
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        { status: 401, body: { error: 'unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://packagecloud.io/docs/api',
    },
  ],
  sources: ['https://packagecloud.io/docs/api', 'token shape: observed in public code, not documented'],
});
