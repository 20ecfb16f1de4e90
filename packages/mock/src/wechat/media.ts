import { createHash, randomBytes } from 'node:crypto';
import type { Part } from '../engine/multipart.ts';
import { picture } from '../engine/picture.ts';
import { Refusal } from '../engine/refusal.ts';
import { LONGEST_KEY } from '../memory/kept.ts';
import type { State } from '../memory/state.ts';
import { Download, type Handlers, text } from './call.ts';

interface Media {
  appid: string;
  type: string;
  mediaType: string;
  filename: string;
  bytes: Uint8Array;
  endsAt: number;
}

const MB = 1024 * 1024;
/** More than enough for any test; the least recently used files are dropped first. */
const KEPT = { count: 500, weight: 64 * MB, weigh: ({ bytes }: Media) => bytes.length };
const THREE_DAYS = 3 * 86_400_000;
/** Path under which the mock serves videos: for these, WeChat sends a URL instead of the bytes. */
export const MEDIA_PATH = '/__mock/media/';

/** Keeps uploads: the files of temporary media (临时素材). */
export function createMedia(state: State, now: () => number) {
  const media = state.kept<Media>('media', KEPT);

  function keep(appid: string, type: string, file: Pick<Part, 'bytes' | 'mediaType' | 'filename'>): string {
    const id = randomBytes(48).toString('base64url');
    // Copied, because the part is a view that would keep the whole body in memory.
    const bytes = new Uint8Array(file.bytes);
    const filename = file.filename || type;
    media.set(id, { appid, type, mediaType: safeType(file), filename, bytes, endsAt: now() + THREE_DAYS });
    return id;
  }

  function find(id: string): Media | undefined {
    const found = id.length <= LONGEST_KEY ? media.get(id) : undefined;
    return found && now() < found.endsAt ? found : undefined;
  }

  const toDownload = ({ bytes, mediaType, filename }: Media) => new Download(bytes, mediaType, filename);

  const handlers: Handlers = {
    uploadTempMedia({ appid, query, files }) {
      const type = text(query.type);
      const id = keep(appid, type, fileOf(files.get('media')));
      const created_at = Math.floor(now() / 1000);
      return type === 'thumb' ? { type, thumb_media_id: id, created_at } : { type, media_id: id, created_at };
    },
    getKfMedia({ appid, query, baseUrl }) {
      const id = text(query.media_id);
      const found = find(id);
      if (found?.appid !== appid) throw new Refusal(40007, 'this mock has no upload with that media_id');
      return found.type === 'video' ? { video_url: `${baseUrl}${MEDIA_PATH}${id}` } : toDownload(found);
    },
    imgsuperresolution({ appid, files }) {
      const media_id = keep(appid, 'image', fileOf(files.get('img')));
      return { errcode: 0, errmsg: 'ok', media_id };
    },
    uploadPart({ files }) {
      const { bytes } = fileOf(files.get('data'));
      return { errcode: 0, errmsg: 'ok', etag: `"${createHash('md5').update(bytes).digest('hex')}"` };
    },
  };

  return {
    handlers,
    /** The media of a message of an app: with its address on the mock, if it is an upload that is still there. */
    toMedia:
      (appid: string) =>
      (id: unknown): { media_id?: string; url?: string } => {
        const media_id = text(id);
        const isHere = find(media_id)?.appid === appid;
        return { media_id, ...(isHere ? { url: `${MEDIA_PATH}${media_id}` } : {}) };
      },
    /** Whether a message of an app may show it: any id, unless the app has made uploads of which this is none. */
    isUsable: (appid: string, id: unknown): boolean =>
      find(text(id))?.appid === appid || ![...media.values()].some((each) => each.appid === appid),
    /** The file at a path under MEDIA_PATH; undefined if there is none. */
    download(path: string): Download | undefined {
      const found = find(path.slice(MEDIA_PATH.length));
      return found && toDownload(found);
    },
  };
}

/** The uploaded file. If the caller sent a URL for WeChat to fetch instead, a minimal picture. */
const fileOf = (part: Part | undefined) =>
  part ?? { ...picture('image/jpeg'), filename: 'picture.jpg' as string | undefined };

const MAGIC: readonly (readonly [string, string])[] = [
  ['ffd8ff', 'image/jpeg'],
  ['89504e47', 'image/png'],
  ['47494638', 'image/gif'],
  ['2321414d52', 'audio/amr'],
  ['494433', 'audio/mpeg'],
];

/** The media type that the upload declares, or that its first bytes show; never one with active content. */
function safeType({ mediaType, bytes }: Pick<Part, 'mediaType' | 'bytes'>): string {
  if (/^(?:image|audio|video)\/[a-z0-9.+-]{1,60}$/.test(mediaType) && mediaType !== 'image/svg+xml') {
    return mediaType;
  }
  const first = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return MAGIC.find(([magic]) => first.startsWith(magic))?.[1] ?? 'application/octet-stream';
}
