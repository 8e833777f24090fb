import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Langfuse',
  site: 'https://langfuse.com',
  keys: {
    'secret-key': {
      name: 'Langfuse secret key',
      pattern: /sk-lf-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      shape: 'sk-lf-<uuid>',
      env: ['LANGFUSE_SECRET_KEY'],
      pair: { key: 'public-key' },
      risk: 'Whoever has it with the public key can read and change all traces, prompts and data sets of the project.',
      examples: 'langfuse = Langfuse(secret_key="sk-lf-<uuid>", public_key="pk-lf-<uuid>")',
      nearMisses: ['sk-lf-<hex:12>', 'pk-lf-<uuid>'],
    },
    'public-key': {
      name: 'Langfuse public key',
      severity: 'low',
      role: 'id',
      pattern: /pk-lf-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      shape: 'pk-lf-<uuid>',
      env: ['LANGFUSE_PUBLIC_KEY'],
      risk: 'Whoever has it with the secret key can read and change all data of the project; alone it can only add scores.',
      examples: 'curl -u pk-lf-<uuid>:sk-lf-<uuid> https://cloud.langfuse.com/api/public/projects',
      nearMisses: 'pk-lf-<hex:12>',
    },
  },
  rotate: {
    console: 'https://cloud.langfuse.com',
    docs: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
    make: 'create a new key pair in the project settings, API keys, of your region or your own server',
    put: 'put both keys where the old ones are used, outside git; the secret key is shown only once',
    end: 'delete the old pair there',
  },
  check: {
    // First the cloud of the EU, then that of the US: a key is good in one place only.
    url: 'https://cloud.langfuse.com/api/public/projects',
    auth: { basic: '{pair}:{key}' },
    active: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.metadata': 'object' },
    answers: { status: 401, json: { message: { includes: 'configured the correct host' } }, is: 'next' },
    tells: { name: 'data.0.name', organisation: 'data.0.organization.name' },
    accepted: { data: [{ id: 'p1', name: 'demo', organization: { id: 'o1', name: 'Example' }, metadata: {} }] },
    recorded: { next: { message: "Invalid credentials. Confirm that you've configured the correct host." } },
    unclear: { 401: { message: 'No authorization header' } },
    next: {
      url: 'https://us.cloud.langfuse.com/api/public/projects',
      auth: { basic: '{pair}:{key}' },
      active: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.metadata': 'object' },
      inactive: { message: { includes: 'configured the correct host' } },
      tells: { name: 'data.0.name', organisation: 'data.0.organization.name' },
      accepted: { data: [{ id: 'p2', name: 'demo', metadata: {} }] },
      refused: { message: "Invalid credentials. Confirm that you've configured the correct host." },
    },
    elsewhere: 'another region of Langfuse (Japan, HIPAA) or a server of your own',
    source: 'https://api.reference.langfuse.com',
  },
  sources: ['{docs}', 'https://langfuse.com/docs/api-and-data-platform/features/public-api', 'format: {observed}'],
});
