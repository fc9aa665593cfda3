import { wordsOf } from './thread.js';

describe('wordsOf', () => {
  it('keeps paragraphs and counts code points', () => {
    expect(wordsOf('  您好\n\n𠮷  ')).toBe('您好\n\n𠮷');
    expect(wordsOf('𠮷'.repeat(2000))).toHaveLength(4000);
    expect(() => wordsOf('𠮷'.repeat(2001))).toThrow('words-long');
    expect(() => wordsOf(' \n ')).toThrow('words-missing');
  });
});
