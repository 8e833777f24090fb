import { between, generator, pick } from './random.mjs';

const SYLLABLES =
  'a ac al an ar be bo bri ca ce cla co cre da de di do dra e el en fa fi flo fu ga ge go gra ha he hi ho in jo ka ke ki lo lu ma me mi mo na ne ni no nu o or pa pe pi pla po qua ra re ri ro ru sa se si so sta ta te ti to tra tu u va ve vi vo wa we xe ya yo za ze zo'.split(
    ' ',
  );
const ENDINGS = 'ly io fy ora ix eo ify ium ara ent on ex us ia la za ro ble um ware lo'.split(' ');
const WORDS =
  'air app auto bank base bee bill blue board book bot box bridge bright camp card cart cast chat check clear click clock cloud code cube data deep desk dev doc drop drive fast feed field file fire flash flex flow form forge fox gate geo go grid ground hive hub jet job key lab lead light line link list live loop mail map mark mesh meter mind mint nest net node note open pad page path pay peak pilot pipe pixel plan point post press print proof pulse push quick rail ray rock route sales scope scout script send shop side sight sign site sky smart snap spark spot stack star stock store survey swift sync talk tap task team tech ticket time track trade trail tree trust verse video view vision voice wave way web wire work zen zip zone'.split(
    ' ',
  );
/** Names that are words of English, as of one provider in twenty: most do not stand in code. */
const PLAIN =
  'abacus acorn almanac amber anchor apex arbor atlas aurora badger bamboo beacon birch bonfire buffet cactus candid canvas cascade catalyst cedar chisel cinder citrus clover cobalt comet compass copper coral cosmic crane crisp current delta ember envoy falcon fathom ferry flint gravity harbor harvest hazel horizon ivory jasper kernel lantern lattice ledger lever lotus lumen magnet maple marble meadow mercury meridian mosaic nectar nimbus nova oasis onyx orbit orchid origin parcel pebble pepper pigeon piston plume prism quartz quill radar raven reef relay ripple rocket roster saffron sage scale sentinel shuttle sierra signal silo slate sonar sparrow spruce summit tango tempo terra thunder timber torch tundra umbra vector velvet vertex violet walnut willow zenith zephyr'.split(
    ' ',
  );
/** Shapes without a beginning of their own, the most usual more often. */
const SHAPES = [
  ...[/[0-9a-f]{32}/, /[0-9a-f]{32}/, /[0-9a-f]{40}/, /[0-9a-f]{64}/, /[0-9A-Za-z]{32}/, /[0-9A-Za-z]{32}/],
  ...[/[0-9A-Za-z]{40}/, /[0-9A-Za-z]{64}/, /[0-9a-z]{32}/, /[0-9a-z]{40}/, /[0-9A-Za-z_-]{43}/, /[0-9A-Z]{24}/],
  ...[/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/, /[0-9A-Za-z_-]{20,60}/, /[0-9A-Za-z+/]{43}=/],
];
const BODIES = ['[0-9A-Za-z]{32}', '[0-9A-Za-z]{40}', '[0-9a-f]{32}', '[0-9a-f]{40}', '[0-9A-Za-z_-]{43,90}'];

/**
 * Providers that do not exist, by id, in the forms that real ones have: of their names a third are two words of English and
 * one in twenty a single one; of their keys six in ten are bare shapes bound to a context, three in ten begin with something
 * of their own, the others come as pairs, as addresses or in short groups. So they are spread in what the public scanners
 * know of the long tail.
 * @param taken ids that exist
 */
export function madeUpProviders(count, taken) {
  const random = generator(1500);
  const providers = {};
  while (Object.keys(providers).length < count) {
    const name = nameOf(random);
    const id = name.toLowerCase();
    if (id in taken || id in providers || id.length < 4) continue;
    providers[id] = providerOf(random, id, name);
  }
  return providers;
}

function nameOf(random) {
  const kind = random();
  const upper = (text) => text[0].toUpperCase() + text.slice(1);
  if (kind < 0.05) return upper(pick(random, PLAIN));
  if (kind < 0.38) return upper(pick(random, WORDS)) + upper(pick(random, WORDS));
  const syllables = Array.from({ length: between(random, 1, 2) }, () => pick(random, SYLLABLES));
  return upper(syllables.join('') + pick(random, random() < 0.5 ? ENDINGS : WORDS));
}

