import { RANK } from '../model/confidence.ts';
import type { Gate } from '../model/finding.ts';
import type { Confidence } from '../model/provider.ts';
import type { CompiledRule } from '../model/rule.ts';

/**
 * Whether a finding is at or above the gate. At `active` nothing is until its provider has been asked; at `any` is
 * everything that is reported, ids and keys of a test mode too.
 */
export function isAtGate(gate: Gate, confidence: Confidence, rule: CompiledRule): boolean {
  if (gate === 'active') return false;
  return gate === 'any' || (RANK[confidence] >= RANK[gate] && canBlock(rule));
}

/** Ids that are no secret themselves, keys of a test mode and keys that are public by design stop nobody. */
export function canBlock({ role, lowered }: CompiledRule): boolean {
  return role === 'key' && lowered === null;
}
