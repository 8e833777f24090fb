import type { Encoder } from './encoders.ts';

/** What a span may stand for: each step undone, without what came along at its ends. */
export function decodings(span: string, outermostFirst: readonly Encoder[]): string[] {
  const [encoder, ...rest] = outermostFirst;
  if (!encoder) return [span];
  const inner = encoder.decode(span);
  const most = rest.length === 0 ? 0 : Math.min(2, encoder.around ?? 0);
  const cuts = Array.from({ length: (most + 1) ** 2 }, (_, i) => [i % (most + 1), Math.floor(i / (most + 1))] as const);
  return cuts.flatMap(([before, after]) => decodings(inner.slice(before, inner.length - after), rest));
}
