import type { Check, Step, StrategyCheck, TableCheck } from '../model/check.ts';
import { tokenStep } from './strategy/oauth-client-credentials.ts';

/** The requests of a check in order, the second only where the first leaves it open; none where named code makes them. */
export function stepsOf(check: Check): readonly Step[] {
  if (isNamedCode(check)) return [];
  if ('strategy' in check) return [tokenStep(check)];
  return check.next ? [check, check.next] : [check];
}

/** What is asked besides about a key that works. */
export function furtherSteps(check: Check): NonNullable<TableCheck['also']> {
  return 'also' in check ? (check.also ?? []) : [];
}

/** No table says what such a check sends. */
export function isNamedCode(check: Check): check is StrategyCheck {
  return 'strategy' in check && check.strategy !== 'oauth-client-credentials';
}

export function isLogin(check: Check | undefined): boolean {
  return check !== undefined && 'strategy' in check && check.strategy === 'login';
}
