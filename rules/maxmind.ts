import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MaxMind',
  site: 'https://www.maxmind.com',
  keys: {
    'license-key': {
      name: 'MaxMind license key',
      severity: 'medium',
      // Nothing literal stands at the beginning, only the ending _mmk is fixed.
      pattern: /[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk/,
      shape: '<alnum:6>_<alnum:29>_mmk',
      context: { words: ['maxmind', 'geoip', 'geolite', 'LicenseKey', 'license_key'], required: false },
      env: ['MAXMIND_LICENSE_KEY', 'GEOIPUPDATE_LICENSE_KEY', 'MAXMIND_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can download your databases and use the GeoIP and minFraud web services on your balance.',
      examples: 'AccountID <digit:6>\nLicenseKey <alnum:6>_<alnum:29>_mmk\nEditionIDs GeoLite2-City\n',
      nearMisses: ['maxmind <alnum:6>_<alnum:12>_mmk', 'maxmind: <alnum:6>_<alnum:29>_mmdb'],
    },
    'legacy-license-key': {
      name: 'MaxMind license key (old form)',
      noCheck: 'it goes with an account id, and each call that takes both is billed',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{16}/,
      shape: '<alnum:16>',
      context: {
        words: [
          'maxmindLicense',
          'geoip_license',
          'geolite2_license',
          'geoip_download',
          'EditionIDs',
          'geoip2.webservice',
        ],
        within: 60,
      },
      env: ['MAXMIND_LICENSE_KEY', 'GEOIPUPDATE_LICENSE_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can download your databases and use the GeoIP and minFraud web services on your balance.',
      examples: [
        'https://download.maxmind.com/app/geoip_download?edition_id=GeoLite2-City&license_key=<alnum:16>&suffix=tar.gz',
        'AccountID <digit:6>\nLicenseKey <alnum:16>\nEditionIDs GeoLite2-City\n',
        "with geoip2.webservice.Client(<digit:6>, '<alnum:16>') as client:",
      ],
    },
  },
  rotate: {
    console: 'https://www.maxmind.com/en/accounts/current/license-key',
    docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
    make: 'generate a new license key on the Manage License Keys page of your account',
    put: 'put it in GeoIP.conf or MAXMIND_LICENSE_KEY, outside git; it is shown only once and may take some minutes to work',
    end: 'delete the old license key on the same page',
  },
  check: {
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
    recorded: {
      limited: { code: 'PERMISSION_REQUIRED', error: 'You do not have permission to use this service interface.' },
      unknown: '',
    },
    unclear: { 400: { code: 'LICENSE_KEY_INVALID', error: 'not a valid license_key' } },
    replies: {
      status: 401,
      body: { code: 'AUTHORIZATION_INVALID', error: 'Your account ID or license key could not be authenticated.' },
      is: 'inactive',
    },
    source: 'https://dev.maxmind.com/license-key-validation-api/',
  },
  sources: [
    'https://dev.maxmind.com/license-key-validation-api',
    'https://dev.maxmind.com/geoip/docs/web-services',
    'format: {observed}',
  ],
});
