import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Langfuse',
  site: 'https://langfuse.com',
  keys: [
    {
      id: 'secret-key',
      name: 'Langfuse secret key',
      severity: 'high',
      pattern: /sk-lf-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: ['LANGFUSE_SECRET_KEY'],
      pair: { key: 'public-key' },
      risk: 'Whoever has it with the public key can read and change all traces, prompts and data sets of the project.',
      examples: [
        'LANGFUSE_SECRET_KEY=sk-lf-<uuid>',
        'langfuse = Langfuse(secret_key="sk-lf-<uuid>", public_key="pk-lf-<uuid>")',
        'langfuse:\n  secretKey: sk-lf-<uuid>\n  publicKey: pk-lf-<uuid>\n',
      ],
      nearMisses: ['LANGFUSE_SECRET_KEY=sk-lf-...', 'sk-lf-<hex:12>', 'task-lf-<uuid>', 'pk-lf-<uuid>'],
    },
    {
      id: 'public-key',
      name: 'Langfuse public key',
      severity: 'low',
      role: 'id',
      pattern: /pk-lf-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: ['LANGFUSE_PUBLIC_KEY'],
      risk: 'Whoever has it with the secret key can read and change all data of the project; alone it can only add scores.',
      examples: [
        'LANGFUSE_PUBLIC_KEY=pk-lf-<uuid>\nLANGFUSE_SECRET_KEY=sk-lf-<uuid>\n',
        "const langfuse = new Langfuse({ publicKey: 'pk-lf-<uuid>', secretKey: 'sk-lf-<uuid>' });",
        'curl -u pk-lf-<uuid>:sk-lf-<uuid> https://cloud.langfuse.com/api/public/projects',
      ],
      nearMisses: ['LANGFUSE_PUBLIC_KEY=pk-lf-...', 'pk-lf-<hex:12>', 'apk-lf-<uuid>'],
    },
  ],
  rotate: {
    console: 'https://cloud.langfuse.com',
    docs: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
    steps: [
      'create a new key pair in the project settings, API keys, of your region or your own server',
      'put both keys where the old ones are used, outside git; the secret key is shown only once',
      'delete the old pair there',
    ],
  },
  sources: [
    'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
    'https://langfuse.com/docs/api-and-data-platform/features/public-api',
    'format: observed in public code, not documented',
  ],
});
