import type { Answered, StrategyQuestion } from '../../src/verify/ask.ts';
import { createDialer, type Target } from '../../src/verify/login/dial.ts';
import { login } from '../../src/verify/strategy/login.ts';
import { certificateFor } from './certificate.ts';
import { type LoginServer, loginServer, type Speak } from './login-server.ts';

export const HOST = 'db.shop.io';
export const PASSWORD = 'k7Wq2mZ9 pé/x';
export const WRONG = 'k7Wq2mZ9 px/x';
const LIMITS = { connect: 5000, read: 5000, total: 8000 };
const certificate = certificateFor(HOST);
const signal = new AbortController().signal;

/** A server of which the address speaks, and what logs in at it. */
export interface LoggingIn {
  readonly server: LoginServer;
  readonly address: (scheme: string, password?: string, rest?: string) => string;
  /** Logs in at a server that speaks so, over TLS from the first byte if so. */
  readonly ask: (
    speak: Speak,
    address: string,
    tls?: boolean,
    more?: { ca?: string; read?: number },
  ) => Promise<Answered>;
}

export async function loggingIn(): Promise<LoggingIn> {
  const server = await loginServer(certificate);
  return {
    server,
    address: (scheme, password = PASSWORD, rest = '/shop') =>
      `${scheme}://app:${encodeURIComponent(password)}@${HOST}:${server.port}${rest}`,
    ask: (speak, address, tls = false, more = {}) => {
      server.speak(speak, tls);
      return login(question(address, more));
    },
  };
}

/** As if the name of the address led to the server of the test; what is trusted is its certificate, unless told. */
function question(address: string, { ca = certificate.cert, read = LIMITS.read }): StrategyQuestion {
  const dialer = createDialer(signal, { ...LIMITS, read }, undefined, ca);
  return {
    values: {},
    endpoint: null,
    send: async () => ({ failed: 'no request was expected' }),
    control: false,
    provider: 'address',
    addresses: [address],
    named: '',
    names: { addresses: async () => [], servers: async () => [], texts: async () => [] },
    converse: (target: Target, talk) => dialer.converse({ ...target, host: '127.0.0.1', isNamed: true }, talk),
  };
}
