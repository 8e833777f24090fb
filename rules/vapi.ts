import type { Answer, RecordedReply } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

function answers(refused: 'next' | 'inactive'): Answer[] {
  return [
    { status: 200, json: { '0.id': 'string', '0.orgId': 'string', '0.createdAt': 'string' }, is: 'active' },
    {
      status: 401,
      json: { message: { includes: 'Invalid Key' }, statusCode: { is: 401 } },
      is: refused,
      ...(refused === 'inactive' ? { mayMean: 'that it is a public key, which looks the same' } : {}),
    },
  ];
}

function replies(refused: 'next' | 'inactive'): RecordedReply[] {
  return [
    {
      status: 200,
      body: [{ id: 'a1', orgId: 'o1', createdAt: '2026-01-01T00:00:00.000Z', name: 'Example' }],
      is: 'active',
    },
    { status: 200, body: [], is: 'unknown' },
    {
      status: 401,
      body: {
        message: 'Invalid Key. Hot tip, you may be using the private key instead of the public key, or vice versa.',
        error: 'Unauthorized',
        statusCode: 401,
      },
      is: refused,
    },
    { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
  ];
}

// Keys, assistants, calls and numbers are all UUIDs, so the name of a key must stand near.
export default defineProvider({
  name: 'Vapi',
  site: 'https://vapi.ai',
  keys: {
    'private-key': {
      name: 'Vapi private API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: ['vapiApiKey', 'vapiPrivateKey', 'VapiClient', 'vapi_key', 'vapi token', 'vapi key'],
        within: 18,
      },
      env: ['VAPI_API_KEY', 'VAPI_PRIVATE_KEY', 'VAPI_PRIVATE_API_KEY', 'VAPI_TOKEN', 'VAPI_SERVER_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can make phone calls at your cost, change your assistants and read recordings and transcripts.',
      nearMisses: ['VAPI_ASSISTANT_ID=<uuid>', 'https://api.vapi.ai/assistant/<uuid>'],
    },
    'public-key': {
      name: 'Vapi public API key',
      noCheck: 'it is public: it stands in web pages, and starts calls',
      severity: 'low',
      publicByDesign: true,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['vapi_public', 'new Vapi('], within: 30 },
      env: ['VAPI_PUBLIC_KEY', 'VAPI_PUBLIC_API_KEY', 'VAPI_WEB_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can start calls with the assistants and from the web pages that it is allowed for; it is made for browsers.',
      nearMisses: 'VAPI_PHONE_NUMBER_ID=<uuid>',
    },
  },
  rotate: {
    console: 'https://dashboard.vapi.ai/org/api-keys',
    docs: 'https://docs.vapi.ai/security-and-privacy/api-keys',
    make: 'create a new key of the same type at {console}, allowed for no more assistants and origins than it needs',
    put: 'put it in VAPI_API_KEY, outside git',
    end: 'delete the old key there',
    after: 'look through calls and billing since the leak',
  },
  check: {
    keys: ['private-key'],
    url: 'https://api.vapi.ai/assistant?limit=1',
    answers: answers('next'),
    tells: { organisation: '0.orgId' },
    replies: replies('next'),
    next: {
      url: 'https://api.eu.vapi.ai/assistant?limit=1',
      answers: answers('inactive'),
      tells: { organisation: '0.orgId' },
      replies: replies('inactive'),
    },
    source: 'https://docs.vapi.ai/api-reference/assistants/list (refusal observed)',
  },
  sources: ['{docs}', 'format: {observed}'],
});
