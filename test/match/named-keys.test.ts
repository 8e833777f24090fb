import { describe, expect, test } from 'vitest';
import { resolveOverlaps } from '../../src/finding/resolve-overlaps.ts';
import { createMatcher } from '../../src/match/match-chunk.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { locatedMatch } from '../helper/located-match.ts';
import { matchText } from '../helper/matcher.ts';

const rulebook = loadRulebook();
const matcher = createMatcher(rulebook, loadKernel());

/** The rules under which the keys of a template are reported. */
function reported(template: string, mayBeKey = false): string[] {
  return resolved(template, mayBeKey).map(({ match }) => rulebook.rules[match.rule]!.id);
}

function resolved(template: string, mayBeKey = false) {
  const matches = matchText(matcher, fillSecret(template).text, false, mayBeKey).map((match) => locatedMatch(match));
  return resolveOverlaps(matches, rulebook.rules);
}

describe('of rules that fit one value the one wins whose word stands nearest', () => {
  test.each([
    ['AIMLAPI_MANAGEMENT_KEY=<uuid4hex>', 'aimlapi.management-key'],
    ['AIMLAPI_API_KEY=<uuid4hex>', 'aimlapi.api-key'],
    ['BETTER_STACK_SOURCE_TOKEN=<alnum:22><digit:2>', 'better-stack.source-token'],
    ['APP_BETTER_STACK_API_TOKEN=<alnum:22><digit:2>', 'better-stack.api-token'],
    ['VITE_GS_SECRET_ACCESS_KEY="<b64:39><digit:1>"', 'google.storage-hmac-secret'],
    ['AWS_SECRET_ACCESS_KEY="<b64:39><digit:1>"', 'aws.secret-access-key'],
    ['EVENTBRITE_PRIVATE_TOKEN=<upnum:20>', 'eventbrite.private-token'],
    ['snyk: <lower:8>\nstatuspage_key = "<uuid>"', 'statuspage.api-key'],
    ['statuspage: <lower:8>\nsnyk_token = "<uuid>"', 'snyk.api-token'],
    ['export NETLIFY_BUILD_HOOK_ID="<hex:24>"', 'netlify.build-hook'],
    // Two services have their users keep a key of theirs in this variable: the form decides, and where it tells nothing the seed.
    ['IMAGINE_API_KEY=vk-<alnum:46>', 'imagine-vyro.api-key'],
    ['IMAGINE_API_KEY=imgn_<alnum:32>', 'imagineapi-dev.token'],
    ['IMAGINE_API_KEY=<alnum:31><digit:1>', 'imagine-vyro.by-name'],
    ['IMAGINEAPI_TOKEN=<alnum:31><digit:1>', 'imagineapi-dev.unprefixed-token'],
    ['VENICE_API_KEY=VENICE_INFERENCE_KEY_<alnum:30>', 'venice-ai.inference-key'],
  ])('%s', (template, rule) => {
    expect(reported(template)).toEqual([rule]);
  });
});

test('a name says more than words that any name is made of, and what its form makes sure stays so', () => {
  expect(reported('ACME_SECRET_KEY=<b64:39><digit:1>')).toEqual(['aws.secret-access-key']);
  const [one] = resolved('TENCENT_SECRET_KEY=<b64:39><digit:1>');
  expect(rulebook.rules[one!.match.rule]!.id).toBe('tencent-cloud.by-name');
  expect(one!.match.confidence).toBe('high');
  expect(one!.aliases).toContain('aws.secret-access-key');
});

test.each(['USE_API_KEY=<alnum:31><digit:1>', 'PI_API_KEY=<hex:64>', 'GO_API_KEY=<hex:64>'])(
  'a name that any program has is no provider of that sound: %s',
  (template) => {
    expect(reported(template).map((id) => id.split('.')[0])).toEqual(['generic']);
  },
);

