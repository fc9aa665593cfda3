import { crc32 } from 'node:zlib';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** Types a plan may allow beside PDF. */
export const TYPES = {
  pptx: `${OFFICE}.presentationml.presentation`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  mp4: 'video/mp4',
};

/** A ZIP (APPNOTE 4.3) of these texts, none of them packed. */
function archive(texts: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(text), 10);
    for (const place of [14, 18]) facts.writeUInt32LE(Buffer.byteLength(text), place);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(Buffer.concat(local).length, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), facts, rest, Buffer.from(name));
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), Buffer.from(text));
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  for (const place of [8, 10]) end.writeUInt16LE(Object.keys(texts).length, place);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(local).length, 16);
  return Buffer.concat([...local, ...directory, end]);
}

const types = (parts: Record<string, string>) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(
    parts,
  )
    .map(([part, kind]) => `<Override PartName="/${part}" ContentType="${OFFICE}.${kind}+xml"/>`)
    .join('')}</Types>`;

/** A presentation of one slide. */
export function slides(): File {
  const bytes = archive({
    '[Content_Types].xml': types({
      'ppt/presentation.xml': 'presentationml.presentation.main',
      'ppt/slides/slide1.xml': 'presentationml.slide',
    }),
    'ppt/presentation.xml': '<p:presentation/>',
    'ppt/slides/slide1.xml': '<p:sld><p:cSld><p:spTree></p:spTree></p:cSld></p:sld>',
  });
  return new File([new Uint8Array(bytes)], '路演.pptx', { type: TYPES.pptx });
}

/** A workbook. */
export function workbook(): File {
  const bytes = archive({
    '[Content_Types].xml': types({ 'xl/workbook.xml': 'spreadsheetml.sheet.main' }),
    'xl/workbook.xml': '<workbook/>',
  });
  return new File([new Uint8Array(bytes)], '预算.xlsx', { type: TYPES.xlsx });
}

/** A film of ten seconds. */
export function film(): File {
  const box = (kind: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + content.length, 0);
    head.write(kind, 4, 'latin1');
    return Buffer.concat([head, content]);
  };
  const header = Buffer.alloc(100);
  for (const [value, place] of [
    [10, 12],
    [100, 16],
  ] as const)
    header.writeUInt32BE(value, place);
  const brands = Buffer.from('isom\0\0\0\0isommp42', 'latin1');
  const bytes = Buffer.concat([box('ftyp', brands), box('moov', box('mvhd', header)), box('mdat', Buffer.alloc(64))]);
  return new File([new Uint8Array(bytes)], '影片.mp4', { type: TYPES.mp4 });
}
