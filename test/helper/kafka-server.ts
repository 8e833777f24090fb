import { scramServer, USER } from './database-servers.ts';
import type { Speak } from './login-server.ts';

/** A broker of Kafka that takes one way to log in. */
export function kafkaServer(
  mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512',
  password: string,
  { takes = (isRight: boolean) => isRight, busy = false } = {},
): Speak {
  const short = (text: string) => Buffer.concat([Buffer.from([0, text.length]), Buffer.from(text)]);
  const bytes = (text: string) => {
    const size = Buffer.alloc(4);
    size.writeInt32BE(Buffer.byteLength(text));
    return Buffer.concat([size, Buffer.from(text)]);
  };
  return async (peer) => {
    const request = async () => {
      const body = await peer.read((await peer.read(4)).readInt32BE(0));
      const rest = body.subarray(10 + body.readInt16BE(8));
      const answer = (error: number, ...parts: Buffer[]) => {
        const said = Buffer.concat([body.subarray(4, 8), Buffer.from([0, error]), ...parts]);
        const size = Buffer.alloc(4);
        size.writeInt32BE(said.length);
        peer.write(Buffer.concat([size, said]));
      };
      return { key: body.readInt16BE(0), version: body.readInt16BE(2), rest, answer };
    };
    const none = Buffer.from([255, 255]);
    const first = await request();
    if (first.key !== 17 || first.version !== 1) return;
    if (busy) return first.answer(15, Buffer.alloc(4));
    const list = Buffer.concat([Buffer.from([0, 0, 0, 2]), short('GSSAPI'), short(mechanism)]);
    if (first.rest.toString('latin1', 2) !== mechanism) return first.answer(33, list);
    first.answer(0, list);
    const token = async () => {
      const one = await request();
      return { ...one, text: one.rest.toString('utf8', 4) };
    };
    const refuse = (answer: (error: number, ...parts: Buffer[]) => void) => answer(58, short('no'), Buffer.alloc(4));
    const start = await token();
    if (mechanism === 'PLAIN') {
      if (!takes(start.text === `\0${USER}\0${password}`)) return refuse(start.answer);
      return start.answer(0, none, Buffer.alloc(4));
    }
    const side = scramServer(mechanism === 'SCRAM-SHA-256' ? 'sha256' : 'sha512', password, takes);
    start.answer(0, none, bytes(side.first(start.text)));
    const end = await token();
    const last = side.final(end.text);
    if (last === null) return refuse(end.answer);
    end.answer(0, none, bytes(last));
  };
}
