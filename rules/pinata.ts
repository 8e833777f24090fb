import { defineProvider } from '../src/rulebook/define-provider.ts';

const test = {
  url: 'https://api.pinata.cloud/data/testAuthentication',
  active: { message: { includes: 'You are communicating with the Pinata API' } },
  refusalMayMean:
    'that the key was not permitted to make this call, as what a refusal looks like is documented nowhere',
  accepted: { message: 'Congratulations! You are communicating with the Pinata API!' },
  source: 'https://docs.pinata.cloud/api-reference/endpoint/ipfs/test-authentication',
} as const;

const refused = { error: { reason: 'INVALID_CREDENTIALS', details: 'Invalid/expired credentials' } };

export default defineProvider({
  name: 'Pinata',
  site: 'https://pinata.cloud',
  keys: {
    'api-secret': {
      name: 'Pinata API secret',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['pinata_secret', 'pinata_api', 'pinataSecret', 'pinataSDK', 'api.pinata.cloud'], within: 120 },
      env: [
        'PINATA_API_SECRET',
        'PINATA_SECRET_API_KEY',
        'PINATA_API_SECRET_KEY',
        'PINATA_SECRET_KEY',
        'PINATA_SECRET',
      ],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'api-key' },
      risk: 'Whoever has it and the API key can pin, list and unpin files of your account, at your cost.',
      examples: "const pinata = new pinataSDK('<hex:20>', '<hex:64>');",
      nearMisses: 'pinata tree sha256:<hex:64>',
    },
    'api-key': {
      name: 'Pinata API key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-f]{20}/,
      shape: '<hex:20>',
      context: { words: ['pinata'], within: 60 },
      env: ['PINATA_API_KEY', 'PINATA_KEY'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it knows which key is meant; without its secret it opens nothing.',
    },
    jwt: {
      name: 'Pinata JWT',
      pattern: /eyJ[0-9A-Za-z_-]{12,512}\.eyJ[0-9A-Za-z_-]{160,1200}\.[0-9A-Za-z_-]{24,512}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:400>.<alnum:43>',
      context: { words: ['pinata'], within: 60 },
      env: ['PINATA_JWT', 'PINATA_JWT_TOKEN', 'PINATA_TOKEN'],
      risk: 'Whoever has it can pin, list and unpin files of your account, at your cost.',
    },
  },
  rotate: {
    console: 'https://app.pinata.cloud/developers/api-keys',
    docs: 'https://docs.pinata.cloud/account-management/api-keys',
    make: 'create a new key at {console}, with only the permissions it needs',
    put: 'put its parts where the old ones are used, outside git',
    shownOnce: true,
    end: 'revoke the old key there: its secret and its JWT end together',
  },
  check: [
    {
      ...test,
      keys: ['api-secret'],
      auth: { header: 'pinata_secret_api_key' },
      headers: { pinata_api_key: '{pair}' },
      inactive: 401,
      refused,
    },
    { ...test, keys: ['jwt'], inactive: 401, refused },
  ],
  sources: ['{docs}', '{check}', 'formats: {observed}'],
});
