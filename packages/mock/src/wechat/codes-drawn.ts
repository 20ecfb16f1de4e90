import { createHash } from 'node:crypto';
import { BLACK, type Colour } from '../drawing/colour.ts';
import { toJpeg } from '../drawing/jpeg.ts';
import { enlarge, modulesOf } from '../drawing/modules.ts';
import { toPng } from '../drawing/png.ts';
import { isObject, type JsonObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { isCount, isText } from '../memory/shape.ts';
import type { State } from '../memory/state.ts';
import { type Call, Download, type Handlers, text } from './call.ts';
import { type LinkTarget, splitPage, versionOf } from './links.ts';
import { writeCode } from './read-link.ts';

const KEPT = 10_000;
/** Codes of getQRCode and createQRCode together. */
const MOST_CODES = 100_000;
const WIDTH = 430;
/** What a QR code holds, in bytes. Paths are as long in characters; only one of a thousand Chinese ones is too long. */
const MOST_BYTES = 2_900;

type Headers = Readonly<Record<string, string>>;

/**
 * Handlers for codes. The algorithm of WeChat's round code is not published: a square QR code stands in its place,
 * whose text says where it leads.
 */
export function createCodesDrawn(state: State) {
  const counts = state.kept<number>('codesMade', { count: KEPT, fits: isCount });
  /** The text of each picture, by its digest. */
  const drawn = state.kept<string>('codesDrawn', { count: KEPT, fits: isText });

  async function draw(target: LinkTarget, body: JsonObject, tooLong: number, headers: Headers = {}) {
    const content = writeCode(target);
    if (Buffer.byteLength(content) > MOST_BYTES)
      throw new Refusal(tooLong, 'the page is too long for a QR code');
    const width = typeof body.width === 'number' ? body.width : WIDTH;
    const mask = enlarge(await modulesOf(content), width);
    const colour = body.auto_color === true ? BLACK : colourOf(body.line_color);
    const isTransparent = body.is_hyaline === true;
    const bytes = isTransparent ? toPng(mask, colour) : toJpeg(mask, colour);
    drawn.set(digest(bytes), content);
    const mediaType = isTransparent ? 'image/png' : 'image/jpeg';
    return new Download(bytes, mediaType, undefined, headers);
  }

  async function counted({ appid: app, body }: Call, showsCount: boolean): Promise<Download> {
    const made = (counts.get(app) ?? 0) + 1;
    if (made > MOST_CODES) throw new Refusal(45029);
    const target = { app, ...splitPage(body.path), env_version: versionOf(body.env_version) };
    const picture = await draw(target, body, 40159, showsCount ? { 'num-used': String(made) } : {});
    counts.set(app, made);
    return picture;
  }

  const handlers: Handlers = {
    getQRCode: (call) => counted(call, true),
    createQRCode: (call) => counted(call, false),
    getUnlimitedQRCode({ appid: app, body }) {
      const target = { app, path: text(body.page), env_version: versionOf(body.env_version) };
      return draw({ ...target, query: `scene=${encodeURIComponent(text(body.scene))}` }, body, 41030);
    },
    /** Recognises the pictures of this mock; of any other, it answers the example. */
    async imgQrcode({ files, example }) {
      const answer = await example();
      const file = files.get('img');
      const content = file && drawn.get(digest(file.bytes));
      return content === undefined
        ? answer
        : { ...answer, code_results: [{ type_name: 'QR_CODE', data: content }] };
    },
  };

  return {
    handlers,
    /** The text of a picture that this mock has drawn. */
    textOf: (picture: Uint8Array): string | undefined => drawn.get(digest(picture)),
  };
}

function colourOf(colour: unknown): Colour {
  const { r, g, b } = isObject(colour) ? colour : {};
  const [red, green, blue] = [r, g, b].map((part) => Math.min(255, Math.max(0, Number(part ?? 0) || 0)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');
