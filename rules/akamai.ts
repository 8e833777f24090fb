import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Akamai',
  site: 'https://www.akamai.com',
  keys: {
    'client-secret': {
      name: 'Akamai EdgeGrid client secret',
      severity: 'critical',
      noCheck: 'its calls are signed with a time that is written in a way of its own (EG1-HMAC-SHA256)',
      pattern: /[0-9A-Za-z+/]{43}=/,
      shape: '<alnum:1><b64:41><alnum:1>=',
      context: { words: ['akamaiapis.net', 'akab-', 'edgegrid', 'edgerc', 'akamai_client'], within: 140 },
      env: ['AKAMAI_CLIENT_SECRET', 'EDGEGRID_CLIENT_SECRET', 'AKAMAI_EDGEGRID_CLIENT_SECRET'],
      paths: { endings: ['.edgerc'] },
      entropy: 4,
      confidence: 'medium',
      pair: { key: 'client-token' },
      risk: 'Whoever has it and the tokens beside it can change how your sites are delivered and protected, as far as the API client may.',
      examples:
        '[default]\nclient_secret = <alnum:1><b64:41><alnum:1>=\nhost = akab-<lownum:16>-<lownum:16>.luna.akamaiapis.net\n',
      nearMisses: 'pin-sha256="<alnum:1><b64:41><alnum:1>="',
    },
    'client-token': {
      name: 'Akamai EdgeGrid client or access token',
      severity: 'low',
      role: 'id',
      pattern: /akab-[0-9a-z]{16}-[0-9a-z]{16}/,
      shape: 'akab-<lownum:16>-<lownum:16>',
      env: ['AKAMAI_CLIENT_TOKEN', 'AKAMAI_ACCESS_TOKEN'],
      risk: 'Whoever has it knows which API client is meant; without its secret it opens nothing.',
    },
  },
  rotate: {
    console: 'https://control.akamai.com/apps/identity-management/',
    docs: 'https://techdocs.akamai.com/developer/docs/rotate-credentials',
    make: 'open the API client at {console}, under Identity & Access Management, and create a new credential',
    put: 'put its parts into .edgerc, outside git',
    shownOnce: true,
    end: 'deactivate the old credential there, then delete it',
    after: 'look through the activations of properties and rules since the leak',
  },
  sources: [
    '{docs}',
    'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
    'formats: {observed}',
  ],
});
