import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kontent.ai',
  site: 'https://kontent.ai',
  keys: {
    'api-key': {
      name: 'Kontent.ai API key',
      pattern: /ey[0-9A-Za-z_-]{30,60}\.ey[0-9A-Za-z/_-]{150,450}\.[0-9A-Za-z_-]{40,43}/,
      shape: ['eyJ<alnum:29-59>.eyJ<alnum:149-449>.<b64u:40-43>', 'ey<alnum:32>.ey<alnum:150>/<alnum:100>.<alnum:43>'],
      context: {
        words: ['kontent_', 'kontent.ai', 'kentico_kontent', 'kontent key', 'manage.kontent', 'deliver.kontent'],
        within: 80,
      },
      env: [
        'KONTENT_API_KEY',
        'KONTENT_MANAGEMENT_API_KEY',
        'KONTENT_PREVIEW_API_KEY',
        'KONTENT_SECURE_API_KEY',
        'KONTENT_MAPI_KEY',
      ],
      entropy: 4,
      confidence: 'medium',
      beside: {
        environment: /(?:environment|project|env)_?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-f]{8}-[0-9a-f-]{27})/,
      },
      risk: 'Whoever has it can read unpublished content; a management key also changes and deletes it.',
      examples: 'KONTENT_ENVIRONMENT_ID=<uuid>\nKONTENT_MANAGEMENT_API_KEY=eyJ<alnum:33>.eyJ<alnum:200>.<b64u:43>\n',
    },
  },
  rotate: {
    console: 'https://app.kontent.ai',
    docs: 'https://kontent.ai/learn/docs/apis/api-keys',
    make: 'create another API key of the same kind at {console}, under Project settings, API keys',
    end: 'revoke the old key there',
  },
  check: {
    url: 'https://manage.kontent.ai/v2/projects/{environment}',
    active: { id: 'string', name: 'string', environment: 'string' },
    limited: {
      status: 403,
      json: { error_code: 'number', request_id: 'string' },
      because: 'its permissions do not cover the environment',
    },
    inactive: { error_code: 'number', request_id: 'string' },
    refusalMayMean: 'that it is a key for delivery, which the management does not take',
    tells: { organisation: 'name' },
    accepted: { id: 'e1', name: 'Example', environment: 'Production', is_production: true },
    refused: { request_id: 'r1', error_code: 1, message: 'The API key is not valid.' },
    recorded: { limited: { request_id: 'r1', error_code: 10000, message: 'No permission.' } },
    source: 'https://kontent.ai/learn/docs/apis/openapi/management-api-v2/#operation/retrieve-environment-information',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
