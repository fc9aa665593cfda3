import type { Block, Fact } from './paper.js';
import type { Setting, Sheet } from './sheet.js';
import { drawSquares } from './squares.js';
import { drawTable } from './table.js';

const TITLE: Setting = { size: 20, bold: true, align: 'center' };
const UNDER: Setting = { size: 11, align: 'center', colour: '#404040' };
const HEADING: Setting = { size: 13, bold: true };
const LABEL: Setting = { size: 10, bold: true };
const TEXT: Setting = { size: 10 };
const STRONG: Setting = { size: 20, bold: true };
const SMALL: Setting = { size: 9, colour: '#404040' };

/** Draws one block where the pen is. */
export function drawBlock(sheet: Sheet, block: Block): void {
  if (block.is === 'title') drawTitle(sheet, block);
  else if (block.is === 'heading') drawHeading(sheet, block.text);
  else if (block.is === 'facts') drawFacts(sheet, block.rows);
  else if (block.is === 'text') drawText(sheet, block);
  else if (block.is === 'list') drawList(sheet, block);
  else if (block.is === 'code') drawCode(sheet, block);
  else if (block.is === 'boxes') drawBoxes(sheet, block);
  else if (block.is === 'lines') drawLines(sheet, block);
  else if (block.is === 'page') sheet.turn();
  else if (block.is === 'running') sheet.run(() => drawRunning(sheet, block));
  else drawLabelled(sheet, block);
}

function drawTitle(sheet: Sheet, { text, under }: Extract<Block, { is: 'title' }>): void {
  sheet.tag('H1', () => sheet.write(text, TITLE));
  sheet.gap(4);
  if (under) sheet.tag('P', () => sheet.write(under, UNDER));
  sheet.gap(12);
}

function drawHeading(sheet: Sheet, text: string): void {
  sheet.gap(8);
  sheet.keep(sheet.heightOf(text, HEADING) + 40);
  sheet.tag('H2', () => sheet.write(text, HEADING));
  sheet.decorate(() => sheet.rule(sheet.left, sheet.y + 1, sheet.width));
  sheet.gap(7);
}

function drawFacts(sheet: Sheet, rows: readonly Fact[]): void {
  sheet.within('L', () => rows.forEach((row) => drawFact(sheet, row)));
  sheet.gap(7);
}

/** Label and value beside each other; a value longer than a page simply flows on. */
function drawFact(sheet: Sheet, [label, value]: Fact): void {
  const side = sheet.width * 0.24;
  const rest = sheet.width - side - 8;
  const height = Math.max(sheet.heightOf(label, LABEL, side), sheet.heightOf(value, TEXT, rest));
  sheet.keep(Math.min(height, 200));
  const top = sheet.y;
  sheet.within('LI', () => {
    sheet.tag('Lbl', () => sheet.write(label, LABEL, side));
    sheet.y = top;
    sheet.tag('LBody', () => sheet.write(value || '—', TEXT, rest, sheet.left + side + 8));
  });
  if (height <= 200) sheet.y = top + height;
  sheet.gap(3);
}

function drawText(sheet: Sheet, { label, text, end }: Extract<Block, { is: 'text' }>): void {
  drawLabel(sheet, label);
  sheet.tag('P', () => sheet.write(text, end ? { ...TEXT, align: 'right' } : TEXT));
  sheet.gap(7);
}

function drawLabel(sheet: Sheet, label: string): void {
  if (label === '') return;
  sheet.keep(sheet.heightOf(label, LABEL) + 18);
  sheet.tag('H3', () => sheet.write(label, LABEL));
  sheet.gap(1);
}

function drawList(sheet: Sheet, { label, items }: Extract<Block, { is: 'list' }>): void {
  drawLabel(sheet, label);
  sheet.within('L', () =>
    items.forEach((item, index) => {
      sheet.keep(14);
      const line = `${index + 1}. ${item}`;
      sheet.within('LI', () => sheet.tag('LBody', () => sheet.write(line, TEXT, sheet.width - 10, sheet.left + 10)));
      sheet.gap(1);
    }),
  );
  sheet.gap(6);
}

function drawLabelled(sheet: Sheet, table: Extract<Block, { is: 'table' }>): void {
  drawLabel(sheet, table.label);
  drawTable(sheet, table);
}

const CODE = 118;

function drawCode(sheet: Sheet, block: Extract<Block, { is: 'code' }>): void {
  const { content, about, strong, lines, side = CODE, cut = false } = block;
  sheet.gap(6);
  sheet.keep(side + 8);
  const top = sheet.y;
  sheet.tag('Figure', () => drawSquares(sheet.doc, content, { left: sheet.left, top, side }), about);
  const x = sheet.left + side + 14;
  if (strong) sheet.tag('P', () => sheet.write(strong, STRONG, sheet.width - side - 14, x));
  for (const line of lines) {
    sheet.tag('P', () => sheet.write(line, SMALL, sheet.width - side - 14, x));
    sheet.gap(2);
  }
  sheet.y = Math.max(sheet.y, top + side + 6);
  if (cut) sheet.decorate(() => sheet.dashes(sheet.y));
}

const RUNNING = 52;

/** Decoration: the same code is read out where the part begins. */
function drawRunning(sheet: Sheet, { content, line }: Extract<Block, { is: 'running' }>): void {
  const top = sheet.y;
  sheet.decorate(() => {
    drawSquares(sheet.doc, content, { left: sheet.left, top, side: RUNNING });
    sheet.y = top + RUNNING / 2 - 6;
    sheet.write(line, SMALL, sheet.width - RUNNING - 10, sheet.left + RUNNING + 10);
  });
  sheet.y = top + RUNNING + 6;
}

const BOX = 96;

function drawBoxes(sheet: Sheet, { labels, height = BOX }: Extract<Block, { is: 'boxes' }>): void {
  const width = (sheet.width - 12) / 2;
  for (let at = 0; at < labels.length; at += 2) {
    sheet.gap(8);
    sheet.keep(height);
    const top = sheet.y;
    labels.slice(at, at + 2).forEach((label, place) => {
      const x = sheet.left + place * (width + 12);
      sheet.decorate(() => sheet.box(x, top, width, height));
      sheet.y = top + 6;
      sheet.tag('P', () => sheet.write(label, SMALL, width - 16, x + 8));
    });
    sheet.y = top + height;
  }
}

/** Far enough apart for handwriting. */
const LINE = 20;

function drawLines(sheet: Sheet, { label, count }: Extract<Block, { is: 'lines' }>): void {
  sheet.keep(sheet.heightOf(label, SMALL) + count * LINE);
  sheet.tag('P', () => sheet.write(label, SMALL));
  sheet.decorate(() => {
    for (let at = 0; at < count; at += 1) {
      sheet.gap(LINE);
      sheet.rule(sheet.left, sheet.y, sheet.width);
    }
  });
  sheet.gap(7);
}
