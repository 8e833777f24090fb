import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clarifai',
  site: 'https://www.clarifai.com',
  keys: {
    'api-key': {
      name: 'Clarifai personal access token or app key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['clarifai'], within: 80 },
      env: ['CLARIFAI_PAT', 'CLARIFAI_API_KEY', 'CLARIFAI_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run models on your account, and with a personal token read and delete all your apps and data.',
      nearMisses: 'CLARIFAI_API_KEY=<upper:32>',
    },
  },
  rotate: {
    console: 'https://clarifai.com/settings/security',
    docs: 'https://docs.clarifai.com/control/authentication/pat',
    make: 'create a new token at {console} with only the scopes that are used; an app key in the settings of its app',
    end: 'delete the old one there',
  },
  check: {
    url: 'https://api.clarifai.com/v2/users/me',
    auth: { header: 'Authorization', value: 'Key {key}' },
    active: { 'status.code': { is: 10000 }, 'user.id': 'string' },
    limited: {
      status: [401, 403],
      json: { 'status.code': { is: 11007 } },
      because: 'its scopes do not allow to read its user',
    },
    // Not 11008, which a good key of an app may get here: "invalid key, or pair of key and application".
    inactive: { status: [401, 403], json: { 'status.code': { is: 11009 } } },
    tells: { account: 'user.id' },
    accepted: {
      status: { code: 10000, description: 'Ok', req_id: 'r1' },
      user: { id: 'owner', primary_email: 'owner@example.com', first_name: 'Owner' },
    },
    refused: { status: { code: 11009, description: 'API key not found' } },
    recorded: { limited: { status: { code: 11007, description: 'API key has insufficient permissions' } } },
    unclear: { 401: { status: { code: 11008, description: 'Invalid API key' } } },
    source: 'https://docs.clarifai.com/control/authentication/pat',
  },
  sources: ['{docs}', 'https://docs.clarifai.com/control/authentication/key/', 'format: {observed}'],
});
