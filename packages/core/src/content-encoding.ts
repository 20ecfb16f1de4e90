import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** Decompresses a body while it comes. */
export interface Decoder {
  write(chunk: Buffer): void;
  end(): void;
  /** Lets go of what has not been decompressed yet. */
  stop(): void;
}

/** What becomes of the body. */
export interface Decoded {
  data(chunk: Buffer): void;
  end(): void;
  error(error: Error): void;
}

/** More than anybody means: each layer may be a bomb. */
const MOST_LAYERS = 3;

const DECODERS: Record<string, (() => Transform) | undefined> = {
  gzip: zlib.createGunzip,
  'x-gzip': zlib.createGunzip,
  deflate: zlib.createInflate,
  br: zlib.createBrotliDecompress,
  // Since Node 22.15.
  ...('createZstdDecompress' in zlib && { zstd: zlib.createZstdDecompress }),
};

/** A decoder for a `Content-Encoding`. No compression is asked for, but a proxy may bring it all the same. */
export function createDecoder(encodings: string, to: Decoded): Decoder {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // The last one was applied last.
  const layers = names
    .reverse()
    .map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name]?.() : undefined));
  if (layers.length === 0) return { write: to.data, end: to.end, stop() {} };
  const [first] = layers;
  if (!isComplete(layers) || !first || layers.length > MOST_LAYERS) {
    throw Object.assign(new Error('unknown content encoding'), { code: 'UNKNOWN_ENCODING' });
  }
  const last = layers.reduce((from, into) => from.pipe(into));
  for (const layer of layers) layer.on('error', to.error);
  last.on('data', to.data).on('end', to.end);
  return {
    write: (chunk) => void first.write(chunk),
    end: () => void first.end(),
    stop() {
      for (const layer of layers) layer.destroy();
    },
  };
}

const isComplete = (layers: (Transform | undefined)[]): layers is Transform[] => !layers.includes(undefined);
