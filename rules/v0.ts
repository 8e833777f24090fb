import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'v0',
  site: 'https://v0.app',
  keys: {
    'api-key': {
      name: 'v0 API key',
      pattern: /v1:[0-9A-Za-z]{24}:[0-9A-Za-z]{24}/,
      shape: 'v1:<alnum:24>:<alnum:24>',
      context: { words: ['v0_api', 'v0_key', 'v0-sdk', 'api.v0.dev', 'v0dev', 'v0-mcp'], within: 120 },
      env: ['V0_API_KEY', 'V0DEV_API_KEY', 'V0_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read and change your v0 chats and projects and spend your credits.',
      nearMisses: ['V0_API_KEY=v1:xxx', 'V0_API_KEY=v1:<alnum:24>', 'cache key v1:<alnum:24>:<hex:24>'],
    },
  },
  rotate: {
    console: 'https://v0.app/chat/settings/keys',
    docs: 'https://v0.app/docs/api/platform/overview',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look through chats, deployments and billing since the leak',
  },
  check: {
    url: 'https://api.v0.dev/v1/user',
    active: { object: { is: 'user' }, id: 'string', email: 'string', avatar: 'string' },
    inactive: { status: 401 },
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { account: 'email', name: 'name' },
    accepted: {
      id: 'u1',
      object: 'user',
      name: 'Owner',
      email: 'owner@example.com',
      avatar: 'a',
      createdAt: '2026-01-01',
    },
    refused: {},
    source: 'https://v0.app/docs/api/platform/reference/user/get',
  },
  sources: ['{docs}', 'https://github.com/vercel/v0-sdk', 'format: {observed}'],
});