test('a line of a provider, a word for its key and a value of that form is a hint, though its name is an ordinary word', () => {
  const { text } = fillSecret('old notes\n  hunter SECRET <lownum:40>\n');
  expect(matchText(matcher, text).map(({ rule, confidence }) => [rulebook.rules[rule]!.id, confidence])).toEqual([
    ['hunter.api-key', 'low'],
  ]);
});

test.each([
  'the hunter SECRET <lownum:40>',
  'hunter SECRET <lownum:40> was found',
  'hunter SECRET <lownum:30>',
  'hunter PASSWORD <lownum:40>',
])('words of a text, or a value of another form, are none: %s', (template) => {
  expect(reported(template)).toEqual([]);
});

describe('a form that no other service has needs no name', () => {
  test.each([
    ['authress_<alnum:20>.<alnum:4>.acc_<lownum:20>.<b64u:40><alnum:1>', 'authress.access-key'],
    ['production_<lownum:8>_<lownum:16>', 'braintree.tokenization-key'],
    ['BSA<alnum:28>', 'brave-search.api-key'],
    ['pat_<alnum:64>', 'coze.personal-access-token'],
    ['sk_staging_<alnum:60>', 'crossmint.staging-server-key'],
    ['app-<alnum:24>', 'dify.app-key'],
    ['AK1<alnum:52>', 'ecostruxure-it.api-key'],
    ['msk_<alnum:40>', 'mastra.memory-gateway-key'],
    ['as-<alnum:22>', 'modal.token-secret'],
    ['lv_<upnum:30>', 'moneywave.secret-key'],
    ['secret_<alnum:43>', 'notion.legacy-token'],
    ['pts_<lownum:32>', 'pangea.service-token'],
    ['ptr_<alnum:43>=', 'portainer.access-token'],
    ['apikey_<hex:64>', 'rainforest-pay.api-key'],
    ['org_<hex:60>', 'sqreen.token'],
    ['secret-<alnum:44>', 'statsig.server-secret'],
    ['user:<hex:56>', 'unleash.personal-access-token'],
    ['PRODUCTION_<hex:64>', 'wepay.access-token'],
  ])('%s', (key, rule) => {
    expect(reported(`api_key = "${key}"`)).toEqual([rule]);
  });
});

test('a kind of key that only its beginning tells is as sure as its name makes it', () => {
  const found = resolved('VENICE_API_KEY=VENICE_INFERENCE_KEY_<alnum:30>');
  expect(found.map(({ match }) => [match.confidence, match.doubts])).toEqual([['medium', ['unexpected-length']]]);
});

describe('what a name alone makes sure is no less sure for whose it may be', () => {
  test.each([
    ['nobody', 'APP_SECRET=<hex:32>', 'generic.secret'],
    [
      'the variable of a provider on the line above',
      'DATADOG_SITE=datadoghq.eu\nAPP_SECRET=<hex:32>',
      'datadog.api-key',
    ],
    ['a remark', '# Twilio\nAUTH_TOKEN = "<hex:32>"\n', 'twilio.auth-token'],
    ['the name itself, of the form of their keys', 'FACEBOOK_APP_SECRET=<hex:32>', 'facebook.app-secret'],
    ['a section', '[twilio]\nauth_token = "<hex:32>"\n', 'twilio.auth-token'],
  ])('%s', (_, template, rule) => {
    const found = resolved(template).map(({ match }) => [rulebook.rules[match.rule]!.id, match.confidence]);
    expect(found).toEqual([[rule, 'high']]);
  });

  test.each([
    ['another form than their keys have', 'FACEBOOK_APP_SECRET=<hex:38>'],
    ['a name that says less', 'HUNTER_KEY=<lownum:40>'],
  ])('medium for %s', (_, template) => {
    expect(resolved(template).map(({ match }) => match.confidence)).toEqual(['medium']);
  });

  test('unless something speaks against it as a key of theirs', () => {
    const found = resolved('# Venice\nAPI_KEY=VENICE_INFERENCE_KEY_<alnum:30>').map(({ match }) => match.confidence);
    expect(found).toEqual(['medium']);
  });
});

