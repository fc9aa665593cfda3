import { checkCharacter, hasCheckCharacter } from './check-character.js';

const WIDTH = 4;

/**
 * The number on a certificate, for people to read: `FZX2024-FIRST-0007-P` of the series, the award, the serial within
 * both and a check character (ISO 7064 MOD 37,36). Awards lose what is neither a letter nor a digit.
 */
export function certificateNumber(series: string, award: string, serial: number): string {
  const body = `${series}-${awardPart(award)}-${String(serial).padStart(WIDTH, '0')}`;
  return `${body}-${checkCharacter(body)}`;
}

/** The part of a number that an award's code gives. */
export function awardPart(award: string): string {
  return award.replace(/[^A-Z0-9]/g, '');
}

/** The number as it was printed, of what somebody typed: any case, full-width forms, spaces or other dashes. */
export function readNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s+/gu, '')
    .replace(/\p{Pd}/gu, '-');
}

/** Whether it can be a number at all: its form and its check character. */
export function isNumber(text: string): boolean {
  return /^[A-Z0-9]{2,20}-[A-Z0-9]{1,40}-\d{4,8}-[A-Z0-9]$/.test(text) && hasCheckCharacter(text);
}
