import type { Finding } from '../model/finding.ts';
import type { Rulebook } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Revoked, revoke } from '../verify/revoke.ts';
import { createSender } from '../verify/send.ts';
import { valuesOf } from '../verify/values.ts';
import { verify } from '../verify/verify.ts';
import type { Wish } from './verify-findings.ts';

/** How a kind of key is revoked; undefined where the provider has no call for it. */
export function revocationOf({ rule }: Finding, { calls }: Rulebook) {
  return calls[rule.provider]?.revoke.find((one) => one.keys.includes(rule.id));
}

/**
 * Asks about the key, revokes it, then asks whether it is dead: what was active before and is refused now is, wherever
 * else such a key might be at home.
 * @param admin the managing key, where the call needs one
 */
export async function revokeFinding(
  finding: Finding,
  rulebook: Rulebook,
  admin: string | undefined,
  wish: Wish,
): Promise<{ readonly revoked: Revoked; readonly verdict: Verdict }> {
  const table = revocationOf(finding, rulebook);
  if (!table) throw new Error(`there is no call that revokes ${finding.rule.id}`);
  const sender = await createSender(wish.agent, wish.signal);
  try {
    const endpoint = wish.endpoints[finding.rule.provider] ?? null;
    const asked = { ...wish, calls: rulebook.calls };
    const before = (await verify([finding], asked, sender.send)).verdicts.get(finding.id);
    const revoked = await revoke(table, { ...valuesOf(finding, wish.registry), admin }, endpoint, sender.send);
    const wasActive = new Set(before?.state === 'active' ? [finding.id] : []);
    const { verdicts } = await verify([finding], { ...asked, wasActive }, sender.send);
    return { revoked, verdict: verdicts.get(finding.id) ?? finding.verdict };
  } finally {
    await sender.close();
  }
}
