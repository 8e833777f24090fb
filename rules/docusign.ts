import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Docusign',
  site: 'https://www.docusign.com',
  keys: {
    'secret-key': {
      name: 'Docusign secret key of an integration',
      // Ids of accounts, users and integrations are UUIDs too: the name says which it is.
      pattern:
        /secret(?:[_-]?key)?["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      context: { words: ['docusign', 'ds_client'], within: 140 },
      confidence: 'medium',
      noCheck:
        'its token endpoint refuses a wrong secret in the same words as a wrong code (invalid_grant, unauthorized_client)',
      risk: 'Whoever has it and the integration key can trade codes of your users for tokens and act on their envelopes.',
      examples: [
        'DOCUSIGN_CLIENT_SECRET=<uuid>',
        '{"ds_client_id": "<hex:8>", "ds_client_secret": "<uuid>"}',
        "docusign:\n  integration_key: '<hex:8>'\n  secret_key: '<uuid>'\n",
        'config :docusign, client_id: "<hex:8>", client_secret: "<uuid>"',
      ],
      nearMisses: ['DOCUSIGN_ACCOUNT_ID=<uuid>', 'DOCUSIGN_CLIENT_SECRET=your-secret-key', 'client_secret: <uuid>'],
    },
  },
  rotate: {
    console: 'https://admindemo.docusign.com/apps-and-keys',
    docs: 'https://developers.docusign.com/platform/auth/confidential-authcode-get-token',
    make: 'add a secret key to the integration under Apps and Keys ({console}, or admin.docusign.com for production)',
    shownOnce: true,
    end: 'delete the old secret key there',
  },
  sources: ['{docs}', 'https://developers.docusign.com/platform/auth/reference', 'format: {observed}'],
});
