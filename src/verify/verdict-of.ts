import type { Verdict } from '../model/verdict.ts';
import type { Answered } from './ask.ts';

/** What people are told of an answer. */
export function verdictOf({ is, because, told }: Answered): Verdict {
  switch (is) {
    case 'active':
      return { state: 'active', limited: null, told };
    case 'limited':
      return { state: 'active', limited: because, told };
    case 'inactive':
      return { state: 'inactive', because: 'refused', says: because || null };
    case 'expired':
    case 'revoked':
    case 'disabled':
    case 'never-valid':
      return { state: 'inactive', because: is, says: because || null };
    default:
      return { state: 'unknown', reason: because };
  }
}
