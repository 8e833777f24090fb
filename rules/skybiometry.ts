import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SkyBiometry',
  site: 'https://skybiometry.com',
  keys: {
    'api-secret': {
      name: 'SkyBiometry API key or secret',
      severity: 'medium',
      // Both halves look the same; the secret is the one that counts.
      pattern: /[0-9a-z]{25,26}/,
      shape: '<lownum:26>',
      context: { words: ['skybiometry'], within: 80 },
      env: ['SKYBIOMETRY_API_SECRET', 'SKYBIOMETRY_SECRET', 'SKYBIOMETRY_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      beside: { pair: /api[_-]?key["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{25,26})/ },
      risk: 'Whoever has it and its other half can use the recognition of faces on your plan, and the faces stored in your account.',
      examples:
        'https://api.skybiometry.com/fc/faces/detect.json?api_key=<lownum:26>&api_secret=<lownum:26>&urls=http://example.com/a.jpg',
    },
  },
  rotate: {
    console: 'https://skybiometry.com/account',
    docs: 'https://skybiometry.com/documentation',
    make: 'create a new application in your account: it has a key and a secret of its own',
    put: 'put both where the old ones are used, outside git',
    end: 'delete the old application there',
  },
  check: {
    url: 'https://api.skybiometry.com/fc/account/authenticate.json?api_key={pair}',
    auth: { query: 'api_secret' },
    active: { authenticated: { is: true }, status: { is: 'success' } },
    inactive: {
      status: [200, 400, 401],
      json: { status: { is: 'failure' }, error_message: { includes: 'API_' } },
    },
    accepted: { authenticated: true, status: 'success' },
    replies: {
      status: 400,
      body: { status: 'failure', error_code: 202, error_message: 'API_KEY_DOES_NOT_EXIST' },
      is: 'inactive',
    },
    refusalMayMean: 'something else: what it says to a dead secret is documented nowhere',
    source: 'https://skybiometry.com/documentation/#account/authenticate',
  },
  sources: ['{docs}', 'form: {observed}'],
});
