import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CraftMyPDF',
  site: 'https://craftmypdf.com',
  keys: {
    'api-key': {
      name: 'CraftMyPDF API key',
      severity: 'medium',
      // Two parts of base64 with a colon between, in older ones letters and digits alone.
      pattern: /[0-9A-Za-z]{16}(?:[0-9A-Za-z]|%3[Aa]|:)[0-9A-Za-z=]{16,18}/,
      shape: '<alnum:33><digit:2>',
      context: { words: ['craftmypdf', 'craft_my_pdf'], within: 80 },
      env: ['CRAFTMYPDF_API_KEY', 'CRAFTMYPDF_KEY', 'CRAFT_MY_PDF_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can make documents from your templates at your cost and read what was made.',
    },
  },
  rotate: {
    console: 'https://app.craftmypdf.com/dashboard/api-key',
    docs: 'https://craftmypdf.com/docs/',
    make: 'generate a new API key on the page API Integration of the dashboard',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.craftmypdf.com/v1/get-account-info',
    auth: { header: 'X-API-KEY' },
    active: { status: { is: 'success' }, username: 'string', quota_max: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { account: 'username', usage: 'quota_counter', limits: 'quota_max' },
    accepted: {
      status: 'success',
      username: 'owner@example.com',
      created_at: '2026-01-02',
      quota_counter: 3,
      quota_max: 50,
    },
    refused: { status: 'error', message: 'made up' },
    source: 'https://craftmypdf.s3.ap-southeast-1.amazonaws.com/craftmypdf_api/craftmypdf_api.yaml',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
