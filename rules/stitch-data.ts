import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Stitch Data',
  site: 'https://www.stitchdata.com',
  keys: {
    'api-token': {
      name: 'Stitch API access token',
      noCheck: 'no document shows what it answers to a wrong key',
      pattern: /[0-9a-f]{64}|[0-9a-z_]{35}/,
      shape: ['<hex:64>', '<lownum:33><digit:2>'],
      context: { words: ['stitchdata'], within: 80 },
      env: ['STITCHDATA_API_TOKEN', 'STITCH_DATA_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can write data into your warehouse, and with a Connect token also change your sources.',
    },
  },
  rotate: {
    console: 'https://app.stitchdata.com',
    docs: 'https://www.stitchdata.com/docs/developers/stitch-connect/guides/quick-start',
    make: 'open Account Settings, API access, and generate a new token',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'revoke the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
