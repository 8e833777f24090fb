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
      return { state: 'inactive', because: 'refused' };
    case 'expired':
    case 'revoked':
    case 'disabled':
      return { state: 'inactive', because: is };
    default:
      return { state: 'unknown', reason: because };
  }
}
