import { word } from '../lib/word.js';

export const box = word;
