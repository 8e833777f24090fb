import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ipify (WhoisXML API)',
  site: 'https://geo.ipify.org',
  keys: {
    'api-key': {
      name: 'ipify or WhoisXML API key',
      severity: 'medium',
      pattern: /at_[0-9A-Za-z]{29}/,
      shape: 'at_<alnum:29>',
      context: { words: ['ipify', 'ipifi', 'whoisxml', 'whois_xml'], within: 100 },
      env: ['IPIFY_API_KEY', 'GEO_IPIFY_API_KEY', 'WHOISXML_API_KEY', 'WHOISXMLAPI_KEY'],
      entropy: 3.6,
      risk: 'Whoever has it can look up addresses and domains on your credits.',
      examples: 'https://geo.ipify.org/api/v2/country?apiKey=at_<alnum:29>&ipAddress=8.8.8.8',
    },
  },
  rotate: {
    console: 'https://user.whoisxmlapi.com/settings/api-key',
    docs: 'https://geo.ipify.org/docs',
    make: 'change the API key in the settings of your account: the old one ends',
    end: 'look at the credits used since the leak',
  },
  check: {
    url: 'https://geo.ipify.org/service/account-balance',
    auth: { query: 'apiKey' },
    active: { credits: 'number' },
    inactive: { status: [401, 403], json: { messages: { includes: 'API key' } } },
    refusalMayMean: 'that its credits are used up: the words for both are the same',
    tells: { balance: '{credits} credits' },
    accepted: { credits: 800 },
    replies: {
      status: 403,
      body: { code: 403, messages: 'Access restricted. Check credits balance or enter the correct API key.' },
      is: 'inactive',
    },
    source: 'https://geo.ipify.org/docs',
  },
  sources: ['{docs}', 'form: {observed}'],
});
