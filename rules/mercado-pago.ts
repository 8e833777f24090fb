import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['MERCADOPAGO_ACCESS_TOKEN', 'MERCADO_PAGO_ACCESS_TOKEN', 'MP_ACCESS_TOKEN'] as const;

const me = {
  url: 'https://api.mercadolibre.com/users/me',
  active: { id: 'number', nickname: 'string', site_id: 'string' },
  inactive: 401,
  refusalMayMean: 'something else: what it says to a dead key is not known for sure',
  tells: { account: 'email', name: 'nickname', kind: 'site_id' },
  accepted: { id: 1, nickname: 'OWNER', site_id: 'MLA', country_id: 'AR', email: 'owner@example.com' },
  refused: { code: 'unauthorized', message: 'invalid access token' },
  source: 'https://developers.mercadolibre.com.ar/en_us/users-information',
} as const;

export default defineProvider({
  name: 'Mercado Pago',
  site: 'https://www.mercadopago.com',
  keys: {
    'access-token': {
      name: 'Mercado Pago or Mercado Libre access token',
      severity: 'critical',
      pattern: /APP_USR-[0-9]{10,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-[0-9]{5,12}/,
      shape: [
        'APP_USR-<digit:16>-<digit:6>-<hex:32>-<digit:5-12>',
        'APP_USR-<digit:16>-<digit:6>-<hex:32>__LA_LB__-<digit:9>',
      ],
      env: [...env, 'MELI_ACCESS_TOKEN'],
      risk: 'Whoever has it can take and refund payments and read the buyers of the seller.',
      nearMisses: 'MP_PUBLIC_KEY=APP_USR-<uuid>',
    },
    'test-access-token': {
      name: 'Mercado Pago access token (test)',
      severity: 'low',
      testMode: true,
      pattern: /TEST-[0-9]{10,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-[0-9]{5,12}/,
      shape: 'TEST-<digit:16>-<digit:6>-<hex:32>-<digit:5-12>',
      env,
      risk: 'Whoever has it can make test payments, where no money moves.',
      nearMisses: 'MP_PUBLIC_KEY=TEST-<uuid>',
    },
    'public-key': {
      name: 'Mercado Pago public key',
      severity: 'low',
      publicByDesign: true,
      noCheck: 'it is public: it stands in payment pages',
      pattern: /APP_USR-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'APP_USR-<uuid>',
      env: ['MERCADOPAGO_PUBLIC_KEY', 'MP_PUBLIC_KEY', 'NEXT_PUBLIC_MERCADOPAGO_PUBLIC_KEY'],
      risk: 'Whoever has it can hand in the data of a card, as any payment page does.',
    },
  },
  rotate: {
    console: 'https://www.mercadopago.com/developers/panel/app',
    docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
    make: 'open the application at {console}, then Production credentials, and renew them: new ones are made and the old ones end',
    put: 'put the new ones where the old ones are used, outside git',
    after: 'look through payments and refunds since the leak',
  },
  check: [
    { ...me, keys: ['access-token'] },
    { ...me, keys: ['test-access-token'] },
  ],
  sources: ['{docs}', '{check}', 'forms: {observed}'],
});
