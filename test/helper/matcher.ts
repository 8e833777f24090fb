import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createMatcher, type Matcher } from '../../src/match/match-chunk.ts';
import type { KernelCode } from '../../src/model/kernel-code.ts';
import type { Match } from '../../src/model/match.ts';
import type { Rulebook } from '../../src/model/rule.ts';

const dist = new URL('../../dist/', import.meta.url);

/** The engine over a rulebook, with the kernel that the build made. */
export function testMatcher(rulebook: Rulebook, plain?: KernelCode): Matcher {
  return createMatcher(rulebook, plain ?? wasmKernel());
}

export function wasmKernel(): KernelCode {
  const module = new WebAssembly.Module(readFileSync(new URL('kernel.wasm', dist)));
  return new WebAssembly.Instance(module, {}).exports as unknown as KernelCode;
}

export function plainKernel(): KernelCode {
  return createRequire(import.meta.url)('../../dist/kernel-plain.cjs').createPlainKernel();
}

/** Matches in a text, as UTF-8 bytes. */
export function matchText(matcher: Matcher, text: string, binary = false, mayBeKey = false): Match[] {
  const bytes = Buffer.from(text);
  matcher.input.set(bytes);
  return matcher.match(bytes.length, { binary, first: true, last: true, mayBeKey });
}
