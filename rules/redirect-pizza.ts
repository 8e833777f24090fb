import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'redirect.pizza',
  site: 'https://redirect.pizza',
  keys: {
    'api-token': {
      name: 'redirect.pizza API token',
      pattern: /rpa_[0-9A-Za-z]{30}/,
      shape: 'rpa_<alnum:30>',
      context: { words: ['redirect.pizza', 'redirectpizza', 'redirect_pizza', 'redirect-pizza'], required: false },
      env: ['REDIRECT_PIZZA_API_TOKEN', 'REDIRECT_PIZZA_TOKEN', 'REDIRECTPIZZA_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can send the visitors of your redirected domains elsewhere, to a copy of your site for instance.',
    },
  },
  rotate: {
    console: 'https://redirect.pizza/settings/api',
    docs: 'https://redirect.pizza/docs',
    make: 'sign in, open the settings of the team and make a new API token',
    end: 'delete the old token there and look through your redirects',
  },
  check: {
    url: 'https://redirect.pizza/api/v1/redirects?per_page=1',
    headers: { Accept: 'application/json' },
    active: { data: 'array', 'meta.last_page': 'number', 'links.first': { includes: 'redirect.pizza/api' } },
    inactive: { message: { is: 'Unauthenticated.' } },
    accepted: {
      data: [],
      links: { first: 'https://redirect.pizza/api/v1/redirects?page=1' },
      meta: { current_page: 1, last_page: 1 },
    },
    refused: { message: 'Unauthenticated.' },
    source: 'https://redirect.pizza/docs#tag/Redirects',
  },
  sources: [
    '{docs}',
    'https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns',
    'length: {observed}',
  ],
});
