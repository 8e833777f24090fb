import { literalSource } from '../../src/util/literal-source.ts';
import { CLASSES } from './fill-secret.ts';

/** Characters of a class, so many or from so many to so many: `<hex:32>`, `<any:[a-f.]:20-40>`. */
const STRETCH = /<(any:\[[^\]]+\]|[a-zA-Z0-9]+):(\d+)(?:-(\d+))?>/g;
/** Other placeholders, as they look when they are filled. */
const FILLED: Readonly<Record<string, (count: number) => string>> = {
  uuid: () => '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
  uuid4hex: () => '[0-9a-f]{32}',
  crc62: (count) => `[0-9A-Za-z]{${count + 6}}`,
  crchex: (count) => `[0-9A-Za-z]{${count}}_[0-9a-f]{8}`,
};

/** Shapes without ranges that stand for one: the shortest, and the longest. */
export function variantsOf(shape: string): string[] {
  const shortest = shape.replace(STRETCH, (_, kind, least) => `<${kind}:${least}>`);
  const longest = shape.replace(STRETCH, (_, kind, least, most) => `<${kind}:${most ?? least}>`);
  return [...new Set([shortest, longest])];
}

/** The number of characters in the longest stretch; 0 when there is none. */
export function longestOf(shape: string): number {
  return Math.max(0, ...stretchesOf(shape).map(({ count }) => count));
}

/** A shape without ranges, its longest stretch so many times as long. */
export function resized(shape: string, by: number): string {
  const longest = stretchesOf(shape).find(({ count }) => count === longestOf(shape));
  if (!longest) return `${shape}<alnum:9>`;
  const { at, text, kind, count } = longest;
  return `${shape.slice(0, at)}<${kind}:${Math.ceil(count * by)}>${shape.slice(at + text.length)}`;
}

function stretchesOf(shape: string) {
  return [...shape.matchAll(STRETCH)]
    .map(({ 0: text, 1: kind = '', 2: count, index: at }) => ({ at, text, kind, count: Number(count) }))
    .filter(({ kind }) => kind in CLASSES || kind.startsWith('any:'));
}

/** What is of the shape, as an expression for the whole of a text. */
export function formOf(shape: string): RegExp {
  const parts = shape.split(/(<(?:any:\[[^\]]+\]|[a-zA-Z0-9]+)(?::[0-9-]+)?>)/);
  const sources = parts.map((part, i) => (i % 2 === 0 ? literalSource(part) : formOfPart(part)));
  return new RegExp(`^(?:${sources.join('')})$`);
}

function formOfPart(placeholder: string): string {
  const [, kind = '', least = '', most = least] =
    /^<(any:\[[^\]]+\]|\w+)(?::(\d+)(?:-(\d+))?)?>$/.exec(placeholder) ?? [];
  if (kind.startsWith('any:')) return `${kind.slice(4)}{${least},${most}}`;
  const characters = CLASSES[kind];
  if (characters) return `[${characters.replaceAll('-', '\\-')}]{${least},${most}}`;
  return FILLED[kind]?.(Number(least)) ?? '[^]*';
}
