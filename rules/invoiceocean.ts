import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'InvoiceOcean',
  site: 'https://invoiceocean.com',
  keys: {
    'api-token': {
      name: 'InvoiceOcean or Fakturownia API token',
      // The name of the account may stand behind a slash.
      pattern: /[0-9A-Za-z]{17,22}\/[0-9a-z-]{2,40}|[0-9A-Za-z]{20}/,
      shape: ['<alnum:19>/<lower:9>', '<alnum:20>'],
      context: {
        words: ['invoiceocean.com', 'invoiceocean_key', 'invoiceocean token', 'fakturownia.pl', 'fakturownia token'],
        within: 80,
      },
      env: ['INVOICEOCEAN_API_TOKEN', 'FAKTUROWNIA_API_TOKEN', 'FAKTUROWNIA_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z-]{0,60}\.(?:invoiceocean\.com|fakturownia\.pl))/ },
      risk: 'Whoever has it can read, issue and delete invoices, clients and products of the account.',
      examples: 'curl "https://acme.invoiceocean.com/invoices.json?period=this_month&api_token=<alnum:20>"',
      nearMisses: [
        'https://acme.invoiceocean.com/invoice/<alnum:21>.pdf',
        'import { InvoiceOceanClient } from "src/InvoiceOceanClients/models"; // invoiceocean.com',
      ],
    },
  },
  rotate: {
    docs: 'https://github.com/InvoiceOcean/api',
    make: 'open Settings, Account settings, Integration and make another API authorization code',
    end: 'delete the old one there',
    after: 'look through the invoices since the leak',
  },
  check: {
    url: 'https://{host}/invoices.json?page=1&per_page=1',
    auth: { query: 'api_token' },
    domains: ['invoiceocean.com', 'fakturownia.pl'],
    active: { '0.seller_name': 'string', '0.buyer_name': 'string', '0.payment_to': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: [{ id: 1, number: '1/2026', seller_name: 'Example', buyer_name: 'Somebody', payment_to: '2026-01-31' }],
    refused: '',
    unclear: { 200: [] },
    source: 'https://github.com/InvoiceOcean/api',
  },
  sources: ['{docs}', 'form: {observed}'],
});
