import type { Check } from '../../src/model/check.ts';
import type { KeyRule, Provider } from '../../src/model/provider.ts';
import { fillSecret } from './fill-secret.ts';
import { formOf, longestOf, resized, variantsOf } from './shape.ts';

/** The provider with what the shapes of its keys stand for: the usual examples and near-misses before its own. */
export function withTexts(id: string, provider: Provider): Provider {
  const keys = provider.keys.map((key) => {
    const { examples, nearMisses } = usualTexts(id, key, provider.checks);
    return { ...key, examples: [...examples, ...key.examples], nearMisses: [...nearMisses, ...key.nearMisses] };
  });
  return { ...provider, keys };
}

/** What must be found by a rule that has a shape, and what must not. */
function usualTexts(id: string, key: KeyRule, checks: readonly Check[] = []): Pick<KeyRule, 'examples' | 'nearMisses'> {
  const shapes = [key.shape ?? []].flat();
  if (shapes.length === 0) return { examples: [], nearMisses: [] };
  const names = key.env?.length ? key.env : [`${id}_${key.id}`.toUpperCase().replaceAll('-', '_')];
  const [form = ''] = shapes.flatMap(variantsOf);
  const word = key.context?.words.find((text) => /^[a-z][a-z0-9]*$/i.test(text));
  const calls = checks.filter(({ keys }) => (keys ? keys.includes(key.id) : key.role !== 'id'));
  return {
    examples: [
      ...usualExamples(names, shapes, key.pattern.source.includes('(?<secret>')),
      ...(word === undefined ? [] : [`{"${word}": {"apiKey": "${form}"}}`, `client = ${word}.Client("${form}")`]),
      ...calls.flatMap((check) => requestLine(check, form)).filter((line) => isBound(key, line)),
    ],
    nearMisses: usualNearMisses(names[0]!, shapes, key),
  };
}

/** What says whose the key is, if that is needed, stands in the line. */
function isBound({ context, env = [] }: KeyRule, line: string): boolean {
  if (!context || context.required === false) return true;
  return [...context.words, ...env].some((word) => line.toLowerCase().includes(word.toLowerCase()));
}

/** The request by which a key is checked, in a shell; none where it needs more than the key. */
function requestLine(check: Check, key: string): string[] {
  if ('strategy' in check || check.url.includes('{')) return [];
  const { url, auth, method = 'GET' } = check;
  const filled = (text: string) => text.replace('{key}', key);
  const begin = `curl -X ${method} ${url}`;
  if (auth === 'bearer') return [`${begin} -H "Authorization: Bearer ${key}"`];
  if (typeof auth === 'string' || /\{(?!key\})/.test(JSON.stringify(Object.values(auth)))) return [];
  if ('header' in auth) return [`${begin} -H "${auth.header}: ${filled(auth.value ?? '{key}')}"`];
  if ('basic' in auth) return [`${begin} -u ${filled(auth.basic)}`];
  return [`${begin}${url.includes('?') ? '&' : '?'}${auth.query}=${filled(auth.value ?? '{key}')}`];
}

type Syntax = (name: string, shape: string) => string;

const SYNTAXES: readonly Syntax[] = [
  (name, shape) => `${name}=${shape}`,
  (name, shape) => `{"${name}": "${shape}"}`,
  (name, shape) => `env:\n  ${name}: ${shape}\n`,
  (name, shape) => `const ${camelCase(name)} = '${shape}';`,
];
/** Where the pattern tells the name too, and may know it in one spelling only. */
const AS_NAMED: readonly Syntax[] = [...SYNTAXES.slice(0, -1), (name, shape) => `${name.toLowerCase()} = '${shape}'`];

/** Every syntax, every name and every form at least once. */
function usualExamples(names: readonly string[], shapes: readonly string[], isNamed: boolean): string[] {
  const syntaxes = isNamed ? AS_NAMED : SYNTAXES;
  const forms = shapes.flatMap(variantsOf);
  const count = Math.max(syntaxes.length, names.length, forms.length);
  return Array.from({ length: count }, (_, i) =>
    syntaxes[i % syntaxes.length]!(names[i % names.length]!, forms[i % forms.length]!),
  );
}

/** Of longer stretches the double may be a key as well. */
const LONG = 100;

/** What looks most like a key but is none; not what is another form of it. */
function usualNearMisses(name: string, shapes: readonly string[], { context }: KeyRule): string[] {
  const forms = shapes.flatMap(variantsOf);
  const [shape = ''] = forms;
  const [begin = ''] = /^[^<]*/.exec(shape)!;
  const byLength = [...forms].sort((a, b) => longestOf(a) - longestOf(b));
  const values = [
    '<uuid>',
    '<hex:32>',
    '<hex:40>',
    `${begin}your-key-here`,
    resized(byLength[0]!, 1 / 3),
    ...(longestOf(byLength.at(-1)!) > LONG ? [] : [resized(byLength.at(-1)!, 2)]),
    ...(begin.length > 2 ? [`x${shape}`] : []),
  ];
  const known = shapes.map(formOf);
  const others = values.filter((value) => !known.some((form) => form.test(fillSecret(value).text)));
  return [
    ...others.map((value) => `${name}=${value}`),
    `def ${begin.replace(/\W+/g, '_')}get(query):`,
    ...(context && context.required !== false ? [`trace: ${shape}`] : []),
  ];
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
