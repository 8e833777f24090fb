import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = [
  'keen.io',
  'keenio',
  'keen master',
  'keen read',
  'keen write',
  'keen api',
  'keen tracking',
  'keen analysis',
];

export default defineProvider({
  name: 'Keen (Keen IO)',
  site: 'https://keen.io',
  keys: {
    'api-key': {
      name: 'Keen API key',
      // Master, read, write and further access keys look the same, and like any digest.
      pattern: /[0-9A-Z]{64}|[0-9A-Fa-f]{64}/,
      shape: ['<HEX:64>', '<hex:64>', '<upnum:64>'],
      context: { words, within: 60 },
      env: ['KEEN_MASTER_KEY', 'KEEN_READ_KEY', 'KEEN_WRITE_KEY', 'KEEN_API_KEY', 'KEEN_ORG_KEY', 'KEENIO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'project-id' },
      risk: 'Whoever has it can write false events or read the collected ones, by the kind of the key; with the master key also delete them and make keys.',
      examples: 'KEEN_PROJECT_ID=<hex:24>\nKEEN_MASTER_KEY=<HEX:64>\n',
      nearMisses: 'keen-on-images@sha256:<hex:64>',
    },
    'project-id': {
      name: 'Keen project id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-f]{24}/,
      shape: '<hex:24>',
      context: { words: ['keen_project', 'keenProject', 'keen.io', 'keenio'], within: 60 },
      env: ['KEEN_PROJECT_ID'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it still needs a key of the project.',
    },
  },
  rotate: {
    console: 'https://keen.io/login',
    docs: 'https://keen.io/docs/api/',
    make: 'sign in at {console}, open the project, then Access, and make a new access key with only the actions that are needed',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old access key in the same list; for the master key, ask the support of Keen for a new one',
    after: 'look through the events written or deleted since the leak',
  },
  check: {
    keys: ['api-key'],
    url: 'https://api.keen.io/3.0/projects/{pair}',
    auth: { header: 'Authorization' },
    active: { id: 'string', events_url: 'string', queries_url: 'string' },
    // The code of its refusal was seen, the status of it not.
    inactive: { status: [401, 403], json: { error_code: { is: 'InvalidApiKeyError' } } },
    tells: { name: 'name' },
    accepted: {
      id: '5f1a',
      name: 'Shop',
      url: '/3.0/projects/5f1a',
      events_url: '/3.0/projects/5f1a/events',
      queries_url: '/3.0/projects/5f1a/queries',
    },
    refused: { message: "Specified API Key is invalid. API Key: 'None'.", error_code: 'InvalidApiKeyError' },
    source: 'https://keen.io/docs/api/; the refusal: observed in public code',
  },
  sources: ['{docs}', 'form of the keys: {observed}'],
});
