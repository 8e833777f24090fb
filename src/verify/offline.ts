import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * AWS accounts of which all keys are canaries: to use one calls its owner, who watches for thieves. Published by
 * Thinkst (canarytokens.org) and by researchers who listed them.
 */
const CANARY_ACCOUNTS = new Set([
  '052310077262',
  '171436882533',
  '534261010715',
  '595918472158',
  '717712589309',
  '819147034852',
  '992382622183',
  '730335385048',
  '266735846894',
]);

/** The AWS account that an access key id belongs to: 12 digits. Null for another form, or an id of before 2019. */
export function awsAccountOf(keyId: string): string | null {
  const body = /^(?:AKIA|ASIA|ABIA|ACCA)([A-Z2-7]{16})$/.exec(keyId)?.[1];
  if (!body) return null;
  let bits = 0n;
  for (const c of body) bits = (bits << 5n) | BigInt('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c));
  // 80 bits: the account is the upper 47 of the first 48, but for the first.
  const account = (bits >> 39n) & 0xffffffffffn;
  const old = body[0]! < 'Q';
  return old ? null : account.toString().padStart(12, '0');
}

/** Why a key must not be used, for it would call somebody; null when nothing says so. */
export function canaryReason({ rule, secret, pairedWith }: Finding): string | null {
  const value = secret.reveal();
  const ids = [value, pairedWith?.secret.reveal() ?? ''];
  const account = ids.map(awsAccountOf).find((one) => one !== null);
  if (account && CANARY_ACCOUNTS.has(account)) return `a canary of AWS account ${account}: whoever uses it is seen`;
  if (rule.reader === 'url' && /canarytokens/i.test(value)) return 'a canary token: whoever uses it is seen';
  return null;
}

/** What the key itself says without anybody being asked: a JSON Web Token or a signature that has ended. Null when it says nothing. */
export function offlineVerdict({ rule, secret }: Finding, now: Date): Verdict | null {
  const value = secret.reveal();
  const end = rule.id === 'azure-storage.sas-token' ? sasExpiry(value) : jwtExpiry(value);
  return end && end < now ? { state: 'inactive', because: 'expired', says: null } : null;
}

/** When a shared access signature ends; null when that stands before it, or in a policy. */
function sasExpiry(query: string): Date | null {
  const end = new Date(new URLSearchParams(query).get('se') ?? '');
  return Number.isNaN(end.getTime()) ? null : end;
}

/** When a JSON Web Token ends; null when it says nothing, or is none. */
function jwtExpiry(token: string): Date | null {
  const [header = '', payload = '', signature] = token.split('.');
  if (signature === undefined || !header.startsWith('eyJ')) return null;
  try {
    const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { exp?: unknown };
    return typeof exp === 'number' && Number.isFinite(exp) ? new Date(exp * 1000) : null;
  } catch {
    return null; // not a token after all
  }
}
