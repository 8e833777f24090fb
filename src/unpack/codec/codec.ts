/** Unpacks one compressed stream. */
export interface Codec {
  /** Takes bytes of the stream and hands on what they unpack to. Returns how many it took: fewer only at the stream's end. */
  push(bytes: Uint8Array): number;
  /** No more bytes come. @throws when the stream is not complete. */
  end(): void;
}

export type CreateCodec = (sink: (bytes: Uint8Array) => void) => Codec;
