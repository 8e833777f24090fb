import type { Verdict } from '../model/verdict.ts';
import { NOT_CHECKED } from '../model/verdict.ts';
import { printable } from '../util/printable.ts';
import type { Style } from './style.ts';

const DEAD: Readonly<Record<Extract<Verdict, { state: 'inactive' }>['because'], string>> = {
  refused: 'the provider refuses it',
  revoked: 'revoked',
  expired: 'expired',
  disabled: 'disabled',
  'never-valid': 'it never was a valid key',
};

/** `ACTIVE: balance 4.20, scopes repo`; empty when nobody asked. */
export function verdictLine(verdict: Verdict, style: Style): string {
  if (verdict.state === 'unknown') {
    return verdict.reason === NOT_CHECKED.reason ? '' : style.yellow(`unknown: ${printable(verdict.reason)}`);
  }
  if (verdict.state === 'inactive') {
    return style.green(`inactive: ${printable([DEAD[verdict.because], verdict.says].filter(Boolean).join('; '))}`);
  }
  const told = Object.entries(verdict.told).map(([name, text]) => `${name} ${text}`);
  const limit = verdict.limited ? [`limited: ${verdict.limited}`] : [];
  const more = [...limit, ...told].join('; ');
  return style.red(`ACTIVE${more ? `: ${printable(more)}` : ''}`);
}
