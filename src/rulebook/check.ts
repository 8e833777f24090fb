import type { KeyRule, Provider } from '../model/provider.ts';
import { type Analysis, analyse } from './analyse.ts';
import { TOKEN_RUN } from './compile.ts';
import { literalsOfPattern } from './regex/translate.ts';

/** Words that say nothing about a provider. */
const COMMON = new Set([
  'key',
  'token',
  'secret',
  'api',
  'apikey',
  'api_key',
  'password',
  'auth',
  'access',
  'client',
  'app',
]);
const MAX_WITHIN = 144;
const LOOKAROUND = /\(\?[=!]|\(\?<[=!]|\\b|\\\d/;

/** What is wrong with a provider file, judged by its data alone. Empty when nothing is. */
export function checkProvider(id: string, provider: Provider): string[] {
  const wrong: string[] = [];
  const need = (holds: boolean, message: string) => {
    if (!holds) wrong.push(message);
  };
  need(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), 'the file name is not kebab-case');
  need(provider.keys.length > 0, 'no keys');
  need(provider.site === null || isHttps(provider.site), `site is no https address: ${provider.site}`);
  need(provider.sources.length > 0, 'no sources');
  need(new Set(provider.keys.map((key) => key.id)).size === provider.keys.length, 'two keys have one id');
  for (const advice of [provider.rotate, ...provider.keys.flatMap((key) => key.rotate ?? [])]) {
    need(advice.steps.length >= 2, 'rotation needs at least two steps');
    need(
      !advice.steps.some((step) => /^[A-Z][a-z]|\.$/.test(step)),
      'a rotation step begins with a capital or ends in a full stop',
    );
    for (const address of [advice.console, advice.docs])
      need(!address || isHttps(address), `no https address: ${address}`);
  }
  for (const retired of [provider.retired, ...provider.keys.map((key) => key.retired)]) {
    need(
      retired === undefined || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?, .*[^.]$/.test(retired),
      `retired is no year or month and what became of it: ${retired}`,
    );
  }
  for (const key of provider.keys) {
    for (const problem of checkKey(key, provider)) wrong.push(`${key.id}: ${problem}`);
  }
  return wrong;
}

function* checkKey(key: KeyRule, provider: Provider): Iterable<string> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key.id)) yield 'the id is not kebab-case';
  if (!/^[Ww]hoever has it /.test(key.risk) || !key.risk.endsWith('.'))
    yield 'risk is no sentence that begins "Whoever has it"';
  if (key.examples.length < 3) yield 'fewer than 3 examples';
  if (key.nearMisses.length < 3) yield 'fewer than 3 near-misses';
  for (const id of key.pair ? [key.pair.key, ...Object.values(key.pair.also ?? {})] : [])
    if (!provider.keys.some((other) => other.id === id)) yield `pair names no key: ${id}`;
  for (const word of key.context?.words ?? []) {
    if (COMMON.has(word.toLowerCase())) yield `context word too common: ${word}`;
  }
  for (const ending of key.paths?.endings ?? []) {
    if (!/[A-Za-z]/.test(ending) || ending.startsWith('/')) yield `no ending of a path: ${ending}`;
  }
  for (const [name, shape] of Object.entries(key.beside ?? {})) yield* checkBeside(name, shape);
  yield* checkContext(key);
  yield* checkPattern(key);
}

function* checkBeside(name: string, { source, flags }: RegExp): Iterable<string> {
  if (!/^[a-z]\w*$/.test(name)) yield `no name of a placeholder: ${name}`;
  if (flags !== '') yield `beside.${name} has flags: it is looked for in any case`;
  if (LOOKAROUND.test(source)) yield `lookaround, \\b or a back reference in beside.${name}`;
  if (!Number.isFinite(analyse(source, flags).maxLength)) yield `an unbounded quantifier in beside.${name}`;
}

/** What is wrong with the words that must stand near a key, so that they would never be seen. */
export function* checkContext({ context }: KeyRule): Iterable<string> {
  const { within, words = [] } = context ?? {};
  if (within !== undefined && (within < 1 || within > MAX_WITHIN)) yield `context.within is not in 1 to ${MAX_WITHIN}`;
  for (const word of words) {
    if (word.length < 3) yield `context word too short: ${word}`;
    if (/[^\0-\x7f]/.test(word)) yield `context word beyond ASCII: ${word}`;
  }
}

/** What is wrong with a key's pattern, or with how it is to be found. */
export function* checkPattern(key: KeyRule): Iterable<string> {
  const { source, flags } = key.pattern;
  if (!/^i?$/.test(flags)) yield `only the flag i is allowed: /${flags}`;
  if (!key.search && LOOKAROUND.test(source))
    yield 'lookaround, \\b or a back reference in the pattern: boundaries are added to it, unless "search" is true';
  const analysis = analyse(source, flags);
  if (!Number.isFinite(analysis.maxLength)) yield 'an unbounded quantifier in the pattern';
  if (key.reader === 'file' && !key.paths?.required)
    yield 'a file as a whole says too little: needs paths that are required';
  if (key.reader) return;
  const begins = analysis.prefixes.length > 0 && analysis.prefixes.every((text) => text.length >= 3);
  const inside = hasRun(analysis) && (analysis.inner.length > 0 || analysis.oneOf.length > 0);
  const required = key.context !== undefined && key.context.required !== false;
  const found = key.search ? literalsOfPattern(source, flags) !== null : begins || inside;
  if (!found && !required) yield 'nothing literal to find it by: needs a required context';
  if (key.checksum && !(/\(\?<body>/.test(source) && /\(\?<check>/.test(source)))
    yield 'checksum without groups body and check';
}

/** Words are looked up around runs of 16 token characters, and so many of base64 and its like hold one nine times in ten. */
const SOFT = 31;

function hasRun({ run, softRun }: Analysis): boolean {
  return run >= TOKEN_RUN || softRun >= SOFT;
}

function isHttps(address: string): boolean {
  return address.startsWith('https://') && URL.canParse(address);
}
