import type { Canvas } from '@napi-rs/canvas';
import { imageSize } from './image-size.js';
import { markSheet, STRIP, TILE } from './mark.js';
import { type Mark, PressFault } from './paper.js';
import { picturesOf } from './pictures.js';
import { SLANT, STEP } from './stamp.js';

/** Pixels of the longer side of a copy at most; what a judge reads on a screen needs no more. */
const LONGEST = 4000;
/** Of 100, for copies of JPEGs. */
const QUALITY = 90;
/** Of the shorter side of the picture: 595 points, the width of A4, to which the mark's sizes belong. */
const SHORTER = 595;

/**
 * The picture, in its own format and the right way up, with the mark over it. It is drawn anew, so nothing but what can
 * be seen comes along.
 * @throws PressFault `file-unreadable`
 */
export async function stampPicture(bytes: Uint8Array, mediaType: string, mark: Mark): Promise<Uint8Array> {
  const size = imageSize(bytes);
  const [picture] = await picturesOf(bytes, mediaType, 1);
  const [tile, strip] = await picturesOf(await markSheet(mark), 'application/pdf', 2);
  if (!size || !picture || !tile || !strip) throw new PressFault('file-unreadable');
  const canvas = await picture.draw(Math.min(LONGEST, Math.max(size.width, size.height)));
  const scale = Math.min(canvas.width, canvas.height) / SHORTER;
  cover(canvas, scale, { tile: await tile.draw(TILE.width * scale), strip: await strip.draw(STRIP.width * scale) });
  return mediaType === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', QUALITY);
}

/** The marks are drawn on white, which multiplying leaves out. */
function cover(canvas: Canvas, scale: number, { tile, strip }: { tile: Canvas; strip: Canvas }): void {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  context.globalCompositeOperation = 'multiply';
  for (let down = -60 * scale; down < height + tile.width; down += STEP.up * scale) {
    for (let across = -60 * scale; across < width; across += STEP.across * scale) {
      context.save();
      context.translate(across, down);
      context.rotate((-SLANT * Math.PI) / 180);
      context.drawImage(tile, 0, 0);
      context.restore();
    }
  }
  context.drawImage(strip, 24 * scale, height - strip.height - 8 * scale);
}
