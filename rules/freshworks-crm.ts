import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Freshworks CRM (Freshsales)',
  site: 'https://www.freshworks.com',
  keys: {
    'api-key': {
      name: 'Freshworks CRM API key',
      pattern: /[0-9A-Za-z_-]{22}/,
      shape: '<alnum:22>',
      context: {
        words: ['myfreshworks.com', 'freshworks_', 'freshsales_', 'freshsales.io', 'freshworks key', 'freshsales key'],
        within: 80,
      },
      env: ['FRESHSALES_API_KEY', 'FRESHWORKS_API_KEY', 'FRESHSALES_TOKEN', 'FRESHWORKS_CRM_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { account: /([0-9a-z][0-9a-z-]{1,60})\.myfreshworks\.com/ },
      risk: 'Whoever has it can read and change the contacts, accounts and deals that its owner sees.',
      examples:
        'curl -H "Authorization: Token token=<alnum:22>" https://shop-1.myfreshworks.com/crm/sales/api/selector/owners',
    },
  },
  rotate: {
    docs: 'https://developers.freshworks.com/crm/api/',
    make: 'open Settings, API Settings of your profile and reset the API key: the old one ends',
  },
  check: {
    url: 'https://{account}.myfreshworks.com/crm/sales/api/sales_accounts/filters',
    auth: { header: 'Authorization', value: 'Token token={key}' },
    active: { 'filters.0.id': 'number', 'filters.0.model_class_name': 'string' },
    inactive: { login: { is: 'failed' } },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { filters: [{ id: 1, name: 'All Accounts', model_class_name: 'SalesAccount', is_default: true }] },
    refused: { login: 'failed', message: 'You have to be logged in to perform this action.' },
    source: 'https://developers.freshworks.com/crm/api/#view_all_account',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
