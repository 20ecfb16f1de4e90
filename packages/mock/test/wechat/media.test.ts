import { expect, test } from 'vitest';
import { openMock, stoppedClock } from '../caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const { mock, send, post, legacy } = await openMock({ now: clock.now });
const { access_token } = await legacy();
const { access_token: ofOther } = await legacy('wx2');

async function upload(type: string, bytes: Uint8Array<ArrayBuffer>, name: string, mediaType: string) {
  const form = new FormData();
  form.set('media', new File([bytes], name, { type: mediaType }));
  return send(`/cgi-bin/media/upload?access_token=${access_token}&type=${type}`, {
    method: 'POST',
    body: form,
  });
}
const fetchMedia = (id: unknown, token = access_token) =>
  fetch(`${mock.url}/cgi-bin/media/get?access_token=${token}&media_id=${id}`);

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255);

test.each([
  ['image', 'image/png', 'image/png'],
  ['image', 'application/octet-stream', 'image/png'],
  ['voice', 'audio/amr', 'audio/amr'],
  ['image', 'text/html', 'image/png'],
  ['image', 'image/svg+xml', 'image/png'],
])('an uploaded %s as %s comes back byte for byte, as %s', async (type, sent, got) => {
  const answer = await upload(type, PNG, 'a b".png', sent);
  expect(answer).toEqual({
    type,
    media_id: expect.stringMatching(/^[\w-]{64}$/),
    created_at: clock.now() / 1000,
  });
  const response = await fetchMedia(answer.media_id);
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([...PNG]);
  expect(response.headers.get('content-type')).toBe(got);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="a_b_.png"');
});

test('each upload has an id of its own, and a thumbnail answers under its own name', async () => {
  const first = await upload('image', PNG, 'a.png', 'image/png');
  const second = await upload('image', PNG, 'a.png', 'image/png');
  expect(first.media_id).not.toBe(second.media_id);
  const { thumb_media_id, media_id } = await upload('thumb', PNG, 'a.png', 'image/png');
  expect(media_id).toBeUndefined();
  expect((await fetchMedia(thumb_media_id)).headers.get('content-type')).toBe('image/png');
});

test('a video answers with an address, and the video is there', async () => {
  const { media_id } = await upload('video', PNG, 'a.mp4', 'video/mp4');
  const { video_url } = (await (await fetchMedia(media_id)).json()) as { video_url: string };
  const video = await fetch(video_url);
  expect(video.headers.get('content-type')).toBe('video/mp4');
  expect([...new Uint8Array(await video.arrayBuffer())]).toEqual([...PNG]);
  expect((await fetch(`${mock.url}/__mock/media/none`)).status).toBe(404);
});

test('an id that is unknown, of another app or three days old is 40007', async () => {
  const { media_id } = await upload('image', PNG, 'a.png', 'image/png');
  const errcode = async (id: unknown, token = access_token) =>
    ((await (await fetchMedia(id, token)).json()) as { errcode: number }).errcode;
  expect(await errcode('MEDIA_ID')).toBe(40007);
  expect(await errcode(media_id, ofOther)).toBe(40007);
  const aged = await openMock({ now: clock.now });
  const { access_token: fresh } = await aged.legacy();
  const form = new FormData();
  form.set('media', new File([PNG], 'a.png'));
  const old = await aged.send(`/cgi-bin/media/upload?access_token=${fresh}&type=image`, {
    method: 'POST',
    body: form,
  });
  clock.advance(3 * 86_400);
  const { access_token: later } = await aged.legacy();
  const answer = await aged.get('/cgi-bin/media/get', {
    access_token: String(later),
    media_id: String(old.media_id),
  });
  expect(answer.errcode).toBe(40007);
});

test("an enlarged picture can be fetched, a drama's video is known by the id that the upload gave", async () => {
  const { access_token: token } = await legacy();
  const form = (name: string, others: Record<string, string> = {}) => {
    const parts = new FormData();
    for (const [key, value] of Object.entries(others)) parts.set(key, value);
    parts.set(name, new File([PNG], 'a.png', { type: 'image/png' }));
    return { method: 'POST', body: parts };
  };
  const big = await send(`/cv/img/superresolution?access_token=${token}`, form('img'));
  expect((await fetchMedia(big.media_id, token)).headers.get('content-type')).toBe('image/png');

  const others = { media_name: 'drama - 1', media_type: 'MP4' };
  const video = await send(`/wxa/sec/vod/singlefileupload?access_token=${token}`, form('media_data', others));
  const query = { access_token: String(token) };
  const { media_id } = video;
  const known = await post('/wxa/sec/vod/getmedia', query, { media_id });
  expect(known.media_info).toMatchObject({ media_id, name: 'drama - 1', file_size: String(PNG.length) });
  expect((await post('/wxa/sec/vod/getmedia', query, { media_id: 28918028 })).errcode).toBe(10093030);
});

test('the etag of a part follows from its bytes', async () => {
  const { access_token: token } = await legacy();
  const etag = async (bytes: string) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ upload_id: 'u', part_number: '1', resource_type: '1' }))
      form.set(name, value);
    form.set('data', new File([bytes], 'p'));
    return (await send(`/wxa/sec/vod/uploadpart?access_token=${token}`, { method: 'POST', body: form })).etag;
  };
  expect(await etag('abc')).toBe('"900150983cd24fb0d6963f7d28e17f72"');
  expect(await etag('abd')).not.toBe(await etag('abc'));
});
