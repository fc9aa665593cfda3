/** Reads QR codes off a picture: the texts of those it finds. */
export type CodeReader = (source: HTMLVideoElement) => Promise<string[]>;

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type DetectorClass = (new (options: { formats: string[] }) => Detector) & {
  getSupportedFormats?: () => Promise<string[]>;
};

/** The browser's own reader where it has one; else zxing, from this host. */
export async function codeReader(): Promise<CodeReader> {
  const Native = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (Native && (await Native.getSupportedFormats?.().catch((): string[] => []))?.includes('qr_code')) {
    const detector = new Native({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  }
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  prepareZXingModule({ overrides: { locateFile: () => '/codes/reader.wasm' } });
  const canvas = document.createElement('canvas');
  return async (video) => {
    const found = await readBarcodes(pictureOf(video, canvas), { formats: ['QRCode'], maxNumberOfSymbols: 1 });
    return found.map(({ text }) => text);
  };
}

function pictureOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData {
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(video, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
