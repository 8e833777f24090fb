import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sqreen',
  site: 'https://www.sqreen.com',
  retired: '2021, Datadog bought it, and its App and API Protection took its place',
  keys: {
    token: {
      name: 'Sqreen token',
      severity: 'low',
      pattern: /org_[0-9a-f]{56,64}/,
      shape: 'org_<hex:60>',
      context: { words: ['sqreen'] },
      tells: true,
      env: ['SQREEN_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it could report made-up attacks to the account while the service ran.',
    },
  },
  rotate: {
    docs: 'https://docs.sqreen.com/',
    steps: ['remove the token and the Sqreen agent: the service is closed', 'see that no other key lies beside it'],
  },
  sources: [
    '{docs}',
    'https://www.datadoghq.com/about/latest-news/press-releases/',
    'length: {observed}; the year of the end: not documented',
  ],
});
