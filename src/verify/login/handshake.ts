import type { Outcome } from '../../model/check.ts';
import type { Wire } from './wire.ts';

/** With whom to log in. Holds the password: never printed. */
export interface Login {
  readonly user: string;
  readonly password: string;
  /** Database, virtual host or search base: the path of the address. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** `verified`: not without; `offered`: if the server can; `off`: the address says without. */
  readonly tls: 'verified' | 'offered' | 'off';
  /** The password may go in clear text: over TLS, or to this machine where the user named it. */
  readonly mayBeClear: boolean;
}

export interface Said {
  readonly is: Outcome;
  readonly because: string;
  /** What the address might have said: the server asked for it, hung up, and wants a new connection. */
  readonly again?: Login['query'];
}

/** Logs in and says what the server said. Leaves closing to its caller. @throws WireError */
export type Handshake = (wire: Wire, login: Login) => Promise<Said>;

export const ACCEPTED: Said = { is: 'active', because: '' };
export const NO_PASSWORD = unsure('the server asks for no password');
/** Where a login is made of lines, this would be several. */
export const UNSENDABLE = unsure('a line break in it cannot be sent');
export const OTHER_WAY = unsure('it asks for another way to log in');
export const NO_TLS = unsure('the address asks for TLS, and the server has none');
/** What it took for the password may then be anything. */
export const UNPROVED = unsure('the server did not prove that it knows the password');
export const CLEAR_ONLY = unsure('it would have to be sent in clear text, and was not');

export function unsure(because: string): Said {
  return { is: 'unknown', because };
}

export function refused(because: string): Said {
  return { is: 'inactive', because };
}