describe('whose a key is, what stands around it says', () => {
  test.each([
    [
      'a section that is called like it, though it is an ordinary word',
      '[close]\napi_key = "api_<alnum:22>.<alnum:22>"',
    ],
    ['an object', '{"close": {"timeout": 3, "apiKey": "api_<alnum:22>.<alnum:22>"}}'],
    ['a client', 'client = new Close("api_<alnum:22>.<alnum:22>", { apiKey: "api_<alnum:22>.<alnum:22>" })'],
    ['the host that is called', 'fetch("https://api.close.com/v1/me?api_key=api_<alnum:22>.<alnum:22>")'],
  ])('%s', (_, template) => {
    expect(reported(template)).toContain('close.api-key');
  });

  test.each([
    ['the module of what is called', 'from algolia import Client\n\nclient = Client(api_key="<hex:32>")'],
    ['the first words of a log', '2026-01-02 DEBUG algolia: using api_key=<hex:32>'],
    ['the address of a call with a bearer', 'curl https://api.algolia.com/1/keys -H "Authorization: Bearer <hex:32>"'],
    [
      'a call of a host that is called otherwise',
      'curl https://api.hubapi.com/crm/v3/owners -H "Authorization: Bearer <hex:40>"',
      'hubspot',
    ],
    ['the call that takes it', 'client := algolia.NewClient("<hex:32>")'],
    ['a builder', 'AlgoliaClient.builder().apiKey("<hex:32>").build();'],
    ['the line above', 'Algolia API key\n<alnum:31><digit:1>\n'],
  ])('%s', (_, template, provider = 'algolia') => {
    expect(reported(template).map((id) => id.split('.')[0])).toEqual([provider]);
  });

  test.each([
    ['the only host that the program calls, far from it', 'https://api.stability.ai/v1/x', 'stability-ai.api-key'],
    ['not one of two hosts', 'https://api.stability.ai/v1/x", "https://api.openai.com/v1/x', 'generic.sk-key'],
    ['not one whose keys look otherwise', 'https://api.venice.ai/v1/x', 'generic.sk-key'],
  ])('%s', (_, hosts, rule) => {
    const far = 'does(something, with, it);\n'.repeat(30);
    expect(reported(`const API_KEY = "sk-<alnum:48>";\n${far}fetch("${hosts}");`)).toEqual([rule]);
  });

  test('and not the path of an address, which another is called like', () => {
    const call =
      'fetch("https://api.getimg.ai/v1/stable-diffusion/x", { headers: { authorization: "Bearer <alnum:96>" } });';
    expect(reported(call)).toEqual(['getimg-ai.unprefixed-key']);
  });

  test.each([
    'import algolia\nimport mapbox\napi_key = "<hex:40>"',
    '{"algolia": {"enabled": true}, "api_key": "<hex:40>"}',
    'connect({ apiKey: "<hex:40>" });\nfetch("https://api.algolia.com/1/keys");',
    'close(file);\napi_key = "<hex:40>"',
  ])('what is closed, or only mentioned, says nothing: %s', (template) => {
    expect(reported(template)).toEqual(['generic.secret']);
  });
});

describe('of a provider that is known the kind of key that its form and its name tell', () => {
  test.each([
    ['MYAPP_CENSYS_SEARCH_SECRET=<alnum:32>', 'censys.search-secret'],
    ['DIGITALOCEAN_LEGACY_TOKEN=<hex:64>', 'digitalocean.legacy-token'],
    ['FLICKR_API_KEY=<alnum:43>', 'flickr.by-name'],
  ])('%s', (template, rule) => {
    expect(reported(template)).toEqual([rule]);
  });
});

