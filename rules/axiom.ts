import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Axiom',
  site: 'https://axiom.co',
  keys: {
    'api-token': {
      name: 'Axiom API token',
      pattern: /xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'xaat-<uuid>',
      env: ['AXIOM_TOKEN', 'AXIOM_API_TOKEN', 'NEXT_PUBLIC_AXIOM_TOKEN', 'AXIOM_INGEST_TOKEN'],
      risk: 'Whoever has it can send false events or, by its permissions, read and delete your logs.',
    },
    'personal-token': {
      name: 'Axiom personal access token',
      severity: 'critical',
      pattern: /xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'xapt-<uuid>',
      env: ['AXIOM_TOKEN', 'AXIOM_PERSONAL_TOKEN', 'AXIOM_PAT'],
      risk: 'Whoever has it can do all that its owner may do in every organisation of his.',
      rotate: {
        console: 'https://app.axiom.co/profile',
        docs: 'https://axiom.co/docs/reference/tokens',
        make: 'create a new personal access token at {console}',
        put: 'put it where the old one is used, outside git; it is shown only once',
        end: 'delete the old token there',
      },
    },
  },
  rotate: {
    console: 'https://app.axiom.co/settings/api-tokens',
    docs: 'https://axiom.co/docs/reference/tokens',
    make: 'regenerate the token at {console}, which ends the old one, or create one with fewer permissions',
    put: 'put it in AXIOM_TOKEN, outside git; it is shown only once',
    end: 'delete the old token there',
  },
  check: [
    {
      keys: ['api-token'],
      url: 'https://api.axiom.co/v2/datasets',
      active: { '0.id': 'string', '0.name': 'string', '0.created': 'string' },
      inactive: { status: [401, 403], json: { message: { is: 'forbidden' } } },
      refusalMayMean: 'that it may not list datasets',
      accepted: [{ id: 'logs', name: 'logs', description: '', who: 'u1', created: '2026-01-02T03:04:05Z' }],
      refused: { code: 403, message: 'forbidden' },
      source: 'https://axiom.co/docs/restapi/endpoints/getDatasets; the refusal: observed in public code',
    },
    {
      keys: ['personal-token'],
      url: 'https://api.axiom.co/v2/user',
      active: { id: 'string', name: 'string', email: 'string' },
      inactive: { status: [401, 403], json: { message: { is: 'forbidden' } } },
      refusalMayMean: 'something else: what it says to a dead token is not known for sure',
      tells: { account: 'email', name: 'name' },
      accepted: { id: 'u1', name: 'Owner', email: 'owner@example.com' },
      refused: { code: 403, message: 'forbidden' },
      source: 'https://axiom.co/docs/restapi/endpoints/getCurrentUser; the refusal: observed in public code',
    },
  ],
  sources: ['{docs}', 'https://axiom.co/docs/restapi/introduction', 'format: {observed}'],
});
