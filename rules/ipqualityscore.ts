import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'IPQualityScore',
  site: 'https://www.ipqualityscore.com',
  keys: {
    'api-key': {
      name: 'IPQualityScore API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<any:[0-9A-Za-z]:32>'],
      context: { words: ['ipqualityscore', 'ipqs'], within: 80 },
      env: ['IPQUALITYSCORE_API_KEY', 'IPQS_API_KEY', 'IPQUALITYSCORE_KEY', 'IPQS_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses, mails and phones on your plan.',
    },
  },
  rotate: {
    console: 'https://www.ipqualityscore.com/user/settings',
    docs: 'https://www.ipqualityscore.com/documentation/overview',
    make: 'reset the key in the settings of the account, which ends the old one',
    put: 'put the new one in IPQUALITYSCORE_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://www.ipqualityscore.com/api/json/account/{key}',
    auth: 'in-path',
    active: { success: { is: true }, credits: 'number', usage: 'number' },
    inactive: {
      status: [200, 401, 403],
      json: { success: { is: false }, message: { includes: 'Invalid or unauthorized key' } },
    },
    tells: { balance: '{credits} credits', usage: '{usage} requests' },
    accepted: { message: 'Success', success: true, credits: 5000, usage: 10, proxy_usage: 4, email_usage: 6 },
    refused: { success: false, message: 'Invalid or unauthorized key. Please check the API key and try again.' },
    source: 'https://www.ipqualityscore.com/documentation/credit-usage/overview',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
