import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'MaxMind',
  site: 'https://www.maxmind.com',
  keys: [
    {
      id: 'license-key',
      name: 'MaxMind license key',
      severity: 'medium',
      // Nothing literal stands at the beginning, only the ending _mmk is fixed.
      pattern: /[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk/,
      context: { words: ['maxmind', 'geoip', 'geolite', 'LicenseKey', 'license_key'], required: false },
      env: ['MAXMIND_LICENSE_KEY', 'GEOIPUPDATE_LICENSE_KEY', 'MAXMIND_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can download your databases and use the GeoIP and minFraud web services on your balance.',
      examples: [
        'MAXMIND_LICENSE_KEY=<alnum:6>_<alnum:29>_mmk',
        'AccountID <digit:6>\nLicenseKey <alnum:6>_<alnum:29>_mmk\nEditionIDs GeoLite2-City\n',
        'curl -u <digit:6>:<alnum:6>_<alnum:29>_mmk https://geoip.maxmind.com/geoip/v2.1/city/me',
      ],
      nearMisses: [
        'MAXMIND_LICENSE_KEY=YOUR_LICENSE_KEY_mmk',
        'maxmind <alnum:6>_<alnum:12>_mmk',
        'maxmind: <alnum:6>_<alnum:29>_mmdb',
      ],
    },
    {
      id: 'legacy-license-key',
      name: 'MaxMind license key (old form)',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{16}/,
      context: { words: ['maxmindLicense', 'geoip_license', 'geolite2_license', 'geoip_download'], within: 60 },
      env: ['MAXMIND_LICENSE_KEY', 'GEOIPUPDATE_LICENSE_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can download your databases and use the GeoIP and minFraud web services on your balance.',
      examples: [
        'MAXMIND_LICENSE_KEY=<alnum:16>',
        'https://download.maxmind.com/app/geoip_download?edition_id=GeoLite2-City&license_key=<alnum:16>&suffix=tar.gz',
        '{"maxmindLicenseKey": "<alnum:16>"}',
      ],
      nearMisses: ['MAXMIND_LICENSE_KEY=<alnum:8>', 'sessionId: <alnum:16>', 'GEOIPUPDATE_ACCOUNT_ID=<digit:6>'],
    },
  ],
  rotate: {
    console: 'https://www.maxmind.com/en/accounts/current/license-key',
    docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
    steps: [
      'generate a new license key on the Manage License Keys page of your account',
      'put it in GeoIP.conf or MAXMIND_LICENSE_KEY, outside git; it is shown only once and may take some minutes to work',
      'delete the old license key on the same page',
    ],
  },
  checks: [
    {
      // Made for scanners. A good key is answered with 204 and nothing else, which anything on the way may answer too;
      // a dead one is told for certain.
      keys: ['license-key'],
      method: 'POST',
      readOnly: 'says whether the key is known; changes and costs nothing',
      url: 'https://secret-scanning.maxmind.com/secrets/validate-license-key',
      auth: 'in-body',
      form: { license_key: '{key}' },
      answers: [
        {
          status: 403,
          json: { code: { is: 'PERMISSION_REQUIRED' }, error: 'string' },
          is: 'limited',
          because: 'the account may not use this service',
        },
        { status: 401, json: { code: { is: 'AUTHORIZATION_INVALID' }, error: 'string' }, is: 'inactive' },
        { status: 204, is: 'unknown', because: 'MaxMind seems to know it: it answered 204, without a word' },
      ],
      replies: [
        {
          status: 403,
          body: { code: 'PERMISSION_REQUIRED', error: 'You do not have permission to use this service interface.' },
          is: 'limited',
        },
        {
          status: 401,
          body: {
            code: 'AUTHORIZATION_INVALID',
            error: 'Your account ID or license key could not be authenticated.',
          },
          is: 'inactive',
        },
        { status: 400, body: { code: 'LICENSE_KEY_INVALID', error: 'not a valid license_key' }, is: 'unknown' },
        { status: 204, body: '', is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://dev.maxmind.com/license-key-validation-api/',
    },
  ],
  sources: [
    'https://dev.maxmind.com/license-key-validation-api',
    'https://dev.maxmind.com/geoip/docs/web-services',
    'format: observed in public code, not documented',
  ],
});
