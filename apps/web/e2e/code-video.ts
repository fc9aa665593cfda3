import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import QRCode from 'qrcode';

const [WIDTH, HEIGHT, MODULE, FRAMES] = [640, 480, 8, 2];
const [BLACK, WHITE, GREY] = [16, 235, 128];

/** What a camera before which a QR code is held would film: for Chromium's device of that kind, which plays it again and again. */
export function filmCode(file: string, text: string): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  const [left, top] = [WIDTH, HEIGHT].map((side) => Math.floor((side - modules.size * MODULE) / 2)) as [number, number];
  for (const [at, dark] of [...modules.data].entries()) {
    if (!dark) continue;
    const [x, y] = [left + (at % modules.size) * MODULE, top + Math.floor(at / modules.size) * MODULE];
    for (let row = y; row < y + MODULE; row += 1) light.fill(BLACK, row * WIDTH + x, row * WIDTH + x + MODULE);
  }
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]));
}

/** How Chromium is started with that camera; the film may be made later, before somebody looks through it. */
export function cameraIn(folder: string): { file: string; args: string[] } {
  const file = join(folder, 'camera.y4m');
  const flags = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  return { file, args: [...flags, `--use-file-for-fake-video-capture=${file}`] };
}
