import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Heartland (Global Payments)',
  site: 'https://developer.heartlandpaymentsystems.com',
  noCheck: 'its gateway takes orders for payments only, in SOAP, and its documents name no call that just reads',
  keys: {
    'secret-key': {
      name: 'Heartland Portico secret API key',
      severity: 'critical',
      pattern: /skapi_prod_[0-9A-Za-z_-]{24,48}/,
      shape: 'skapi_prod_<alnum:38>',
      env: ['HEARTLAND_SECRET_API_KEY', 'HEARTLAND_SECRET_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can charge and refund cards in the name of your shop and read its transactions.',
    },
    'test-secret-key': {
      name: 'Heartland Portico test secret API key',
      severity: 'low',
      testMode: true,
      pattern: /skapi_cert_[0-9A-Za-z_-]{24,48}/,
      shape: 'skapi_cert_<alnum:38>',
      env: ['HEARTLAND_SECRET_API_KEY', 'HEARTLAND_TEST_SECRET_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can make test transactions only.',
    },
    'public-key': {
      name: 'Heartland Portico public API key',
      severity: 'low',
      publicByDesign: true,
      pattern: /pkapi_(?:prod|cert)_[0-9A-Za-z_-]{12,32}/,
      shape: ['pkapi_prod_<alnum:18>', 'pkapi_cert_<alnum:18>'],
      env: ['HEARTLAND_PUBLIC_API_KEY', 'HEARTLAND_PUBLIC_KEY'],
      entropy: 3,
      risk: 'Whoever has it can turn cards into tokens for your shop: it stands in every page that does.',
    },
  },
  rotate: {
    console: 'https://developer.heartlandpaymentsystems.com/account/keysandcredentials',
    docs: 'https://developer.heartlandpaymentsystems.com/documentation',
    make: 'generate a new pair of keys at {console}, or for a live account ask your contact at Heartland for one',
    end: 'have the old pair ended at the same place',
    after: 'look through the transactions since the leak',
  },
  sources: ['{docs}', 'https://github.com/globalpayments/node-sdk', 'lengths: {observed}'],
});
