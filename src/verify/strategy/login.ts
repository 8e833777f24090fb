import { REFUSALS } from '../../model/check.ts';
import { altered } from '../altered.ts';
import { type Answered, answered, type StrategyQuestion, unanswered } from '../ask.ts';
import { PRIVATE_HOST } from '../login/dial.ts';
import { CLEAR_ONLY, type Login, type Said } from '../login/handshake.ts';
import { type Address, parseAddress } from '../login/parse-address.ts';
import { PROTOCOLS, type Protocol } from '../login/protocols.ts';
import { type Server, serversOf } from '../login/servers.ts';
import { WireError } from '../login/wire.ts';

/** Of one password that stands in many addresses, so many are tried. */
const MOST_ADDRESSES = 3;
/** Of the hosts of one address. */
const MOST_HOSTS = 2;

/**
 * Logs in where the address says in which the password stands, and out again. The altered password is tried at the same
 * server, since each may be one that takes any.
 */
export async function login(question: StrategyQuestion): Promise<Answered> {
  const { addresses } = question;
  if (addresses.length === 0) return unanswered('the address that it belongs to was not found with it');
  const answers: Said[] = [];
  for (const text of addresses.slice(0, MOST_ADDRESSES)) {
    const answer = await tryAddress(text, question);
    if (answer.is === 'active' || answer.is === 'limited') return answered(answer.is, answer.because);
    answers.push(answer);
  }
  // It is dead only where it is dead everywhere.
  const open = answers.find(({ is }) => !REFUSALS.includes(is));
  if (open) return unanswered(open.because);
  if (addresses.length > MOST_ADDRESSES) return unanswered('it stands in more addresses than are tried');
  return answered(answers[0]!.is, answers[0]!.because);
}

async function tryAddress(text: string, question: StrategyQuestion): Promise<Said> {
  const address = parseAddress(text);
  if (!address) return unanswered('its address cannot be taken apart');
  const protocol = PROTOCOLS[address.scheme];
  if (!protocol) return unanswered(`unleak does not log in at addresses of ${address.scheme}`);
  let last: Said = unanswered('its address names no server');
  try {
    for (const server of (await serversOf(address, protocol, question)).slice(0, MOST_HOSTS)) {
      last = await tryServer(server, address, protocol, question);
      if (last.is !== 'unknown') return last;
    }
  } catch (error) {
    return failed(error, question.provider);
  }
  return last;
}

async function tryServer(
  server: Server,
  address: Address,
  protocol: Protocol,
  question: StrategyQuestion,
): Promise<Said> {
  try {
    const said = await session(server, address, protocol, question, false);
    if (said.is !== 'active' && said.is !== 'limited') return said;
    const wrong = { ...address, password: another(address.password) };
    const control = await session(server, wrong, protocol, question, true);
    // MySQL keeps a digest of what it knows to be right, and wants to see the password of all else.
    if (REFUSALS.includes(control.is) || control === CLEAR_ONLY) return said;
    const why = control.is === 'unknown' ? `was not refused (${control.because})` : 'was taken for a good one';
    return unanswered(`check not trustworthy: an altered password ${why}`);
  } catch (error) {
    return failed(error, question.provider);
  }
}

/** One login. Where nobody asked for TLS and the certificate is bad, a challenge needs none. */
async function session(
  server: Server,
  address: Address,
  protocol: Protocol,
  question: StrategyQuestion,
  control: boolean,
): Promise<Said> {
  const isTls = server.isTls || protocol.isTls(address.query) || server.port === protocol.tlsPort;
  const attempt = async (tls: Login['tls'], more: Login['query'] = {}): Promise<Said> => {
    const { user, password, path } = address;
    const query = { ...server.options, ...address.query, ...more };
    const login = { user, password, path, query, tls, mayBeClear: server.isLoopback };
    const said = await question.converse({ ...server, tls: isTls, control }, (wire) => protocol.talk(wire, login));
    return said.again ? attempt(tls, said.again) : said;
  };
  // Within an encrypted connection there is nothing more to encrypt.
  const tls = isTls ? 'off' : protocol.tls(address.query);
  try {
    return await attempt(tls);
  } catch (error) {
    if (!(error instanceof WireError && error.kind === 'tls' && tls === 'offered' && protocol.isChallenge)) throw error;
    return attempt('off');
  }
}

function failed(error: unknown, provider: string): Answered {
  if (!(error instanceof WireError)) throw error;
  if (error.message !== PRIVATE_HOST) return unanswered(error.message);
  return unanswered(`${PRIVATE_HOST}, which is asked only when you name it: --endpoint ${provider}=tcp://HOST:PORT`);
}

function another(password: string): string {
  const changed = altered(password);
  return changed === password ? `${password}7x` : changed;
}
