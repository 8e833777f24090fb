import type { Speak } from './login-server.ts';

interface Manner {
  readonly busy?: boolean;
  readonly takes?: (isRight: boolean) => boolean;
}
const ONLY_RIGHT = (isRight: boolean) => isRight;

/** RabbitMQ. */
export function amqpServer(password: string, { busy = false, takes = ONLY_RIGHT }: Manner = {}): Speak {
  return async (peer) => {
    const send = (id: number, body: Buffer) => {
      const head = Buffer.from([1, 0, 0, 0, 0, 0, body.length + 4, 0, 10, 0, id]);
      peer.write(Buffer.concat([head, body, Buffer.from([0xce])]));
    };
    const frame = async () => {
      const head = await peer.read(7);
      const body = await peer.read(head.readUInt32BE(3));
      await peer.read(1);
      return body;
    };
    const close = (code: number) =>
      send(50, Buffer.concat([Buffer.from([code >> 8, code & 255, 2]), Buffer.from('no'), Buffer.alloc(4)]));
    if ((await peer.read(8)).toString('latin1') !== 'AMQP\x00\x00\x09\x01') return;
    const text = (value: string) => Buffer.concat([Buffer.from([0, 0, 0, value.length]), Buffer.from(value)]);
    const table = Buffer.concat([Buffer.from([0, 0, 0, 10, 7]), Buffer.from('productt'), Buffer.from([1])]);
    send(10, Buffer.concat([Buffer.from([0, 9]), table, text('AMQPLAIN PLAIN'), text('en_US')]));
    const ok = await frame();
    if (busy) return close(320);
    if (!takes(ok.toString('latin1').includes(`\0app\0${password}`))) return close(403);
    send(30, Buffer.from([0, 8, 0, 2, 0, 0, 0, 60]));
    await frame();
    await frame();
    send(51, Buffer.alloc(0));
  };
}

/** A broker of MQTT 3.1.1. */
export function mqttServer(password: string, { busy = false, takes = ONLY_RIGHT }: Manner = {}): Speak {
  return async (peer) => {
    const [type, size] = await peer.read(2);
    const body = await peer.read(size!);
    const parts: string[] = [];
    for (let at = 10; at < body.length; at += 2 + body.readUInt16BE(at))
      parts.push(body.toString('utf8', at + 2, at + 2 + body.readUInt16BE(at)));
    const isConnect = type === 0x10 && body.toString('latin1', 0, 7) === '\0\x04MQTT\x04';
    const isRight = isConnect && parts[1] === 'app' && parts[2] === password;
    const code = busy ? 3 : takes(isRight) ? 0 : 5;
    peer.write(Buffer.from([0x20, 2, 0, code]));
    if (code === 0) await peer.read(2);
  };
}

/** A server that takes mail. */
export function smtpServer(
  password: string,
  {
    busy = false,
    takes = ONLY_RIGHT,
    starts = false,
    ways = 'PLAIN LOGIN',
  }: Manner & { starts?: boolean; ways?: string } = {},
): Speak {
  return async (peer) => {
    if (busy) return peer.write('421 4.7.0 Too many connections\r\n');
    peer.write('220-mail.shop.io\r\n220 ESMTP\r\n');
    let isSecure = !starts;
    const decoded = (text: string) => Buffer.from(text, 'base64').toString();
    for (;;) {
      const said = await peer.line();
      const judged = (isRight: boolean) =>
        takes(isRight) ? '235 2.7.0 Accepted\r\n' : '535 5.7.8 Bad credentials\r\n';
      if (said.startsWith('EHLO')) {
        const more = isSecure ? `250 AUTH ${ways}\r\n` : '250 STARTTLS\r\n';
        peer.write(`250-mail.shop.io\r\n250-8BITMIME\r\n${more}`);
      } else if (said === 'STARTTLS') {
        peer.write('220 go\r\n');
        peer.secure();
        isSecure = true;
      } else if (said.startsWith('AUTH PLAIN ')) peer.write(judged(decoded(said.slice(11)) === `\0app\0${password}`));
      else if (said === 'AUTH LOGIN') {
        peer.write('334 VXNlcm5hbWU6\r\n');
        const user = decoded(await peer.line());
        peer.write('334 UGFzc3dvcmQ6\r\n');
        peer.write(judged(decoded(await peer.line()) === password && user === 'app'));
      } else if (said === 'QUIT') return peer.write('221 bye\r\n');
      else peer.write('500 what?\r\n');
    }
  };
}

/** A directory. `data` is what Active Directory says of a refusal. */
export function ldapServer(
  password: string,
  { busy = false, takes = ONLY_RIGHT, data = '52e' }: Manner & { data?: string } = {},
): Speak {
  return async (peer) => {
    for (;;) {
      const [, size] = await peer.read(2);
      const body = await peer.read(size!);
      const id = body[2]!;
      const answer = (tag: number, code: number, message: string) => {
        const text = Buffer.from(message);
        const inner = Buffer.concat([Buffer.from([0x0a, 1, code, 4, 0, 4, text.length]), text]);
        peer.write(Buffer.concat([Buffer.from([0x30, inner.length + 5, 2, 1, id, tag, inner.length]), inner]));
      };
      if (body[3] === 0x42) return;
      if (body[3] === 0x77) {
        answer(0x78, 0, '');
        peer.secure();
        continue;
      }
      const name = body.toString('utf8', 10, 10 + body[9]!);
      const isRight = name === 'app' && body.toString('utf8', 12 + body[9]!) === password;
      if (busy) answer(0x61, 51, 'busy');
      else if (takes(isRight)) answer(0x61, 0, '');
      else
        answer(0x61, 49, `80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data ${data}, v1db1`);
    }
  };
}
