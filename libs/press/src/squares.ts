import QRCode from 'qrcode';

/** A QR code; level Q: a quarter of it may be hidden by a seal or a fold. A quiet zone of four modules stays white. */
export function drawSquares(
  doc: PDFKit.PDFDocument,
  content: string,
  { left, top, side }: { left: number; top: number; side: number },
): void {
  const { data, size } = QRCode.create(content, { errorCorrectionLevel: 'Q' }).modules;
  const unit = side / (size + 8);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (data[row * size + column]) {
        doc.rect(left + (column + 4) * unit, top + (row + 4) * unit, unit + 0.02, unit + 0.02);
      }
    }
  }
  doc.fill('black');
}
