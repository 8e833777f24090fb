import { altered } from '../altered.ts';
import { type Answered, answered, answeredByPage, type Question, unanswered } from '../ask.ts';
import { isWebPage } from '../reply.ts';

const HELLO = '/modal.client.ModalClient/ClientHello';
/** A frame of gRPC with an empty message: not compressed, and 0 bytes long. */
const EMPTY = '\0'.repeat(5);
/** How a short frame begins: not compressed, its length in four bytes. */
const FRAME = '\0'.repeat(4);
/** grpc.github.io/grpc/core/md_doc_statuscodes.html */
const UNAUTHENTICATED = '16';

/**
 * Says hello to Modal, which speaks gRPC only, as its own program does to learn whether its token is good. `key` is the token
 * secret, `pair` the token id.
 * Source: github.com/modal-labs/modal-client (client.hello)
 */
export async function modalHello({ values, endpoint, send, control }: Question): Promise<Answered> {
  const { key, pair } = values;
  if (!key || !pair) return unanswered('its token id was not found near it');
  const url = new URL(endpoint ?? 'https://api.modal.com');
  url.pathname = url.pathname.replace(/\/$/, '') + HELLO;
  const headers = {
    'content-type': 'application/grpc',
    te: 'trailers',
    'x-modal-client-type': '1',
    'x-modal-client-version': '1.0.0',
    'x-modal-token-id': pair,
    'x-modal-token-secret': control ? altered(key) : key,
  };
  const reply = await send({ method: 'POST', url, headers, body: EMPTY, http2: true });
  if ('failed' in reply) return unanswered(reply.failed);
  if (isWebPage(reply) || reply.cut) return answeredByPage(reply);
  const { status, headers: said, body } = reply;
  const code = said['grpc-status'];
  const isGrpc = status === 200 && said['content-type']?.startsWith('application/grpc');
  // A greeting comes as a message; a refusal as a status among the headers, and no message.
  if (isGrpc && code === undefined && body.startsWith(FRAME)) return answered('active');
  if (!isGrpc || code === undefined) return unanswered(`it answered ${status}, and not as gRPC does`);
  return code === UNAUTHENTICATED ? answered('inactive') : unanswered(`Modal answered with gRPC status ${code}`);
}
