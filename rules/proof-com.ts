import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  // Not "Proof" alone: what is called a proof in code is no key of theirs.
  name: 'Proof.com (Notarize)',
  site: 'https://www.proof.com',
  keys: {
    'api-key': {
      name: 'Proof full access API key',
      severity: 'critical',
      pattern: /prf_[0-9A-Za-z-]{10}[0-9A-Za-z_-]{20,70}/,
      shape: 'prf_<alnum:10><b64u:19-69><alnum:1>',
      // Names of Bluetooth code begin so too, and have an underscore among the next ten: prf_get_…
      context: { words: ['proof.com', 'proof_api_key', 'notarize'], within: 120, required: false },
      env: ['NOTARIZE_API_KEY', 'PROOF_COM_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can create, read, change and delete the notarial transactions of your organisation and their documents.',
      nearMisses: 'prf_get_task_from_id_register_handler',
    },
    'test-key': {
      name: 'Proof API key for the Fairfax environment',
      severity: 'low',
      testMode: true,
      pattern: /prf_(?:cli_)?test_[0-9A-Za-z_-]{30,80}/,
      shape: ['prf_test_<alnum:1><b64u:28-78><alnum:1>', 'prf_cli_test_<alnum:1><b64u:28-78><alnum:1>'],
      env: ['NOTARIZE_TEST_API_KEY'],
      entropy: 4,
      noCheck: 'it opens test transactions only',
      risk: 'Whoever has it can use your test environment; nothing is notarised there.',
    },
    'client-key': {
      name: 'Proof client only API key',
      severity: 'low',
      publicByDesign: true,
      pattern: /prf_cli_[0-9A-Za-z_-]{30,80}/,
      shape: 'prf_cli_<alnum:1><b64u:28-78><alnum:1>',
      env: ['NOTARIZE_CLIENT_API_KEY'],
      entropy: 4,
      noCheck: 'it may only create transactions',
      risk: 'Whoever has it can create transactions in your name, as every visitor of your site can.',
    },
  },
  rotate: {
    docs: 'https://dev.proof.com/docs/api-keys',
    make: 'have an admin create a new key in the business account, under Settings, API Keys',
    end: 'delete the old key there and look through the transactions since the leak',
  },
  check: {
    keys: ['api-key'],
    // There is no such transaction: who may look is told so, who may not is refused.
    url: 'https://api.proof.com/v1/transactions/ot_0000000',
    auth: { header: 'ApiKey' },
    active: { status: 404, json: { 'errors.0': { is: 'Transaction Not Found' } } },
    inactive: { status: 401, json: { errors: 'array' } },
    elsewhere: 'the Fairfax test environment',
    accepted: { errors: ['Transaction Not Found'] },
    refused: { errors: ['Not authenticated'] },
    source: 'https://dev.proof.com/docs/errors',
  },
  sources: ['{docs}', '{check}', 'https://dev.proof.com/docs/environments', 'form: {observed}'],
});
