// node --import ./test/helper/load-typescript.mjs test/eval/own-cases.mjs [SEED] > FILE
// (after a run of vitest, which prepares the TypeScript) Cases of our own for `npm run eval -- FILE`: keys made from the patterns of the rules, with nothing but the place to say whose they are.
import { RegExpParser } from '@eslint-community/regexpp';
import { generator } from '../bench/corpus/random.mjs';
import { fillSecret } from '../helper/fill-secret.ts';
import { providers } from '../helper/rules.ts';
import { variantsOf } from '../helper/shape.ts';
import { CONTEXTS } from './contexts.mjs';

const EACH = 8;
const SECRET_NAMES = [
  'api_key',
  'API_KEY',
  'apiKey',
  'token',
  'TOKEN',
  'secret',
  'access_token',
  'auth_token',
  'authToken',
  'API_TOKEN',
  'secret_key',
];

function main(seed) {
  const random = generator(seed);
  let number = 0;
  for (const [id, provider] of Object.entries(providers)) {
    if (provider.site === null) continue;
    for (const key of provider.keys) {
      if (!isPlain(key)) continue;
      const contexts = shuffled(Object.entries(CONTEXTS), random).slice(0, EACH);
      for (const [family, write] of contexts) {
        const value = madeFor(key, random, number);
        const made = write(placeOf(id, provider, key, value, random));
        if (made === null) continue;
        const { text, path = null } = typeof made === 'string' ? { text: made } : made;
        const rule = `${id}.${key.id}`;
        const one = { id: `k${String(number++).padStart(6, '0')}`, peer: family, group: family, rule, provider: id };
        process.stdout.write(`${JSON.stringify({ ...one, text, path, secret: value, expect: true })}\n`);
      }
    }
  }
}

/** A key that is one value, found by its form or by words near it. */
function isPlain(key) {
  if (key.reader || key.literal || key.role === 'id' || key.paths?.required || key.publicByDesign) return false;
  const { source } = key.pattern;
  return !source.includes('(?<secret>') && !source.includes('\\s') && !source.includes('(?<');
}

function madeFor(key, random, number) {
  const forms = [key.shape ?? []].flat().flatMap(variantsOf);
  if (key.checksum && forms.length > 0) return fillSecret(forms[number % forms.length], number).text;
  for (let tries = 0; ; tries++) {
    const value = randomMatch(key.pattern, random);
    if (tries > 30 || ((value.length < 16 || /\d/.test(value)) && !/^[_-]|[_-]$/.test(value))) return value;
  }
}

function placeOf(id, provider, key, value, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const env = key.env?.length ? pick(key.env) : `${id}_api_key`.toUpperCase().replaceAll('-', '_');
  const snake = id.replaceAll('-', '_');
  const pascal = id.replace(/(?:^|-)(\w)/g, (_, c) => c.toUpperCase());
  const check = provider.checks?.find((one) => one.url && !one.url.includes('{'));
  const host = check ? new URL(check.url).host : new URL(provider.site).host.replace(/^www\./, 'api.');
  const name = provider.name.replace(/ \(.*/, '');
  return {
    id,
    snake,
    pascal,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    name,
    env,
    host,
    value,
    pick,
    secret: pick(SECRET_NAMES),
    noise: () => pick(NOISE),
    uuid: fillSecret('<uuid>', Math.floor(random() * 1e9)).text,
  };
}

const NOISE = ['timeout: 30', 'region: eu-west-1', 'retries: 3', 'enabled: true', 'log_level: info'];

function shuffled(list, random) {
  return list
    .map((one) => [random(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

/** A random text that a pattern matches as a whole. */
function randomMatch({ source, flags }, random) {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
  const any = (list) => list[Math.floor(random() * list.length)];
  const write = (node) => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return any(node.alternatives).elements.map(write).join('');
      case 'Character':
        return String.fromCharCode(node.value);
      case 'CharacterSet':
      case 'CharacterClass': {
        const expression = new RegExp(`^${node.raw}$`);
        return any(ALL.filter((c) => expression.test(c)));
      }
      case 'Quantifier': {
        const most = Math.min(node.max, Math.max(node.min, node.min + 24));
        const count = node.min + Math.floor(random() * (most - node.min + 1));
        return Array.from({ length: count }, () => write(node.element)).join('');
      }
      default:
        return '';
    }
  };
  return write(pattern);
}
const ALL = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));

main(Number(process.argv[2] ?? 1));
