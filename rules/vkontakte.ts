import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'VKontakte',
  site: 'https://vk.com',
  keys: {
    'access-token': {
      name: 'VK access token',
      pattern: /vk1\.a\.[0-9A-Za-z_-]{80,300}/,
      shape: 'vk1.a.<b64u:190><alnum:1>',
      env: ['VK_ACCESS_TOKEN', 'VK_TOKEN', 'VK_API_TOKEN', 'VK_GROUP_TOKEN', 'VK_SERVICE_TOKEN'],
      risk: 'Whoever has it can act as the user or the community: read and write messages and posts, within its rights.',
      examples: 'https://api.vk.com/method/wall.get?access_token=vk1.a.<b64u:190><alnum:1>&v=5.199',
      nearMisses: 'vk1.b.<alnum:120>',
    },
  },
  rotate: {
    console: 'https://vk.com/apps?act=settings',
    docs: 'https://dev.vk.com/en/api/access-token/getting-started',
    steps: [
      'end the old token: of a community in its settings, API usage; of a user by removing the app at https://vk.com/apps?act=settings or ending all sessions; of an app in its settings, service token',
      'make a new one in the same place, with only the rights it needs',
      'put it where the old one is used, outside git',
      'look for messages and posts that are not yours',
    ],
  },
  check: {
    url: 'https://api.vk.com/method/users.get?v=5.199',
    active: { 'response.0.id': 'number', 'response.0.first_name': 'string', 'response.0.can_access_closed': 'boolean' },
    answers: [
      {
        status: 200,
        json: { 'error.error_code': { is: 5 }, 'error.error_msg': { includes: 'has expired' } },
        is: 'expired',
        recorded: { error: { error_code: 5, error_msg: 'User authorization failed: access_token has expired.' } },
      },
      {
        status: 200,
        json: { 'error.error_code': { is: 5 }, 'error.error_msg': { includes: 'invalid access_token' } },
        is: 'inactive',
        recorded: { error: { error_code: 5, error_msg: 'User authorization failed: invalid access_token (4).' } },
      },
    ],
    tells: { account: 'response.0.last_name' },
    accepted: {
      response: [{ id: 1, first_name: 'An', last_name: 'Owner', can_access_closed: true, is_closed: false }],
    },
    unclear: {
      200: {
        error: {
          error_code: 5,
          error_msg: 'User authorization failed: access_token was given to another ip address.',
        },
      },
    },
    source: 'https://dev.vk.com/en/method/users.get',
  },
  sources: ['{docs}', 'https://dev.vk.com/en/reference/errors', 'length: {observed}'],
});
