import type { Revoke } from '../model/check.ts';

/** What a revocation needs besides, as the end of a sentence; nothing where the leaked key is enough. */
export function withManagingKey(admin: Revoke['admin']): string {
  return admin ? `, with the ${admin.name} in ${admin.env}` : '';
}
