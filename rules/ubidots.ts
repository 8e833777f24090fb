import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ubidots',
  site: 'https://ubidots.com',
  keys: {
    token: {
      name: 'Ubidots token',
      pattern: /BB(?:FF|US)-[0-9A-Za-z]{28,40}/,
      shape: 'BBFF-<alnum:30>',
      env: ['UBIDOTS_TOKEN', 'UBIDOTS_API_TOKEN', 'UBIDOTS_API_KEY', 'UBIDOTS_KEY', 'UBIDOTS_DEVICE_TOKEN'],
      risk: 'Whoever has it can read what your devices measured, send false values and change or delete devices.',
      examples: ['const char* UBIDOTS_TOKEN = "BBFF-<alnum:30>";', 'const char* TOKEN = "BBUS-<alnum:30>";'],
      nearMisses: 'color: #BBFF-<lower:8>',
    },
  },
  rotate: {
    console: 'https://industrial.ubidots.com/accounts/settings/',
    docs: 'https://docs.ubidots.com/reference/authentication',
    make: 'create a new token under API Credentials of your profile, better one of a device only',
    end: 'delete the old token there',
    after: 'look through devices and values since the leak',
  },
  check: {
    url: 'https://industrial.api.ubidots.com/api/v2.0/devices/?page_size=1',
    auth: { header: 'X-Auth-Token' },
    active: { count: 'number', 'results.0.url': { includes: 'ubidots.com' }, 'results.0.label': 'string' },
    refusalMayMean: 'that it is the token of one device, which may not list devices',
    inactive: 401,
    accepted: {
      count: 1,
      next: null,
      previous: null,
      results: [
        {
          id: 'd1',
          label: 'demo',
          name: 'Demo',
          url: 'https://industrial.api.ubidots.com/api/v2.0/devices/d1',
          isActive: true,
        },
      ],
    },
    refused: { code: 401001, message: 'Authentication credentials were not provided.' },
    source: 'https://docs.ubidots.com/reference/get-devices',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
