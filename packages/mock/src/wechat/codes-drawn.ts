import { createHash } from 'node:crypto';
import { BLACK, type Colour } from '../drawing/colour.ts';
import { toJpeg } from '../drawing/jpeg.ts';
import { enlarge, modulesOf } from '../drawing/modules.ts';
import { toPng } from '../drawing/png.ts';
import { isObject, type JsonObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import type { State } from '../memory/state.ts';
import { type Call, Download, type Handlers, text } from './call.ts';
import { type LinkTarget, splitPage, versionOf } from './links.ts';
import { writeCode } from './read-link.ts';

const KEPT = 10_000;
/** Codes of getQRCode and createQRCode together. */
const MOST_CODES = 100_000;
const WIDTH = 430;
/** Longest paths in bytes, from the operations' pages. */
const LONGEST_PATH = { getQRCode: 1_024, createQRCode: 128 } as const;

/**
 * Handlers for codes. The algorithm of WeChat's round code is not published: a square QR code stands in its place,
 * whose text says where it leads.
 */
export function createCodesDrawn(state: State) {
  const counts = state.kept<number>('codesMade', { count: KEPT });
  /** The text of each picture, by its digest. */
  const drawn = state.kept<string>('codesDrawn', { count: KEPT });

  async function draw(target: LinkTarget, body: JsonObject, headers: Readonly<Record<string, string>> = {}) {
    const content = writeCode(target);
    const width = typeof body.width === 'number' ? body.width : WIDTH;
    const mask = enlarge(await modulesOf(content), width);
    const colour = body.auto_color === true ? BLACK : colourOf(body.line_color);
    const isTransparent = body.is_hyaline === true;
    const bytes = isTransparent ? toPng(mask, colour) : toJpeg(mask, colour);
    drawn.set(digest(bytes), content);
    const mediaType = isTransparent ? 'image/png' : 'image/jpeg';
    return new Download(bytes, mediaType, undefined, headers);
  }

  async function counted(id: keyof typeof LONGEST_PATH, { appid: app, body }: Call): Promise<Download> {
    const bytes = Buffer.byteLength(text(body.path));
    if (bytes === 0 || bytes > LONGEST_PATH[id]) {
      throw new Refusal(40159, `path must have 1 to ${LONGEST_PATH[id]} bytes`);
    }
    checkReserved(body.path);
    const made = (counts.get(app) ?? 0) + 1;
    if (made > MOST_CODES) throw new Refusal(45029);
    const target = { app, ...splitPage(body.path), env_version: versionOf(body.env_version) };
    const picture = await draw(target, body, id === 'getQRCode' ? { 'num-used': String(made) } : {});
    counts.set(app, made);
    return picture;
  }

  const handlers: Handlers = {
    getQRCode: (call) => counted('getQRCode', call),
    createQRCode: (call) => counted('createQRCode', call),
    getUnlimitedQRCode({ appid: app, body }) {
      const [page, scene] = [text(body.page), text(body.scene)];
      checkReserved(page);
      checkReserved(scene);
      if (page.startsWith('invalid') && body.check_path !== false) {
        throw new Refusal(41030, 'a page that begins with invalid is none, unless check_path is false');
      }
      if (Buffer.byteLength(page) > LONGEST_PATH.getQRCode)
        throw new Refusal(41030, 'the page is too long for a code');
      const query = `scene=${encodeURIComponent(scene)}`;
      return draw({ app, path: page, query, env_version: versionOf(body.env_version) }, body);
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

function checkReserved(value: unknown): void {
  if (/(?:^|[?&])scancode_time=/.test(text(value))) throw new Refusal(85096);
}

function colourOf(colour: unknown): Colour {
  const { r, g, b } = isObject(colour) ? colour : {};
  const [red, green, blue] = [r, g, b].map((part) => Math.min(255, Math.max(0, Number(part ?? 0) || 0)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');
