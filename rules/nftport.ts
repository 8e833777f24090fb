import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'NFTPort',
  site: 'https://www.nftport.xyz',
  keys: {
    'api-key': {
      name: 'NFTPort API key',
      severity: 'medium',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: '<uuid>',
      context: { words: ['nftport'], within: 80 },
      env: ['NFTPORT_API_KEY', 'NFTPORT_KEY', 'NFT_PORT_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can mint and deploy contracts on your quota.',
    },
  },
  rotate: {
    console: 'https://dashboard.nftport.xyz/dashboard/api-key',
    docs: 'https://docs.nftport.xyz',
    make: 'make a new key at {console}',
    end: 'see that the old key is refused',
  },
  check: {
    url: 'https://api.nftport.xyz/v0/me/contracts',
    auth: { header: 'Authorization' },
    active: { response: { is: 'OK' }, contracts: 'array' },
    inactive: { status: 403, json: { 'error.code': { is: 'invalid_credentials' } } },
    disabled: { status: 403, json: { 'error.code': { is: 'account_suspended' } } },
    accepted: { response: 'OK', contracts: [], total: 0 },
    refused: { response: 'NOK', error: { status_code: 403, code: 'invalid_credentials', message: 'No.' } },
    recorded: { disabled: { response: 'NOK', error: { status_code: 403, code: 'account_suspended', message: 'No.' } } },
    source: 'https://docs.nftport.xyz/docs/error-codes',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
