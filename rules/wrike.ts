import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Wrike',
  site: 'https://www.wrike.com',
  keys: {
    'access-token': {
      name: 'Wrike permanent access token',
      // A JSON Web Token whose head no other service writes so: "tt" is "p".
      pattern: /eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIsInR2Ijoi[A-Z][A-Za-z]J9\.eyJ[0-9A-Za-z_-]{150,400}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIsInR2IjoiMSJ9.eyJ<alnum:220>.<alnum:43>',
      env: ['WRIKE_ACCESS_TOKEN', 'WRIKE_API_TOKEN', 'WRIKE_TOKEN', 'WRIKE_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read and change the tasks, folders and files that its owner sees.',
    },
  },
  rotate: {
    console: 'https://www.wrike.com/frontend/apps/index.html#api',
    docs: 'https://help.wrike.com/hc/en-us/articles/210409445-Wrike-API',
    make: 'open Apps & Integrations, API, the app, and create a new permanent token',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://www.wrike.com/api/v4/contacts?me=true',
    active: { kind: { is: 'contacts' }, 'data.0.type': { is: 'Person' }, 'data.0.me': { is: true } },
    inactive: { error: { is: 'not_authorized' }, errorDescription: 'string' },
    elsewhere: 'another data centre of Wrike, such as app-eu.wrike.com',
    tells: { name: 'data.0.firstName', organisation: 'data.0.companyName' },
    accepted: { kind: 'contacts', data: [{ id: 'K1', firstName: 'Owner', type: 'Person', me: true }] },
    refused: { error: 'not_authorized', errorDescription: 'Access token is unknown or invalid' },
    source:
      'https://developers.wrike.com/reference/getcontacts; its codes: https://developers.wrike.com/docs/errors-api-reference-v4',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
