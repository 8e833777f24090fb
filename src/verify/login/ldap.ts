import { ACCEPTED, CLEAR_ONLY, type Handshake, refused, type Said, unsure } from './handshake.ts';
import { type Wire, WireError } from './wire.ts';

const START_TLS = '1.3.6.1.4.1.1466.20037';
const TAG = {
  integer: 0x02,
  octets: 0x04,
  sequence: 0x30,
  bind: 0x60,
  bound: 0x61,
  extended: 0x77,
  extends: 0x78,
  simple: 0x80,
};
const UNBIND = Buffer.from([0x30, 0x05, 0x02, 0x01, 0x03, 0x42, 0x00]);
const INVALID_CREDENTIALS = 49;

/** What Active Directory tells in the message of a refusal; it does so only to who knows the password. */
const ACTIVE_DIRECTORY: Readonly<Record<string, Said>> = {
  '530': { is: 'limited', because: 'not at this time of day (530)' },
  '531': { is: 'limited', because: 'not from this machine (531)' },
  '532': { is: 'expired', because: 'its password has expired (532)' },
  '533': { is: 'disabled', because: 'the account is disabled (533)' },
  '701': { is: 'expired', because: 'the account has expired (701)' },
  '773': { is: 'limited', because: 'its password has to be changed (773)' },
  '775': unsure('the account is locked for now (775)'),
};

/** A simple bind, over TLS alone. Source: RFC 4511; RFC 4513 for what an empty name means */
export const ldap: Handshake = async (wire, { user, password, mayBeClear }) => {
  // Without a name any password is taken: that is an anonymous login.
  if (user === '') return unsure('the address names no user');
  if (!wire.isSecure && !mayBeClear) {
    const { code } = await asked(
      wire,
      1,
      element(TAG.extended, element(TAG.simple, Buffer.from(START_TLS))),
      TAG.extends,
    );
    if (code !== 0) return CLEAR_ONLY;
    await wire.secure();
  }
  const version = element(TAG.integer, Buffer.from([3]));
  const parts = [version, element(TAG.octets, Buffer.from(user)), element(TAG.simple, Buffer.from(password))];
  const { code, message } = await asked(wire, 2, element(TAG.bind, Buffer.concat(parts)), TAG.bound);
  wire.write(UNBIND);
  if (code === 0) return ACCEPTED;
  if (code !== INVALID_CREDENTIALS) return unsure(`the directory answered ${code}`);
  return ACTIVE_DIRECTORY[/\bdata (\d{3})\b/.exec(message)?.[1] ?? ''] ?? refused('invalid credentials (49)');
};

async function asked(
  wire: Wire,
  id: number,
  request: Buffer,
  expected: number,
): Promise<{ readonly code: number; readonly message: string }> {
  wire.write(element(TAG.sequence, Buffer.concat([element(TAG.integer, Buffer.from([id])), request])));
  const [tag] = await wire.read(1);
  if (tag !== TAG.sequence) throw new WireError('it does not speak LDAP');
  const [short] = await wire.read(1);
  const sizeBytes = short! < 0x80 ? 0 : short! & 0x7f;
  if (sizeBytes > 4) throw new WireError('it does not speak LDAP');
  const size = sizeBytes === 0 ? short! : (await wire.read(sizeBytes)).readUIntBE(0, sizeBytes);
  const [, answer] = elements(await wire.read(size));
  if (answer?.tag !== expected) throw new WireError('it does not speak LDAP');
  const [code, , message] = elements(answer.body);
  if (code?.body.length !== 1) throw new WireError('it does not speak LDAP');
  return { code: code.body[0]!, message: message?.body.toString('latin1') ?? '' };
}

/** The elements of a constructed one, in order. */
function elements(bytes: Buffer): { tag: number; body: Buffer }[] {
  const found: { tag: number; body: Buffer }[] = [];
  for (let at = 0; at + 1 < bytes.length; ) {
    const short = bytes[at + 1]!;
    const sizeBytes = short < 0x80 ? 0 : short & 0x7f;
    if (sizeBytes > 4 || at + 2 + sizeBytes > bytes.length) break;
    const size = sizeBytes === 0 ? short : bytes.readUIntBE(at + 2, sizeBytes);
    const from = at + 2 + sizeBytes;
    found.push({ tag: bytes[at]!, body: bytes.subarray(from, from + size) });
    at = from + size;
  }
  return found;
}

function element(tag: number, body: Buffer): Buffer {
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
