const GOLD = '#c8963e';
const TEAL = '#0b6e78';

/** The border of a diploma: a strong line, a fine one within, and a corner of arcs at each end. */
export function drawFrame(doc: PDFKit.PDFDocument): void {
  const { width, height } = doc.page;
  frame(doc, 26, 3, TEAL);
  frame(doc, 33, 0.8, GOLD);
  frame(doc, 46, 0.6, GOLD);
  const corners = [
    [46, 46, 1, 1],
    [width - 46, 46, -1, 1],
    [46, height - 46, 1, -1],
    [width - 46, height - 46, -1, -1],
  ] as const;
  for (const [x, y, right, down] of corners) corner(doc, { x, y, right, down });
  middle(doc, width / 2, 39.5);
  middle(doc, width / 2, height - 39.5);
}

function frame(doc: PDFKit.PDFDocument, inset: number, line: number, colour: string): void {
  const { width, height } = doc.page;
  doc.rect(inset, inset, width - 2 * inset, height - 2 * inset);
  doc.lineWidth(line).strokeColor(colour).stroke();
}

interface Corner {
  x: number;
  y: number;
  right: number;
  down: number;
}

/** Three arcs that grow out of the corner, and a filled square upon it. */
function corner(doc: PDFKit.PDFDocument, { x, y, right, down }: Corner): void {
  doc.lineWidth(0.8).strokeColor(GOLD);
  for (const reach of [14, 21, 28]) {
    doc.moveTo(x + right * reach, y);
    doc.quadraticCurveTo(x + right * reach * 0.28, y + down * reach * 0.28, x, y + down * reach);
  }
  doc.stroke();
  doc.rect(x - 4, y - 4, 8, 8).fill(TEAL);
  doc.rect(x - 1.6, y - 1.6, 3.2, 3.2).fill('#ffffff');
}

/** A lozenge on the line between both frames. */
function middle(doc: PDFKit.PDFDocument, x: number, y: number): void {
  doc.polygon([x - 16, y], [x, y - 4], [x + 16, y], [x, y + 4]).fill(GOLD);
  doc.polygon([x - 6, y], [x, y - 1.8], [x + 6, y], [x, y + 1.8]).fill('#ffffff');
}
