import { randomBytes } from 'node:crypto';

const SERIAL = 12;

/**
 * PDFs of one page that differ from each other in a number: nobody can answer for one what was known of another.
 * @param {number} size in bytes
 * @returns {() => Buffer} the next one
 */
export function heavyPapers(size) {
  const [head, tail] = pieces(size);
  const filling = size - head.length - tail.length;
  const middle = randomBytes(Math.ceil(filling / 2))
    .toString('hex')
    .slice(SERIAL, filling);
  let serial = 0;
  return () => Buffer.from(`${head}${String((serial += 1)).padStart(SERIAL, '0')}${middle}${tail}`, 'latin1');
}

function pieces(size) {
  const before = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>';
  const objects = [...before, page].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  const tail = '\nendstream\nendobj\ntrailer << /Size 6 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
  const empty = `%PDF-1.4\n${objects}4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n5 0 obj\n`;
  const opening = (length) => `${empty}<< /Length ${String(length).padStart(9, '0')} >>\nstream\n`;
  return [opening(size - opening(0).length - tail.length), tail];
}