test.each([
  ['paypaloauth token = "<alnum:40>"', 'paypal.by-name'],
  ['fastlypersonaltoken token = "<b64u:31><digit:1>"', 'fastly.api-token'],
])('the kind of key may be grown together with the name: %s', (template, rule) => {
  expect(reported(template)).toEqual([rule]);
});

describe('a name that is an ordinary word counts where it stands alone, and the value is as its keys are', () => {
  test.each([
    ['## Close\n\napi_key: api_<alnum:22>.<alnum:22>', 'close.api-key'],
    ['{"name": "Close", "apiKey": "api_<alnum:22>.<alnum:22>"}', 'close.api-key'],
    ['close token = "api_<alnum:22>.<alnum:22>"', 'close.api-key'],
    ['exa PRIVATE KEY: <uuid>', 'exa.api-key'],
    ['replicate token = "r8_<alnum:12>_<alnum:20>"', 'replicate.by-name'],
    ['## Close the door\n\napi_key: api_<alnum:22>.<alnum:22>', 'generic.secret'],
    ['{"name": "Close", "apiKey": "<hex:40>"}', 'generic.secret'],
  ])('%s', (template, rule) => {
    expect(reported(template)).toEqual([rule]);
  });
});

test('a distinctive beginning tells whose a key is that has an unknown form, and is assigned', () => {
  expect(reported('token = "xoxe-<digit:10>-<digit:10>-<digit:9>-<alnum:12>--<alnum:12>"')).toEqual([
    'slack.refresh-token',
  ]);
  expect(reported('api_key: secret_live_<alnum:17>')).toEqual(['generic.secret']);
});

test.each([
  '"Authorization": "Bearer xoxe-<digit:10>-<digit:10>-<digit:9>-<alnum:12>--<alnum:12>"',
  '<scope>GLOBAL</scope>\n<id>bot</id>\n<secret>{bot xoxe-<digit:10>-<digit:10>-<digit:9>-<alnum:12>--<alnum:12>}</secret>\n',
])('also one that a header or a credential of Jenkins holds: %s', (template) => {
  expect(reported(template)).toEqual(['slack.refresh-token']);
});

test('a beginning that is a plain word tells nothing', () => {
  expect(reported('unkey: key_<alnum:31><digit:1>')).toEqual([]);
});

test('behind a beginning over and over, which is tried once, a key is found', () => {
  for (const begins of ['sk_', 'sk_ ', 'sk_live_', 'hooks.slack.com/services/'])
    expect(reported(`${begins.repeat(200)}\nelevenlabs = "sk_<hex:48>"`)).toEqual(['elevenlabs.api-key']);
});

describe('what no other keys look like needs no word', () => {
  test.each([
    ['token = "<digit:10>:AA<b64u:32><alnum:1>"', 'telegram.bot-token'],
    ['api_key: <hex:32>-us12', 'mailchimp.api-key'],
    ['<digit:10>:AA<b64u:32><alnum:1>\n', 'telegram.bot-token'],
    // Found by what stands in its middle, wherever it is.
    ['range = "<digit:10>:AA<b64u:32><alnum:1>"', 'telegram.bot-token'],
  ])('%s', (template, rule) => {
    expect(reported(template, true)).toEqual([rule]);
  });

  test('but a name that says secret, or a file of its own', () => {
    expect(reported('range = "<any:[a-z2-7]:52>"')).toEqual([]);
  });
});

describe('beside the name of a provider', () => {
  const confidence = (template: string) =>
    matchText(matcher, fillSecret(template).text).map((match) => match.confidence);

  test('what is assigned to an id is a hint, and no key in the form of its keys', () => {
    expect(confidence("client.destinations.pagerduty.create({ account_id: '<hex:32>' });")).toEqual(['low']);
    expect(confidence("client.destinations.pagerduty.create({ routing: '<hex:32>' });")).toEqual(['medium']);
  });

  test('but for one that is secret', () => {
    expect(confidence('approle: hashicorp vault login\nsecret_id = "<uuid>"')).not.toContain('low');
  });
});
