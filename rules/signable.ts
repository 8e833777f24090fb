import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Signable e-signatures',
  site: 'https://www.signable.co.uk',
  keys: {
    'api-key': {
      name: 'Signable API key',
      pattern: /[0-9a-z-]{32}|[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:32>'],
      context: {
        words: ['signable.co.uk', 'signable_api', 'signable_key', 'signable_token', 'signable key', 'signable token'],
        within: 80,
      },
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and send your contracts.',
    },
  },
  rotate: {
    docs: 'https://developers.signable.app',
    make: 'make a new key in the settings of your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.signable.co.uk/v1/settings',
    auth: { basic: '{key}:x' },
    active: {
      http: { is: 200 },
      setting_signature_more_info: 'boolean',
      setting_signature_format_default: 'string',
    },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: {
      http: 200,
      setting_signature_more_info: false,
      setting_signature_format_default: 'typed',
      setting_signature_format_accepted: 'typed,drawn,upload',
    },
    refused: '',
    source: 'https://developers.signable.app',
  },
  sources: ['{docs}', 'format: {observed}'],
});
