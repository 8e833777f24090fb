import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gengo',
  site: 'https://gengo.com',
  keys: {
    'private-key': {
      name: 'Gengo private key',
      pattern: /[0-9A-Za-z$()=@[\]^_{|}~-]{64}/,
      shape: '<alnum:62><digit:2>',
      context: { words: ['gengo_priv', 'gengoPriv', 'gengo private', 'api.gengo.com'], within: 80 },
      env: ['GENGO_PRIVATE_KEY', 'GENGO_PRIVKEY', 'GENGO_API_PRIVATE_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      beside: {
        public:
          /(?:gengo_?(?:api_?)?|[&?"'\s,{(])(?:pub(?:lic)?|api)_?key["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([0-9A-Za-z$()=@[\]^_{|}~-]{64})/,
      },
      risk: 'Whoever has it and the public key can order translations at your cost and read what was translated.',
      examples: "gengo_pubkey = '<alnum:64>'\ngengo_privkey = '<alnum:62><digit:2>'\n",
    },
  },
  rotate: {
    console: 'https://gengo.com/account/api_settings/',
    docs: 'https://developers.gengo.com/',
    make: 'generate new keys at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old pair there and look through the orders since the leak',
  },
  check: {
    url: 'https://api.gengo.com/v2/account/me?api_key={public}&api_sig={signature}&ts={time}',
    auth: 'signed',
    sign: [{ as: 'signature', hash: 'sha1', key: '{key}', of: '{time}', out: 'hex' }],
    headers: { accept: 'application/json' },
    active: { opstat: { is: 'ok' }, 'response.email': 'string', 'response.language_code': 'string' },
    inactive: { status: [200, 401], json: { opstat: { is: 'error' }, 'err.msg': 'string' } },
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { account: 'response.email', name: 'response.display_name' },
    accepted: {
      opstat: 'ok',
      response: { email: 'owner@example.com', full_name: 'Owner', display_name: 'Owner', language_code: 'en' },
    },
    refused: { opstat: 'error', err: { code: 1000, msg: 'made up' } },
    source: 'https://github.com/kelvintaywl/exgengo/blob/master/lib/gengo/api.ex',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
