import type { Finding } from '../model/finding.ts';
import type { Values } from './fill.ts';

/**
 * What the placeholders of a table stand for, for one finding.
 * @param registry base address of the registry that the user's own npm uses
 */
export function valuesOf(
  { rule, secret, pairedWith, parts }: Finding,
  registry: string | undefined,
  key = secret.reveal(),
): Values {
  const groups = new RegExp(rule.source, rule.flags).exec(key)?.groups ?? {};
  const near = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.secret.reveal()]));
  const pair = pairedWith?.secret.reveal() ?? near.pair ?? groups.pair;
  return { ...near, ...groups, key, pair, registry };
}