function providerOf(random, id, name) {
  const site = `https://${id}.${pick(random, ['com', 'com', 'io', 'ai', 'dev'])}`;
  const upper = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  const keys = [];
  for (let left = pick(random, [1, 1, 1, 2, 2, 3]); left > 0; left--)
    keys.push(...keysOf(random, { id, name, upper, nth: keys.length }));
  return {
    name,
    site,
    keys,
    rotate: {
      console: `${site}/settings/api`,
      docs: `${site}/docs/authentication`,
      steps: [
        `make a new key at ${site}/settings/api`,
        `put it in ${upper}_API_KEY, outside git`,
        'delete the old key there',
        'check the usage of the account since the leak',
      ],
    },
    checks: [checkOf(id)],
    sources: [`${site}/docs/authentication`],
  };
}

function checkOf(id) {
  return {
    url: `https://api.${id}.com/v1/me`,
    auth: { header: 'Authorization', value: 'Bearer {key}' },
    answers: [
      { status: 200, json: { 'account.id': 'string' }, is: 'active' },
      { status: 401, json: { error: { is: 'invalid_key' } }, is: 'inactive' },
    ],
    tells: { organisation: 'account.name' },
    replies: [],
    source: `https://${id}.com/docs/authentication`,
  };
}

function keysOf(random, of) {
  const kind = random();
  if (kind < 0.58) return [boundKey(random, of)];
  if (kind < 0.86) return [keyWithBeginning(random, of)];
  if (kind < 0.94) return pairedKeys(random, of);
  return [oddKey(random, of)];
}

function key({ name, nth }, kind, more) {
  return {
    id: `${kind.replaceAll(' ', '-')}-${nth}`,
    name: `${name} ${kind}`,
    severity: 'high',
    risk: 'Whoever has it can use the account as its owner does.',
    examples: [],
    nearMisses: [],
    ...more,
  };
}

function contextOf(random, { id, name }) {
  const camel = name[0].toLowerCase() + name.slice(1);
  const more = [`${camel}ApiKey`, `${name}Client`, `${id} token`, `${id} key`];
  return { words: [`api.${id}.com`, pick(random, more), pick(random, more)], within: 80 };
}

function boundKey(random, of) {
  const env = [`${of.upper}_API_KEY`, `${of.upper}_${pick(random, ['TOKEN', 'SECRET', 'KEY', 'ACCESS_TOKEN'])}`];
  return key(of, 'API key', {
    pattern: pick(random, SHAPES),
    context: contextOf(random, of),
    env,
    entropy: 3,
    confidence: 'medium',
  });
}

function keyWithBeginning(random, of) {
  const begins = beginningOf(random, of);
  const pattern = new RegExp(`${begins}${pick(random, BODIES)}`);
  return key(of, 'access token', { pattern, env: [`${of.upper}_ACCESS_TOKEN`], entropy: 3 });
}

function beginningOf(random, { id, nth }) {
  const short = id.replace(/[aeiou]/g, '').slice(0, between(random, 2, 4));
  const kinds = [`${short}_live_`, `${short}_`, `${short}-`, `${id.slice(0, 5)}_`, `${short}pat_`, `${short}_sk_`];
  const begins = pick(random, kinds);
  return begins.length > 3 ? begins : `${begins}v${nth + 1}_`;
}

function pairedKeys(random, of) {
  const id = { ...of, nth: `${of.nth}-id` };
  return [
    key(id, 'client id', {
      role: 'id',
      pattern: /[0-9a-f]{24}/,
      context: contextOf(random, of),
      env: [`${of.upper}_CLIENT_ID`],
    }),
    key(of, 'client secret', {
      pattern: pick(random, SHAPES),
      context: contextOf(random, of),
      env: [`${of.upper}_CLIENT_SECRET`],
      pair: { key: `client-id-${id.nth}` },
      entropy: 3,
    }),
  ];
}

/** What need not hold a run of token characters, and is looked for in all bytes. */
function oddKey(random, of) {
  const short = of.id
    .replace(/[aeiou]/g, '')
    .slice(0, 3)
    .toUpperCase();
  return pick(random, [
    () => key(of, 'licence key', { pattern: new RegExp(`${short}-(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}`), entropy: 3 }),
    () =>
      key(of, 'webhook address', {
        pattern: new RegExp(`https://hooks\\.${of.id}\\.com/[a-z]{2,8}/[0-9A-Za-z]{8,12}/[0-9A-Za-z]{12}`),
      }),
    () =>
      key(of, 'account secret', {
        pattern: /[0-9a-zA-Z!@#$%&*+.]{12,24}/,
        context: { words: [`${of.id}_secret`, `${of.id} secret`], within: 40 },
        literal: true,
      }),
  ])();
}
