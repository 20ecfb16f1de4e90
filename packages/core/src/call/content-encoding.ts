import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** Decompresses a body while it comes. */
export interface Decoder {
  /** False where no more should come until there is room again. */
  write(chunk: Buffer): boolean;
  end(): void;
  /** Lets go of what has not been decompressed yet. */
  stop(): void;
}

/** What becomes of the body. */
export interface Decoded {
  data(chunk: Buffer): void;
  end(): void;
  error(error: Error): void;
  /** There is room again. */
  drain(): void;
}

/** More than anybody means: each layer may be a bomb. */
const MOST_LAYERS = 3;

type Open = (first: number) => Transform;

const DECODERS: Record<string, Open | undefined> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  // By the standard with a zlib header, which begins with an 8; many servers leave it out.
  deflate: (first) => ((first & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: () => zlib.createBrotliDecompress(),
  // Since Node 22.15.
  zstd: 'createZstdDecompress' in zlib ? () => zlib.createZstdDecompress() : undefined,
  compress: undefined,
  'x-compress': undefined,
};

/**
 * A decoder for a `Content-Encoding`. No compression is asked for, but a proxy may bring it all the same. Names that
 * stand for no compression (`utf-8`, `none`, `aws-chunked`) are passed over.
 */
export function createDecoder(encodings: string, to: Decoded): Decoder {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => Object.hasOwn(DECODERS, name));
  // The last one was applied last.
  const known = names.reverse().map((name) => DECODERS[name]);
  if (!isComplete(known) || known.length > MOST_LAYERS) {
    throw Object.assign(new Error('unknown content encoding'), { code: 'UNKNOWN_ENCODING' });
  }
  let layers: Transform[] = [];
  return {
    write(chunk) {
      if (known.length === 0) {
        to.data(chunk);
        return true;
      }
      // With the first byte, as an empty body needs none.
      if (layers.length === 0 && chunk.length > 0) layers = opened(known, chunk[0] ?? 0, to);
      return layers[0]?.write(chunk) ?? true;
    },
    end() {
      if (layers[0]) layers[0].end();
      else to.end();
    },
    stop() {
      for (const layer of layers) layer.destroy();
    },
  };
}

function opened(known: readonly Open[], first: number, to: Decoded): Transform[] {
  // What a layer inside begins with is not known yet: by the standard, then.
  const layers = known.map((open, at) => open(at === 0 ? first : 8));
  for (const layer of layers) layer.on('error', to.error);
  layers[0]?.on('drain', to.drain);
  layers
    .reduce((from, into) => from.pipe(into))
    .on('data', to.data)
    .on('end', to.end);
  return layers;
}

const isComplete = (known: (Open | undefined)[]): known is Open[] => !known.includes(undefined);
