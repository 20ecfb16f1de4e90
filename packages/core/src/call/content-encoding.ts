import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** Decompresses a body as it arrives. */
export interface Decoder {
  /** Returns false if the source should pause until `drain`. */
  write(chunk: Buffer): boolean;
  end(): void;
  /** Discards what has not been decompressed yet. */
  stop(): void;
}

/** Receives the decompressed body. */
export interface Decoded {
  data(chunk: Buffer): void;
  end(): void;
  error(error: Error): void;
  /** The source may continue. */
  drain(): void;
}

/** No real server needs more; each layer may be a decompression bomb. */
const MOST_LAYERS = 3;

type Open = (first: number) => Transform;

const DECODERS: Record<string, Open | undefined> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  // The standard requires a zlib header, whose first byte has 8 in its low four bits; many servers leave it out.
  deflate: (first) => ((first & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: () => zlib.createBrotliDecompress(),
  // Since Node 22.15.
  zstd: 'createZstdDecompress' in zlib ? () => zlib.createZstdDecompress() : undefined,
  compress: undefined,
  'x-compress': undefined,
};

/**
 * A decoder for a `Content-Encoding`. Requests do not ask for compression, but a proxy may still apply it. Names that
 * are not compressions (`utf-8`, `none`, `aws-chunked`) are ignored.
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
      // Opened with the first byte: an empty body needs no layers.
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
  // The first byte of an inner layer is not known yet: assume what the standard says.
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
