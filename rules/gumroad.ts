import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gumroad',
  site: 'https://gumroad.com',
  keys: {
    'access-token': {
      name: 'Gumroad access token',
      pattern: /[0-9a-f]{64}|[0-9A-Za-z_-]{43}/,
      shape: ['<b64u:42><alnum:1>', '<hex:64>'],
      context: { words: ['gumroad'], within: 70 },
      env: ['GUMROAD_ACCESS_TOKEN', 'GUMROAD_API_KEY', 'GUMROAD_TOKEN'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can read your sales and customers and, with the right scope, change products and refund orders.',
      nearMisses: 'https://gumroad.com/l/a-course-about-the-making-of-icons',
    },
  },
  rotate: {
    console: 'https://gumroad.com/settings/advanced',
    docs: 'https://gumroad.com/help/article/280-create-application-api',
    make: 'generate a new access token of the application under Settings > Advanced at {console}',
    end: 'delete the application with the old token there, or revoke its access',
    after: 'look through sales and refunds since the leak',
  },
  check: {
    url: 'https://api.gumroad.com/v2/user',
    active: { success: { is: true }, 'user.user_id': 'string', 'user.url': 'string' },
    inactive: 401,
    tells: { account: 'user.email', name: 'user.name' },
    refusalMayMean: 'that it is the secret of an application, which looks the same',
    accepted: {
      success: true,
      user: {
        bio: 'a maker',
        name: 'Example',
        user_id: 'u1==',
        email: 'owner@example.com',
        url: 'https://gumroad.com/example',
      },
    },
    unclear: { 200: { success: false, message: 'not found' } },
    replies: { status: 401, is: 'inactive' },
    source: 'https://gumroad.com/api#users',
  },
  sources: ['https://gumroad.com/api', '{docs}', 'token shape: {observed}'],
});
