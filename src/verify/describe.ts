import type { Auth, Check, Request } from '../model/check.ts';

/** One request of a check, as `verify --list` and `--plan` show it. */
export interface Described {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Where the key goes: `Authorization: Bearer …`. */
  readonly keyIn: string;
  readonly sideEffects: string;
}

/** All requests that a check may make, in order. */
export function describeCheck(check: Check, endpoint: string | null): Described[] {
  if ('strategy' in check) {
    const host = endpoint ? new URL(endpoint).host : check.hosts.join(', ');
    const described = { method: 'POST', host, path: '/', keyIn: 'a signature; the key itself is not sent' };
    return [{ ...described, sideEffects: 'none: asks who the key belongs to' }];
  }
  const steps = [check, ...(check.next ? [check.next] : [])];
  return [
    ...steps.map((step) => describe(step, endpoint, step.readOnly)),
    ...(check.also ?? []).map((step) => describe(step, endpoint, undefined)),
  ];
}

function describe(
  { method = 'GET', url, auth }: Request,
  endpoint: string | null,
  readOnly: string | undefined,
): Described {
  const [, host = '', path = ''] = /^(?:https:\/\/)?([^/]+)(.*)$/.exec(url) ?? [];
  return {
    method,
    host: endpoint ? new URL(endpoint).host : host,
    path: path || '/',
    keyIn: keyIn(auth),
    sideEffects: readOnly ? `none: ${readOnly}` : 'none: it only reads',
  };
}

function keyIn(auth: Auth): string {
  if (auth === 'bearer') return 'Authorization: Bearer …';
  if (auth === 'in-body') return 'the body';
  if (auth === 'in-path') return 'the address';
  if (auth === 'none') return 'nowhere';
  if ('basic' in auth) return 'Authorization: Basic …';
  if ('query' in auth) return `the address: ?${auth.query}=…`;
  return `${auth.header}: ${(auth.value ?? '{key}').replace(/\{[^}]*\}/g, '…')}`;
}
