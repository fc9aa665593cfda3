import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { FONTS } from './fonts.js';

/** What a picture says that stands beside an address where it is shared. */
export interface Card {
  /** Of what it is; broken over two lines where it is long. */
  readonly title: string;
  /** What there is to read. */
  readonly heading: string;
  /** Counts with their names, side by side; the first five. */
  readonly figures: readonly { readonly count: string; readonly name: string }[];
  readonly foot: { readonly left: string; readonly right: string };
}

/** What those who show such pictures ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 80;
const INNER = WIDTH - 2 * EDGE;
const MOST_FIGURES = 5;
const [DEEP, TEAL, GOLD, WHITE, SOFT] = ['#073f47', '#0b6e78', '#e2b866', '#ffffff', '#c9e2e4'];

/** The card as a PNG of 1200 × 630; the same card gives the same picture. */
export function drawCard(card: Card): Uint8Array {
  for (const [name, path] of Object.entries(FONTS))
    if (!GlobalFonts.has(name)) GlobalFonts.registerFromPath(path, name);
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  ground(context);
  const below = title(context, card.title);
  write(context, card.heading, { font: 'bold', size: 68, colour: WHITE, x: EDGE, y: below + 98 });
  figures(context, card.figures.slice(0, MOST_FIGURES), below + 168);
  write(context, card.foot.left, { font: 'text', size: 26, colour: SOFT, x: EDGE, y: HEIGHT - 52, width: INNER / 2 });
  const right = { font: 'text', size: 26, colour: SOFT, x: WIDTH - EDGE, y: HEIGHT - 52, width: INNER / 2 };
  write(context, card.foot.right, right, 'right');
  return canvas.toBuffer('image/png');
}

function ground(context: SKRSContext2D): void {
  const shade = context.createLinearGradient(0, 0, WIDTH, HEIGHT);
  shade.addColorStop(0, DEEP);
  shade.addColorStop(1, TEAL);
  context.fillStyle = shade;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = GOLD;
  context.fillRect(0, 0, WIDTH, 10);
  context.fillRect(EDGE, HEIGHT - 108, INNER, 2);
}

/** In one line, or in two that are about as long; answers where the last one stands. */
function title(context: SKRSContext2D, text: string): number {
  context.font = '40px text';
  const first = { font: 'text', size: 40, colour: GOLD, x: EDGE, y: 110 };
  if (context.measureText(text).width <= INNER) {
    write(context, text, first);
    return first.y;
  }
  const signs = [...text];
  const half = Math.ceil(signs.length / 2);
  // Languages with spaces are broken at one.
  const space = signs.indexOf(' ', half);
  const at = space < 0 ? half : space;
  write(context, signs.slice(0, at).join(''), first);
  write(context, signs.slice(at).join('').trim(), { ...first, y: first.y + 54 });
  return first.y + 54;
}

function figures(context: SKRSContext2D, all: Card['figures'], top: number): void {
  const width = INNER / Math.max(all.length, 3);
  all.forEach(({ count, name }, index) => {
    const x = EDGE + index * width;
    write(context, count, { font: 'bold', size: 76, colour: WHITE, x, y: top + 76 });
    write(context, name, { font: 'text', size: 28, colour: SOFT, x, y: top + 124, width: width - 20 });
  });
}

interface Style {
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  /** of the line the text stands on */
  readonly y: number;
  /** what it must fit into; default: the width of the card */
  readonly width?: number;
}

/** A text, in smaller letters where it would be too wide. */
function write(context: SKRSContext2D, text: string, style: Style, align: 'left' | 'right' = 'left'): void {
  const { font, size, colour, x, y, width = INNER } = style;
  context.font = `${size}px ${font}`;
  const wide = context.measureText(text).width;
  if (wide > width) context.font = `${Math.floor((size * width) / wide)}px ${font}`;
  context.textAlign = align;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
