import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'VirusTotal',
  site: 'https://www.virustotal.com',
  keys: {
    'api-key': {
      name: 'VirusTotal API key',
      severity: 'medium',
      // Looks like any SHA-256, which its users write beside its name all the time.
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: [
          'virustotal_api',
          'virustotal_key',
          'virustotal key',
          'virustotal api',
          'virustotal_token',
          'vt_api_key',
          'vt_key',
          'vt.Client',
        ],
        within: 60,
      },
      env: [
        'VIRUSTOTAL_API_KEY',
        'VIRUSTOTAL_KEY',
        'VIRUSTOTAL_APIKEY',
        'VIRUS_TOTAL_API_KEY',
        'VT_API_KEY',
        'VT_APIKEY',
      ],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search, and hand in files that others then see, on your quota; with a paid plan also download samples.',
      nearMisses: 'https://www.virustotal.com/gui/file/<hex:64>/detection',
    },
  },
  rotate: {
    console: 'https://www.virustotal.com/gui/my-apikey',
    docs: 'https://docs.virustotal.com/reference/authentication',
    make: 'regenerate the key at {console}, or where no button is offered ask through the contact form: the old one ends',
    after: 'look at the use of your quota since the leak',
  },
  check: {
    url: 'https://www.virustotal.com/api/v3/metadata',
    auth: { header: 'x-apikey' },
    active: { 'data.engines': 'object', 'data.relationships': 'object' },
    inactive: { 'error.code': { is: 'WrongCredentialsError' } },
    disabled: { 'error.code': { is: 'UserNotActiveError' } },
    limited: {
      status: 429,
      json: { 'error.code': { is: 'QuotaExceededError' } },
      because: 'its quota is used up for now',
    },
    accepted: { data: { engines: { Example: {} }, privileges: [], relationships: { file: [] } } },
    refused: { error: { code: 'WrongCredentialsError', message: 'Wrong API key' } },
    recorded: {
      disabled: { error: { code: 'UserNotActiveError', message: 'User is not active' } },
      limited: { error: { code: 'QuotaExceededError', message: 'Quota exceeded' } },
    },
    source: 'https://docs.virustotal.com/reference/metadata',
  },
  sources: ['{docs}', 'https://docs.virustotal.com/reference/errors', 'length: {observed}'],
});
