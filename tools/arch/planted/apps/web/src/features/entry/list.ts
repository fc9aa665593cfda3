import { word } from '../../lib/word.js';

export const list = (name: string): string => word + name;
