import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Duo Security',
  site: 'https://duo.com',
  keys: {
    'secret-key': {
      name: 'Duo secret key',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      // Not "duo" alone: it is a word, and a part of names.
      context: {
        words: ['duosecurity', 'duo_skey', 'duo_secret', 'duo_client', 'duo_ikey', 'duo_web', 'duo_universal'],
        within: 100,
      },
      env: ['DUO_SKEY', 'DUO_SECRET_KEY', 'DUO_CLIENT_SECRET', 'DUO_API_SECRET'],
      entropy: 3.5,
      confidence: 'medium',
      beside: {
        host: /(api-[0-9a-z]{4,12}\.(?:duosecurity|duofederal)\.com)/,
        pair: /(DI[0-9A-Z]{18})/,
      },
      risk: 'Whoever has it and the integration key can approve second factors, and with the key of an Admin API application manage users and devices.',
      examples: [
        'DUO_HOST=api-<lownum:8>.duosecurity.com\nDUO_IKEY=DI<upnum:18>\nDUO_SKEY=<alnum:40>\n',
        '[duo]\nikey = DI<upnum:18>\nskey = <alnum:40>\nhost = api-<lownum:8>.duosecurity.com\n',
      ],
      nearMisses: 'the duo of commits <hex:40>',
    },
  },
  rotate: {
    console: 'https://admin.duosecurity.com/applications',
    docs: 'https://duo.com/docs/protecting-applications',
    make: 'open the application in the Duo Admin Panel, Applications, and reset its secret key: the old one ends at once',
    put: 'put the new one in DUO_SKEY, outside git: sign-ins fail until then',
    end: 'look through the authentication log and the administrator actions since the leak',
  },
  check: {
    url: 'https://{host}/auth/v2/check',
    domains: ['duosecurity.com', 'duofederal.com'],
    auth: 'signed',
    sign: [
      { as: 'signature', hash: 'sha512', key: '{key}', of: '{date}\nGET\n{host}\n/auth/v2/check\n', out: 'hex' },
      { as: 'basic', of: '{pair}:{signature}', out: 'base64' },
    ],
    headers: { date: '{date}', authorization: 'Basic {basic}' },
    active: { stat: { is: 'OK' }, 'response.time': 'number' },
    limited: {
      status: 403,
      json: { stat: { is: 'FAIL' }, code: { is: 40301 } },
      because: 'its application is of another type than Auth API (40301)',
    },
    inactive: { stat: { is: 'FAIL' }, code: { is: 40103 } },
    answers: {
      status: 401,
      json: { stat: { is: 'FAIL' }, code: { is: 40102 } },
      is: 'inactive',
      because: 'the integration key is not known (40102)',
      recorded: { stat: 'FAIL', code: 40102, message: 'Invalid integration key in request credentials' },
    },
    accepted: { stat: 'OK', response: { time: 1767225600 } },
    refused: { stat: 'FAIL', code: 40103, message: 'Invalid signature in request credentials' },
    recorded: {
      limited: {
        stat: 'FAIL',
        code: 40301,
        message: 'Access forbidden',
        message_detail: 'Wrong integration type for this API.',
      },
    },
    tooMany: { stat: 'FAIL', code: 42901, message: 'Too Many Requests' },
    source: 'https://duo.com/docs/authapi#/check',
  },
  sources: [
    '{docs}',
    'https://duo.com/docs/authapi',
    'https://github.com/duosecurity/duo_api_nodejs',
    'form: {observed}',
  ],
});
