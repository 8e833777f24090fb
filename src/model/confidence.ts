import type { Confidence } from './provider.ts';

/** Confidences in their order. */
export const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

const LOWER: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };
const HIGHER: Readonly<Record<Confidence, Confidence>> = { high: 'high', medium: 'high', low: 'medium' };

/** One level less sure. */
export function lowered(confidence: Confidence): Confidence {
  return LOWER[confidence];
}

/** One level surer. */
export function raised(confidence: Confidence): Confidence {
  return HIGHER[confidence];
}
