import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Spectral (SpectralOps)',
  site: 'https://spectralops.io',
  keys: {
    'team-key': {
      name: 'Spectral DSN key',
      severity: 'medium',
      pattern: /spu-[0-9a-z]{32}/,
      shape: 'spu-<hex:32>',
      env: ['SPECTRAL_DSN', 'SPECTRAL_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can send made-up findings to your team, and may read those that there are.',
      noCheck: 'no page shows what its interface answers, and each customer may have a host of his own',
      examples: 'SPECTRAL_DSN=https://spu-<hex:32>@get.spectralops.io',
    },
  },
  rotate: {
    console: 'https://get.spectralops.io/settings',
    docs: 'https://guides.spectralops.io/docs/get-a-spectral-account',
    make: 'make a new DSN in the settings of the team ({console})',
    put: 'put it in SPECTRAL_DSN, outside git',
    end: 'write to the support of Check Point for the end of the old one, where the page offers no button',
  },
  sources: ['{docs}', 'format: {observed}'],
});
