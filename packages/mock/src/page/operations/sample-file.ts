import { sampleName } from './draft.ts';

/** A file to send when there is none at hand: a small picture, or some bytes where no picture will do. */
export async function sampleFile(mediaType: string): Promise<File> {
  const name = sampleName(mediaType);
  if (!name.endsWith('.png')) return new File(['sample'], name, { type: mediaType });
  const canvas = document.createElement('canvas');
  canvas.width = 120;
  canvas.height = 120;
  const brush = canvas.getContext('2d');
  if (brush) {
    brush.fillStyle = '#067a3e';
    brush.fillRect(0, 0, 120, 120);
    brush.fillStyle = '#fff';
    brush.fillRect(36, 36, 48, 48);
  }
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([bytes ?? 'sample'], name, { type: 'image/png' });
}
