import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dotdigital',
  site: 'https://dotdigital.com',
  keys: {
    password: {
      name: 'password of a Dotdigital API user',
      // After the name and a colon it is found as any password of a command line is.
      pattern: /pass(?:word)?["'\])]{0,2}\s{0,3}(?:=>|[:=,])\s{0,3}["']?(?<secret>[^\s"'<>@:,;]{8,24})/i,
      context: { words: ['apiconnector.com'], within: 144 },
      literal: true,
      entropy: 2.5,
      confidence: 'medium',
      beside: { user: /(apiuser-[0-9a-z]{12}@apiconnector\.com)/ },
      risk: 'Whoever has it and the name of the user can read and change contacts, and send campaigns in your name.',
      examples: [
        'DOTDIGITAL_API_USER=apiuser-<lownum:12>@apiconnector.com\nDOTDIGITAL_API_PASSWORD=<alnum:14>\n',
        '{"username": "apiuser-<lownum:12>@apiconnector.com", "password": "<alnum:15>"}',
        "$client = new Client(['username' => 'apiuser-<lownum:12>@apiconnector.com', 'password' => '<alnum:16>']);",
      ],
      nearMisses: [
        'username: apiuser-<lownum:12>@apiconnector.com\npassword: ${DOTDIGITAL_PASSWORD}',
        'curl -u apiuser-<lownum:12>@apiconnector.com:$PASSWORD https://r1-api.dotdigital.com/v2/account-info',
        'username: apiuser-<lownum:12>@apiconnector.com\npassword: <your password>',
      ],
    },
  },
  rotate: {
    docs: 'https://developer.dotdigital.com/docs/setting-up-an-api-user',
    make: 'open Settings, Access, API users, and add a new user',
    put: 'put its name and password where the old ones are used, outside git',
    end: 'disable or delete the old user there',
  },
  check: {
    // The one call that is answered there for the accounts of every region.
    url: 'https://r1-api.dotdigital.com/v2/account-info',
    auth: { basic: '{user}:{key}' },
    active: { id: 'number', 'properties.0.name': 'string', 'properties.0.type': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a wrong password is documented nowhere',
    accepted: { id: 1, properties: [{ name: 'Name', type: 'String', value: 'Acme' }] },
    refused: '',
    source: 'https://developer.dotdigital.com/reference/get-account-information',
  },
  sources: ['{docs}', '{check}', 'https://developer.dotdigital.com/v2/docs/api-conventions'],
});
